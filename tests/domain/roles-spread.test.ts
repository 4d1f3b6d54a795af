/** Several reviews of one product (domain research 7.3): spread by role, disagreement, minority views. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../lib/domain/assessment';
import type { Depth } from '../../lib/domain/checklist';
import {
  LEAST_TO_PUBLISH,
  type QuestionSpread,
  type ReviewInSpread,
  rolesSpread,
} from '../../lib/domain/roles-spread';
import type { GivenAnswer } from '../../lib/domain/standing';
import { answersArb, depthArb } from '../fixtures/result/arbitraries';
import { checklistOf, given, mustHave, question, standings } from '../fixtures/result/builders';

const IDS = ['AAA1', 'AAA2', 'BBB1'];
const small = checklistOf([mustHave('AAA1'), question('AAA2'), question('BBB1')], {
  quickSets: { worker: ['BBB1'], person: [] },
});

function review(role: Role, answer: GivenAnswer | null, depth: Depth = 'full'): ReviewInSpread {
  return { role, standings: standings(small, answer ? { BBB1: answer } : {}, depth) };
}

/** As many reviews by one role as there are letters: y yes, p partly, n no, ? not enough information, - NA. */
function said(role: Role, letters: string): ReviewInSpread[] {
  const values = {
    y: 'yes',
    p: 'partly',
    n: 'no',
    '?': 'not-enough-information',
    '-': 'does-not-apply',
  } as const;
  return [...letters].map((letter) => {
    const value = Object.entries(values).find(([key]) => key === letter)?.[1];
    return review(role, value ? given(value) : null);
  });
}

function spreadOf(...reviews: ReviewInSpread[]): QuestionSpread {
  const [spread] = rolesSpread(['BBB1'], reviews);
  if (!spread) throw new Error('the question has no spread');
  return spread;
}

describe('the spread by role', () => {
  it('counts each role’s answers apart, in one fixed order of roles', () => {
    const { roles } = spreadOf(
      ...said('care-worker', 'yn'),
      ...said('commissioner', 'p'),
      review('care-worker', null),
    );
    expect(roles.map(({ role, counts, answered }) => [role, counts, answered])).toEqual([
      ['commissioner', { ...zeros, partly: 1 }, 1],
      ['care-worker', { ...zeros, yes: 1, no: 1, unanswered: 1 }, 2],
    ]);
  });
  const zeros = {
    yes: 0,
    partly: 0,
    no: 0,
    'not-enough-information': 0,
    'does-not-apply': 0,
    'reason-missing': 0,
    unanswered: 0,
    'not-asked': 0,
  };

  it('has no row for a role that was never asked, and no entry for a question nobody was asked', () => {
    const workers = review('care-worker', given('yes'), 'quick-worker');
    const people = review('person-who-draws-on-care', null, 'quick-person');
    const spreads = rolesSpread(IDS, [workers, people]);
    expect(spreads.map(({ questionId }) => questionId)).toEqual(['BBB1']);
    expect(spreads[0]?.roles.map(({ role }) => role)).toEqual(['care-worker']);
  });

  it('reports the questions in the order it is given, and no others', () => {
    const reviews = [review('provider', given('yes'))];
    const order = (ids: string[]) => rolesSpread(ids, reviews).map(({ questionId }) => questionId);
    expect(order(['BBB1', 'ZZZ1', 'AAA1'])).toEqual(['BBB1', 'AAA1']);
  });

  it('counts a must-have that does not apply, with no reason, as an answer that takes no side', () => {
    const unreasoned = given('does-not-apply', { reason: '' });
    const [spread] = rolesSpread(
      ['AAA1'],
      [{ role: 'charity-reviewer', standings: standings(small, { AAA1: unreasoned }) }],
    );
    expect(spread?.roles).toMatchObject([{ answered: 1, commonest: [], counts: { 'reason-missing': 1 } }]);
  });

  it.each([
    [4, true],
    [5, false],
  ])('says that a role with %i answers is too few to publish: %s', (count, tooFew) => {
    const { roles } = spreadOf(...said('care-worker', 'y'.repeat(count)), review('care-worker', null));
    expect(LEAST_TO_PUBLISH).toBe(5);
    expect(roles[0]?.tooFewToPublish).toBe(tooFew);
  });
});

describe('the commonest answer of a role', () => {
  it.each([
    ['ynny', ['yes', 'no']],
    ['yyn', ['yes']],
    ['y??', ['not-enough-information']],
    ['--y', ['does-not-apply']],
    ['np', ['partly', 'no']],
    ['_', []],
  ])('of %s is %j', (letters, commonest) => {
    expect(spreadOf(...said('care-worker', letters)).roles[0]?.commonest).toEqual(commonest);
  });
});

describe('"roles differ"', () => {
  it.each([
    ['one says yes and the other no', 'yyn', 'nny', true],
    ['one says yes and the other partly', 'y', 'p', true],
    ['both say yes, some of them no', 'yyn', 'yn y', false],
    ['both say no', 'n', 'n', false],
    ['one says no and the other partly', 'n', 'p', false],
    ['one says yes and the other does not know', 'y', '??n', false],
    ['one says yes and the other that it does not apply', 'y', '--n', false],
    ['one is split between yes and no', 'yn', 'n', false],
    ['one says yes and the other is split between no and partly', 'y', 'nnppy', true],
    ['one says yes and the other is split between no and not knowing', 'y', 'n?', false],
    ['one says yes and the other has not answered', 'y', '_', false],
  ])('when %s', (_name, commissioners, workers, differ) => {
    const one = [...said('commissioner', commissioners), ...said('care-worker', workers)];
    const other = [...said('commissioner', workers), ...said('care-worker', commissioners)];
    expect(spreadOf(...one).rolesDiffer).toBe(differ);
    expect(spreadOf(...other).rolesDiffer).toBe(differ);
  });

  it('is not said of two people in one role', () => {
    expect(spreadOf(...said('care-worker', 'yn')).rolesDiffer).toBe(false);
  });
});

