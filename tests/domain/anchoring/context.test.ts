/** The text kept on either side of a quote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../lib/domain/anchoring/context';
import { CONTEXT_LENGTH } from '../../../lib/domain/quote-limits';

const Q = 'quote';

describe('contextOf', () => {
  it('takes 32 units before and after', () => {
    const text = `${'b'.repeat(40)}${Q}${'a'.repeat(40)}`;
    expect(contextOf(text, 40, 45)).toEqual({ prefix: 'b'.repeat(32), suffix: 'a'.repeat(32) });
  });

  it('takes less at the beginning and at the end', () => {
    expect(contextOf(`b ${Q}\na`, 2, 7)).toEqual({ prefix: 'b ', suffix: '\na' });
    expect(contextOf(Q, 0, 5)).toEqual({ prefix: '', suffix: '' });
  });

  it.each([
    ['a rare character', '👩', 31, 31],
    ['a letter with a mark', 'e\u0301', 31, 31],
    ['a rare character with a mark', '𝕒\u0301', 31, 31],
    ['a mark of a rare script', 'a\u{1e8d0}', 31, 31],
  ])('leaves out %s that would be cut', (_case, character, before, after) => {
    const text = `${character}${'b'.repeat(before)}${Q}${'a'.repeat(after)}${character}`;
    const start = character.length + before;
    expect(contextOf(text, start, start + 5)).toEqual({
      prefix: 'b'.repeat(before),
      suffix: 'a'.repeat(after),
    });
  });

  it('cuts through letters with more marks than any writing has', () => {
    const text = `a${'\u0301'.repeat(50)}${Q}a${'\u0301'.repeat(50)}`;
    expect(contextOf(text, 51, 56)).toEqual({
      prefix: '\u0301'.repeat(32),
      suffix: `a${'\u0301'.repeat(31)}`,
    });
  });

  it('never halves a character, and never takes more than there is room for', () => {
    const text = fc.string({ unit: 'binary', maxLength: 90 });
    fc.assert(
      fc.property(text, text, text, (before, exact, after) => {
        const { prefix, suffix } = contextOf(
          before + exact + after,
          before.length,
          before.length + exact.length,
        );
        expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
        expect(before.endsWith(prefix) && after.startsWith(suffix)).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(before.length, CONTEXT_LENGTH) - 20);
      }),
    );
  });
});
