/** What is shown of a quote that changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuotePart, quoteDifference } from '../../lib/domain/quote-difference';

const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

function told(before: string, after: string): string {
  return quoteDifference(before, after)
    .map(({ kind, text }) => MARKS[kind].join(text))
    .join('');
}

function joined(parts: readonly QuotePart[], without: QuotePart['kind']): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('quoteDifference', () => {
  it.each([
    ['nothing of two empty texts', '', '', ''],
    ['one part of what stayed the same', 'It listens.', 'It listens.', 'It listens.'],
    [
      'a word that took the place of another',
      'kept for 30 days',
      'kept for 90 days',
      'kept for [-30-]{+90+} days',
    ],
    ['a word that came', 'all staff know', 'all night staff know', 'all {+night +}staff know'],
    ['a word that went', 'never sell data', 'sell data', '[-never -]sell data'],
    ['Welsh words as whole words', 'yn y tŷ heno', 'yn y tŵr heno', 'yn y [-tŷ-]{+tŵr+} heno'],
    ['marks apart from the words beside them', 'Is it safe?', 'Is it safe.', 'Is it safe[-?-]{+.+}'],
    ['a line break', 'a b', 'a\nb', 'a[- -]{+\n+}b'],
    ['all that came after nothing', '', 'New words', '{+New words+}'],
  ])('tells %s', (_case, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('shows both whole when they have little in common', () => {
    const before = Array.from({ length: 900 }, (_none, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 900 }, (_none, i) => `b${i}`).join(' ');
    expect(quoteDifference(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('loses nothing of either text, whatever they hold', () => {
    const word = fc.oneof(
      fc.constantFrom('care', 'tŷ', ' ', '\n', '\r\n', '’', 'e\u0301', '👩‍🦽', '\ud83d', '\u00a0', '.'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = quoteDifference(before, after);
        expect(joined(parts, 'added')).toBe(before);
        expect(joined(parts, 'removed')).toBe(after);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
