/** The translator's sheet: out, through a spreadsheet program, and back without loss, or with the row that is wrong. */
import fc from 'fast-check';
import Papa from 'papaparse/papaparse.js';
import { describe, expect, it } from 'vitest';
import { MAX_WORDS, refusalOf, type Translation, type TranslationEntry } from '../../lib/domain/translation';
import type { Word } from '../../lib/domain/words';
import { type Sheet, type SheetTexts, writeTranslationSheet } from '../../lib/formats/translation-sheet';
import { readTranslationSheet } from '../../lib/formats/translation-sheet-read';
import { nameArb, textArb } from '../fixtures/records/arbitraries';

const WORDS: readonly Word[] = [
  { id: 'screen:save', english: 'Save', note: 'common' },
  {
    id: 'screen:of',
    english: '{ $n ->\n    [one] 1 of { $all }\n   *[other] { $n } of { $all }\n}',
    note: '',
  },
  {
    id: 'checklist:0.1.0:COP1:text.worker',
    english: '=Do you know, "really"?',
    note: 'COP1 (In) text worker',
  },
  { id: 'checklist:0.1.0:plainTerms:AI model.meaning', english: 'A rule\nlearnt from data', note: '' },
];
const TEXTS: SheetTexts = {
  columns: {
    english: 'English',
    translation: 'Translation',
    by: 'By',
    reviewed: 'Reviewed',
    note: 'Note',
  },
  languageNotes: { tag: 'Code', name: 'Own name', direction: 'ltr or rtl' },
  gone: 'No longer in use',
};
const WELSH: Translation = {
  tag: 'cy',
  direction: 'ltr',
  name: 'Cymraeg',
  entries: {
    'screen:save': { text: 'Cadw', by: 'Gwen', reviewed: true, from: 'Save' },
    'checklist:0.1.0:COP1:text.worker': {
      text: '-Ydych chi?\nNeu =beidio',
      by: '@gwen',
      reviewed: false,
      from: '=Do you know, "really"?',
    },
  },
};

const write = (translation: Translation | null, changes: Partial<Sheet> = {}) =>
  writeTranslationSheet({
    language: translation ?? { tag: '', name: '', direction: '' },
    words: WORDS,
    translation,
    texts: TEXTS,
    bom: false,
    ...changes,
  });
const read = (csv: string) => readTranslationSheet(csv, WORDS);
const cellsOf = (csv: string) =>
  Papa.parse(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;

/** As a program saves it again: other separators, other line ends, and with or without a mark. */
function savedAgain(csv: string, delimiter: string, newline: string, mark = ''): string {
  const quoted = cellsOf(csv).map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`));
  return mark + quoted.map((cells) => cells.join(delimiter) + newline).join('');
}

describe('writeTranslationSheet', () => {
  it('has a row for the headings, three for the language, and one for each text', () => {
    expect(cellsOf(write(WELSH))).toEqual([
      ['equal-say-translation-1', 'English', 'Translation', 'By', 'Reviewed', 'Note'],
      ['language:tag', 'en-GB', 'cy', '', '', 'Code'],
      ['language:name', 'British English', 'Cymraeg', '', '', 'Own name'],
      ['language:direction', 'ltr', 'ltr', '', '', 'ltr or rtl'],
      ['screen:save', 'Save', 'Cadw', 'Gwen', 'yes', 'common'],
      ['screen:of', WORDS[1]?.english, '', '', 'no', ''],
      [
        'checklist:0.1.0:COP1:text.worker',
        `'=Do you know, "really"?`,
        "'-Ydych chi?\nNeu =beidio",
        "'@gwen",
        'no',
        'COP1 (In) text worker',
      ],
      ['checklist:0.1.0:plainTerms:AI model.meaning', 'A rule\nlearnt from data', '', '', 'no', ''],
    ]);
  });

  it('leaves a new language to be filled in', () => {
    const rows = cellsOf(write(null));
    expect(rows.slice(1, 4).map((cells) => cells[2])).toEqual(['', '', '']);
    expect(rows.slice(4).map((cells) => cells[4])).toEqual(['no', 'no', 'no', 'no']);
  });

  it('asks for a new look where the English has changed', () => {
    const words = [{ id: 'screen:save', english: 'Save it', note: '' }];
    expect(cellsOf(write(WELSH, { words }))[4]?.slice(0, 5)).toEqual([
      'screen:save',
      'Save it',
      'Cadw',
      'Gwen',
      'no',
    ]);
  });

  it('keeps what is no longer in use, at the end', () => {
    expect(cellsOf(write(WELSH, { words: [] })).at(-1)).toEqual([
      'checklist:0.1.0:COP1:text.worker',
      `'=Do you know, "really"?`,
      "'-Ydych chi?\nNeu =beidio",
      "'@gwen",
      'no',
      'No longer in use',
    ]);
  });

  it('offers what was said in another version of a checklist, where the English is the same', () => {
    const next = (english: string) => [{ id: 'checklist:0.2.0:COP1:text.worker', english, note: '' }];
    const row = (english: string) => cellsOf(write(WELSH, { words: next(english) }))[4];
    expect(row('=Do you know, "really"?')?.slice(2, 5)).toEqual([
      "'-Ydych chi?\nNeu =beidio",
      "'@gwen",
      'no',
    ]);
    expect(row('Do you know?')?.slice(2, 5)).toEqual(['', '', 'no']);
  });

  it('begins with a byte order mark when asked to', () => {
    expect(write(WELSH, { bom: true })).toBe(`\ufeff${write(WELSH)}`);
  });
});

