/** Reads one text aloud, or stops; where no voice may read it, it says why. */
import { useLayoutEffect } from 'preact/hooks';
import type { ReadAloud } from '../../lib/state/read-aloud';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type ReadAloudButtonProps = {
  readonly readAloud: ReadAloud;
  readonly text: string;
  /** The language the text is written in, BCP 47. */
  readonly language: string;
  /** What the text is of, for screen readers, where several can be read on one screen. */
  readonly of?: string;
};

export function ReadAloudButton({ readAloud, text, language, of }: ReadAloudButtonProps) {
  const state = readAloud.state.value;
  const mine = state.kind !== 'idle' && state.text === text ? state : null;
  const isSpeaking = mine?.kind === 'speaking';
  // The next question is silent, and so is the screen that takes this one's place.
  useLayoutEffect(
    () => () => {
      const now = readAloud.state.peek();
      if (now.kind !== 'idle' && now.text === text) readAloud.stop();
    },
    [readAloud, text],
  );
  const name = t(isSpeaking ? 'private-read-stop' : 'private-read-aloud');
  return (
    <div class="es-read-aloud">
      <Button
        look="quiet"
        {...(of ? { label: `${name}: ${of}` } : {})}
        onClick={() => (isSpeaking ? readAloud.stop() : void readAloud.speak(text, language))}
      >
        <span aria-hidden="true">{isSpeaking ? '\u25A0' : '\u25B6'}&nbsp;</span>
        {name}
      </Button>
      <p class="es-hint" role="status">
        {mine?.kind === 'unavailable' ? t(`private-read-${mine.why}`) : null}
      </p>
    </div>
  );
}
