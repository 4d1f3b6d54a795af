/** Leaving a picture that is worked on: nothing of it is stored, so that the person is asked first, whichever way they go. */
import { useEffect, useState } from 'preact/hooks';

export type LeaveGuard = {
  /** Goes, or asks first when there is work that would be lost. */
  readonly leave: (go: () => void) => void;
  /** What the person is asked; `null` while they are not. */
  readonly asked: { readonly leave: () => void; readonly stay: () => void } | null;
};

/** A link to another screen of this page, pressed in the way that opens it here. */
function screenLink(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
  return isPlain ? (link?.getAttribute('href') ?? null) : null;
}

export function useLeaveGuard(unsaved: boolean): LeaveGuard {
  const [held, setHeld] = useState<{ readonly go: () => void } | null>(null);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ended = new AbortController();
    // Closing or reloading the page: the browser asks in its own words.
    const onUnload = (event: Event) => {
      // Somebody who hides the page in a hurry (see quick-hide) must not be held up by a question.
      const isHidden = document.documentElement.style.display === 'none';
      if (!isHidden) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const href = screenLink(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld({
        go: () => {
          window.location.hash = href;
        },
      });
    };
    window.addEventListener('beforeunload', onUnload, { signal: ended.signal });
    document.addEventListener('click', onClick, { signal: ended.signal, capture: true });
    return () => ended.abort();
  }, [unsaved]);
  const stay = () => setHeld(null);
  return {
    leave(go) {
      if (unsaved) setHeld({ go });
      else go();
    },
    asked: held && {
      stay,
      leave() {
        stay();
        held.go();
      },
    },
  };
}
