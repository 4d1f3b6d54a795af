/** Products into the bin, out of it and gone: what is told, what is read again, and what stops part of the way. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordsChanged } from '../../lib/app/ports';
import { createProductList, productRefOf } from '../../lib/state/product-list';
import { createRouter } from '../../lib/state/router';
import { FULL } from '../fixtures/fake-library';
import { createFakeProducts, listedProduct } from '../fixtures/fake-products';
import { createFakeWindow } from '../fixtures/fake-window';
import { idOf } from '../fixtures/records/builders';

const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
});

async function setUp(hash = '#/products', deletedAt: string | null = null) {
  const items = [1, 2, 3].map((number) => listedProduct(number, { reviews: 0 }, { deletedAt }));
  const library = createFakeProducts(items);
  const stop = new AbortController();
  stops.push(stop);
  const announced: RecordsChanged[] = [];
  const products = createProductList({
    library,
    router: createRouter(createFakeWindow(hash), stop.signal),
    onRecordsChanged: () => () => {},
    announce: (changed) => announced.push(changed),
    today: () => '2026-11-21',
    stop: stop.signal,
  });
  await vi.waitFor(() => expect(products.shown.value?.list.total).toBe(3));
  const names = () => products.shown.value?.list.items.map(({ product }) => product.name);
  const refs = items.map(productRefOf);
  products.selection.set(refs, true);
  return { library, products, announced, names, refs };
}

describe('products', () => {
  it('go in the bin together: they are let go of, told to every window, and can be taken back', async () => {
    const { products, announced, names, refs } = await setUp();
    const two = refs.slice(0, 2);
    await products.bin(two);
    expect(names()).toEqual(['Lantern 3']);
    expect([...products.selection.chosen.value.keys()]).toEqual([idOf(3)]);
    expect(products.report.value).toEqual({ kind: 'binned', products: two });
    expect(announced).toEqual([{ assessmentIds: [], productIds: [idOf(1), idOf(2)] }]);
    await products.restore(two);
    expect(names()).toHaveLength(3);
    expect(products.report.value?.kind).toBe('restored');
  });

  it('are removed for good from the bin', async () => {
    const { products, names, refs } = await setUp('#/products?bin=1', '2026-11-20T09:00:00.000Z');
    await products.remove(refs);
    expect(names()).toEqual([]);
    expect(products.report.value).toEqual({ kind: 'removed', products: refs });
  });

  it('that cannot go are named, with why; nothing is said to have moved that did not', async () => {
    const { library, products, announced, names, refs } = await setUp();
    library.failNext('setProductBinned', { kind: 'product-held', by: ['exercises'] });
    await products.bin(refs);
    expect(products.report.value).toEqual({
      kind: 'not-moved',
      name: 'Lantern 1',
      problem: { kind: 'product-held', by: ['exercises'] },
    });
    expect([announced, names()?.length, products.selection.chosen.value.size]).toEqual([[], 3, 3]);
    library.failNext('removeProduct', FULL);
    await products.remove(refs);
    expect(products.report.value).toMatchObject({ kind: 'not-moved', problem: FULL });
  });

  it('are moved once for two presses', async () => {
    const { products, announced, refs } = await setUp();
    await Promise.all([products.bin(refs), products.bin(refs)]);
    expect(announced).toHaveLength(1);
  });
});
