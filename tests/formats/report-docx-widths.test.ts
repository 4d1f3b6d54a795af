/** How wide the columns of a table in a Word file are. */
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../lib/formats/report-docx-widths';

const total = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

describe('columnWidths', () => {
  it('fills the page, and no more', () => {
    const widths = columnWidths([['Theme', 'Yes', 'Partly']]);
    expect(total(widths)).toBeLessThanOrEqual(9_023);
    expect(total(widths)).toBeGreaterThan(9_000);
  });

  it('leaves room for the longest word of a column, the head’s too', () => {
    const [narrow, wide] = columnWidths([
      ['No', 'Commissioner'],
      ['1', 'me'],
    ]);
    expect(wide).toBeGreaterThan(Number(narrow) * 2);
  });

  it('gives what is left to the columns that have more to say', () => {
    const [theme = 0, yes = 0, no = 0] = columnWidths([
      ['Theme', 'Yes', 'No'],
      ['Better care, not just cheaper care', '2', '0'],
    ]);
    expect(theme).toBeGreaterThan((yes + no) * 2);
    expect(yes).toBeGreaterThan(0);
  });

  it('lets one long word, such as a hash, take no more than others can spare', () => {
    const [hash = 0, title = 0] = columnWidths([
      ['SHA-256', 'Title'],
      ['ab'.repeat(32), 'A page about notes'],
    ]);
    expect(hash).toBeLessThan(title * 3);
  });

  it('takes a table without columns, and cells without words', () => {
    expect(columnWidths([])).toEqual([]);
    expect(columnWidths([['', '']])).toEqual([4_511, 4_511]);
  });
});
