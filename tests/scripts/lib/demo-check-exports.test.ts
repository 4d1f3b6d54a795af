/** Holding the spreadsheet, the wide table and the annotations against the records. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { checkExportFiles } from '../../../scripts/lib/demo-check-exports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'equal-say-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EVERYTHING = {
  products: [
    { id: 'p', name: 'Lantern' },
    { id: 'q', name: 'Kettle' },
  ],
  assessments: [
    { id: 'a', productId: 'p', answers: { COP1: {}, HUM2: {} } },
    { id: 'b', productId: 'q', answers: { COP1: {} } },
  ],
  evidence: [
    { assessmentId: 'a', kind: 'quote', exact: 'made “with” carers' },
    { assessmentId: 'b', kind: 'document' },
  ],
  pictures: 0,
  restored: {},
};

const ROWS = {
  'Read me': 3,
  Products: 3,
  Answers: 4,
  'Must-haves': 2,
  Ladder: 2,
  Evidence: 3,
  Changes: 1,
};

function workbook(rows: Readonly<Record<string, number>>): Uint8Array {
  const names = Object.keys(rows);
  const sheets = Object.fromEntries(
    names.map((name, at) => [
      `xl/worksheets/sheet${at + 1}.xml`,
      strToU8('<row r="1"></row>'.repeat(rows[name] ?? 0)),
    ]),
  );
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}"/>`).join('');
  return zipSync({ 'xl/workbook.xml': strToU8(list), ...sheets });
}

const HEAD = 'Review id,COP1 Who was there: answer,HUM2 Warmth: answer';
const WIDE = `${HEAD}\na,Yes,No\nb,Partly,\n`;
const ONE = { body: [], target: { selector: [{ exact: 'made “with” carers' }] } };

type Given = { rows?: Readonly<Record<string, number>>; wide?: string; annotations?: readonly object[] };

function files({ rows = ROWS, wide = WIDE, annotations = [ONE] }: Given) {
  const at = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const collection = { first: { items: annotations }, total: annotations.length };
  return {
    xlsx: at('answers.xlsx', workbook(rows)),
    wide: at('answers-wide.csv', wide),
    jsonld: at('evidence.jsonld', JSON.stringify(collection)),
  };
}

const check = (given: Given) => checkExportFiles(files(given), EVERYTHING, 'Lantern');

describe('checkExportFiles', () => {
  it('counts what is in the files', () => {
    expect(check({})).toEqual({
      sheets: Object.keys(ROWS),
      answers: 3,
      reviews: 2,
      columns: 3,
      annotations: 1,
    });
  });

  it('refuses a workbook without one of its sheets, or with an answer too few', () => {
    const { Changes: _, ...fewer } = ROWS;
    expect(() => check({ rows: fewer })).toThrow('the sheets of answers.xlsx');
    expect(() => check({ rows: { ...ROWS, Answers: 3 } })).toThrow('rows of answers in answers.xlsx');
  });

  it('refuses a wide table without a review, without an answer, or with one that nobody gave', () => {
    expect(() => check({ wide: `${HEAD}\na,Yes,No\n` })).toThrow('rows of answers-wide.csv');
    expect(() => check({ wide: `${HEAD}\na,Yes,\nb,Partly,\n` })).toThrow('has no answer to HUM2 in a');
    expect(() => check({ wide: `${HEAD}\na,Yes,No\nb,Partly,No\n` })).toThrow('the answers in the row of b');
  });

  it('refuses annotations without a piece of the product’s evidence, or with other words of a quote', () => {
    expect(() => check({ annotations: [] })).toThrow('annotations in evidence.jsonld');
    const other = { target: { selector: [{ exact: 'made with carers' }] } };
    expect(() => check({ annotations: [other] })).toThrow(
      'evidence.jsonld does not hold “made “with” carers”',
    );
  });
});