describe('"evidence and experience differ"', () => {
  const lived = (value: 'yes' | 'partly' | 'no') => given(value, { strength: null, lived: true });
  it.each<[string, GivenAnswer, GivenAnswer, boolean]>([
    ['a document says yes and a worker lives a no', given('yes', { strength: 2 }), lived('no'), true],
    ['an outside source says yes and a worker lives a no', given('yes', { strength: 3 }), lived('no'), true],
    ['only the vendor says yes', given('yes', { strength: 1 }), lived('no'), false],
    ['nobody has judged the yes', given('yes', { strength: null }), lived('no'), false],
    ['the no is not lived', given('yes', { strength: 3 }), given('no', { strength: 3 }), false],
    ['the experience is partly', given('yes', { strength: 3 }), lived('partly'), false],
    ['both say yes', given('yes', { strength: 3 }), lived('yes'), false],
    ['both say no', given('no', { strength: 3 }), lived('no'), false],
  ])('when %s', (_name, evidence, experience, differ) => {
    const spread = spreadOf(review('commissioner', evidence), review('care-worker', experience));
    expect(spread.evidenceAndExperienceDiffer).toBe(differ);
  });

  it('counts both sides, within a role as between roles', () => {
    const spread = spreadOf(
      review('care-worker', given('yes', { strength: 2 })),
      review('care-worker', lived('no')),
      review('family-carer', lived('no')),
    );
    expect(spread).toMatchObject({ evidenceAndExperienceDiffer: true, shownYes: 1, livedNo: 2 });
  });
});

describe('minority views', () => {
  it('are counts to put in words: 2 of 9 care workers said no', () => {
    const { minorityViews } = spreadOf(...said('care-worker', 'yyyyyyynn_'));
    expect(minorityViews).toEqual([{ role: 'care-worker', view: 'no', count: 2, of: 9 }]);
  });

  it.each([
    ['yyn', 'no 1 of 3'],
    ['nny', 'yes 1 of 3'],
    ['yyypn', 'partly 1 of 5, no 1 of 5'],
    ['y???', 'yes 1 of 4'],
    ['yynn', ''],
    ['yynnp', 'partly 1 of 5'],
    ['yyy', ''],
    ['yy?-', ''],
  ])('in %s are "%s"', (letters, expected) => {
    const { minorityViews } = spreadOf(...said('provider', letters));
    expect(minorityViews.map(({ view, count, of }) => `${view} ${count} of ${of}`).join(', ')).toBe(expected);
  });

  it('belong to a role: one role’s view is no minority among all', () => {
    expect(spreadOf(...said('commissioner', 'yyyyy'), ...said('care-worker', 'n')).minorityViews).toEqual([]);
  });
});

describe('the laws of the spread', () => {
  const anyReview = fc
    .tuple(fc.constantFrom(...ROLES), answersArb(IDS), depthArb)
    .map(([role, answers, depth]): ReviewInSpread => ({ role, standings: standings(small, answers, depth) }));
  const anyReviews = fc.array(anyReview, { maxLength: 12 });
  const shuffled = anyReviews.chain((reviews) =>
    fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length })),
  );

  it('does not depend on the order of the reviews', () => {
    fc.assert(
      fc.property(shuffled, ([reviews, others]) => {
        expect(rolesSpread(IDS, others)).toEqual(rolesSpread(IDS, reviews));
      }),
    );
  });

  it('leaves a role’s row as it is when other roles are added: nothing is averaged', () => {
    fc.assert(
      fc.property(anyReviews, fc.constantFrom(...ROLES), (reviews, role) => {
        const rowsOf = (some: ReviewInSpread[]) =>
          rolesSpread(IDS, some).flatMap(({ questionId, roles, minorityViews }) =>
            roles
              .filter((row) => row.role === role)
              .map((row) => ({ questionId, row, views: minorityViews.filter((view) => view.role === role) })),
          );
        expect(rowsOf(reviews)).toEqual(rowsOf(reviews.filter((one) => one.role === role)));
      }),
    );
  });

  it('counts every review of which a question is one once', () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        for (const { questionId, roles } of rolesSpread(IDS, reviews)) {
          for (const { role, counts, answered } of roles) {
            const standing = reviews
              .filter((one) => one.role === role)
              .flatMap(
                ({ standings: { list } }) =>
                  list.find((one) => one.question.id === questionId)?.standing ?? [],
              );
            expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(standing.length);
            const given = standing.filter((one) => one !== 'unanswered' && one !== 'not-asked');
            expect(answered).toBe(given.length);
            expect(given.length + counts.unanswered).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('has nothing over all roles but the two flags and the two counts behind one of them', () => {
    for (const spread of rolesSpread(
      IDS,
      ROLES.flatMap((role) => said(role, 'ynp')),
    )) {
      expect(Object.keys(spread)).toEqual([
        'questionId',
        'roles',
        'rolesDiffer',
        'evidenceAndExperienceDiffer',
        'shownYes',
        'livedNo',
        'minorityViews',
      ]);
      expect(spread.roles.map(({ role }) => role)).toEqual([...ROLES]);
    }
  });
});
