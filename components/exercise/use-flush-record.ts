/** Leaving an exercise without losing words. */
import { useEffect } from 'preact/hooks';
import type { ExerciseRecord } from '../../lib/state/exercise-record';

/** Saves when the screen or the page is left or put aside: a tab that is closed waits for nobody. */
export function useFlushRecord(record: ExerciseRecord): void {
  useEffect(() => {
    const ended = new AbortController();
    const save = () => void record.flush();
    const onVisibility = () => document.visibilityState === 'hidden' && save();
    // What cannot be saved would be gone with the page: the browser asks first.
    const onUnload = (event: Event) => {
      const { kind } = record.status.peek();
      if (kind === 'failed' || kind === 'conflict' || kind === 'closed') event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload, { signal: ended.signal });
    window.addEventListener('pagehide', save, { signal: ended.signal });
    document.addEventListener('visibilitychange', onVisibility, { signal: ended.signal });
    return () => {
      ended.abort();
      save();
    };
  }, [record]);
}
