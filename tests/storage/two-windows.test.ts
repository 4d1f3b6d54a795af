/** Two windows on one review: answers merge per question, none that was acknowledged is lost or overwritten unseen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerConflict, AnswerRecorded, Failure, Outcome } from '../../lib/app/ports';
import { ANSWER_VALUES, type AnswerContent, plainContent } from '../../lib/domain/answer';
import type { AnswerWrite } from '../../lib/domain/record-answer';
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import { given, idOf, startOfNew, valueIn, write } from '../contracts/world';
import { emptyIndexedDb, windowOn } from './fresh-store';

const QUESTIONS = ['AAA1', 'AAA2', 'AAA3'] as const;
type QuestionId = (typeof QUESTIONS)[number];

/** What one window does in a moment; `fresh`: it reads the review first, as after a change told by the other. */
type Step = {
  readonly window: 0 | 1;
  readonly fresh: boolean;
  readonly questionId: QuestionId;
  readonly value: AnswerContent['value'] | null;
};

const step: fc.Arbitrary<Step> = fc.record({
  window: fc.constantFrom(0, 1),
  fresh: fc.boolean(),
  questionId: fc.constantFrom(...QUESTIONS),
  value: fc.option(fc.constantFrom(...ANSWER_VALUES), { freq: 5 }),
});
/** Moments after one another; what is in one moment is asked for all at once. */
const moments = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

type Attempt = {
  readonly request: AnswerWrite;
  readonly outcome: Outcome<AnswerRecorded, Failure | AnswerConflict>;
};

/** A window that remembers, for each question, the revision it last saw. */
function openWindow() {
  const reviews = createReviews(windowOn(given()));
  const seen = new Map<string, number>();
  return {
    async look(): Promise<void> {
      const { assessment } = valueIn(await reviews.open(idOf(1)));
      for (const id of QUESTIONS) seen.set(id, assessment.answers[id]?.revision ?? 0);
    },
    async answer(request: AnswerWrite): Promise<Attempt> {
      const sent = { ...request, seenRevision: seen.get(request.questionId) ?? 0 };
      const outcome = await reviews.recordAnswer(sent);
      if (outcome.ok) seen.set(request.questionId, outcome.value.answer?.revision ?? 0);
      else if (outcome.error.kind === 'conflict') {
        seen.set(request.questionId, outcome.error.current?.revision ?? 0);
      }
      return { request: sent, outcome };
    },
  };
}

/** Plays the moments in two windows; every request has a visit and a note of its own, to be known again by. */
async function play(plan: readonly (readonly Step[])[]): Promise<readonly Attempt[]> {
  emptyIndexedDb();
  valueIn(await createReviews(windowOn(given())).start(startOfNew(1)));
  const windows = [openWindow(), openWindow()] as const;
  const attempts: Attempt[] = [];
  let number = 0;
  for (const moment of plan) {
    for (const { window, fresh } of moment) if (fresh) await windows[window].look();
    const asked = moment.map(({ window, questionId, value }) => {
      number += 1;
      const content = value && { ...plainContent(value, false), note: `note ${number}` };
      return windows[window].answer(write(1, questionId, { content, visitId: idOf(500_000 + number) }));
    });
    attempts.push(...(await Promise.all(asked)));
  }
  return attempts;
}

describe('two windows on one review', () => {
  it('write one chain a question: each write saw the one before it, and the last one stands', async () => {
    await fc.assert(
      fc.asyncProperty(moments, async (plan) => {
        const attempts = await play(plan);
        const byVisit = new Map(attempts.map((attempt) => [attempt.request.visitId, attempt]));
        const records = valueIn(
          await createLibrary(windowOn(given())).read({ kind: 'review', assessmentId: idOf(1) }),
        );
        const standing = new Map<string, { revision: number; content: AnswerContent | null }>();
        for (const event of records.events) {
          // Every write that is in the log was acknowledged, and it saw the write before it.
          const attempt = byVisit.get(event.visitId);
          if (!attempt) throw new Error('an event of no visit');
          const { answer, revision } = valueIn(attempt.outcome);
          const { questionId, seenRevision, content } = attempt.request;
          expect(seenRevision).toBe(standing.get(questionId)?.revision ?? 0);
          expect(revision).toBeGreaterThan(seenRevision);
          standing.set(questionId, { revision: answer?.revision ?? 0, content });
        }
        const answers = records.assessments[0]?.answers ?? {};
        for (const id of QUESTIONS) {
          const { content, revision } = standing.get(id) ?? { content: null, revision: 0 };
          expect(answers[id]?.note ?? null).toBe(content?.note ?? null);
          expect(answers[id]?.revision ?? 0).toBe(revision);
        }
        expect(records.assessments[0]?.revision).toBe(1 + records.events.length);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('acknowledge each answer or report a conflict, and a conflict only if that very question moved', async () => {
    await fc.assert(
      fc.asyncProperty(moments, async (plan) => {
        const attempts = await play(plan);
        const { events } = valueIn(
          await createLibrary(windowOn(given())).read({ kind: 'review', assessmentId: idOf(1) }),
        );
        const logged = new Set(events.map((event) => event.visitId));
        for (const { request, outcome } of attempts) {
          if (outcome.ok) {
            // An acknowledged answer is in the log; only a clearing of nothing has nothing to log.
            expect(logged.has(request.visitId) || request.content === null).toBe(true);
            expect(outcome.value.answer?.note ?? null).toBe(request.content?.note ?? null);
            continue;
          }
          if (outcome.error.kind !== 'conflict') throw new Error(outcome.error.kind);
          expect(logged.has(request.visitId)).toBe(false);
          const others = attempts.filter(
            (other) => other.outcome.ok && other.request.questionId === request.questionId,
          );
          expect(others).not.toEqual([]);
          expect(outcome.error.current?.revision ?? 0).not.toBe(request.seenRevision);
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('never meet a conflict while they keep to different questions', async () => {
    await fc.assert(
      fc.asyncProperty(moments, async (plan) => {
        const apart = plan.map((moment) =>
          // Within one moment a window cannot have seen its own earlier answer, so each asks once.
          [0, 1].flatMap((window) => {
            const own = moment.find((one) => one.window === window);
            return own ? [{ ...own, questionId: window === 0 ? 'AAA1' : 'AAA2' } as const] : [];
          }),
        );
        const attempts = await play(apart);
        expect(attempts.filter(({ outcome }) => !outcome.ok)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
