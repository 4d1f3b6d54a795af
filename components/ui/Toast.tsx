/** A short report of what was just done, with the way to undo it. It stays until dismissed: nobody is hurried. */
import { Button } from './Button';

export type ToastProps = {
  readonly message: string;
  readonly actionLabel?: string;
  readonly onAction?: () => void;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
};

export function Toast(props: ToastProps) {
  return (
    <div class="es-toast" role="status">
      <p>{props.message}</p>
      {props.actionLabel && props.onAction ? (
        <Button look="quiet" onClick={props.onAction}>
          {props.actionLabel}
        </Button>
      ) : null}
      <Button look="quiet" onClick={props.onDismiss}>
        {props.dismissLabel}
      </Button>
    </div>
  );
}
