/** Quick-hide of a surface beside or over a page: by key or button, for roles that may be at risk. */
import { createQuickHide } from '../browser/quick-hide';
import type { Session } from '../state/session';
import { isPrivateNow } from '../state/session-role';

export type QuickHideFor = {
  readonly session: Pick<Session, 'phase'>;
  /** What the surface is called from then on. */
  readonly title: string;
  /** Closes the surface. */
  readonly leave: () => void;
};

/** Listens from now on. @returns what the button calls */
export function quickHideFor({ session, title, leave }: QuickHideFor): () => void {
  const hide = createQuickHide({
    window,
    isOn: () => isPrivateNow(session),
    title,
    afterBlank() {
      const phase = session.phase.peek();
      if (phase.kind === 'reviewing') void phase.review.flush();
    },
    leave,
    signal: new AbortController().signal,
  });
  return hide.hide;
}
