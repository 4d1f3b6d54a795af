import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/domain/answer';
import type { AnswerEvent } from '../../lib/domain/assessment';
import { homesIn } from '../../lib/domain/merge-homes';
import { markedImported, planMerge } from '../../lib/domain/merge-records';
import { inOrder, type Records } from '../../lib/domain/records';
import { recordsArb, SMALL } from '../fixtures/records/arbitraries';
import { meetingOf, NO_RECORDS, reviewOf } from '../fixtures/records/builders';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { stored } from '../fixtures/records/merging';

function content({ revision, answeredAt, ...rest }: Answer): Omit<Answer, 'revision' | 'answeredAt'> {
  return rest;
}

/** Without its number, and without reasons, which private roles do not keep. */
function withoutSeq({ seq, ...rest }: AnswerEvent): Omit<AnswerEvent, 'seq'> {
  const bare = (trace: AnswerEvent['after']) => trace && { ...trace, reason: '' };
  return { ...rest, before: bare(rest.before), after: bare(rest.after) };
}

function declinedIn({ assessments }: Records): readonly string[] {
  return assessments.flatMap(({ id, declined }) => declined.map((questionId) => `${id} ${questionId}`));
}

describe('planMerge, by its laws', () => {
  it('stores a file in an empty library exactly as it is', () => {
    fc.assert(
      fc.property(recordsArb(), (file) => {
        const { plan, writes } = planMerge(NO_RECORDS, file);
        expect(inOrder(writes)).toEqual(inOrder(file));
        expect(plan.items.every((item) => item.fate === 'new')).toBe(true);
      }),
    );
  });

  it('finds the same, and writes nothing, when all of the file is here', () => {
    fc.assert(
      fc.property(recordsArb(), (records) => {
        const { plan, writes } = planMerge(records, records);
        expect(writes).toEqual(NO_RECORDS);
        expect(plan.items.every((item) => item.fate === 'same' && item.newAnswers === 0)).toBe(true);
      }),
    );
  });

  it('does nothing the second time the same file is brought in', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const first = planMerge(here, file);
        const second = planMerge(stored(here, first.writes), file);
        expect(second.writes).toEqual(NO_RECORDS);
        for (const [index, item] of second.plan.items.entries()) {
          expect(item.newAnswers).toBe(0);
          expect(item.fate).toBe(first.plan.items[index]?.fate === 'conflict' ? 'conflict' : 'same');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never changes what a meeting here agreed, counted or is called, nor its bin', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const after = stored(here, planMerge(here, file).writes);
        for (const { revision: _, updatedAt: __, voices, ...old } of here.meetings) {
          const now = after.meetings.find((meeting) => meeting.id === old.id);
          expect(now).toMatchObject(old);
          expect(now?.voices.slice(0, voices.length)).toEqual(voices);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never changes what an exercise here is about or was closed with, nor its bin, and adds texts only of its own', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const { writes } = planMerge(here, file);
        const after = stored(here, writes);
        for (const old of here.exercises) {
          const now = after.exercises.find(({ id }) => id === old.id);
          const { revision, updatedAt, letter, reviewsDueOn, decisionDueOn, ...rest } = old;
          const { productIds, snapshots, ...same } = rest;
          expect(now).toMatchObject(same);
          expect(now?.productIds.slice(0, productIds.length)).toEqual(productIds);
          if (old.closedAt !== null) expect(now?.productIds).toEqual(productIds);
          const heads = snapshots.map(({ kept: _, ...head }) => head);
          expect(now?.snapshots.slice(0, heads.length)).toMatchObject(heads);
          expect([reviewsDueOn, decisionDueOn]).toEqual([
            reviewsDueOn && now?.reviewsDueOn,
            decisionDueOn && now?.decisionDueOn,
          ]);
          expect(now?.letter?.sentOn ?? {}).toMatchObject(letter?.sentOn ?? {});
        }
        const named = after.exercises.flatMap(({ snapshots }) => snapshots).filter(({ kept }) => kept);
        const held = after.snapshots.map(({ id }) => id).sort();
        expect(held).toEqual(named.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no product or snapshot of an exercise out without listing it as a conflict', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const { plan, writes } = planMerge(here, file);
        const after = stored(here, writes);
        const home = homesIn(here.products);
        for (const exercise of file.exercises) {
          const now = after.exercises.find(({ id }) => id === exercise.id);
          const conflicts = plan.items.find(({ id }) => id === exercise.id)?.conflicts ?? [];
          const ids = new Set(now?.productIds.map(home));
          const left = exercise.productIds.filter((id) => !ids.has(home(id)));
          if (!conflicts.includes('products')) expect(left).toEqual([]);
          const heads = new Set(now?.snapshots.map(({ id }) => id));
          const missing = exercise.snapshots.filter(({ id }) => !heads.has(id));
          if (!conflicts.includes('snapshots')) expect(missing).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never changes evidence that is here, but for looks at a quote, and brings pixels only with their picture', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const { plan, writes } = planMerge(here, file);
        const after = stored(here, writes);
        for (const old of here.evidence) {
          const now = after.evidence.find(({ id }) => id === old.id);
          const { revision, updatedAt, ...rest } = old;
          expect(now).toMatchObject('checks' in rest ? { ...rest, checks: expect.any(Array) } : rest);
        }
        const added = after.evidence.filter(({ id }) => !here.evidence.some((old) => old.id === id));
        const shown = added.flatMap(({ id, kind }) => (kind === 'picture' ? id : []));
        expect(new Set(writes.pictures.map(({ evidenceId }) => evidenceId))).toEqual(new Set(shown));
        const told = plan.items.reduce((sum, { newEvidence }) => sum + newEvidence, 0);
        expect(told).toBe(added.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no evidence from a review that is kept out, and leaves none out without saying so', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const { plan, writes } = planMerge(here, file);
        const after = stored(here, writes);
        for (const piece of file.evidence) {
          const item = plan.items.find(({ id }) => id === piece.assessmentId);
          const barred = item?.conflicts.some((name) => name === 'checklist' || name === 'product');
          if (barred) expect(writes.evidence.map(({ id }) => id)).not.toContain(piece.id);
          if (barred || item?.conflicts.includes('evidence')) continue;
          const { revision, createdAt, updatedAt, questionIds, ...rest } = piece;
          const now = after.evidence.find(({ id }) => id === piece.id);
          expect(now).toMatchObject('checks' in rest ? { ...rest, checks: expect.any(Array) } : rest);
          expect(new Set(now?.questionIds)).toEqual(new Set(questionIds));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never changes a description, an answer, an event or the bin of what is here', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const after = stored(here, planMerge(here, file).writes);
        for (const old of here.products) {
          const now = after.products.find((product) => product.id === old.id);
          expect(now).toMatchObject({
            ...old,
            pageKeys: expect.arrayContaining(old.pageKeys),
            claims: old.claims ?? now?.claims,
            nextReviewOn: old.nextReviewOn ?? now?.nextReviewOn,
            report: old.report ?? now?.report,
            revision: now?.revision,
            updatedAt: now?.updatedAt,
          });
        }
        for (const old of here.assessments) {
          const now = after.assessments.find((assessment) => assessment.id === old.id);
          const { answers, revision, updatedAt, ...rest } = old;
          expect(now).toMatchObject(rest);
          expect(now?.answers).toMatchObject(answers);
        }
        expect(after.events).toEqual(expect.arrayContaining([...here.events]));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing of the file out without listing it as a conflict', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const { plan, writes } = planMerge(here, file);
        const after = stored(here, writes);
        for (const assessment of file.assessments) {
          const item = plan.items.find((one) => one.id === assessment.id);
          if (item?.conflicts.some((name) => name === 'checklist' || name === 'product')) continue;
          const now = after.assessments.find((one) => one.id === assessment.id);
          for (const [questionId, answer] of Object.entries(assessment.answers)) {
            if (item?.conflicts.includes(questionId)) continue;
            const kept = now?.answers[questionId];
            expect(kept && { ...content(kept), wording: answer.wording }).toEqual(content(answer));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('raises the revision of whatever it changes above both sides, and never below an answer of its own', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        for (const write of planMerge(here, file).writes.assessments) {
          const sides = [here, file].flatMap((side) => side.assessments.filter((one) => one.id === write.id));
          const highest = Math.max(...sides.map((side) => side.revision));
          if (sides.length === 2) expect(write.revision).toBe(highest + 1);
          for (const answer of Object.values(write.answers)) {
            expect(answer.revision).toBeLessThanOrEqual(write.revision);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never uses an event number twice, and keeps the order of the events it adds', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (here, file) => {
        const { writes } = planMerge(here, file);
        const after = stored(here, writes);
        const places = after.events.map((event) => `${event.assessmentId} ${event.seq}`);
        expect(new Set(places).size).toBe(places.length);
        const added = new Set(writes.events.map((event) => JSON.stringify(withoutSeq(event))));
        for (const { id } of file.assessments) {
          const order = (events: readonly AnswerEvent[]) =>
            inOrder({ ...NO_RECORDS, events })
              .events.filter((one) => one.assessmentId === id)
              .map((event) => JSON.stringify(withoutSeq(event)));
          const inFile = order(file.events).filter((event) => added.has(event));
          let from = 0;
          for (const event of order(writes.events)) {
            from = inFile.indexOf(event, from) + 1;
            expect(from).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives both sides the same answered questions but for those declined, whichever takes the other in', () => {
    fc.assert(
      fc.property(recordsArb(SMALL), recordsArb(SMALL), (one, other) => {
        const declined = new Set([one, other].flatMap((records) => declinedIn(records)));
        const questions = (records: Records) =>
          new Map(
            records.assessments.map(({ id, answers }) => [
              id,
              Object.keys(answers)
                .filter((questionId) => !declined.has(`${id} ${questionId}`))
                .sort(),
            ]),
          );
        const there = planMerge(one, other);
        const back = planMerge(other, one);
        const barred = new Set(
          there.plan.items
            .filter((i) => i.conflicts.some((c) => c === 'checklist' || c === 'product'))
            .map((i) => i.id),
        );
        const left = questions(stored(one, there.writes));
        const right = questions(stored(other, back.writes));
        for (const [id, ids] of left) if (!barred.has(id)) expect(right.get(id)).toEqual(ids);
      }),
    );
  });
});

describe('markedImported', () => {
  it('marks every review as brought in and changes nothing else', () => {
    const records = reviewOf();
    const marked = markedImported(records);
    expect(marked.assessments.map((assessment) => assessment.origin)).toEqual(['imported']);
    expect({ ...marked, assessments: [] }).toEqual({ ...records, assessments: [] });
  });
});

describe('the plan', () => {
  const file = reviewOf({
    meetings: [meetingOf({ title: '' })],
    checklists: [COUNCIL_CHECKLIST],
  });

  it('goes from products over reviews and meetings to checklists, each under its name', () => {
    const { items } = planMerge(NO_RECORDS, file).plan;
    expect(items.map(({ record, name, fate }) => [record, name, fate])).toEqual([
      ['product', 'Lantern Night Sensor', 'new'],
      ['assessment', 'Lantern Night Sensor', 'new'],
      ['meeting', 'Lantern Night Sensor', 'new'],
      ['checklist', 'larkshire-council 1.2.0', 'new'],
    ]);
  });

  it('names a meeting by its own name here, says when it lies in the bin, and knows a checklist by its hash', () => {
    const binned = meetingOf({ title: 'Ours', deletedAt: '2026-11-05T09:00:00.000Z' });
    const renamed = { ...COUNCIL_CHECKLIST, text: { ...COUNCIL_CHECKLIST.text, status: 'other words' } };
    const here = { ...NO_RECORDS, meetings: [binned], checklists: [renamed] };
    const { plan, writes } = planMerge(here, file);
    expect(plan.items.slice(2)).toMatchObject([
      { record: 'meeting', name: 'Ours', inBin: true, conflicts: ['title'] },
      { record: 'checklist', fate: 'same', inBin: false },
    ]);
    expect([writes.meetings, writes.checklists]).toEqual([[], []]);
  });
});
