/** One answer as a big button: its sign, its words, and whether it is the one given. */
import type { AnswerValue } from '../../lib/domain/answer';
import { Picture } from './pictures/Picture';
import type { PictureName } from './pictures/picture-of';

const SIGNS: Readonly<Record<AnswerValue, PictureName>> = {
  yes: 'tick',
  partly: 'a-bit',
  no: 'cross',
  'not-enough-information': 'question',
  'does-not-apply': 'dash',
};

export type AnswerButtonProps = {
  readonly value: AnswerValue;
  readonly words: string;
  readonly chosen: boolean;
  /** The number key that does the same. */
  readonly digit: number;
  readonly size: 'big' | 'biggest';
  readonly onChoose: (value: AnswerValue) => void;
};

export function AnswerButton({ value, words, chosen, digit, size, onChoose }: AnswerButtonProps) {
  return (
    <button
      type="button"
      class={`es-quick__answer es-quick__answer--${size}`}
      aria-pressed={chosen}
      aria-keyshortcuts={String(digit)}
      // The second half of a double click would answer the next question, which stands in the same place.
      onClick={(event) => event.detail <= 1 && onChoose(value)}
    >
      <AnswerSign value={value} />
      <span>{words}</span>
    </button>
  );
}

/** The sign of an answer, for the eye only. */
export function AnswerSign({ value }: { readonly value: AnswerValue }) {
  return <Picture name={SIGNS[value]} size="sign" />;
}
