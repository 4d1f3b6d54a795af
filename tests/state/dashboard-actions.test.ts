/** Renaming, binning, restoring and removing, and what is told of it. */
import { describe, expect, it } from 'vitest';
import type { RecordsChanged } from '../../lib/app/ports';
import { createActionStore } from '../../lib/state/dashboard-actions';
import { refOf } from '../../lib/state/dashboard-list';
import { createFakeLibrary, FULL, itemsOf, someReviews } from '../fixtures/fake-library';

async function setUp() {
  const library = createFakeLibrary(someReviews(2));
  const [item] = await itemsOf(library);
  if (!item) throw new Error('no review');
  library.calls.length = 0;
  const announced: RecordsChanged[] = [];
  let reloads = 0;
  const actions = createActionStore({
    library,
    reviews: library,
    announce: (changed) => announced.push(changed),
    reload: async () => {
      reloads += 1;
    },
  });
  const names = { title: item.assessment.title, product: item.product.name, vendor: item.product.vendor };
  const told = { assessmentIds: [item.assessment.id], productIds: [item.product.id] };
  return { library, item, actions, names, announced, told, reloads: () => reloads };
}

describe('bin and restore', () => {
  it('puts a review in the bin, reports it, and tells this window and the others', async () => {
    const { library, item, actions, announced, told, reloads } = await setUp();
    await actions.bin(item);
    expect(await itemsOf(library)).toHaveLength(1);
    expect(actions.report.value).toEqual({ kind: 'binned', item });
    expect(announced).toEqual([told]);
    expect(reloads()).toBe(1);
  });

  it('restores what was in the bin', async () => {
    const { library, item, actions } = await setUp();
    await actions.bin(item);
    await actions.restore(item);
    expect(await itemsOf(library)).toHaveLength(2);
    expect(actions.report.value).toEqual({ kind: 'restored', item });
    actions.dismissReport();
    expect(actions.report.value).toBeNull();
  });

  it('reports a failure and tells nobody of a change', async () => {
    const { library, item, actions, announced, reloads } = await setUp();
    library.failNext('setBinned', FULL);
    await actions.bin(item);
    expect(actions.report.value).toEqual({ kind: 'failed', failure: FULL });
    expect(announced).toEqual([]);
    expect(reloads()).toBe(0);
  });
});

describe('rename', () => {
  it('saves only what differs', async () => {
    const { library, item, actions, names } = await setUp();
    expect(await actions.rename(item, { ...names, title: ' Spring ' })).toEqual({ ok: true, value: null });
    expect(library.calls).toEqual(['renameReview']);
    expect(library.records().assessments.find(({ id }) => id === item.assessment.id)?.title).toBe('Spring');
  });

  it('renames the product and its vendor, and keeps the rest of its description', async () => {
    const { library, item, actions, names } = await setUp();
    await actions.rename(item, { ...names, product: 'Beacon', vendor: '' });
    const renamed = library.records().products.find(({ id }) => id === item.product.id);
    expect(renamed).toEqual({
      ...item.product,
      name: 'Beacon',
      vendor: '',
      revision: item.product.revision + 1,
    });
    expect(library.calls).toEqual(['updateProduct']);
    expect(actions.report.value).toEqual({ kind: 'renamed', item });
  });

  it('writes nothing when nothing differs', async () => {
    const { library, item, actions, names } = await setUp();
    expect(await actions.rename(item, names)).toEqual({ ok: true, value: null });
    expect(library.calls).toEqual([]);
  });

  it('says which part failed, and tells of the part that was saved', async () => {
    const { library, item, actions, names, announced, told } = await setUp();
    library.failNext('renameReview', FULL);
    expect(await actions.rename(item, { ...names, title: 'x', product: 'y' })).toEqual({
      ok: false,
      error: { part: 'review', problem: FULL },
    });
    expect(library.calls).toEqual(['renameReview']);
    expect(announced).toEqual([]);

    library.failNext('updateProduct', FULL);
    expect(await actions.rename(item, { ...names, title: 'x', product: 'y' })).toEqual({
      ok: false,
      error: { part: 'product', problem: FULL },
    });
    expect(announced).toEqual([told]);
    expect(actions.report.value).toBeNull();
  });

  it('hands back the product as another window left it, and overwrites nothing', async () => {
    const { library, item, actions, names } = await setUp();
    const moved = { ...item.product, name: 'Elsewhere', revision: item.product.revision + 1 };
    library.put({ ...library.records(), products: [moved] });
    expect(await actions.rename(item, { ...names, product: 'Here' })).toEqual({
      ok: false,
      error: { part: 'product', problem: { kind: 'product-conflict', current: moved } },
    });
    expect(library.records().products).toEqual([moved]);
    const again = await actions.rename({ ...item, product: moved }, { ...names, product: 'Here' });
    expect(again.ok).toBe(true);
  });
});

