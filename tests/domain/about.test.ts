/** What a wording is about, and which "no" speaks of its use in one place only. */
import { describe, expect, it } from 'vitest';
import { ABOUTS, type AboutTable, aboutOf, isNoAboutUseHere } from '../../lib/domain/about';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { given } from '../fixtures/result/builders';

const table: AboutTable = {
  AAA1: { commissioner: 'product', charity: 'both', worker: 'use-here', person: 'both' },
};
const inWordsOf = (audience: 'commissioner' | 'charity' | 'worker') => ({ audience, language: 'en-GB' });

describe('aboutOf', () => {
  it('depends on the audience whose words were read', () => {
    expect(aboutOf(table, 'AAA1', 'commissioner')).toBe('product');
    expect(aboutOf(table, 'AAA1', 'charity')).toBe('both');
    expect(aboutOf(table, 'AAA1', 'worker')).toBe('use-here');
  });

  it('takes a question that the table lacks to be about the product', () => {
    expect(aboutOf(table, 'ZZZ1', 'worker')).toBe('product');
  });
});

describe('isNoAboutUseHere', () => {
  it('holds for a "no" in words about its use here', () => {
    expect(isNoAboutUseHere(table, 'AAA1', given('no', { wording: inWordsOf('worker') }))).toBe(true);
  });

  it('does not hold for a "no" in words about the product or both', () => {
    expect(ABOUTS).toEqual(['product', 'use-here', 'both']);
    for (const audience of ['commissioner', 'charity'] as const) {
      expect(isNoAboutUseHere(table, 'AAA1', given('no', { wording: inWordsOf(audience) }))).toBe(false);
    }
  });

  it('does not hold for any other answer', () => {
    const others = ANSWER_VALUES.filter((value) => value !== 'no');
    const held = others.filter((value) =>
      isNoAboutUseHere(table, 'AAA1', given(value, { wording: inWordsOf('worker') })),
    );
    expect(held).toEqual([]);
  });
});
