/** A button that does something at once; links go somewhere. */
import type { ComponentChildren, Ref } from 'preact';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly look?: 'main' | 'quiet' | 'warning';
  readonly disabled?: boolean;
  /** For a button that is on or off. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** A name for screen readers when the words on the button do not say enough. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

const LOOKS = {
  main: 'es-button',
  quiet: 'es-button es-button--quiet',
  warning: 'es-button es-button--warning',
};

export function Button(props: ButtonProps) {
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.type ?? 'button'}
      class={LOOKS[props.look ?? 'main']}
      disabled={props.disabled ?? false}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