describe('remove for good', () => {
  it('takes the review away and tells of it', async () => {
    const { library, item, actions, announced, told } = await setUp();
    expect(await actions.remove(item)).toEqual({ ok: true, value: null });
    expect(library.records().assessments).toHaveLength(1);
    expect(actions.report.value).toEqual({ kind: 'removed', item });
    expect(announced).toEqual([told]);
  });

  it('leaves all as it is when the store says no', async () => {
    const { library, item, actions, announced } = await setUp();
    library.failNext('removeForGood', { kind: 'refused', detail: 'not in the bin' });
    expect((await actions.remove(item)).ok).toBe(false);
    expect(library.records().assessments).toHaveLength(2);
    expect(actions.report.value).toBeNull();
    expect(announced).toEqual([]);
  });
});

describe('many at once', () => {
  /** Four reviews of two products, as they are kept when they are chosen. */
  async function setUpMany() {
    const world = await setUp();
    world.library.put(someReviews(4));
    const refs = (await itemsOf(world.library)).map(refOf);
    world.library.calls.length = 0;
    return { ...world, refs };
  }

  it('go to the bin and back in one call each, and other windows hear of each product once', async () => {
    const { library, actions, refs, announced, reloads } = await setUpMany();
    expect(await actions.bin(refs)).toBe(true);
    expect(library.calls).toEqual(['setBinned']);
    expect(await itemsOf(library, true)).toHaveLength(4);
    expect(actions.report.value).toEqual({ kind: 'many-binned', reviews: refs });
    expect(announced[0]?.assessmentIds).toEqual(refs.map(({ id }) => id));
    expect(announced[0]?.productIds).toHaveLength(2);
    expect(await actions.restore(refs)).toBe(true);
    expect(await itemsOf(library)).toHaveLength(4);
    expect(actions.report.value).toEqual({ kind: 'many-restored', reviews: refs });
    expect(reloads()).toBe(2);
  });

  it('stay where they are when the store says no', async () => {
    const { library, actions, refs, announced } = await setUpMany();
    library.failNext('setBinned', FULL);
    expect(await actions.bin(refs)).toBe(false);
    expect(actions.report.value).toEqual({ kind: 'failed', failure: FULL });
    expect(announced).toEqual([]);
  });

  it('are removed for good one after the other, telling how far it is', async () => {
    const { library, actions, refs, announced } = await setUpMany();
    const seen: number[] = [];
    const removal = await actions.removeMany(refs, (removed) => seen.push(removed) > 0);
    expect(removal).toEqual({ removed: 4, failure: null });
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(library.records().assessments).toEqual([]);
    expect(actions.report.value).toEqual({ kind: 'many-removed', reviews: refs });
    expect(announced).toHaveLength(1);
  });

  it('stop being removed when somebody says so, and what went is told', async () => {
    const { library, actions, refs } = await setUpMany();
    const removal = await actions.removeMany(refs, (removed) => removed < 3);
    expect(removal).toEqual({ removed: 3, failure: null });
    expect(library.records().assessments.map(({ id }) => id)).toEqual([refs[3]?.id]);
    expect(actions.report.value).toEqual({ kind: 'many-removed', reviews: refs.slice(0, 3) });
  });

  it('stop at the first that cannot be removed; one that is gone already counts as removed', async () => {
    const { library, actions, refs, announced } = await setUpMany();
    library.failNext('removeForGood', { kind: 'not-found' });
    expect(await actions.removeMany(refs.slice(0, 1), () => true)).toEqual({ removed: 1, failure: null });
    announced.length = 0;
    library.failNext('removeForGood', FULL);
    expect(await actions.removeMany(refs, () => true)).toEqual({ removed: 0, failure: FULL });
    expect(announced).toEqual([]);
  });
});
