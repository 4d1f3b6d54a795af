/** One text node's words as the page's text has them, and the way back to the node. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLengthOf, cleanPiece, cleanWords, rawIndexOf } from '../../../lib/page/evidence/clean-piece';

const MIXED = fc
  .array(
    fc.constantFrom(
      'a',
      'ŵ',
      '!',
      '👩🏽‍⚕️',
      '\ud83d',
      ' ',
      '  ',
      '\n',
      '\u00a0',
      '\u3000',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\u202e',
      '\u0000',
      '\u200d',
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(''));

describe('cleanWords', () => {
  it.each([
    ['runs of space', 'a \t\n b\u00a0\u2009c', 'a b c'],
    ['soft hyphens and zero widths', 'night\u00adlight\u200b\ufeff', 'nightlight'],
    ['a space and something unseen and a space', 'a \u00ad b', 'a b'],
    ['marks of direction and controls', '\u202ea\u0000b\u2069', 'ab'],
    ['a half of a character', 'a\ud83d', 'a\ufffd'],
    ['joiners, which spell', 'می\u200cخواهم 👩🏽\u200d⚕️', 'می\u200cخواهم 👩🏽\u200d⚕️'],
  ])('puts right %s', (_what, raw, clean) => {
    expect(cleanWords(raw)).toBe(clean);
  });
});

describe('cleanPiece', () => {
  it('says where its words are and what space was round them', () => {
    expect(cleanPiece(' \u00ad\n words here\u200b ')).toEqual({
      text: 'words here',
      from: 4,
      to: 14,
      spaceBefore: true,
      spaceAfter: true,
    });
    expect(cleanPiece('word\u00ad')).toMatchObject({ text: 'word', to: 4, spaceAfter: false });
  });

  it('is empty where nothing is seen, with or without space', () => {
    expect(cleanPiece('\u00ad\u200b')).toMatchObject({ text: '', spaceBefore: false });
    expect(cleanPiece('\n  ')).toMatchObject({ text: '', spaceBefore: true });
  });

  it('leaves no run of space, nothing unseen, and no space at its ends', () => {
    fc.assert(
      fc.property(MIXED, (raw) => {
        const { text, from, to } = cleanPiece(raw);
        expect(text).not.toMatch(/^\s|\s$|[^\S ]| {2}|[\u00ad\u200b\u202e]/);
        expect(text).toBe(cleanWords(raw.slice(from, to)));
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the way back', () => {
  it('leads from each unit of the words to where it came from', () => {
    fc.assert(
      fc.property(MIXED, (whole) => {
        const { text, from, to } = cleanPiece(whole);
        const raw = whole.slice(from, to);
        for (let index = 0; index < text.length; index += 1) {
          const at = rawIndexOf(raw, index);
          expect(cleanWords(raw.charAt(at))).toBe(
            text.charAt(index).isWellFormed() ? text.charAt(index) : '\ufffd',
          );
          expect(cleanLengthOf(raw, at)).toBeGreaterThanOrEqual(index);
          expect(cleanLengthOf(raw, at + 1)).toBe(index + 1);
        }
        expect(rawIndexOf(raw, text.length)).toBe(raw.length);
      }),
    );
  });
});
