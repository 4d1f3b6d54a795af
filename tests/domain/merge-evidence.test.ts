import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS_KEPT, EVIDENCE_MAX, type Evidence, type QuoteCheck } from '../../lib/domain/evidence';
import { mergeEvidence } from '../../lib/domain/merge-evidence';
import { planMerge } from '../../lib/domain/merge-records';
import { assessmentOf, idOf, NO_RECORDS, productOf, reviewOf } from '../fixtures/records/builders';
import {
  CHANGED,
  checkOf,
  everyKind,
  FOUND,
  formEvidence,
  GONE,
  quoteOf,
  shownOf,
  sourceOf,
} from '../fixtures/records/evidence';
import { only, stored } from '../fixtures/records/merging';

const days = (checks: readonly QuoteCheck[]) => checks.map(({ when }) => Number(when.slice(8, 10)));
const quoteWith = (...checks: QuoteCheck[]) => quoteOf(400, { checks });

/** The checks that a merge leaves in the store. */
function checksAfter(here: QuoteCheck[], file: QuoteCheck[]): readonly QuoteCheck[] {
  const { write } = mergeEvidence(quoteWith(...here), quoteWith(...file));
  return write?.kind === 'quote' ? write.checks : here;
}

describe('mergeEvidence', () => {
  it('stores what is not here as the file has it', () => {
    for (const piece of everyKind(400)) {
      expect(mergeEvidence(undefined, piece)).toEqual({ fate: 'new', conflicts: [], write: piece });
    }
  });

  it('keeps a revision that can go up, whatever the file claims', () => {
    const { write } = mergeEvidence(undefined, quoteOf(400, { revision: 2 ** 53 - 1 }));
    expect(write?.revision).toBe(1);
  });

  it('finds the same whatever was written when, and in whatever order questions stand', () => {
    for (const piece of everyKind(400)) {
      const here = { ...piece, questionIds: ['COP1', 'COP2'] };
      const file = {
        ...piece,
        questionIds: ['COP2', 'COP1'],
        revision: 9,
        updatedAt: '2026-12-01T09:00:00.000Z',
      };
      expect(mergeEvidence(here, file)).toEqual({ fate: 'same', conflicts: [], write: null });
    }
  });

  const forms = formEvidence(400);
  it.each<readonly [string, Evidence, Evidence]>([
    ['questionIds', quoteOf(1), quoteOf(1, { questionIds: [] })],
    ['note', quoteOf(1), quoteOf(1, { note: 'Really?' })],
    ['source', quoteOf(1), quoteOf(1, { source: sourceOf({ title: 'Another' }) })],
    ['readInContext', quoteOf(1), quoteOf(1, { readInContext: false })],
    ['alt', shownOf(1).picture, shownOf(1, { alt: '' }).picture],
    ['hash', shownOf(1).picture, shownOf(1, { hash: 'a'.repeat(64) }).picture],
    ['places', forms['not-found'], { ...forms['not-found'], places: [] } as Evidence],
    ['kind', { ...forms.document, id: idOf(1) }, quoteOf(1)],
    ['assessmentId', quoteOf(1), quoteOf(1, { assessmentId: idOf(101) })],
  ])('keeps what is here when the %s differs, and names it', (field, here, file) => {
    expect(mergeEvidence(here, file)).toEqual({ fate: 'conflict', conflicts: [field], write: null });
  });

  it('names every field that differs, and takes no look from such a file', () => {
    const file = quoteOf(400, { exact: 'Other words.', note: 'x', checks: [checkOf(3)] });
    expect(mergeEvidence(quoteOf(400), file)).toEqual({
      fate: 'conflict',
      conflicts: ['note', 'exact', 'exactHash', 'selectors'],
      write: null,
    });
  });
});

