/** A boxed message: something to know, to be careful of, or that went wrong. */
import type { ComponentChildren } from 'preact';

export type NoticeProps = {
  readonly kind: 'info' | 'warning' | 'error';
  readonly heading?: string;
  readonly children: ComponentChildren;
  /** Read out when it appears: politely for news, at once for errors. Leave out for notices that stand from the start. */
  readonly announce?: boolean;
};

const LOOKS = {
  info: 'es-notice',
  warning: 'es-notice es-notice--warning',
  error: 'es-notice es-notice--error',
};

export function Notice({ kind, heading, children, announce }: NoticeProps) {
  const role = announce ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={LOOKS[kind]} role={role}>
      {heading ? <p class="es-notice__heading">{heading}</p> : null}
      {children}
    </div>
  );
}
