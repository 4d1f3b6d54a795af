/** The list of products: what is read, choosing, merging with its way back, and which reviews are theirs. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordsChanged } from '../../lib/app/ports';
import { createProductList, productRefOf } from '../../lib/state/product-list';
import { plainProductQuery } from '../../lib/state/product-query';
import { createRouter } from '../../lib/state/router';
import { FULL } from '../fixtures/fake-library';
import { createFakeProducts, listedProduct, listedProducts } from '../fixtures/fake-products';
import { createFakeWindow } from '../fixtures/fake-window';
import { idOf } from '../fixtures/records/builders';

const TODAY = '2026-11-21';
const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
});

async function setUp(items = listedProducts(3), hash = '#/products') {
  const library = createFakeProducts(items);
  const window_ = createFakeWindow(hash);
  const stop = new AbortController();
  stops.push(stop);
  const announced: RecordsChanged[] = [];
  const products = createProductList({
    library,
    router: createRouter(window_, stop.signal),
    onRecordsChanged: () => () => {},
    announce: (changed) => announced.push(changed),
    today: () => TODAY,
    stop: stop.signal,
  });
  await vi.waitFor(() => expect(products.loading.value).toBe(false));
  const names = () => products.shown.value?.list.items.map(({ product }) => product.name);
  const [one, two, three] = items;
  if (!one || !two || !three) throw new Error('three products are needed');
  return { library, window_, products, announced, names, one, two, three };
}

describe('the list of products', () => {
  it('reads what the address asks for, as of today', async () => {
    const { library, names } = await setUp(listedProducts(3), '#/products?sort=vendor&reverse=1&next=due');
    expect(library.queries).toEqual([
      { ...plainProductQuery(TODAY), sort: 'vendor', reverse: true, next: 'due' },
    ]);
    expect(names()).toEqual(['Lantern 3', 'Lantern 2', 'Lantern 1']);
  });

  it('keeps words searched for out of the address', async () => {
    const { products, window_, names } = await setUp();
    products.ask({ ...plainProductQuery(TODAY), text: 'lantern 2', sort: 'vendor' });
    await vi.waitFor(() => expect(names()).toEqual(['Lantern 2']));
    expect(window_.entries()).toEqual(['#/products?sort=vendor']);
  });

  it('reads nothing on other screens', async () => {
    const { library } = await setUp(listedProducts(3), '#/');
    expect([library.queries, library.untils]).toEqual([[], []]);
  });
});

describe('merging', () => {
  it('makes two one, lets go of the choice, tells other windows, and reads again', async () => {
    const { products, announced, names, one, two, library } = await setUp();
    products.selection.set([one, two].map(productRefOf), true);
    const outcome = await products.merge(one.product, two.product);
    expect(outcome).toEqual({ ok: true, value: one.product });
    expect(library.merges).toEqual([[one.product.id, two.product.id]]);
    expect(names()).toEqual(['Lantern 1', 'Lantern 3']);
    expect(products.selection.chosen.value.size).toBe(0);
    expect(announced).toEqual([{ assessmentIds: [], productIds: [one.product.id, two.product.id] }]);
    expect(products.report.value).toEqual({ kind: 'merged', into: one.product, from: two.product });
  });

  it('is taken back', async () => {
    const { products, announced, names, one, two } = await setUp();
    await products.merge(one.product, two.product);
    await products.unmerge(one.product, two.product);
    expect(names()).toEqual(['Lantern 1', 'Lantern 3', 'Lantern 2']);
    expect(products.report.value).toEqual({ kind: 'unmerged', into: one.product, from: two.product });
    expect(announced).toHaveLength(2);
    products.dismissReport();
    expect(products.report.value).toBeNull();
  });

  it.each([FULL, { kind: 'merge-refused', why: 'too-many-pages' } as const])(
    'hands back why it was not done, and changes nothing: %j',
    async (problem) => {
      const { products, announced, one, two, library } = await setUp();
      products.selection.set([productRefOf(one)], true);
      library.failNext('mergeProducts', problem);
      expect(await products.merge(one.product, two.product)).toEqual({ ok: false, error: problem });
      expect([announced, products.report.value]).toEqual([[], null]);
      expect(products.selection.chosen.value.size).toBe(1);
    },
  );

  it('reports why it could not be taken apart', async () => {
    const { products, one, two } = await setUp();
    await products.unmerge(one.product, two.product);
    expect(products.report.value).toEqual({
      kind: 'not-unmerged',
      problem: { kind: 'merge-refused', why: 'not-merged' },
    });
  });
});

describe('the reviews of chosen products', () => {
  it('are all their reviews, and a product that is gone has none', async () => {
    const items = [listedProduct(1, { reviews: 2 }), listedProduct(2, { reviews: 0 }), listedProduct(3)];
    const { products } = await setUp(items);
    const refs = [...items, listedProduct(9)].map(productRefOf);
    expect(await products.reviewIdsOf(refs)).toEqual({
      ok: true,
      value: [idOf(1_000), idOf(1_001), idOf(3_000)],
    });
  });

  it('are none when one of the products cannot be read', async () => {
    const { products, library, one } = await setUp();
    library.failNext('product', FULL);
    expect(await products.reviewIdsOf([productRefOf(one)])).toEqual({ ok: false, error: FULL });
  });
});