describe('looks at a quote', () => {
  it('are joined by time, at a revision above both sides', () => {
    const here = { ...quoteWith(checkOf(3), checkOf(9, GONE)), revision: 4 };
    const file = {
      ...quoteWith(checkOf(5, CHANGED), checkOf(11)),
      revision: 7,
      updatedAt: '2026-12-01T09:00:00.000Z',
    };
    const { fate, write } = mergeEvidence(here, file);
    expect(fate).toBe('merged');
    expect(write).toMatchObject({ revision: 8, updatedAt: '2026-12-01T09:00:00.000Z', exact: here.exact });
    expect(write?.kind === 'quote' && days(write.checks)).toEqual([3, 5, 9, 11]);
  });

  it('that find the same again only bring the time forward, as they do when they are made', () => {
    expect(days(checksAfter([checkOf(3)], [checkOf(5)]))).toEqual([5]);
    expect(days(checksAfter([checkOf(5)], [checkOf(3)]))).toEqual([5]);
    expect(days(checksAfter([checkOf(3), checkOf(9, GONE)], [checkOf(5)]))).toEqual([5, 9]);
  });

  it('are kept up to the latest twenty', () => {
    const found = (day: number) => checkOf(day, day % 2 === 0 ? FOUND : GONE);
    const odd = Array.from({ length: 14 }, (_, index) => found(2 * index + 1));
    const even = Array.from({ length: 14 }, (_, index) => found(2 * index + 2));
    const kept = checksAfter(odd, even);
    expect(days(kept)).toEqual(Array.from({ length: CHECKS_KEPT }, (_, index) => index + 9));
  });

  it('are the same on both sides, whichever takes the other in, and a second time adds nothing', () => {
    const look = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(FOUND, GONE, CHANGED))
      .map(([day, finding]) => checkOf(day, finding));
    const looks = fc
      .array(look, { maxLength: CHECKS_KEPT })
      .map((checks) => checks.sort((one, other) => one.when.localeCompare(other.when)));
    fc.assert(
      fc.property(looks, looks, (here, file) => {
        const there = mergeEvidence(quoteWith(...here), quoteWith(...file));
        const after = there.write ?? quoteWith(...here);
        expect(mergeEvidence(after, quoteWith(...file))).toEqual({
          fate: 'same',
          conflicts: [],
          write: null,
        });
        const back = mergeEvidence(quoteWith(...file), quoteWith(...here));
        const known = (checks: readonly QuoteCheck[]) =>
          new Set(checks.map((check) => JSON.stringify(check)));
        const [left, right] = [known(here), known(file)];
        // When neither holds the other's looks already, both end up with the same.
        if (there.write?.kind === 'quote' && back.write?.kind === 'quote') {
          expect(there.write.checks).toEqual(back.write.checks);
          for (const check of there.write.checks) {
            expect(left.has(JSON.stringify(check)) || right.has(JSON.stringify(check))).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('planMerge, for evidence', () => {
  const shown = shownOf(401);
  const file = reviewOf({ evidence: [quoteOf(400), shown.picture], pictures: [shown.pixels] });

  it('counts it under its review, and stores pixels with their picture', () => {
    const { plan, writes } = planMerge(reviewOf(), file);
    expect(only(plan.items, 'assessment')).toMatchObject({ fate: 'merged', newAnswers: 0, newEvidence: 2 });
    expect(only(plan.items, 'product').newEvidence).toBe(0);
    expect(writes.evidence).toEqual(file.evidence);
    expect(writes.pictures).toEqual(file.pictures);
    expect(writes.assessments).toEqual([]);
  });

  it('does nothing when all of it is here, without looking at pixels', () => {
    const { plan, writes } = planMerge({ ...file, pictures: [] }, file);
    expect(only(plan.items, 'assessment')).toMatchObject({ fate: 'same', newEvidence: 0, conflicts: [] });
    expect(writes).toEqual(NO_RECORDS);
  });

  it('says that some of it is held otherwise here, and brings in the rest', () => {
    const here = reviewOf({ evidence: [quoteOf(400, { note: 'ours' })] });
    const { plan, writes } = planMerge(here, file);
    expect(only(plan.items, 'assessment')).toMatchObject({
      fate: 'conflict',
      newEvidence: 1,
      conflicts: ['evidence'],
    });
    expect(writes.evidence).toEqual([shown.picture]);
    expect(stored(here, writes).evidence[0]).toEqual(here.evidence[0]);
  });

  it.each([
    ['checklist', { checklist: { ...assessmentOf([]).checklist, hash: 'cd'.repeat(32) } }],
    ['product', { productId: idOf(2) }],
  ])('takes none of a review that is kept out by its %s', (field, overrides) => {
    const here = reviewOf({ assessments: [assessmentOf([], overrides)], events: [] });
    const { plan, writes } = planMerge(
      { ...here, products: [productOf(), productOf({ id: idOf(2) })] },
      file,
    );
    expect(only(plan.items, 'assessment')).toMatchObject({ conflicts: [field], newEvidence: 0 });
    expect([writes.evidence, writes.pictures]).toEqual([[], []]);
  });

  it('takes a look at a quote in without calling it new', () => {
    const here = reviewOf({ evidence: [quoteOf(400)] });
    const looked = reviewOf({ evidence: [quoteOf(400, { checks: [checkOf(5)] })] });
    const { plan, writes } = planMerge(here, looked);
    expect(only(plan.items, 'assessment')).toMatchObject({ fate: 'merged', newEvidence: 0, conflicts: [] });
    expect(writes.evidence).toMatchObject([{ checks: [{ when: '2026-11-05T10:00:00.000Z' }] }]);
  });

  it('leaves a piece where it is when the file has it under another review', () => {
    const here = {
      ...NO_RECORDS,
      assessments: [assessmentOf([], { id: idOf(101) })],
      evidence: [quoteOf(400, { assessmentId: idOf(101) })],
    };
    const { plan, writes } = planMerge(here, file);
    expect(only(plan.items, 'assessment')).toMatchObject({ conflicts: ['evidence'], newEvidence: 1 });
    expect(writes.evidence).toEqual([shown.picture]);
  });

  it('never lets a review hold more than it may, and says that some found no room', () => {
    const pieces = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => quoteOf(from + index));
    const here = reviewOf({ evidence: pieces(10_000, EVIDENCE_MAX - 3) });
    const more = reviewOf({ evidence: pieces(20_000, 5) });
    const first = planMerge(here, more);
    expect(only(first.plan.items, 'assessment')).toMatchObject({ newEvidence: 3, conflicts: ['evidence'] });
    expect(first.writes.evidence.map(({ id }) => id)).toEqual([20_000, 20_001, 20_002].map(idOf));
    const second = planMerge(stored(here, first.writes), more);
    expect(only(second.plan.items, 'assessment')).toMatchObject({ newEvidence: 0, fate: 'conflict' });
    expect(second.writes).toEqual(NO_RECORDS);
  });
});
