/** Puts the letter to the vendor together as data, for every form it takes: screen, paper, text, Markdown, Word. */

import type { AskKind, LetterItem, LetterQuote } from '../domain/letter';
import { cleanText } from '../domain/scalars';
import { visibleTurns } from './visible-text';

/** Every fixed word of the letter, in the letter's language and with names and dates filled in. */
export type LetterWords = {
  /** BCP 47. */
  readonly language: string;
  /** The document's title. */
  readonly heading: string;
  /** What the letter is about, such as product, version, checklist and date, as lines of name and value. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly greeting: string;
  readonly questionsHeading: string;
  readonly mustHave: string;
  readonly why: Readonly<Record<AskKind, string>>;
  /** Stands with an answer that is about the product's use in one place. */
  readonly useHere: string;
  /** Stands before the vendor's own words. */
  readonly quoteLead: string;
  /** Stands before where a quote was read. */
  readonly quoteSource: string;
  /** Stand last, and cannot be changed: what the letter is not, and what its checklist is. */
  readonly standing: readonly string[];
};

/** One passage as the letter shows it. */
export type LetterPassage = { readonly text: string; readonly source: string };

/** One numbered question. */
export type LetterQuestion = {
  readonly number: number;
  readonly label: string;
  /** The word for a must-have, or nothing. */
  readonly mustHave: string | null;
  /** Paragraphs; lines in them are kept. */
  readonly words: readonly string[];
  /** Why it is asked, in a sentence or two; empty when the words that were sent hold it. */
  readonly why: string;
  readonly quoteLead: string;
  readonly quotes: readonly LetterPassage[];
};

/** A whole letter, in the order it is read. */
export type LetterDocument = {
  readonly language: string;
  readonly heading: string;
  readonly facts: LetterWords['facts'];
  readonly greeting: string;
  readonly opening: readonly string[];
  readonly questionsHeading: string;
  readonly questions: readonly LetterQuestion[];
  readonly closing: readonly string[];
  readonly standing: readonly string[];
};

export type LetterContent = {
  /** Those with a number are in the letter, the others are not. */
  readonly items: readonly LetterItem[];
  /** The words of `items` went out as they are, with why and quotes in them (see `sentText`). */
  readonly sent: boolean;
  readonly opening: string;
  readonly closing: string;
};

/**
 * Text that every form can hold: line ends of one kind, and what no file holds or what turns the writing direction, so
 * that a passage of somebody else's would read as another, written out.
 */
export function letterText(text: string): string {
  return visibleTurns(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')).trim();
}

function oneLine(text: string): string {
  return letterText(text).replace(/\s+/g, ' ');
}

/** The paragraphs of a text, which blank lines part; none of an empty text. */
export function paragraphsOf(text: string): readonly string[] {
  return letterText(text)
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.replace(/[^\S\n]*\n[^\S\n]*/g, '\n').trim())
    .filter((paragraph) => paragraph !== '');
}

function passageOf({ text, address, title }: LetterQuote, words: LetterWords): LetterPassage {
  const where = [title, address].map(oneLine).filter((part) => part !== '');
  return {
    text: paragraphsOf(text).join('\n'),
    source: where.length === 0 ? '' : `${words.quoteSource} ${where.join(', ')}`,
  };
}

function whyOf({ kind, useHere }: LetterItem, words: LetterWords): string {
  const reason = kind === null ? '' : words.why[kind];
  return [reason, useHere ? words.useHere : ''].filter((part) => part !== '').join(' ');
}

function questionOf(item: LetterItem, number: number, words: LetterWords, sent: boolean): LetterQuestion {
  return {
    number,
    label: oneLine(item.label),
    mustHave: item.mustHave ? words.mustHave : null,
    words: paragraphsOf(item.text),
    why: sent ? '' : whyOf(item, words),
    quoteLead: words.quoteLead,
    quotes: sent ? [] : item.quotes.map((quote) => passageOf(quote, words)),
  };
}

/** The letter; items without a number are not in it. */
export function letterDocument(content: LetterContent, words: LetterWords): LetterDocument {
  return {
    language: words.language,
    heading: oneLine(words.heading),
    facts: words.facts.map(({ name, value }) => ({ name: oneLine(name), value: oneLine(value) })),
    greeting: oneLine(words.greeting),
    opening: paragraphsOf(content.opening),
    questionsHeading: words.questionsHeading,
    questions: content.items.flatMap((item) =>
      item.number === null ? [] : [questionOf(item, item.number, words, content.sent)],
    ),
    closing: paragraphsOf(content.closing),
    standing: words.standing.map(oneLine),
  };
}

/** The most that the record of a sent letter holds of one question (see `SentItem`). */
const MOST_SENT = 5_000;

/**
 * One question as it goes out, for the record of the letter: its words, why it is asked and what it quotes, so
 * that the letter can be shown as it was after the answers have changed. What would not fit any more is left
 * out as a whole, from the end; the words themselves always fit.
 */
export function sentText(item: LetterItem, words: LetterWords): string {
  const question = questionOf(item, item.number ?? 0, words, false);
  const passages = question.quotes.map(({ text, source }) =>
    [`${question.quoteLead} “${text}”`, source].filter((part) => part !== '').join('\n'),
  );
  const asked = cleanText(question.words.join('\n\n').slice(0, MOST_SENT));
  return [question.why, ...passages].reduce((text, part) => {
    const longer = part === '' ? text : `${text}\n\n${part}`;
    return longer.length <= MOST_SENT ? longer : text;
  }, asked);
}
