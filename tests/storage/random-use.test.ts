/** Whatever is done in whatever order, the store holds and lists what a naive one with arrays does. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PRODUCT_SORTS } from '../../lib/app/library-ports';
import { NO_RECORDS } from '../../lib/domain/records';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { createLibrary } from '../../lib/storage/library';
import { createPictures } from '../../lib/storage/pictures';
import { createReviews } from '../../lib/storage/reviews';
import type { Store } from '../../lib/storage/transaction';
import { importOne, productQuery } from '../contracts/library-world';
import { given, startOfKnown, startOfNew, tickingClock, valueIn } from '../contracts/world';
import { derivedRows } from './derived-rows';
import { freshStore } from './fresh-store';
import { naiveProducts } from './naive-lists';
import { NaiveStore } from './naive-store';
import { act, type Both, look } from './random-acts';

/** Reviews 1 to 3 of products of their own, and 4 of the first, so that what follows has something to do. */
async function begin({ real, model }: Both): Promise<void> {
  const names = [{ name: 'Harbour Notes' }, { name: 'Élan', vendor: '' }, { name: 'bramble watch' }];
  const requests = [...names.map((name, at) => startOfNew(at + 1, name)), startOfKnown(4, 1)];
  for (const request of requests) {
    valueIn(await real.reviews.start(request));
    model.start(request);
  }
}

/** Kept totals and small rows are those of a naive recount, and those that a store filled at one go has. */
async function expectKeptRows(store: Store, { real, model }: Both): Promise<void> {
  const { items } = valueIn(await real.library.listProducts(productQuery({ pageSize: 99 })));
  const byId = items.toSorted((one, other) => (one.product.id < other.product.id ? -1 : 1));
  expect(byId).toEqual(naiveProducts(model));
  for (const sort of PRODUCT_SORTS) {
    const forwards = valueIn(await real.library.listProducts(productQuery({ sort, pageSize: 99 }))).items;
    const filtered = productQuery({ sort, reverse: true, pageSize: 99, text: 'a' });
    const backwards = valueIn(await real.library.listProducts(filtered)).items;
    const named = forwards.filter(({ product }) => /a/i.test(`${product.name}${product.vendor}`));
    expect(backwards).toEqual(named.reverse());
  }
  const again = freshStore(given());
  valueIn(await importOne(createLibrary(again), model.records()));
  expect(await derivedRows(store)).toEqual(await derivedRows(again));
}

it('holds the same records, lists and totals as the naive store', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 15, maxLength: 50, size: 'max' }),
      fc.array(look, { minLength: 4, maxLength: 4 }),
      async (acts, looks) => {
        const store = freshStore(given());
        const both: Both = {
          real: {
            reviews: createReviews(store),
            library: createLibrary(store),
            desk: createEvidenceDesk(store),
            pictures: createPictures(store),
          },
          model: new NaiveStore(tickingClock()),
          saved: NO_RECORDS,
        };
        await begin(both);
        for (const act of [...acts, ...looks]) await act(both);
        expect(valueIn(await both.real.library.read({ kind: 'everything' }))).toEqual(both.model.records());
        await expectKeptRows(store, both);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
