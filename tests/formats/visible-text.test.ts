import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleControls, visibleMarks } from '../../lib/formats/visible-text';

describe('visibleControls', () => {
  it.each([
    ['a\u0000b', 'a[U+0000]b'],
    ['\u001b[31m', '[U+001B][31m'],
    ['half \ud83d', 'half [U+D83D]'],
    ['\udc00\ud83d', '[U+DC00][U+D83D]'],
    ['a\ufffeb', 'a[U+FFFE]b'],
    ['\u{10ffff}', '[U+10FFFF]'],
    ['tab\tand\r\nlines', 'tab\tand\r\nlines'],
    ['Ŵŷ é \u{1f9d1}\u200d\u{1f9bd} \ufffd', 'Ŵŷ é \u{1f9d1}\u200d\u{1f9bd} \ufffd'],
    ['a\u202eb', 'a\u202eb'],
  ])('shows %j as %j', (text, shown) => expect(visibleControls(text)).toBe(shown));

  it('gives whole text of any, and does nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, half) => {
        const once = visibleControls(`${text}${String.fromCharCode(half)}`);
        expect(once.isWellFormed()).toBe(true);
        expect(visibleControls(once)).toBe(once);
      }),
    );
  });
});

describe('visibleMarks', () => {
  it('writes out what turns the direction of the text after it too', () => {
    expect(visibleMarks('invoice\u202egpj.exe \u2067x\u0000')).toBe(
      'invoice[U+202E]gpj.exe [U+2067]x[U+0000]',
    );
  });
});
