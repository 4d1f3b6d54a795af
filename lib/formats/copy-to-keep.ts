/** A copy of a review for the person to keep: plain text that opens everywhere, in the words they were asked. */
import { cleanText } from '../domain/scalars';

export type CopyItem = {
  /** From 1. */
  readonly number: number;
  /** The question as it was asked. */
  readonly question: string;
  /** The answer in words, also for one that was not given. */
  readonly answer: string;
  /** What was said beside it, each with its heading; empty ones are left out. */
  readonly said: readonly { readonly heading: string; readonly text: string }[];
};

export type CopyToKeep = {
  readonly heading: string;
  /** Lines above the answers: whose, of what, when, and what this is not. */
  readonly lead: readonly string[];
  readonly items: readonly CopyItem[];
  /** What stands under the answers, each with its heading; those without words are left out. */
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly closing: readonly string[];
};

/** Every line break as two characters: simple editors on Windows show no other. */
const BREAK = '\r\n';

function indented(text: string): string {
  return cleanText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => `   ${line}`.trimEnd())
    .join(BREAK);
}

function itemText({ number, question, answer, said }: CopyItem): string {
  const words = said.filter(({ text }) => text.trim() !== '');
  return [
    `${number}. ${cleanText(question)}`,
    indented(answer),
    ...words.map(({ heading, text }) => `${indented(heading)}${BREAK}${indented(text)}`),
  ].join(BREAK);
}

/** The whole text, with a byte order mark, so that every program reads it as UTF-8. */
export function copyAsText({ heading, lead, items, sections, closing }: CopyToKeep): string {
  const worded = sections.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
  const parts = [
    `${cleanText(heading)}${BREAK}${lead.map(cleanText).join(BREAK)}`,
    ...items.map(itemText),
    ...worded.map((one) => [cleanText(one.heading), ...one.lines.map(indented)].join(BREAK)),
    closing.map(cleanText).join(BREAK),
  ];
  return `\ufeff${parts.join(BREAK + BREAK)}${BREAK}`;
}
