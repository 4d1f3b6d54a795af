/** A product's page: its reviews side by side, those of unknown checklists left out, read again when they change. */
import { describe, expect, it } from 'vitest';
import type { Library, OpenProduct } from '../../lib/app/ports';
import { createProductPage, productView } from '../../lib/state/product-page';
import { CHECKLIST, idOf, STRUCTURE, UNKNOWN_CHECKLIST } from '../contracts/world';
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

const LIBRARY: Pick<Library, 'product' | 'checklists'> = {
  product: async () => ({ ok: true, value: open() }),
  checklists: async () => ({ ok: true, value: [] }),
};

describe('what is shown of a product', () => {
  it('is each review by itself, and the checklists they were made with', () => {
    const view = productView(open(), known, aboutOf);
    expect(view.result.reviews.map(({ assessmentId }) => assessmentId)).toEqual([idOf(10), idOf(11)]);
    expect(view.checklists).toEqual([SMALL]);
    expect(view.leftOut).toBe(0);
  });

  it('counts reviews of an unknown checklist, and shows nothing of them', () => {
    const stranger = assessmentOf([answerOf('AAA1')], { id: idOf(12), checklist: UNKNOWN_CHECKLIST });
    const view = productView(open({ assessments: [stranger] }), known, aboutOf);
    expect([view.leftOut, view.result.reviews]).toEqual([1, []]);
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
