/** What is kept up of a product: what was said of the latest change goes with the visit it was said on. */
import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../lib/app/ports';
import { type CareNeeds, createProductCare } from '../../lib/state/product-care';
import { idOf, productOf } from '../fixtures/records/builders';

const GONE: Failure = { kind: 'not-found' };
const OTHER = productOf({
  id: idOf(2),
  merged: {
    into: idOf(1),
    at: '2026-11-10T09:00:00.000Z',
    assessmentIds: [],
    meetingIds: [],
    pageKeys: [],
    pageKeysAdded: [],
    exercises: [],
  },
});

function careOver(library: Partial<CareNeeds['library']> = {}) {
  const needs: CareNeeds['library'] = {
    amendProduct: async () => ({ ok: true, value: productOf() }),
    mergedInto: async () => ({ ok: true, value: [] }),
    unmergeProduct: async () => ({ ok: true, value: OTHER }),
    ...library,
  };
  return createProductCare({ library: needs, announce: vi.fn() });
}

describe('coming back to a product after another screen', () => {
  it('says no more that a change was saved', async () => {
    const care = careOver();
    await care.open(idOf(1));
    await care.reviewOn(productOf(), '2027-05-01');
    expect(care.saved.value).toBe('next-review');
    await care.open(idOf(1));
    expect(care.saved.value).toBeNull();
  });

  it('says no more why a change was not saved', async () => {
    const care = careOver({ amendProduct: async () => ({ ok: false, error: GONE }) });
    await care.open(idOf(1));
    await care.reviewOn(productOf(), '2027-05-01');
    expect(care.problem.value).toEqual(GONE);
    await care.open(idOf(1));
    expect(care.problem.value).toBeNull();
  });

  it('shows what is merged into it without a gap while that is read again', async () => {
    const care = careOver({ mergedInto: async () => ({ ok: true, value: [OTHER] }) });
    await care.open(idOf(1));
    const again = care.open(idOf(1));
    expect(care.merged.value).toEqual([OTHER]);
    await again;
    void care.open(idOf(3));
    expect(care.merged.value).toEqual([]);
  });
});

describe('a product taken out again', () => {
  it('is said to be, also once the list was read anew', async () => {
    let merged = [OTHER];
    const care = careOver({
      mergedInto: async () => ({ ok: true, value: merged }),
      unmergeProduct: async () => {
        merged = [];
        return { ok: true, value: OTHER };
      },
    });
    await care.open(idOf(1));
    await care.takeOut(OTHER);
    expect([care.merged.value, care.saved.value]).toEqual([[], 'unmerged']);
  });
});
