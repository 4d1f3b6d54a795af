import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameContent } from '../../lib/domain/answer';
import { isPrivateRole } from '../../lib/domain/assessment';
import { planMerge } from '../../lib/domain/merge-records';
import { settleKey } from '../../lib/domain/records';
import { recordsArb, SMALL } from '../fixtures/records/arbitraries';
import {
  answerOf,
  assessmentOf,
  eventOf,
  idOf,
  reviewerOf,
  reviewOf,
  traceOf,
} from '../fixtures/records/builders';
import { only, stored } from '../fixtures/records/merging';

const NOW = '2027-01-05T10:00:00.000Z';
const VISIT = idOf(9_000);
const settling = (...keys: readonly string[]) => ({ keys: new Set(keys), now: NOW, visitId: VISIT });
const PUR1 = settleKey({ assessmentId: idOf(100), questionId: 'PUR1' });

describe('a question answered otherwise here and in the file', () => {
  const ours = answerOf('PUR1', { value: 'no', note: 'ours', revision: 4 });
  const theirs = answerOf('PUR1', { value: 'yes', reason: 'theirs', answeredAt: '2026-12-01T09:00:00.000Z' });
  const here = reviewOf({ assessments: [assessmentOf([ours])], events: [eventOf(3)] });
  const file = reviewOf({ assessments: [assessmentOf([theirs])], events: [eventOf(3)] });

  it('is shown with both, and stays as it is here', () => {
    const { plan, writes } = planMerge(here, file);
    expect(plan.toSettle).toEqual([
      { assessmentId: idOf(100), questionId: 'PUR1', here: ours, inFile: theirs },
    ]);
    expect([only(plan.items, 'assessment').fate, writes.assessments]).toEqual(['conflict', []]);
  });

  it('takes the file’s answer when that was chosen, at a new revision, and the log says so', () => {
    const { plan, writes } = planMerge(here, file, settling(PUR1));
    expect(plan.toSettle).toEqual([]);
    expect(only(plan.items, 'assessment')).toMatchObject({ fate: 'merged', conflicts: [], newAnswers: 0 });
    const [written] = writes.assessments;
    expect(written).toMatchObject({ revision: 5, updatedAt: NOW });
    expect(written?.answers.PUR1).toEqual({ ...theirs, revision: 5 });
    expect(writes.events).toEqual([
      {
        assessmentId: idOf(100),
        seq: 4,
        when: NOW,
        questionId: 'PUR1',
        before: traceOf('no', { hasNote: true }),
        after: traceOf('yes', { reason: 'theirs' }),
        noteChanged: true,
        role: 'commissioner',
        visitId: VISIT,
      },
    ]);
  });

  it('is logged after the events that the file adds', () => {
    const longer = { ...file, events: [eventOf(3), eventOf(8, { visitId: idOf(77) })] };
    expect(planMerge(here, longer, settling(PUR1)).writes.events.map(({ seq }) => seq)).toEqual([8, 9]);
  });

  it('puts no reason of a private role in the log', () => {
    const reviewer = reviewerOf({ role: 'care-worker' });
    const worker = { ...here, assessments: [assessmentOf([{ ...ours, reason: 'a secret' }], { reviewer })] };
    const other = { ...file, assessments: [assessmentOf([theirs], { reviewer })] };
    const { events } = planMerge(worker, other, settling(PUR1)).writes;
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ before: { reason: '' }, after: { reason: '' }, role: 'care-worker' });
  });

  it('is left alone when another question was chosen', () => {
    const key = settleKey({ assessmentId: idOf(101), questionId: 'PUR1' });
    expect(planMerge(here, file, settling(key))).toEqual(planMerge(here, file));
  });
});

describe('a question declined here and answered in the file', () => {
  const declined = ['DAT1', 'COP1'];
  const here = reviewOf({ assessments: [assessmentOf([answerOf('PUR1')], { declined })], events: [] });
  const file = reviewOf({
    assessments: [assessmentOf([answerOf('PUR1'), answerOf('DAT1')], { declined: ['COP1'] })],
    events: [],
  });

  it('can be settled, and is no longer declined then', () => {
    const { toSettle } = planMerge(here, file).plan;
    expect(toSettle).toMatchObject([{ questionId: 'DAT1', here: null, inFile: { value: 'partly' } }]);
    const key = settleKey({ assessmentId: idOf(100), questionId: 'DAT1' });
    const { plan, writes } = planMerge(here, file, settling(key));
    expect(only(plan.items, 'assessment')).toMatchObject({ fate: 'merged', conflicts: [] });
    expect(writes.assessments[0]).toMatchObject({ declined: ['COP1'], answers: { DAT1: { revision: 2 } } });
    expect(writes.events).toMatchObject([{ seq: 1, before: null, after: traceOf('partly') }]);
  });

  it('cannot be settled when the review has no room for one more answer', () => {
    const ids = ['A', 'B', 'C'].flatMap((letter) =>
      Array.from({ length: 99 }, (_, index) => `${letter}AA${index + 1}`),
    );
    const full = assessmentOf(
      ids.slice(0, 200).map((id) => answerOf(id)),
      { declined },
    );
    const { plan } = planMerge({ ...here, assessments: [full] }, file);
    expect(only(plan.items, 'assessment').conflicts).toContain('DAT1');
    expect(plan.toSettle).toEqual([]);
  });
});

describe('settling, by its laws', () => {
  it('gives every chosen question the file’s answer, and leaves no other answer here changed', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), fc.func(fc.boolean()), (here, file, choose) => {
        const asked = planMerge(here, file).plan.toSettle;
        const chosen = asked.filter((one) => choose(settleKey(one)));
        const { plan, writes } = planMerge(here, file, settling(...chosen.map(settleKey)));
        expect(plan.toSettle).toEqual(asked.filter((one) => !chosen.includes(one)));
        const after = stored(here, writes);
        const answerNow = (assessmentId: string, questionId: string) =>
          after.assessments.find(({ id }) => id === assessmentId)?.answers[questionId] ?? null;
        for (const { assessmentId, questionId, inFile } of chosen) {
          expect(sameContent(answerNow(assessmentId, questionId), inFile)).toBe(true);
        }
        const keys = new Set(chosen.map(settleKey));
        for (const { id, answers } of here.assessments) {
          for (const answer of Object.values(answers)) {
            if (keys.has(settleKey({ assessmentId: id, questionId: answer.questionId }))) continue;
            expect(answerNow(id, answer.questionId)).toEqual(answer);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('logs each choice once, with a number nothing else has, and no reason of a private role', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const asked = planMerge(here, file).plan.toSettle;
        const { writes } = planMerge(here, file, settling(...asked.map(settleKey)));
        const logged = writes.events.filter(({ visitId }) => visitId === VISIT);
        expect(logged).toHaveLength(asked.length);
        const places = stored(here, writes).events.map((event) => `${event.assessmentId} ${event.seq}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { role, before, after } of logged) {
          if (isPrivateRole(role)) expect([before?.reason ?? '', after?.reason ?? '']).toEqual(['', '']);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves nothing to settle for the next time', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const all = settling(...planMerge(here, file).plan.toSettle.map(settleKey));
        const after = stored(here, planMerge(here, file, all).writes);
        expect(planMerge(after, file).plan.toSettle).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
