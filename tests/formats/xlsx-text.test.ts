import { describe, expect, it } from 'vitest';
import { CELL_MAX, cellText, columnLetters, serialOf, sheetName, xmlText } from '../../lib/formats/xlsx-text';

describe('cellText', () => {
  it('leaves a text of just the most a cell can hold', () => {
    expect(cellText('x'.repeat(CELL_MAX), '…')).toEqual({ text: 'x'.repeat(CELL_MAX), cut: false });
  });

  it('cuts one sign more, mark and all to the same length', () => {
    const { text, cut } = cellText('x'.repeat(CELL_MAX + 1), ' [cut]');
    expect(cut).toBe(true);
    expect(text).toHaveLength(CELL_MAX);
    expect(text.endsWith('x [cut]')).toBe(true);
  });

  it.each([0, 1])('never cuts inside a pair (shifted by %i)', (shift) => {
    const { text } = cellText(`${'x'.repeat(shift)}${'\u{1f9d1}'.repeat(CELL_MAX)}`, '!');
    expect(text.isWellFormed()).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(CELL_MAX - 1);
  });
});

describe('xmlText', () => {
  it.each([
    ['a_x000D_b', 'a_x005F_x000D_b'],
    ['_x000d__x000D_', '_x005F_x000d__x005F_x000D_'],
    ['_xZZZZ_ _x00_', '_xZZZZ_ _x00_'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['<a href="x">&amp;', '&lt;a href=&quot;x&quot;&gt;&amp;amp;'],
  ])('writes %j as %j', (text, xml) => expect(xmlText(text)).toBe(xml));
});

describe('sheetName', () => {
  it.each([
    ['Must-haves', 'Must-haves'],
    ['a/b\\c:d*e?f[g]', 'a b c d e f g'],
    ["'Quoted'", 'Quoted'],
    ['', 'Sheet'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}\u{1f9d1}`, 'x'.repeat(30)],
  ])('makes of %j a name programs accept: %j', (name, made) => {
    expect(sheetName(name, new Set())).toBe(made);
  });

  it('is unlike all others, whatever their case', () => {
    const taken = new Set<string>();
    const names = ['Ladder', 'ladder', 'x'.repeat(31), 'x'.repeat(31)].map((name) => sheetName(name, taken));
    expect(names).toEqual(['Ladder', 'ladder 2', 'x'.repeat(31), `${'x'.repeat(29)} 2`]);
  });
});

describe('places and dates', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

  it('counts days as Excel does', () => {
    // 1 March 1900, the first day after the 29 February that Excel has and the calendar has not.
    expect(serialOf('1900-03-01')).toBe(61);
    expect(serialOf('2026-11-22T12:00:00.000Z')).toBe(46_348.5);
  });
});
