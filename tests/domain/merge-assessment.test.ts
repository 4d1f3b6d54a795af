import { describe, expect, it } from 'vitest';
import type { AnswerEvent, Assessment, Role } from '../../lib/domain/assessment';
import { NO_LADDER_JUDGEMENTS } from '../../lib/domain/ladder-judgement';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { planMerge } from '../../lib/domain/merge-records';
import {
  answerOf,
  assessmentOf,
  eventOf,
  idOf,
  NO_RECORDS,
  productOf,
  reviewerOf,
  reviewOf,
} from '../fixtures/records/builders';
import { only } from '../fixtures/records/merging';

const BY_HAND = { level: 3, reason: 'Asked once.' } as const;

describe('planMerge, for an assessment', () => {
  const here = reviewOf();

  it('adds answers to questions open here, at a revision nobody has seen', () => {
    const file = reviewOf({
      assessments: [
        assessmentOf([answerOf('PUR1'), answerOf('DAT1', { value: 'yes', revision: 7 })], { title: '' }),
      ],
    });
    const { plan, writes } = planMerge(here, file);
    expect(only(plan.items, 'assessment')).toMatchObject({
      fate: 'merged',
      newAnswers: 1,
      conflicts: [],
      inBin: false,
    });
    const [written] = writes.assessments;
    expect(written?.revision).toBe(8);
    expect(written?.answers.DAT1).toEqual(answerOf('DAT1', { value: 'yes', revision: 8 }));
    expect(written?.answers.COP1).toEqual(here.assessments[0]?.answers.COP1);
  });

  it.each([
    ['value', { value: 'yes' as const }],
    ['note', { note: 'Asked twice, no reply.' }],
    ['reason', { reason: 'No sound is recorded.' }],
    ['strength', { strength: 1 as const }],
    ['lived flag', { lived: true }],
  ])('lists the question when the %s differs, and keeps the answer here', (_, overrides) => {
    const file = reviewOf({ assessments: [assessmentOf([answerOf('PUR1', overrides)])] });
    const { plan, writes } = planMerge(here, file);
    expect(only(plan.items, 'assessment')).toMatchObject({
      fate: 'conflict',
      newAnswers: 0,
      conflicts: ['PUR1'],
    });
    expect(writes.assessments).toEqual([]);
  });

  it('lists an answer to a question that the person declined here, and does not take it in', () => {
    const ours = reviewOf({ assessments: [assessmentOf([answerOf('PUR1')], { declined: ['DAT1'] })] });
    const file = reviewOf({
      assessments: [assessmentOf([answerOf('PUR1'), answerOf('DAT1')], { declined: ['DAT1'] })],
    });
    const { plan, writes } = planMerge(ours, file);
    expect(only(plan.items, 'assessment')).toMatchObject({
      fate: 'conflict',
      newAnswers: 0,
      conflicts: ['DAT1'],
    });
    expect(writes.assessments).toEqual([]);
  });

  describe('with a reason in the log', () => {
    const trace = {
      value: 'no',
      reason: 'my manager said',
      hasNote: false,
      strength: null,
      lived: true,
    } as const;
    const inRole = (role: Role, id = 9) => {
      const reviewer = reviewerOf({ role });
      const event = { ...eventOf(id), before: trace, after: trace, role };
      return reviewOf({ assessments: [assessmentOf([answerOf('PUR1')], { reviewer })], events: [event] });
    };
    const reasons = (events: readonly AnswerEvent[]) =>
      events.map(({ before, after }) => [before?.reason, after?.reason]);

    it.each(['care-worker', 'person-who-draws-on-care', 'family-carer'] as const)(
      'takes it out for a %s, whether the review is new or here',
      (role) => {
        const file = inRole(role);
        expect(reasons(planMerge(NO_RECORDS, file).writes.events)).toEqual([['', '']]);
        const ours = { ...file, events: [] };
        expect(reasons(planMerge(ours, file).writes.events)).toEqual([['', '']]);
      },
    );

    it('takes it out when the role became a private one here, or on the way there', () => {
      const file = inRole('commissioner');
      const ours = { ...inRole('care-worker'), events: [] };
      expect(reasons(planMerge(ours, file).writes.events)).toEqual([['', '']]);
      const earlier = { ...file, events: inRole('care-worker').events };
      expect(reasons(planMerge(NO_RECORDS, earlier).writes.events)).toEqual([['', '']]);
    });

    it('keeps it for roles that are not private', () => {
      const { events } = planMerge(NO_RECORDS, inRole('commissioner')).writes;
      expect(reasons(events)).toEqual([['my manager said', 'my manager said']]);
    });
  });

  it('takes an answer given at another time for the same', () => {
    const later = answerOf('PUR1', { answeredAt: '2026-11-09T09:00:00.000Z', revision: 2 });
    const { plan } = planMerge(here, reviewOf({ assessments: [assessmentOf([later])] }));
    expect(only(plan.items, 'assessment').fate).toBe('same');
  });

  it.each([
    ['title', { title: 'Second look' }],
    ['depth', { depth: 'must-haves' as const }],
    ['reviewer', { reviewer: reviewerOf({ role: 'care-worker', lived: 'uses-it' }) }],
    ['reviewer', { reviewer: reviewerOf({ helper: 'not-said' }) }],
    ['putBack', { putBack: ['COP1'] }],
    ['declined', { declined: ['COP1'] }],
    ['ladder', { ladder: { ...NO_LADDER_JUDGEMENTS, workers: { ledBy: null, byHand: BY_HAND } } }],
    ['oneThing', { oneThing: 'Ask the night staff.' }],
    ['letter', { letter: { ...NEW_LETTER, sentOn: '2026-11-05' } }],
    ['meeting', { meetingId: idOf(300) }],
    ['follows', { followsId: idOf(101) }],
  ] as const satisfies readonly (readonly [string, Partial<Assessment>])[])(
    'lists a different %s and still adds answers',
    (field, overrides) => {
      const file = reviewOf({ assessments: [assessmentOf([answerOf('DAT1')], overrides)] });
      const { plan } = planMerge(here, file);
      expect(only(plan.items, 'assessment')).toMatchObject({
        fate: 'conflict',
        newAnswers: 1,
        conflicts: [field],
      });
    },
  );

  it('takes questions put back or declined in another order for the same', () => {
    const of = (putBack: string[], declined: string[]) =>
      reviewOf({ assessments: [assessmentOf([answerOf('PUR1')], { putBack, declined })], events: [] });
    const { plan } = planMerge(
      of(['COP1', 'DAT1'], ['HUM1', 'HUM2']),
      of(['DAT1', 'COP1'], ['HUM2', 'HUM1']),
    );
    expect(only(plan.items, 'assessment').fate).toBe('same');
  });

  it('keeps what is here of a part that differs', () => {
    const there = assessmentOf([answerOf('DAT1')], { oneThing: 'theirs', meetingId: idOf(300) });
    const ours = reviewOf({ assessments: [assessmentOf([answerOf('PUR1')], { oneThing: 'ours' })] });
    const { writes } = planMerge(ours, reviewOf({ assessments: [there] }));
    expect(writes.assessments[0]).toMatchObject({ oneThing: 'ours', meetingId: null });
    expect(Object.keys(writes.assessments[0]?.answers ?? {})).toEqual(['PUR1', 'DAT1']);
  });

  it('lists an answer to which a helper added something else', () => {
    const helped = assessmentOf([answerOf('PUR1', { helperNote: 'and more' })]);
    const { plan } = planMerge(here, reviewOf({ assessments: [helped] }));
    expect(only(plan.items, 'assessment').conflicts).toEqual(['PUR1']);
  });

  it.each([
    ['checklist', { checklist: { ...assessmentOf([]).checklist, hash: 'cd'.repeat(32) } }],
    ['product', { productId: idOf(2) }],
  ])('takes nothing from a review of the same id with another %s', (field, overrides) => {
    const file = reviewOf({
      products: [productOf(), productOf({ id: idOf(2) })],
      assessments: [assessmentOf([answerOf('DAT1')], overrides)],
      events: [eventOf(3)],
    });
    const { plan, writes } = planMerge(here, file);
    expect(only(plan.items, 'assessment')).toMatchObject({
      fate: 'conflict',
      newAnswers: 0,
      conflicts: [field],
    });
    expect(writes.assessments).toEqual([]);
    expect(writes.events).toEqual([]);
  });

  it('leaves a review in the bin there, adds to it all the same, and says so', () => {
    const binned = reviewOf({
      assessments: [assessmentOf([answerOf('PUR1')], { deletedAt: '2026-11-05T09:00:00.000Z' })],
    });
    const { plan, writes } = planMerge(binned, here);
    expect(only(plan.items, 'assessment')).toMatchObject({ fate: 'merged', newAnswers: 1, inBin: true });
    expect(writes.assessments[0]?.deletedAt).toBe('2026-11-05T09:00:00.000Z');
  });

  it('names a review by its title, or else by its product', () => {
    const named = reviewOf({ assessments: [assessmentOf([], { title: 'Night shift' })] });
    expect(only(planMerge(NO_RECORDS, named).plan.items, 'assessment').name).toBe('Night shift');
    expect(only(planMerge(NO_RECORDS, here).plan.items, 'assessment').name).toBe('Lantern Night Sensor');
  });

  it('names a review by the file’s product when the one here belongs to a product not looked at', () => {
    const elsewhere = { ...NO_RECORDS, assessments: [assessmentOf([], { productId: idOf(9) })] };
    expect(only(planMerge(elsewhere, here).plan.items, 'assessment').name).toBe('Lantern Night Sensor');
  });

  it('never lets a review grow past 200 answers, and lists what found no room', () => {
    const ids = (letter: string) => Array.from({ length: 99 }, (_, index) => `${letter}AA${index + 1}`);
    const full = (letters: string) => [...letters].flatMap(ids).map((id) => answerOf(id));
    const big = reviewOf({ assessments: [assessmentOf(full('AB'))], events: [] });
    const more = reviewOf({ assessments: [assessmentOf(full('C'))], events: [] });
    const { plan, writes } = planMerge(big, more);
    expect(Object.keys(writes.assessments[0]?.answers ?? {})).toHaveLength(200);
    expect(only(plan.items, 'assessment')).toMatchObject({ newAnswers: 2, fate: 'conflict' });
    expect(only(plan.items, 'assessment').conflicts).toHaveLength(97);
  });
});
