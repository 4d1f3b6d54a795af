/** The one-line outcome (domain research 7.4): the first that holds, from a fixed list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../lib/checklists/care-tech-coproduction-ethics/about';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import { type AboutTable, aboutOf } from '../../lib/domain/about';
import type { Depth } from '../../lib/domain/checklist';
import { isBackedForProduct } from '../../lib/domain/evidence-strength';
import { mustHavePanel } from '../../lib/domain/must-have-panel';
import { OUTCOMES, type Outcome, outcomeOf } from '../../lib/domain/outcome';
import {
  countedQuestions,
  type GivenAnswer,
  type GivenAnswers,
  standingsOf,
} from '../../lib/domain/standing';
import { aboutArb, answersArb, depthArb, productArb } from '../fixtures/result/arbitraries';
import {
  ALL_PRODUCT,
  checklistOf,
  EVERYTHING,
  given,
  mustHave,
  question,
  sameToAll,
  standings,
} from '../fixtures/result/builders';

const ids = STRUCTURE.questions.map(({ id }) => id);
const FOUR = ['AAA1', 'AAA2', 'BBB1', 'BBB2'] as const;
const four = checklistOf([...FOUR.map((id) => mustHave(id)), question('BBB3')]);
const met = sameToAll(FOUR, given('yes'));

function outcome(answers: GivenAnswers, depth: Depth = 'full', about: AboutTable = ALL_PRODUCT): Outcome {
  return outcomeOf(mustHavePanel(standings(four, answers, depth).list, about), depth);
}

/** Answers to the four must-haves in order; `null` leaves one without an answer. */
function inOrder(...answers: (GivenAnswer | null)[]): GivenAnswers {
  return Object.fromEntries(answers.flatMap((answer, at) => (answer ? [[FOUR[at] ?? 'ZZZ1', answer]] : [])));
}

const yes = given('yes');
const no = given('no');
const notApplying = given('does-not-apply');
const notEnough = given('not-enough-information');

describe('the outcome', () => {
  it.each<[string, GivenAnswers, Outcome]>([
    ['all must-haves yes, shown', met, 'met'],
    ['all yes, checked', sameToAll(FOUR, given('yes', { strength: 3 })), 'met'],
    ['all yes, lived', sameToAll(FOUR, given('yes', { strength: null, lived: true })), 'met'],
    ['all yes, and another question no', { ...met, BBB3: no }, 'met'],
    [
      'all yes, and another question blank or claimed',
      { ...met, BBB3: given('yes', { strength: 0 }) },
      'met',
    ],
    ['one does not apply, for a reason', inOrder(yes, notApplying, yes, yes), 'met'],

    ['nothing applies', sameToAll(FOUR, notApplying), 'no-result'],
    [
      'no must-have applies, though another question says yes',
      { ...sameToAll(FOUR, notApplying), BBB3: yes },
      'no-result',
    ],

    ['one no among yes', inOrder(yes, yes, no, yes), 'not-met'],
    ['one no and all else blank: it comes before "not enough looked at"', inOrder(no), 'not-met'],
    [
      'one no and a claimed yes: it comes before "not known"',
      inOrder(no, given('yes', { strength: 0 }), yes, yes),
      'not-met',
    ],
    ['a no with no evidence', inOrder(yes, yes, yes, given('no', { strength: 0 })), 'not-met'],

    ['nothing answered', {}, 'not-enough-looked-at'],
    ['one of four answered', inOrder(yes), 'not-enough-looked-at'],
    ['one of three that apply', inOrder(yes, notApplying), 'not-enough-looked-at'],

    ['exactly half answered', inOrder(yes, yes), 'not-known'],
    ['half answered, by "not enough information"', inOrder(notEnough, notEnough), 'not-known'],
    ['one of two that apply', inOrder(yes, notApplying, notApplying), 'not-known'],
    ['one blank', inOrder(yes, yes, yes), 'not-known'],
    ['one not enough information', inOrder(yes, yes, yes, notEnough), 'not-known'],
    ['one partly', inOrder(yes, yes, yes, given('partly')), 'not-known'],
    ['one yes at strength 1', inOrder(yes, yes, yes, given('yes', { strength: 1 })), 'not-known'],
    ['one yes at strength 0', inOrder(yes, yes, yes, given('yes', { strength: 0 })), 'not-known'],
    ['one yes not judged', inOrder(yes, yes, yes, given('yes', { strength: null })), 'not-known'],
    [
      'one that does not apply, with no reason',
      inOrder(yes, yes, yes, given('does-not-apply', { reason: '' })),
      'not-known',
    ],
    [
      'all that do not apply, with no reason',
      sameToAll(FOUR, given('does-not-apply', { reason: ' ' })),
      'not-known',
    ],
  ])('with %s', (_name, answers, expected) => {
    expect(outcome(answers)).toBe(expected);
  });

  it.each<[Depth, Outcome]>([
    ['full', 'met'],
    ['must-haves', 'met'],
    ['quick-worker', 'quick-review'],
    ['quick-person', 'quick-review'],
  ])('of the same answers at depth %s is %s', (depth, expected) => {
    expect(outcome(met, depth)).toBe(expected);
  });
});

