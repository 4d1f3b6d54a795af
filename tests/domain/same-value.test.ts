/** Two records are the same by what they say, not by how they are written down. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameSet, sameValue } from '../../lib/domain/same-value';

describe('sameValue', () => {
  it.each([
    [
      { a: 1, b: [{ c: null }] },
      { b: [{ c: null }], a: 1 },
    ],
    [[], []],
    ['', ''],
    [null, null],
  ])('finds %j and %j the same', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: null }, {}],
    [{ a: undefined }, { b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [['a'], { 0: 'a' }],
    [null, {}],
    [0, ''],
    [{}, { toString: undefined }],
  ])('finds %j and %j different', (one, other) => {
    expect([sameValue(one, other), sameValue(other, one)]).toEqual([false, false]);
  });

  it('finds any JSON the same as its own copy, with its keys the other way round', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).toReversed();
      return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)]));
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        expect(sameValue(copy, turned(copy))).toBe(true);
        expect(sameValue([copy], [copy, null])).toBe(false);
      }),
    );
  });
});

describe('sameSet', () => {
  it('minds neither order nor repeats', () => {
    expect(sameSet(['a', 'b'], ['b', 'a', 'b'])).toBe(true);
    expect([sameSet(['a'], ['a', 'b']), sameSet(['a', 'b'], ['a']), sameSet(['a'], ['b'])]).toEqual([
      ...[false, false, false],
    ]);
  });
});
