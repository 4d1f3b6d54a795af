/** The letter to the vendor as a Word file, opened by LibreOffice and printed: everything can be read on its pages. */
import * as docx from 'docx';
import { beforeAll, expect, it } from 'vitest';
import { letterDocument, letterText } from '../../lib/formats/letter-document';
import { letterAsDocx } from '../../lib/formats/letter-docx';
import { itemOf, WORDS } from '../fixtures/letter/builders';
import { HOSTILE, LONG } from '../formats/hostile-text';
import { folderForTests } from './folder';
import { savedAs } from './office';
import { asPrinted, pagesOf } from './pdf';
import { describeWith } from './tools';

/** Too long for a letter, which has room for 5,000 characters of each text. */
const TEXTS = HOSTILE.filter(({ text }) => text !== LONG.text);

/** Of each text a question and a quote, under a number of its own. */
const ITEMS = TEXTS.map(({ text }, at) =>
  itemOf({
    questionId: `AAA${at + 1}`,
    number: at + 1,
    label: `Label AAA${at + 1}`,
    mustHave: at === 0,
    text: `asks ${text} ends`,
    quotes: [{ text: `quotes ${text} ends`, address: 'https://lantern.example/', title: 'Lantern' }],
  }),
);

/** What a letter has of a text: all of it, and what no letter can hold written out (see `letterText`). */
function legible(text: string): string {
  return asPrinted(letterText(text));
}

describeWith(['soffice', 'pdftotext'], 'the letter in LibreOffice, as a PDF', () => {
  const folder = folderForTests();
  let printed = '';

  beforeAll(async () => {
    const content = { items: ITEMS, sent: false, opening: 'We look.', closing: 'Thank you.' };
    const bytes = await letterAsDocx(letterDocument(content, WORDS), docx);
    const pages = await pagesOf(folder, await savedAs(folder, 'letter.docx', bytes, 'pdf'));
    expect(pages.length).toBeGreaterThan(1);
    printed = asPrinted(pages.join(''));
  });

  it.each([
    WORDS.heading,
    WORDS.questionsHeading,
    WORDS.greeting,
    'We look.',
    'Thank you.',
    ...WORDS.standing,
    ...WORDS.facts.map(({ name, value }) => `${name}: ${value}`),
  ])('says “%s”', (words) => {
    expect(printed).toContain(asPrinted(words));
  });

  it('numbers its questions, each with its name', () => {
    for (const { number, label } of ITEMS) expect(printed).toContain(asPrinted(`${number}. ${label}`));
  });

  it.each(TEXTS)('can be read with $tries in a question and in a quote', ({ text }) => {
    expect(printed).toContain(asPrinted('asks') + legible(text) + asPrinted('ends'));
    expect(printed).toContain(asPrinted('quotes') + legible(text) + asPrinted('ends'));
  });
});
