/** What a reader gets of a translation: its words where there are any, English everywhere else. */
import type { ChecklistText, QuestionId, QuestionText, Wording } from './checklist';
import { checklistWordId, mapChecklistStrings } from './checklist-strings';
import { messageSource } from './fluent-pattern';
import { isPseudoTag, pseudoChecklistText } from './pseudo-words';
import {
  type Direction,
  type EntryRefusal,
  entryFor,
  entryOf,
  refusalOf,
  type Translation,
  textDirection,
  unreviewed,
} from './translation';
import type { Word } from './words';

/** The words of the screens in another language, as far as there are any. */
export type TranslatedMessages = {
  /** Fluent source of what can be shown; every other message falls back to English. */
  readonly source: string;
  /** How many messages that is. */
  readonly shown: number;
  /** How many of those nobody has reviewed, or have other English by now. */
  readonly unreviewed: number;
  /** What is passed over, by id. */
  readonly refused: readonly { readonly id: string; readonly why: EntryRefusal }[];
};

/**
 * The messages of a translation that fit the English of today.
 * @param words every text of the screens, as `screenWords` gives them; others are passed over
 */
export function translatedMessages(translation: Translation, words: readonly Word[]): TranslatedMessages {
  const sources: string[] = [];
  const refused: { readonly id: string; readonly why: EntryRefusal }[] = [];
  let unseen = 0;
  for (const word of words) {
    const entry = entryOf(translation, word.id);
    if (!entry || !word.id.startsWith('screen:')) continue;
    const why = refusalOf(word, entry.text);
    if (why) {
      refused.push({ id: word.id, why });
      continue;
    }
    sources.push(messageSource(word.id.slice('screen:'.length), entry.text));
    if (unreviewed(entry, word.english)) unseen += 1;
  }
  return { source: sources.join(''), shown: sources.length, unreviewed: unseen, refused };
}

/** How far a translation has come: of all texts, how many are translated, and how many of those not reviewed. */
export type TranslationState = { readonly shown: number; readonly of: number; readonly unreviewed: number };

/** @param words every text there is to translate */
export function translationState(translation: Translation, words: readonly Word[]): TranslationState {
  const shown = words.flatMap((word) => {
    const entry = entryFor(translation, word.id, word.english);
    return entry !== undefined && refusalOf(word, entry.text) === null ? [{ word, entry }] : [];
  });
  const unseen = shown.filter(({ word, entry }) => unreviewed(entry, word.english));
  return { shown: shown.length, of: words.length, unreviewed: unseen.length };
}

/**
 * A checklist's words in another language; what is missing stays English. The language it names is the
 * translation's; `questionReading` says of one question whether it is still English.
 * @param version of the checklist these words belong to
 */
export function translatedText(
  version: string,
  base: ChecklistText,
  translation: Translation,
): ChecklistText {
  const words = mapChecklistStrings(
    base,
    (path, english) => entryFor(translation, checklistWordId(version, path), english)?.text ?? english,
  );
  return { ...words, language: translation.tag };
}

/**
 * A checklist's words in the language of the screens.
 * @param tag of English, of a made-up language, or of `translation`
 * @param translation the loaded one with this tag, or `null`
 */
export function checklistTextIn(
  tag: string,
  version: string,
  base: ChecklistText,
  translation: Translation | null,
): ChecklistText {
  if (isPseudoTag(tag)) return pseudoChecklistText(base, tag);
  return translation?.tag === tag ? translatedText(version, base, translation) : base;
}

/** One question as it is put to a reader, with what they should know about the translation. */
export type QuestionReading = {
  readonly text: string;
  /** The language `text` is in: English where it is not translated. */
  readonly language: string;
  readonly direction: Direction;
  /** The English, where `text` is a translation. */
  readonly english: string | null;
  readonly unreviewed: boolean;
};

/**
 * A question in the words of one audience.
 * @param checklist its version, and its words as published, not translated
 * @param translation `null` when English is on screen
 * @returns `null` when the checklist has no such question
 */
export function questionReading(
  checklist: { readonly version: string; readonly text: ChecklistText },
  translation: Translation | null,
  id: QuestionId,
  wording: Wording,
): QuestionReading | null {
  const question: QuestionText | undefined = checklist.text.questions[id];
  if (!question) return null;
  const { language } = checklist.text;
  const english = question.text[wording];
  const wordId = checklistWordId(checklist.version, ['questions', id, 'text', wording]);
  const entry = translation ? entryFor(translation, wordId, english) : undefined;
  if (!translation || !entry) {
    return { text: english, language, direction: textDirection(language), english: null, unreviewed: false };
  }
  return {
    text: entry.text,
    language: translation.tag,
    direction: translation.direction,
    english,
    unreviewed: unreviewed(entry, english),
  };
}
