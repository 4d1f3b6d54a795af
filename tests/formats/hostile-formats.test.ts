/** Hostile text through every exported format: it comes back, or it is visibly written out, and it is never markup. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { annotationParts } from '../../lib/formats/annotation-file';
import { answersCsv } from '../../lib/formats/answers-csv';
import { wideCsvParts, wideHeader } from '../../lib/formats/answers-wide';
import { NEEDS_GUARD, unguarded } from '../../lib/formats/csv-guard';
import { markdownParts } from '../../lib/formats/review-markdown';
import { workbookParts } from '../../lib/formats/workbook';
import { CELL_MAX } from '../../lib/formats/xlsx-text';
import { answerOf, assessmentOf, productOf, reviewOf } from '../fixtures/records/builders';
import { rowsOf } from '../fixtures/records/csv-rows';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { quoteOf } from '../fixtures/records/evidence';
import { MARKDOWN_WORDS, WIDE_WORDS, WORKBOOK_WORDS } from '../fixtures/records/export-words';
import { bytesOf, sheetsOf } from '../fixtures/records/sheets';
import { streamed, textOf } from '../fixtures/records/streamed';
import { BROKEN, HOSTILE, LONG, STORABLE } from './hostile-text';

const NOTHING_KNOWN = { checklistFor: () => null, judging: { aboutOf: () => ({}), published: [] } };

/** A review whose every free text is this one. */
function recordsWith(text: string) {
  const answers = [answerOf('PUR1', { note: text, reason: text })];
  return reviewOf({
    products: [productOf({ name: text, vendor: text, version: text })],
    assessments: [assessmentOf(answers, { title: text, oneThing: text })],
    evidence: [quoteOf(400, { exact: text, note: text })],
    events: [],
  });
}

/** What is safe to show wherever it comes. */
const visible = (text: string) =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, (sign) => {
    return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });

