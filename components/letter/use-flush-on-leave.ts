/** Leaving the letter without losing words. */
import { useEffect } from 'preact/hooks';
import type { LetterState } from '../../lib/state/letter-state';

/** Saves when the screen or the page is left or put aside: a tab that is closed waits for nobody. */
export function useFlushOnLeave(letter: LetterState): void {
  useEffect(() => {
    const ended = new AbortController();
    const save = () => void letter.flush();
    const onVisibility = () => document.visibilityState === 'hidden' && save();
    // What cannot be saved would be gone with the page: the browser asks first.
    const onUnload = (event: Event) => {
      if (letter.saving.peek().kind === 'failed') event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload, { signal: ended.signal });
    window.addEventListener('pagehide', save, { signal: ended.signal });
    document.addEventListener('visibilitychange', onVisibility, { signal: ended.signal });
    return () => {
      ended.abort();
      save();
    };
  }, [letter]);
}
