/** Leaving a review without losing words: what was typed is saved first, and what cannot be is not left silently. */
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../lib/state/session';

/** Writes at once whatever waits for its pause. */
export async function flush(session: Session): Promise<void> {
  const phase = session.phase.peek();
  if (phase.kind === 'reviewing') await phase.review.flush();
}

/** Saves when the page is left or put aside: a tab that is closed waits for nobody. */
export function useFlushOnLeave(session: Session): void {
  useEffect(() => {
    const ended = new AbortController();
    const save = () => void flush(session);
    const onVisibility = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('pagehide', save, { signal: ended.signal });
    document.addEventListener('visibilitychange', onVisibility, { signal: ended.signal });
    return () => ended.abort();
  }, [session]);
}

/** Saves all, what failed before too. @returns whether every word given is on disk */
async function saveAll(session: Session): Promise<boolean> {
  const phase = session.phase.peek();
  if (phase.kind !== 'reviewing') return true;
  phase.review.retryFailed();
  await phase.review.flush();
  const saving = phase.review.saving.peek();
  return saving !== 'failed' && saving !== 'conflict';
}

export type Leaving = {
  /** Leaves once all is saved; with something unsaved it stays, and `unsaved` says so. Asked again meanwhile: once. */
  readonly leave: (go: () => void) => void;
  /** Something would be lost: to leave all the same, or to stay. `null` while there is nothing to ask. */
  readonly unsaved: {
    /** What was answered could not be saved, or words for evidence wait to be kept. */
    readonly what: 'not-saved' | 'not-kept';
    readonly leaveAnyway: () => void;
    readonly stay: () => void;
  } | null;
};

/** The ways out of a surface whose words go when it does. */
export function useLeaving(session: Session, hasUnkept: () => boolean): Leaving {
  const [saving, setSaving] = useState(false);
  const [held, setHeld] = useState<{
    readonly go: () => void;
    readonly what: 'not-saved' | 'not-kept';
  } | null>(null);
  const stay = () => setHeld(null);
  return {
    leave(go) {
      if (saving) return;
      setSaving(true);
      void saveAll(session).then((saved) => {
        setSaving(false);
        const what = saved ? (hasUnkept() ? 'not-kept' : null) : 'not-saved';
        setHeld(what && { go, what });
        if (what === null) go();
      });
    },
    unsaved: held && {
      what: held.what,
      stay,
      leaveAnyway() {
        stay();
        held.go();
      },
    },
  };
}
