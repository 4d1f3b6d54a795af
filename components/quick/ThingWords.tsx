/** Words in which the thing's own name stands in place of "this tool". */
import { Fragment } from 'preact';
import { THING } from '../../lib/domain/checklist';
import { t } from '../ui/texts';

export type ThingWordsProps = {
  /** May hold `THING`, any number of times. */
  readonly words: string;
  /** The product's name as it was typed or found; may be empty. */
  readonly name: string;
};

/** The words for a screen; the name is somebody else's text and is set apart from ours. */
export function ThingWords({ words, name }: ThingWordsProps) {
  const known = name.trim();
  if (known === '') return <>{spokenWords(words, '')}</>;
  return (
    <>
      {words.split(THING).map((part, index) => (
        // The parts of a sentence have no other name than their place, and never move.
        <Fragment key={index}>
          {index > 0 ? <bdi>{known}</bdi> : null}
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** The same words as plain text, to be read aloud. Without a name it is "this tool", with a capital where one belongs. */
export function spokenWords(words: string, name: string): string {
  const known = name.trim();
  if (known !== '') return words.replaceAll(THING, () => known);
  const first = words.startsWith(THING) ? t('easy-thing-first') + words.slice(THING.length) : words;
  return first.replaceAll(THING, () => t('easy-thing'));
}
