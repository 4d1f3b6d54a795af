/** What is being read aloud on a screen, and why nothing is where it cannot be. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Speech, WhyNotRead } from '../app/read-aloud';

export type ReadAloudState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'speaking'; readonly text: string }
  /** The reading of this text was asked for and did not happen. */
  | { readonly kind: 'unavailable'; readonly text: string; readonly why: WhyNotRead };

export type ReadAloud = {
  readonly state: ReadonlySignal<ReadAloudState>;
  /** Reads `text`, written in `language` (BCP 47), in place of what is being read. */
  speak(text: string, language: string): Promise<void>;
  /** Silence at once; says nothing of what could not be read any more. */
  stop(): void;
};

export type ReadAloudNeeds = {
  readonly speech: Speech;
  /** The window it is heard from. */
  readonly window: Pick<Window, 'document' | 'addEventListener'>;
  /** Ends the listening for the window being left. */
  readonly signal: AbortSignal;
};

/** Reads aloud for one window. A window that is left, or that another lies over, is silent: the words are private. */
export function createReadAloud({ speech, window: window_, signal: ended }: ReadAloudNeeds): ReadAloud {
  const state = signal<ReadAloudState>({ kind: 'idle' });
  /** Counts readings: the end of an older one says nothing of the one that took its place. */
  let turn = 0;

  function stop(): void {
    turn += 1;
    speech.stop();
    state.value = { kind: 'idle' };
  }

  const onVisibility = () => {
    if (window_.document.visibilityState === 'hidden') stop();
  };
  window_.addEventListener('pagehide', stop, { signal: ended });
  window_.document.addEventListener('visibilitychange', onVisibility, { signal: ended });

  return {
    state,
    async speak(text, language) {
      turn += 1;
      const mine = turn;
      state.value = { kind: 'speaking', text };
      const end = await speech.speak(text, language);
      if (mine !== turn) return;
      state.value = end.kind === 'unavailable' ? { ...end, text } : { kind: 'idle' };
    },
    stop,
  };
}
