/** A translation that people made of the words on screen and of a checklist, with who made each and who looked. */
import * as v from 'valibot';
import { THING } from './checklist';
import { type Placeholders, placeholdersOf, readPattern, tidySource } from './fluent-pattern';
import { isPseudoTag } from './pseudo-words';
import { cleanText, textUpTo } from './scalars';
import type { Word } from './words';

/** The language everything is written in first, and falls back to. */
export const SOURCE_LANGUAGE = 'en-GB';

/** The longest translation of one message or text, in UTF-16 units; the longest English has about 600. */
export const MAX_WORDS = 10_000;
/** How many texts a translation may hold; there are about a thousand a checklist. */
export const MAX_ENTRIES = 20_000;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    // Intl's way of saying that a tag is not well-formed.
    return false;
  }
}

/** A language tag (BCP 47) in its usual spelling, such as `cy` or `pt-BR`; not one of the product's own. */
export const LanguageTag = v.pipe(
  v.string(),
  v.maxLength(35),
  v.regex(/^[a-z]{2,3}(-[a-zA-Z0-9]{2,8})*$/),
  v.check((tag) => isLanguageTag(tag) && tag !== SOURCE_LANGUAGE && !isPseudoTag(tag)),
);

export const DIRECTIONS = ['ltr', 'rtl'] as const;
/** Which way a language's lines run. */
export const Direction = v.picklist(DIRECTIONS);
export type Direction = v.InferOutput<typeof Direction>;

/** `screen:<message id>`, or `checklist:<version>:<question or part>:<field>`. */
export const WordId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(screen:[a-zA-Z][\w-]*|checklist:[0-9a-z.-]+:\w+:[^\r\n]+)$/),
);

export const TranslationEntry = v.object({
  text: v.pipe(
    textUpTo(MAX_WORDS),
    v.check((text) => text.trim() !== ''),
  ),
  /** Who translated it, as they want to be named; may be empty. */
  by: textUpTo(200),
  /** Has a second person looked at it? */
  reviewed: v.boolean(),
  /** The English it was made from: when that changes, somebody has to look again. */
  from: textUpTo(MAX_WORDS),
});
export type TranslationEntry = v.InferOutput<typeof TranslationEntry>;

export const Translation = v.object({
  tag: LanguageTag,
  direction: Direction,
  /** What its speakers call the language: `Cymraeg`. */
  name: v.pipe(v.string(), v.transform(cleanText), v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  entries: v.pipe(
    v.record(WordId, TranslationEntry),
    v.check((entries) => Object.keys(entries).length <= MAX_ENTRIES),
  ),
});
export type Translation = v.InferOutput<typeof Translation>;

/** Scripts that run from right to left (Unicode Standard, chapters 9 and 19; ISO 15924 codes). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** Which way the lines of a language run, by the script it is usually written in; `ltr` for what is no tag. */
export function textDirection(tag: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Why a translation of one text cannot be shown. */
export type EntryRefusal =
  | { readonly kind: 'unknown-id' }
  | { readonly kind: 'does-not-parse' }
  /** It must ask for just the values that the English asks for; both lists as Fluent writes them. */
  | {
      readonly kind: 'other-placeholders';
      readonly missing: readonly string[];
      readonly extra: readonly string[];
    };

const NOTHING: Placeholders = { variables: [], references: [], functions: [] };

/** Functions of Fluent's own; a language may need one where English does not. */
const BUILT_IN: ReadonlySet<string> = new Set(['NUMBER', 'DATETIME']);

function placeholderProblem(english: Placeholders, own: Placeholders): EntryRefusal | null {
  const variable = (name: string) => `$${name}`;
  const missing = english.variables.filter((name) => !own.variables.includes(name)).map(variable);
  const extra = [
    ...own.variables.filter((name) => !english.variables.includes(name)).map(variable),
    ...own.references.filter((name) => !english.references.includes(name)),
    ...own.functions.filter((name) => !english.functions.includes(name) && !BUILT_IN.has(name)),
  ];
  return missing.length + extra.length === 0 ? null : { kind: 'other-placeholders', missing, extra };
}

/** A checklist's words are plain text, in which only the place of the thing's own name is filled in. */
function thingProblem(english: string, own: string): EntryRefusal | null {
  const [wanted, given] = [english.includes(THING), own.includes(THING)];
  if (wanted === given) return null;
  return { kind: 'other-placeholders', missing: wanted ? [THING] : [], extra: given ? [THING] : [] };
}

/**
 * Can this be shown instead of the English?
 * @param word the English text; `undefined` when no text of this version has the id
 */
export function refusalOf(word: Word | undefined, text: string): EntryRefusal | null {
  if (word === undefined) return { kind: 'unknown-id' };
  if (!word.id.startsWith('screen:')) return thingProblem(word.english, text);
  const own = readPattern(text);
  if (own === null) return { kind: 'does-not-parse' };
  const english = readPattern(word.english);
  return placeholderProblem(english === null ? NOTHING : placeholdersOf(english), placeholdersOf(own));
}

/** The translation with this very id, if there is one. */
export function entryOf(translation: Translation, id: string): TranslationEntry | undefined {
  return Object.hasOwn(translation.entries, id) ? translation.entries[id] : undefined;
}

function isSame(one: string, other: string): boolean {
  return one === other || tidySource(one) === tidySource(other);
}

/**
 * The translation to show for a text. A checklist's text that has none in its own version takes that of the same
 * text in another version, when the English is the same: most words stay from one version to the next.
 * @param english the English of today
 */
export function entryFor(
  translation: Translation,
  id: string,
  english: string,
): TranslationEntry | undefined {
  const own = entryOf(translation, id);
  const [, place] = /^checklist:[^:]+(:.+)$/.exec(id) ?? [];
  if (own || place === undefined) return own;
  const elsewhere = Object.entries(translation.entries).find(
    ([other, { from }]) => other.endsWith(place) && other.startsWith('checklist:') && isSame(from, english),
  );
  return elsewhere?.[1];
}

/** Has no second person looked at a translation, or was it made from other English than that of today? */
export function unreviewed(entry: TranslationEntry, english: string): boolean {
  return !entry.reviewed || !isSame(entry.from, english);
}
