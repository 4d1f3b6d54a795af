import fc from 'fast-check';
import Papa from 'papaparse/papaparse.js';
import { describe, expect, it } from 'vitest';
import { NEEDS_GUARD, unguarded } from '../../lib/formats/csv-guard';
import { textArb } from '../fixtures/records/arbitraries';

/** The cell as papaparse writes it with the guard, and as any reader of CSV sees it. */
function written(cell: string): string {
  const csv = Papa.unparse([[cell, 'end']], { newline: '\r\n', escapeFormulae: NEEDS_GUARD });
  const { data } = Papa.parse(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: false });
  return data[0]?.[0] ?? '';
}

/** Written apart from the guard: what a spreadsheet looks at, once it has cut away what it does not show. */
function startsFormula(cell: string): boolean {
  const shown = [...cell].find((character) => !/[\s\p{C}]/u.test(character));
  return (shown !== undefined && '=+-@＝＋－＠'.includes(shown)) || /^[\t\r\n]/.test(cell);
}

describe('the guard', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=1+1\nsecond line',
    '=1+1\r\nsecond line',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\u202e=1',
    '\u0001=1',
    '\n\n=1',
    '\ttabbed',
    '\rreturned',
    '\nbroken',
    "'=1",
    "''=1",
  ])('puts an apostrophe before %j', (cell) => {
    expect(written(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'plain', "it's", "'quoted'", ' blank', 'a=1', '1-2', '0', '🦮', 'line\n=1', '1=1'])(
    'leaves %j as it is',
    (cell) => {
      expect(written(cell)).toBe(cell);
    },
  );

  it('lets no cell start a formula, whatever is in it', () => {
    fc.assert(
      fc.property(textArb(40), (cell) => {
        expect(startsFormula(written(cell))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is undone without loss, also for text that looks guarded', () => {
    const marks = fc.array(fc.constantFrom("'", '=', ' ', '\n', 'a', '＋', '"', ','), { maxLength: 6 });
    const text = fc.oneof(
      textArb(40),
      marks.map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        expect(unguarded(written(cell))).toBe(cell);
      }),
      { numRuns: 2_000 },
    );
  });
});