describe('the table of answers', () => {
  it.each([...STORABLE, LONG])('gives $tries back as it was, and as no formula', ({ text }) => {
    const csv = answersCsv(recordsWith(text), { texts: CSV_TEXTS, bom: false });
    expect(rowsOf(csv)[0]).toMatchObject({ product: text, note: text, reason: text, reviewTitle: text });
    for (const cell of Papa.parse<string[]>(csv, { delimiter: ',' }).data.flat()) {
      expect(NEEDS_GUARD.test(cell) && !cell.startsWith("'")).toBe(false);
    }
  });

  it.each(BROKEN)('is whole text without NUL, whatever a caller hands over: $tries', ({ text }) => {
    const csv = answersCsv(recordsWith(text), { texts: CSV_TEXTS, bom: false });
    expect(csv.isWellFormed()).toBe(true);
    expect(csv).not.toContain('\u0000');
    const expected = text.toWellFormed().replaceAll('\u0000', '[U+0000]');
    // A guard that was put before the NUL stays: what it kept away is visible now.
    expect(rowsOf(csv)[0]?.note.replace(/^'(?=\[)/, '')).toBe(expected);
  });
});

describe('the table of reviews', () => {
  it.each([...STORABLE, LONG])('gives $tries back as it was, and as no formula', async ({ text }) => {
    const records = recordsWith(text);
    const header = await wideHeader(streamed(records), () => null);
    const options = { words: WIDE_WORDS, bom: false, ...NOTHING_KNOWN };
    const csv = await textOf(wideCsvParts(streamed(records), header, options));
    const [headings, row] = Papa.parse<string[]>(csv, { delimiter: ',' }).data;
    const cell = (name: string) => row?.[headings?.indexOf(`column ${name}`) ?? -1] ?? '';
    for (const name of ['product', 'vendor', 'reviewTitle', 'oneThing']) {
      expect(unguarded(cell(name))).toBe(text);
      expect(NEEDS_GUARD.test(cell(name)) && !cell(name).startsWith("'")).toBe(false);
    }
  });
});

describe('the spreadsheet', () => {
  const cellsWith = async (text: string) => {
    const options = { words: WORKBOOK_WORDS, ...NOTHING_KNOWN };
    return sheetsOf(await bytesOf(workbookParts(streamed(recordsWith(text)), options)));
  };

  it.each([...STORABLE, ...BROKEN])('holds $tries as text that is never a formula', async ({ text }) => {
    const sheets = await cellsWith(text);
    const [products, answers, evidence] = [1, 2, 5].map((index) => sheets[index]?.rows[1] ?? []);
    // XML knows no carriage return but as an escape; with it, what comes back is what went in.
    expect(products?.[0]).toMatchObject({ text: visible(text), isText: true });
    expect(answers?.filter((cell) => cell.text === visible(text)).length).toBeGreaterThanOrEqual(5);
    expect(evidence?.some((cell) => cell.text === visible(text) && cell.isText)).toBe(true);
    for (const { xml } of sheets) expect(xml).not.toContain('<f>');
  });

  it('cuts what no cell can hold at a whole character, marks it, and says so', async () => {
    const sheets = await cellsWith(LONG.text);
    const note = sheets[2]?.rows[1]?.find(({ text }) => text.endsWith(' [cut]'))?.text ?? '';
    expect(note.length).toBeGreaterThan(CELL_MAX - 10);
    expect(note.length).toBeLessThanOrEqual(CELL_MAX);
    expect(note.isWellFormed()).toBe(true);
    expect(LONG.text.startsWith(note.slice(0, -' [cut]'.length))).toBe(true);
    const said = sheets[0]?.rows.map((row) => row[1]?.text);
    expect(said?.some((line) => /^\d+ cut$/.test(line ?? ''))).toBe(true);
  });
});

describe('the evidence for other tools', () => {
  it.each(HOSTILE)('is JSON of whole text with $tries in it', async ({ text }) => {
    const words = { questionLabel: () => text, evidence: CSV_TEXTS.evidence, withNotes: true };
    const json = await textOf(annotationParts(streamed(recordsWith(text)), { words, label: text }));
    expect(json.isWellFormed()).toBe(true);
    const parsed = JSON.parse(json);
    expect(parsed.label).toBe(text.toWellFormed());
    expect(parsed.first.items[0].target.selector[0].exact).toBe(text.toWellFormed());
    const bodies: { value: string }[] = parsed.first.items[0].body;
    expect(bodies.some(({ value }) => value === text.toWellFormed())).toBe(true);
  });
});

/** What a reader of Markdown takes for an escape is the sign itself. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]<>&~|$^!{}#+=:.)-])/g, '$1');
}

describe('the text to paste', () => {
  const markdownOf = (text: string) =>
    textOf(markdownParts(streamed(recordsWith(text)), { words: MARKDOWN_WORDS, ...NOTHING_KNOWN }));

  it.each(HOSTILE)('has no markup out of $tries', async ({ text }) => {
    const markdown = await markdownOf(text);
    // Every sign that begins markup inside a line has its backslash; ours are `**`, table bars and quotes at line starts.
    const own = markdown.replace(/^[>|#-].*?(?=\S)/gm, '').replace(/\*\*(says|fact) [^*]*\*\*/g, '');
    expect(own).not.toMatch(/(?<!\\)(?:\\\\)*[<`[\]](?!U\+)/);
    expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(markdown).not.toContain('\u0000');
    expect(markdown.isWellFormed()).toBe(true);
  });

  it.each([...STORABLE, ...BROKEN])('still says $tries', async ({ text }) => {
    const markdown = unescaped(await markdownOf(text));
    const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
    const shown = visible(text).replace(
      marks,
      (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`,
    );
    const words = shown.split(/[\s\u2028\u2029]+/).filter((word) => word !== '');
    const said = markdown.replace(/[\s>\\]+/g, ' ');
    for (const word of words) expect(said).toContain(word.replace(/[\s>\\]+/g, ' ').trim());
  });
});
