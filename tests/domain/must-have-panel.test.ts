/** The must-have panel (domain research 7.1.3): every state, and what is never shown as a pass. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import type { AboutTable } from '../../lib/domain/about';
import { type MustHave, type MustHavePanel, mustHavePanel } from '../../lib/domain/must-have-panel';
import { countedQuestions, type GivenAnswer, standingsOf } from '../../lib/domain/standing';
import { aboutArb, answersArb, depthArb, productArb } from '../fixtures/result/arbitraries';
import { ALL_PRODUCT, checklistOf, given, mustHave, question, standings } from '../fixtures/result/builders';

const USE_HERE: AboutTable = {
  AAA1: { commissioner: 'product', charity: 'product', worker: 'use-here', person: 'both' },
};
const inWordsOf = (audience: 'commissioner' | 'worker' | 'person') => ({
  wording: { audience, language: 'en-GB' },
});
const one = checklistOf([mustHave('AAA1'), question('AAA2')]);

function itemOf(answer: GivenAnswer | null, about: AboutTable = ALL_PRODUCT): Omit<MustHave, 'questionId'> {
  const panel = mustHavePanel(standings(one, answer ? { AAA1: answer } : {}).list, about);
  const [item, ...others] = panel.items;
  if (!item || others.length > 0) throw new Error('the panel is not of one must-have');
  const { questionId, ...rest } = item;
  expect(questionId).toBe('AAA1');
  return rest;
}

describe('one must-have', () => {
  it.each<[string, GivenAnswer | null, object]>([
    ['yes with a document seen', given('yes', { strength: 2 }), { state: 'met', claimedOnly: false }],
    ['yes, checked elsewhere', given('yes', { strength: 3 }), { state: 'met', claimedOnly: false }],
    [
      'yes in the vendor’s words',
      given('yes', { strength: 1 }),
      { state: 'met', claimedOnly: true, why: 'vendors-word' },
    ],
    [
      'yes with no evidence',
      given('yes', { strength: 0 }),
      { state: 'met', claimedOnly: true, why: 'vendors-word' },
    ],
    [
      'yes not judged',
      given('yes', { strength: null }),
      { state: 'met', claimedOnly: true, why: 'vendors-word' },
    ],
    ['yes, lived', given('yes', { strength: 0, lived: true }), { state: 'met', claimedOnly: false }],
    ['partly', given('partly'), { state: 'partly' }],
    ['no', given('no'), { state: 'not-met' }],
    ['no with no evidence', given('no', { strength: 0 }), { state: 'not-met' }],
    [
      'not enough information',
      given('not-enough-information'),
      { state: 'not-known', why: 'not-enough-information' },
    ],
    ['does not apply, with a reason', given('does-not-apply'), { state: 'does-not-apply' }],
    [
      'does not apply, with no reason',
      given('does-not-apply', { reason: '' }),
      { state: 'not-known', why: 'reason-missing' },
    ],
    ['no answer', null, { state: 'not-known', why: 'unanswered' }],
  ])('reads the answer "%s"', (_name, answer, item) => {
    expect(itemOf(answer)).toEqual(item);
  });

  it('is not known, for want of asking, when the depth of the review never asks it', () => {
    expect(mustHavePanel(standings(one, {}, 'quick-person').list, ALL_PRODUCT).items).toEqual([
      { questionId: 'AAA1', state: 'not-known', why: 'not-asked' },
    ]);
  });

  it('is not failed by a "no" about its use here, and stays not known', () => {
    expect(itemOf(given('no', inWordsOf('worker')), USE_HERE)).toEqual({
      state: 'not-known',
      why: 'no-in-its-use-here',
    });
  });

  it('is failed by a "no" about the product, or about both', () => {
    expect(itemOf(given('no', inWordsOf('commissioner')), USE_HERE)).toEqual({ state: 'not-met' });
    expect(itemOf(given('no', inWordsOf('person')), USE_HERE)).toEqual({ state: 'not-met' });
  });
});

describe('a lived yes about its use here', () => {
  const asWorker = { ...inWordsOf('worker'), lived: true } as const;

  it('is claimed only, and says that it was said of one place', () => {
    for (const strength of [null, 0, 1] as const) {
      expect(itemOf(given('yes', { ...asWorker, strength }), USE_HERE)).toEqual({
        state: 'met',
        claimedOnly: true,
        why: 'said-of-use-here',
      });
    }
  });

  it('is met when something shown or checked stands behind it too', () => {
    for (const strength of [2, 3] as const) {
      expect(itemOf(given('yes', { ...asWorker, strength }), USE_HERE)).toEqual({
        state: 'met',
        claimedOnly: false,
      });
    }
  });

  it('speaks for the product where the wording is about the product, or about both', () => {
    for (const audience of ['commissioner', 'person'] as const) {
      const answer = given('yes', { ...inWordsOf(audience), lived: true, strength: null });
      expect(itemOf(answer, USE_HERE)).toEqual({ state: 'met', claimedOnly: false });
    }
  });
});

describe('the panel', () => {
  const many = checklistOf([
    mustHave('AAA1'),
    question('AAA2'),
    mustHave('AAA3'),
    mustHave('BBB1'),
    mustHave('BBB2'),
    mustHave('BBB3'),
    mustHave('BBB4'),
    mustHave('BBB5'),
  ]);
  const panel = mustHavePanel(
    standings(many, {
      AAA1: given('yes'),
      AAA2: given('no'),
      AAA3: given('yes', { strength: 1 }),
      BBB1: given('partly'),
      BBB2: given('no'),
      BBB3: given('does-not-apply'),
      BBB4: given('not-enough-information'),
    }).list,
    ALL_PRODUCT,
  );

  it('has the must-haves and no other question, in the order of the checklist', () => {
    expect(panel.items.map(({ questionId }) => questionId).join(' ')).toBe(
      'AAA1 AAA3 BBB1 BBB2 BBB3 BBB4 BBB5',
    );
  });

  it('counts each state, and of those met how many are claimed only', () => {
    expect(panel.counts).toEqual({ met: 2, partly: 1, 'not-met': 1, 'not-known': 2, 'does-not-apply': 1 });
    expect(panel.claimedOnly).toBe(1);
  });

  it('says how many apply, and of those how many have an answer', () => {
    expect([panel.apply, panel.answered]).toEqual([6, 5]);
  });

  const ids = STRUCTURE.questions.map(({ id }) => id);
  const anyPanel = fc
    .tuple(answersArb(ids), productArb, depthArb, aboutArb(ids))
    .map(([answers, product, depth, about]): [MustHavePanel, typeof answers] => [
      mustHavePanel(standingsOf(countedQuestions(STRUCTURE, depth, product, []), answers).list, about),
      answers,
    ]);

  it('adds up', () => {
    fc.assert(
      fc.property(anyPanel, ([{ items, counts, claimedOnly, apply, answered }]) => {
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
        expect(apply).toBe(items.length - counts['does-not-apply']);
        expect(answered).toBeLessThanOrEqual(apply);
        expect(claimedOnly).toBeLessThanOrEqual(counts.met);
        for (const [state, count] of Object.entries(counts)) {
          expect(items.filter((item) => item.state === state)).toHaveLength(count);
        }
      }),
    );
  });

  it('never shows as met, or as not applying, what was not answered so', () => {
    fc.assert(
      fc.property(anyPanel, ([{ items }, answers]) => {
        for (const { questionId, state } of items) {
          const answer = answers[questionId];
          if (state === 'met') expect(answer?.value).toBe('yes');
          if (state === 'does-not-apply') expect(answer?.reason.trim()).not.toBe('');
          if (state === 'not-met') expect(answer?.value).toBe('no');
        }
      }),
    );
  });

  it('has nothing not met when every wording is about its use here', () => {
    const row = {
      commissioner: 'use-here',
      charity: 'use-here',
      worker: 'use-here',
      person: 'use-here',
    } as const;
    const here: AboutTable = Object.fromEntries(ids.map((id) => [id, row]));
    fc.assert(
      fc.property(answersArb(ids), productArb, depthArb, (answers, product, depth) => {
        const { list } = standingsOf(countedQuestions(STRUCTURE, depth, product, []), answers);
        expect(mustHavePanel(list, here).counts['not-met']).toBe(0);
      }),
    );
  });
});
