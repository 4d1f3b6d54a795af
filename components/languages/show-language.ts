/** Puts a language on screen: its words, and the document's own language and direction. */
import { isPseudoTag, PSEUDO_TAGS, pseudoMessages } from '../../lib/domain/pseudo-words';
import { translatedMessages } from '../../lib/domain/translated-words';
import {
  type Direction,
  SOURCE_LANGUAGE,
  type Translation,
  textDirection,
} from '../../lib/domain/translation';
import { type MessageFile, screenWords } from '../../lib/domain/words';
import { setTexts } from '../ui/texts';

export type LanguageChoice = {
  /** `en-GB`, the tag of a made-up language, or that of `translation`. */
  readonly language: string;
  readonly englishBeside: boolean;
  /** The loaded translation of this language; `null` for English and the made-up ones. */
  readonly translation: Translation | null;
};

type Root = { lang: string; dir: string };

/**
 * Shows the words of `files` in the chosen language; where that is not loaded, in English. Call it before the
 * first render of a surface, and again whenever the choice changes.
 * @param root the element that bears the language of everything in it
 * @returns the tag of the language that is on screen now
 */
export function showLanguage(
  choice: LanguageChoice,
  files: readonly MessageFile[],
  root: Root = document.documentElement,
): string {
  const english = files.map(({ source }) => source);
  const { language: tag, englishBeside: beside, translation } = choice;
  const mark = (shown: string, direction: Direction) => {
    root.lang = shown;
    root.dir = direction;
    return shown;
  };
  if (isPseudoTag(tag)) {
    const sources = english.map((source) => pseudoMessages(source, PSEUDO_TAGS[tag]));
    setTexts(tag, sources, { english, beside });
    return mark(tag, textDirection(tag));
  }
  if (translation?.tag === tag) {
    const { source, shown, unreviewed } = translatedMessages(translation, screenWords(files));
    setTexts(tag, [source], { english, beside, reviewed: { shown, unreviewed } });
    return mark(tag, translation.direction);
  }
  setTexts(SOURCE_LANGUAGE, english);
  return mark(SOURCE_LANGUAGE, 'ltr');
}