describe('fair to the vendor', () => {
  const asWorker = { wording: { audience: 'worker', language: 'en-GB' }, lived: true } as const;
  const review = (answers: GivenAnswers) =>
    outcomeOf(mustHavePanel(standings(STRUCTURE, answers).list, ABOUT), 'full');
  const allYes = sameToAll(ids, given('yes', asWorker));

  it('does not fail a product by a care worker’s "no" about its use here', () => {
    expect(review(allYes)).toBe('met');
    expect(review({ ...allYes, DAT2: given('no', asWorker), SAF1: given('no', asWorker) })).toBe('not-known');
  });

  it('does fail it by the same "no" in a commissioner’s words, and by a worker’s "no" about the product', () => {
    expect(review({ ...allYes, DAT2: given('no') })).toBe('not-met');
    expect(review({ ...allYes, COP2: given('no', asWorker) })).toBe('not-met');
  });
});

describe('lived experience of its use in one place', () => {
  const asWorker = { wording: { audience: 'worker', language: 'en-GB' }, lived: true } as const;
  const outcomeIn = (strength: GivenAnswer['strength']) =>
    outcomeOf(
      mustHavePanel(
        standings(STRUCTURE, sameToAll(ids, given('yes', { ...asWorker, strength }))).list,
        ABOUT,
      ),
      'full',
    );

  it('does not prove the product, which something shown does', () => {
    expect(outcomeIn(null)).toBe('not-known');
    expect(outcomeIn(1)).toBe('not-known');
    expect(outcomeIn(2)).toBe('met');
  });
});

describe('the laws of the outcome', () => {
  const anyReview = fc.record({
    answers: answersArb(ids),
    product: productArb,
    depth: depthArb,
    about: aboutArb(ids),
  });
  type Review = typeof anyReview extends fc.Arbitrary<infer Made> ? Made : never;
  const outcomeFor = ({ answers, product, depth, about }: Review) =>
    outcomeOf(
      mustHavePanel(standingsOf(countedQuestions(STRUCTURE, depth, product, []), answers).list, about),
      depth,
    );

  it('is "met" only when every must-have that applies is a yes with more than a claim behind it', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyReview, (review) => {
        if (outcomeFor(review) !== 'met') return;
        seen += 1;
        const { questions } = countedQuestions(STRUCTURE, review.depth, review.product, []);
        const wanted = questions.flatMap(({ question: { id, mustHave: must } }) => (must ? [id] : []));
        const answered = wanted.map((id) => review.answers[id]);
        const backed = wanted.filter((id) => {
          const answer = review.answers[id];
          if (answer?.value !== 'yes') return false;
          return isBackedForProduct(answer, aboutOf(review.about, id, answer.wording.audience));
        });
        const reasoned = answered.filter(
          (answer) => answer?.value === 'does-not-apply' && answer.reason.trim() !== '',
        );
        expect(backed.length).toBeGreaterThan(0);
        expect(backed.length + reasoned.length).toBe(wanted.length);
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('stops being "met" when any one of its must-haves becomes unknown', () => {
    const allMet = sameToAll(ids, yes);
    const unknown = fc.constantFrom(
      null,
      notEnough,
      given('partly'),
      given('yes', { strength: 1 }),
      given('yes', { strength: null }),
      given('does-not-apply', { reason: '' }),
    );
    const mustHaves = STRUCTURE.questions.filter((one) => one.mustHave).map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...mustHaves), unknown, (id, answer) => {
        const answers: Record<string, GivenAnswer> = { ...allMet };
        delete answers[id];
        const review = { product: EVERYTHING, depth: 'full' as const, about: ALL_PRODUCT };
        expect(outcomeFor({ ...review, answers: answer ? { ...answers, [id]: answer } : answers })).toBe(
          'not-known',
        );
      }),
    );
  });

  it('never comes from a quick review, and always from another', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const quick = review.depth === 'quick-worker' || review.depth === 'quick-person';
        expect(outcomeFor(review) === 'quick-review').toBe(quick);
        expect(OUTCOMES).toContain(outcomeFor(review));
      }),
    );
  });

  it('reads only the must-haves', () => {
    const others = STRUCTURE.questions.filter((one) => !one.mustHave).map(({ id }) => id);
    fc.assert(
      fc.property(anyReview, answersArb(others), (review, more) => {
        const mustHavesOnly = Object.fromEntries(
          Object.entries(review.answers).filter(([id]) => !others.includes(id)),
        );
        expect(outcomeFor({ ...review, answers: { ...mustHavesOnly, ...more } })).toBe(outcomeFor(review));
      }),
    );
  });
});
