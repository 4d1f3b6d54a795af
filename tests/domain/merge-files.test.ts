import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWrites, planFiles, withWrites } from '../../lib/domain/merge-files';
import { planMerge } from '../../lib/domain/merge-records';
import { inOrder, settleKey } from '../../lib/domain/records';
import { recordsArb, SMALL } from '../fixtures/records/arbitraries';
import { answerOf, assessmentOf, idOf, NO_RECORDS, reviewOf } from '../fixtures/records/builders';

describe('planFiles', () => {
  it('sees what the files before would have brought', () => {
    const first = reviewOf();
    const second = reviewOf({ assessments: [assessmentOf([answerOf('DAT1')])], events: [] });
    const [one, other] = planFiles(NO_RECORDS, [first, second]);
    expect(one?.plan.items.map(({ fate }) => fate)).toEqual(['new', 'new']);
    expect(other?.plan.items).toMatchObject([{ fate: 'same' }, { fate: 'merged', newAnswers: 1 }]);
  });

  it('stores a record that several files bring once, as the last of them leaves it', () => {
    const second = reviewOf({ assessments: [assessmentOf([answerOf('DAT1')])], events: [] });
    const { assessments, products } = allWrites(planFiles(NO_RECORDS, [reviewOf(), second]));
    expect(products).toHaveLength(1);
    expect(assessments).toMatchObject([{ id: idOf(100), revision: 3 }]);
    expect(Object.keys(assessments[0]?.answers ?? {}).sort()).toEqual(['COP1', 'DAT1', 'PUR1']);
  });

  it('settles a question as the last file has it', () => {
    const of = (value: 'yes' | 'no' | 'partly') =>
      reviewOf({ assessments: [assessmentOf([answerOf('PUR1', { value })])], events: [] });
    const keys = new Set([settleKey({ assessmentId: idOf(100), questionId: 'PUR1' })]);
    const settling = { keys, now: '2027-01-05T10:00:00.000Z', visitId: idOf(9_000) };
    const plans = planFiles(of('partly'), [of('no'), of('yes')], settling);
    expect(allWrites(plans).assessments[0]?.answers.PUR1?.value).toBe('yes');
    expect(plans.map(({ plan }) => plan.toSettle)).toEqual([[], []]);
  });

  it('leaves what the files brought one by one would leave', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), recordsArb(SMALL), (here, one, other) => {
        const plans = planFiles(here, [one, other]);
        const first = planMerge(here, one);
        const held = withWrites(here, first.writes);
        const second = planMerge(held, other);
        expect(plans).toEqual([first, second]);
        expect(inOrder(withWrites(here, allWrites(plans)))).toEqual(inOrder(withWrites(held, second.writes)));
      }),
      { numRuns: 100 },
    );
  });
});
