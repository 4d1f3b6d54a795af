/** Stopping for now: everything is written first, and what could not be is not left silently. */
import { useState } from 'preact/hooks';
import type { QuickReview } from './quick-review';

/** Going on as ever; all is being written; all is on disk; or something is not. */
export type StopState = 'no' | 'saving' | 'saved' | 'unsaved';

export type Stopping = {
  readonly state: StopState;
  readonly stop: () => void;
  readonly goOn: () => void;
};

export function useStopping(review: Pick<QuickReview, 'flush' | 'retryFailed' | 'saving'>): Stopping {
  const [state, setState] = useState<StopState>('no');
  const save = async () => {
    review.retryFailed();
    await review.flush();
    const saving = review.saving.peek();
    setState(saving === 'failed' || saving === 'conflict' ? 'unsaved' : 'saved');
  };
  const troubled = review.saving.value === 'failed' || review.saving.value === 'conflict';
  return {
    // What was in the way may have been settled since.
    state: state === 'unsaved' && !troubled ? 'no' : state,
    stop() {
      if (state === 'saving') return;
      setState('saving');
      void save();
    },
    goOn: () => setState('no'),
  };
}