const text = textArb(60).filter((words) => words.trim() !== '');

/** A translation of some of the words, of whatever hostile text may be shown. */
const translationArb: fc.Arbitrary<Translation> = fc
  .tuple(
    fc.constantFrom('cy', 'ur', 'pt-BR'),
    nameArb(40),
    fc.constantFrom('ltr' as const, 'rtl' as const),
    fc.tuple(...WORDS.map((word) => entryArb(word))),
  )
  .map(([tag, name, direction, entries]) => ({
    tag,
    name,
    direction,
    entries: Object.fromEntries(entries.flatMap((entry) => (entry ? [entry] : []))),
  }));

function entryArb(word: Word): fc.Arbitrary<[string, TranslationEntry] | null> {
  const wanted = word.id === 'screen:of' ? text.map((words) => `{ $n }${words}{ $all }`) : text;
  const shown = wanted.filter((words) => refusalOf(word, words) === null);
  return fc.option(
    fc
      .record({
        text: shown,
        by: textArb(40),
        reviewed: fc.boolean(),
        from: fc.constant(word.english),
      })
      .map((entry) => [word.id, entry] as [string, TranslationEntry]),
  );
}

describe('readTranslationSheet', () => {
  it('gives back what was written, whatever is in it', () => {
    fc.assert(
      fc.property(translationArb, fc.boolean(), (translation, bom) => {
        expect(read(write(translation, { bom }))).toEqual({ kind: 'ok', translation, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['semicolons, as in much of Europe', ';', '\r\n', '\ufeff'],
    ['tabs', '\t', '\r\n', ''],
    ['line feeds alone', ',', '\n', ''],
  ])('reads what a program saved with %s', (_name, delimiter, newline, mark) => {
    fc.assert(
      fc.property(translationArb, (translation) => {
        const saved = savedAgain(write(translation), delimiter, newline, mark);
        expect(read(saved)).toEqual({ kind: 'ok', translation, problems: [] });
      }),
    );
  });

  it('does not mind another order of rows, empty rows, and cells added or cut at the end', () => {
    const [headings = [], ...rows] = cellsOf(write(WELSH));
    const shuffled = [
      headings,
      ['', '', '', '', '', ''],
      ...rows.toReversed().map((row) => [...row, '', '']),
    ];
    const other = Papa.unparse(shuffled, { newline: '\r\n', escapeFormulae: /^$a/ });
    const outcome = read(other);
    expect(outcome.kind === 'ok' && Object.keys(outcome.translation.entries).toSorted()).toEqual(
      Object.keys(WELSH.entries).toSorted(),
    );
    const short = `${write(WELSH).split('\r\n').slice(0, 4).join('\r\n')}\r\nscreen:save,Save,Cadw,Gwen,yes\r\n`;
    expect(read(short)).toMatchObject({
      kind: 'ok',
      translation: { entries: { 'screen:save': { by: 'Gwen' } } },
    });
  });

  const HEAD = `${write(WELSH).split('\r\n').slice(0, 4).join('\r\n')}\r\n`;
  const one = (row: string) => read(`${HEAD}${row}\r\n`);

  it.each([
    ['of no text of ours', 'screen:gone,Gone,Wedi,,no,', { kind: 'unknown-id' }],
    ['that is no Fluent', 'screen:save,Save,Cadw {,,no,', { kind: 'does-not-parse' }],
    [
      'that lacks a value',
      'screen:of,x,{ $n },,no,',
      { kind: 'other-placeholders', missing: ['$all'], extra: [] },
    ],
    [
      'that is too long',
      `screen:save,Save,${'x'.repeat(10_001)},,no,`,
      { kind: 'too-long', column: 'translation', most: 10_000 },
    ],
    [
      'of somebody whose name is too long',
      `screen:save,Save,Cadw,${'x'.repeat(201)},no,`,
      { kind: 'too-long', column: 'by', most: 200 },
    ],
  ])('leaves out a translation %s, and says which row it was', (_name, row, why) => {
    const [id] = row.split(',');
    expect(one(row)).toEqual({
      kind: 'ok',
      translation: { ...WELSH, entries: {} },
      problems: [{ row: 5, id, why }],
    });
  });

  it('keeps what belongs to another version of the checklist, for the reviews made with it', () => {
    expect(one('checklist:0.0.9:COP1:why,Why?,Pam?,,yes,\r\nchecklist:0.1.0:COP1:wy,x,y,,no,')).toMatchObject(
      {
        translation: { entries: { 'checklist:0.0.9:COP1:why': { text: 'Pam?', reviewed: true } } },
        problems: [{ row: 6, why: { kind: 'unknown-id' } }],
      },
    );
  });

  it('counts rows as a spreadsheet does, also where a cell has several lines', () => {
    const rows = 'checklist:0.1.0:COP1:text.worker,x,"two\nlines",,no,\r\n,,,,,\r\nscreen:gone,x,y,,no,';
    expect(one(rows)).toMatchObject({ problems: [{ row: 7, id: 'screen:gone' }] });
  });

  it('names a row whose braces nest deeper than any message, however deep', () => {
    const braces = `${'{'.repeat(5000)}a${'}'.repeat(5000)}`;
    const deep = [braces, braces.slice(0, MAX_WORDS), `${'{'.repeat(1500)}a${'}'.repeat(1500)}`];
    for (const text of deep) {
      const entry: TranslationEntry = { text, by: '', reviewed: false, from: 'Save' };
      const outcome = read(write({ ...WELSH, entries: { ...WELSH.entries, 'screen:save': entry } }));
      if (outcome.kind !== 'ok') throw new Error(outcome.kind);
      expect(outcome.problems.map(({ id }) => id)).toEqual(['screen:save']);
      expect(Object.keys(outcome.translation.entries)).toEqual(['checklist:0.1.0:COP1:text.worker']);
    }
  });

  it('takes the first of two rows with one id', () => {
    expect(one('screen:save,Save,Cadw,,no,\r\nscreen:save,Save,Arbed,,no,')).toMatchObject({
      translation: { entries: { 'screen:save': { text: 'Cadw' } } },
      problems: [{ row: 6, id: 'screen:save', why: { kind: 'twice', first: 5 } }],
    });
  });

  it.each([
    ['YES', true, []],
    [' Yes ', true, []],
    ['', false, []],
    ['No', false, []],
    ['maybe', false, [{ row: 5, id: 'screen:save', why: { kind: 'reviewed-unclear' } }]],
  ])('takes "%s" for reviewed: %s', (cell, reviewed, problems) => {
    expect(one(`screen:save,Save,Cadw,,${cell},`)).toMatchObject({
      translation: { entries: { 'screen:save': { reviewed } } },
      problems,
    });
  });

  it.each([
    ['en-GB', 'tag', 2],
    ['Welsh', 'tag', 2],
    ['', 'tag', 2],
  ])('takes nothing in when the language is "%s"', (tag, field, row) => {
    expect(read(HEAD.replace(',cy,', `,${tag},`))).toEqual({
      kind: 'no-language',
      problems: [{ row, id: `language:${field}`, why: { kind: 'language', field } }],
    });
  });

  it('names each part of the language that is missing', () => {
    const [headings = ''] = HEAD.split('\r\n');
    expect(read(`${headings}\r\n`)).toMatchObject({
      kind: 'no-language',
      problems: [
        { row: 0, id: 'language:tag' },
        { row: 0, id: 'language:name' },
        { id: 'language:direction' },
      ],
    });
  });

  it.each([
    '',
    'name,price\r\nLantern,5\r\n',
    '{"format":"equal-say"}',
    'equal-say-answers-1,Product\r\n',
    'equal-say-translation-2,x\r\n',
  ])('does not take %j for a sheet', (csv) => {
    expect(read(csv)).toEqual({ kind: 'not-ours' });
  });

  it('says where a sheet is cut or broken', () => {
    expect(one('screen:save,Save')).toEqual({ kind: 'damaged', row: 5 });
    expect(one('screen:save,"Save,Cadw,,no,').kind).toBe('damaged');
  });

  it('stops at more rows than any sheet has', () => {
    expect(read(HEAD + 'x,x,x,x,x,x\r\n'.repeat(20_001))).toEqual({ kind: 'too-many', most: 20_000 });
  });
});
