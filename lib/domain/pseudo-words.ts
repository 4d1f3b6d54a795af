/**
 * Made-up languages that show what was never translated and what breaks when words are longer or run from right
 * to left. They can be read by anybody who reads English, and are made from English when they are wanted.
 */
import { FluentResource } from '@fluent/bundle';
import { type ChecklistText, THING } from './checklist';
import { mapChecklistStrings } from './checklist-strings';
import { mapText, messageSource, patternSource } from './fluent-pattern';

/** Longer words with accents, or words that run from right to left. */
export type PseudoKind = 'long' | 'rtl';

/** The made-up languages by their tags; the regions XA and XB are set aside for private use (ISO 3166-1). */
export const PSEUDO_TAGS = { 'en-XA': 'long', 'ar-XB': 'rtl' } as const satisfies Record<string, PseudoKind>;
export type PseudoTag = keyof typeof PSEUDO_TAGS;

/** Is this the tag of a made-up language? */
export function isPseudoTag(tag: string): tag is PseudoTag {
  return Object.hasOwn(PSEUDO_TAGS, tag);
}

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';

/** Vowels stand twice: of English words about two letters in five are vowels, so that text gets 40 % longer. */
const VOWEL = /[aeiou]/i;

function longer(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
    return VOWEL.test(letter) ? accented + accented : accented;
  });
}

/** RIGHT-TO-LEFT MARK and RIGHT-TO-LEFT OVERRIDE, then POP DIRECTIONAL FORMATTING and the mark again. */
const BEFORE = '\u200f\u202e';
const AFTER = '\u202c\u200f';

/** A word begins with a letter; numbers stay as they are, or they would read as other numbers. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** Each word between marks that make even Latin letters run from right to left, and read as in a mirror. */
function mirrored(text: string): string {
  return text.replace(WORD, (word) => `${BEFORE}${word}${AFTER}`);
}

/** Plain text, without any placeable, in a made-up language. */
export function pseudoText(text: string, kind: PseudoKind): string {
  switch (kind) {
    case 'long':
      return longer(text);
    case 'rtl':
      return mirrored(text);
  }
}

/**
 * All messages of a Fluent file in a made-up language. Only plain text changes, in every variant: placeables,
 * selectors, terms and attributes stay as they are, and comments are left out.
 * @param ftl a file that parses; a message that does not is left out, as Fluent itself leaves it out
 */
export function pseudoMessages(ftl: string, kind: PseudoKind): string {
  return new FluentResource(ftl).body
    .map(({ id, value, attributes }) => {
      const isTerm = id.startsWith('-');
      const words = value === null || isTerm ? value : mapText(value, (text) => pseudoText(text, kind));
      return messageSource(id, words === null ? '' : patternSource(words), attributes);
    })
    .join('');
}

/** A checklist's words in a made-up language, under that language's tag. */
export function pseudoChecklistText(text: ChecklistText, tag: PseudoTag): ChecklistText {
  const kind = PSEUDO_TAGS[tag];
  const words = mapChecklistStrings(text, (_path, english) =>
    english
      .split(THING)
      .map((part) => pseudoText(part, kind))
      .join(THING),
  );
  return { ...words, language: tag };
}
