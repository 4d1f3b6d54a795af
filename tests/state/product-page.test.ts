/** A product's page: its reviews side by side, those of unknown checklists left out, read again when they change. */
import { describe, expect, it, vi } from 'vitest';
import type { Library, OpenProduct } from '../../lib/app/ports';
import { NEW_EXERCISE_LETTER } from '../../lib/domain/exercise';
import { createProductPage, productView } from '../../lib/state/product-page';
import { CHECKLIST, exerciseOf, idOf, STRUCTURE, UNKNOWN_CHECKLIST } from '../contracts/world';
import { answerOf, assessmentOf, productOf } from '../fixtures/records/builders';
import { createGate } from '../fixtures/review/gate';
import { SMALL } from '../fixtures/review/small-checklist';

const known = (ref: { readonly hash: string }) => (ref.hash === CHECKLIST.hash ? SMALL : null);
const aboutOf = () => ({});

function open(changes: Partial<OpenProduct> = {}): OpenProduct {
  const review = (id: number, value: 'yes' | 'no') =>
    assessmentOf([answerOf('AAA1', { value })], { id: idOf(id), checklist: CHECKLIST });
  return {
    product: productOf({ id: idOf(1), useTypes: [...STRUCTURE.useTypes] }),
    assessments: [review(10, 'yes'), review(11, 'no')],
    meetings: [],
    ...changes,
  };
}

const LIBRARY: Pick<Library, 'product' | 'checklists' | 'exercises'> = {
  product: async () => ({ ok: true, value: open() }),
  checklists: async () => ({ ok: true, value: [] }),
  exercises: async () => ({ ok: true, value: [] }),
};

describe('what is shown of a product', () => {
  it('is each review by itself, and the checklists they were made with', () => {
    const view = productView(open(), [], known, aboutOf);
    expect(view.result.reviews.map(({ assessmentId }) => assessmentId)).toEqual([idOf(10), idOf(11)]);
    expect(view.checklists).toEqual([SMALL]);
    expect(view.leftOut).toBe(0);
  });

  it('counts reviews of an unknown checklist, and shows nothing of them', () => {
    const stranger = assessmentOf([answerOf('AAA1')], { id: idOf(12), checklist: UNKNOWN_CHECKLIST });
    const view = productView(open({ assessments: [stranger] }), [], known, aboutOf);
    expect([view.leftOut, view.result.reviews]).toEqual([1, []]);
  });
});

describe('the letters to all of an exercise', () => {
  const sent = (sentOn: Readonly<Record<string, string>>) => ({
    ...NEW_EXERCISE_LETTER,
    sent: ['AAA1', 'AAA2'].map((questionId) => ({ questionId, text: 'Does it?' })),
    sentOn,
  });

  it('are told with their day where they went to its vendor, also of an exercise it has left', () => {
    const exercises = [
      exerciseOf(1, { name: 'Night care', letter: sent({ [idOf(1)]: '2026-03-02' }) }),
      exerciseOf(2, { name: 'Left', productIds: [], letter: sent({ [idOf(1)]: '2026-04-02' }) }),
      exerciseOf(3, { letter: sent({ [idOf(2)]: '2026-05-02' }) }),
      exerciseOf(4, { letter: null }),
    ];
    expect(productView(open(), exercises, known, aboutOf).askedOfAll).toEqual([
      { exercise: 'Night care', on: '2026-03-02', asked: 2 },
      { exercise: 'Left', on: '2026-04-02', asked: 2 },
    ]);
  });

  it('are read again when the record of an exercise changes', async () => {
    let exercises = [exerciseOf(1, { name: 'Night care' })];
    const library = { ...LIBRARY, exercises: async () => ({ ok: true, value: exercises }) as const };
    const page = createProductPage({ library, checklistFor: known, aboutOf });
    await page.open(idOf(1));
    const asked = () => (page.phase.value.kind === 'open' ? page.phase.value.view.askedOfAll : null);
    expect(asked()).toEqual([]);
    exercises = [exerciseOf(1, { name: 'Night care', letter: sent({ [idOf(1)]: '2026-03-02' }) })];
    page.recordsChanged({ assessmentIds: [], productIds: [], exerciseIds: [idOf(6_001)] });
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
  });
});

describe('the page', () => {
  it('shows the product, or why it cannot', async () => {
    const page = createProductPage({ library: LIBRARY, checklistFor: known, aboutOf });
    expect(page.phase.value.kind).toBe('loading');
    await page.open(idOf(1));
    expect(page.phase.value.kind).toBe('open');
    const gone = createProductPage({
      library: { ...LIBRARY, product: async () => ({ ok: false, error: { kind: 'not-found' } }) },
      checklistFor: known,
      aboutOf,
    });
    await gone.open(idOf(1));
    expect(gone.phase.value).toEqual({ kind: 'failed', failure: { kind: 'not-found' } });
  });

  it('knows the checklists that are kept in the store as well', async () => {
    const page = createProductPage({
      library: { ...LIBRARY, checklists: async () => ({ ok: true, value: [SMALL] }) },
      checklistFor: () => null,
      aboutOf,
    });
    await page.open(idOf(1));
    const phase = page.phase.value;
    expect(phase.kind === 'open' && phase.view.leftOut).toBe(0);
  });

  it('drops an answer that comes when another product is on screen', async () => {
    const gate = createGate();
    const library: typeof LIBRARY = {
      ...LIBRARY,
      product: async (id) => {
        if (id === idOf(1)) await gate.passed;
        return { ok: true, value: open({ product: productOf({ id, name: `Product ${id}` }) }) };
      },
    };
    const page = createProductPage({ library, checklistFor: known, aboutOf });
    const slow = page.open(idOf(1));
    await page.open(idOf(2));
    gate.open();
    await slow;
    const phase = page.phase.value;
    expect(phase.kind === 'open' && phase.view.product.id).toBe(idOf(2));
  });

  it('reads again when one of its own reviews changes, and not for another’s', async () => {
    let reads = 0;
    const library: typeof LIBRARY = {
      ...LIBRARY,
      product: async () => {
        reads += 1;
        return { ok: true, value: open() };
      },
    };
    const page = createProductPage({ library, checklistFor: known, aboutOf });
    page.recordsChanged({ assessmentIds: [idOf(10)], productIds: [] });
    expect(reads).toBe(0);
    await page.open(idOf(1));
    page.recordsChanged({ assessmentIds: [idOf(99)], productIds: [idOf(98)] });
    expect(reads).toBe(1);
    page.recordsChanged({ assessmentIds: [idOf(10)], productIds: [] });
    expect(reads).toBe(2);
  });
});
