/** A native modal dialog: open while it is on screen; Escape closes it and focus goes back to where it was. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly heading: ComponentChildren;
  readonly children: ComponentChildren;
  /** Asked by Escape; the owner takes the dialog off the screen. */
  readonly onClose: () => void;
};

export function Dialog({ heading, children, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Closing before the element goes is what makes the browser give focus back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class="es-dialog"
      ref={ref}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={headingId}>{heading}</h2>
      {children}
    </dialog>
  );
}
