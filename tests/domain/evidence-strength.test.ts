/** Evidence strength (domain research 7.2): none, claimed, shown, checked, with lived experience beside them. */
import { describe, expect, it } from 'vitest';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import {
  evidenceByTheme,
  isBacked,
  isBackedForProduct,
  isClaimedOnly,
  strengthName,
} from '../../lib/domain/evidence-strength';
import { checklistOf, given, mustHave, question, standings } from '../fixtures/result/builders';

const STRENGTHS = [null, 0, 1, 2, 3] as const;

describe('isBacked', () => {
  it.each([
    [null, false],
    [0, false],
    [1, false],
    [2, true],
    [3, true],
  ] as const)('says of strength %s, not lived: %s', (strength, backed) => {
    expect(isBacked({ strength, lived: false })).toBe(backed);
  });

  it('holds for lived experience at every strength, which does not rank below a document', () => {
    expect(STRENGTHS.every((strength) => isBacked({ strength, lived: true }))).toBe(true);
  });
});

describe('isBackedForProduct', () => {
  it('is what isBacked says of words about the product, or about both', () => {
    for (const strength of STRENGTHS) {
      for (const lived of [true, false]) {
        const backing = { strength, lived };
        expect(isBackedForProduct(backing, 'product')).toBe(isBacked(backing));
        expect(isBackedForProduct(backing, 'both')).toBe(isBacked(backing));
      }
    }
  });

  it('takes only shown or checked for words about its use in one place', () => {
    const backed = (lived: boolean) =>
      STRENGTHS.filter((strength) => isBackedForProduct({ strength, lived }, 'use-here'));
    expect(backed(true)).toEqual([2, 3]);
    expect(backed(false)).toEqual([2, 3]);
  });
});

describe('isClaimedOnly', () => {
  it('holds for a yes at strength 0, 1 or not judged, unless it is lived', () => {
    const held = STRENGTHS.filter((strength) => isClaimedOnly(given('yes', { strength })));
    expect(held).toEqual([null, 0, 1]);
    expect(STRENGTHS.some((strength) => isClaimedOnly(given('yes', { strength, lived: true })))).toBe(false);
  });

  it('never holds for another answer', () => {
    const others = ANSWER_VALUES.filter((value) => value !== 'yes');
    expect(others.some((value) => isClaimedOnly(given(value, { strength: 0 })))).toBe(false);
  });
});

describe('strengthName', () => {
  it('names the four strengths, and one that nobody has judged apart from "none"', () => {
    expect(STRENGTHS.map(strengthName)).toEqual(['not-judged', 'none', 'claimed', 'shown', 'checked']);
  });
});

describe('evidenceByTheme', () => {
  const small = checklistOf([
    mustHave('AAA1'),
    question('AAA2'),
    question('AAA3'),
    question('AAA4'),
    question('AAA5'),
    question('BBB1'),
    question('BBB2'),
  ]);
  const { list } = standings(small, {
    AAA1: given('yes', { strength: 1 }),
    AAA2: given('no', { strength: 3, lived: true }),
    AAA3: given('partly', { strength: 2 }),
    AAA4: given('yes', { strength: 0, lived: true }),
    AAA5: given('yes', { strength: null }),
    BBB1: given('not-enough-information', { strength: 2, lived: true }),
    BBB2: given('does-not-apply', { strength: 2 }),
  });

  it('counts the answers that say yes, partly or no by strength, with lived beside and claimed-only yes', () => {
    expect(evidenceByTheme(['AAA'], list)).toEqual([
      {
        theme: 'AAA',
        of: 5,
        strengths: { none: 1, claimed: 1, shown: 1, checked: 1, 'not-judged': 1 },
        lived: 2,
        claimedOnly: 2,
      },
    ]);
  });

  it('counts nothing for answers that say neither, and keeps a theme without any', () => {
    const none = { none: 0, claimed: 0, shown: 0, checked: 0, 'not-judged': 0 };
    expect(evidenceByTheme(['BBB', 'CCC'], list)).toEqual([
      { theme: 'BBB', of: 0, strengths: none, lived: 0, claimedOnly: 0 },
      { theme: 'CCC', of: 0, strengths: none, lived: 0, claimedOnly: 0 },
    ]);
  });

  it('adds up to the answers that say yes, partly or no', () => {
    const answers = Object.fromEntries(
      STRUCTURE.questions.map(({ id }, at) => [
        id,
        given(ANSWER_VALUES[at % 5] ?? 'yes', { strength: STRENGTHS[at % 4] ?? null }),
      ]),
    );
    const rows = evidenceByTheme(
      STRUCTURE.themes.map(({ id }) => id),
      standings(STRUCTURE, answers).list,
    );
    expect(rows.reduce((sum, { of }) => sum + of, 0)).toBe(30);
    for (const { of, strengths } of rows) {
      expect(Object.values(strengths).reduce((sum, count) => sum + count, 0)).toBe(of);
    }
  });
});
