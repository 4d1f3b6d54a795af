/** A question's words in the reader's language, with English beside and a label where nobody has looked at them. */
import type { ComponentChildren } from 'preact';
import type { QuestionReading } from '../../lib/domain/translated-words';
import { isBeside } from '../ui/texts';
import { Beside, Words } from '../ui/Words';

export type QuestionWordsProps = {
  readonly reading: QuestionReading;
  /** The same words with more to them, such as terms that explain themselves; without, they are plain. */
  readonly children?: ComponentChildren;
};

/** Spans only, so that it may stand in a legend or a heading. */
export function QuestionWords({ reading, children }: QuestionWordsProps) {
  const { text, language, direction, english, unreviewed } = reading;
  return (
    <span class="es-question-words">
      <span lang={language} dir={direction}>
        {children ?? text}
      </span>
      {english !== null && isBeside() ? <Beside english={english} /> : null}
      {unreviewed ? (
        <>
          {' '}
          <span class="es-tag es-unreviewed">
            <Words textId="languages-unreviewed" />
          </span>
        </>
      ) : null}
    </span>
  );
}
