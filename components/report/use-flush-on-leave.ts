/** Leaving the report without losing what was typed for it. */
import { useEffect } from 'preact/hooks';
import type { NotesSaver } from '../../lib/state/report-notes-saver';

/** Saves when the screen or the page is left or put aside: a tab that is closed waits for nobody. */
export function useFlushOnLeave(notes: NotesSaver): void {
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const save = () => void notes.flush();
    const onVisibility = () => document.visibilityState === 'hidden' && save();
    // What cannot be saved would be gone with the page: the browser asks first.
    const onUnload = (event: Event) => {
      const { kind } = notes.saving.peek();
      if (kind === 'failed' || kind === 'conflict') event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload, { signal });
    window.addEventListener('pagehide', save, { signal });
    document.addEventListener('visibilitychange', onVisibility, { signal });
    return () => {
      ended.abort();
      save();
    };
  }, [notes]);
}
