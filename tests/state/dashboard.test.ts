/** The dashboard's parts, joined: what one of them asks of another. */
import { afterEach, expect, it, vi } from 'vitest';
import { createImportFile } from '../../lib/app/import-file';
import { createDashboard } from '../../lib/state/dashboard';
import { pickedFrom } from '../../lib/state/import-picked';
import { createRouter } from '../../lib/state/router';
import { FILE_CHECKS } from '../fixtures/checklists/sha256';
import { createFakeLibrary, type FakeLibrary, someReviews } from '../fixtures/fake-library';
import { createFakeWindow } from '../fixtures/fake-window';
import { reviewOf } from '../fixtures/records/builders';
import { jsonOf } from '../fixtures/records/files';

let stop = new AbortController();
afterEach(() => stop.abort());

function setUp(library: FakeLibrary, hash = '#/') {
  stop = new AbortController();
  const persist = vi.fn(async () => true);
  const dashboard = createDashboard({
    library,
    reviews: library,
    router: createRouter(createFakeWindow(hash), stop.signal),
    onRecordsChanged: () => () => {},
    announce: () => {},
    exportFile: async () => ({ kind: 'cancelled' }),
    importFile: createImportFile(library, FILE_CHECKS, async () => ({ kind: 'not-packed' })),
    nameFor: () => 'name',
    save: () => {},
    storage: { persist, persisted: async () => false, estimate: async () => ({ usage: 1 }) },
    today: () => '2026-11-21',
    stop: stop.signal,
  });
  return { dashboard, persist };
}

it('asks the browser to keep the reviews once the list shows one', async () => {
  const { persist } = setUp(createFakeLibrary(someReviews(1)));
  await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce());
});

it('does not ask while there is nothing to keep, and asks after an import', async () => {
  const { dashboard, persist } = setUp(createFakeLibrary());
  await dashboard.list.reload();
  await vi.waitFor(() => expect(dashboard.safety.safety.value).toEqual({ kept: false, usedBytes: 1 }));
  expect(persist).not.toHaveBeenCalled();
  await dashboard.imports.add(pickedFrom([new File([jsonOf(reviewOf())], 'review.json')]));
  expect(persist).not.toHaveBeenCalled();
  await dashboard.imports.confirm();
  await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce());
});

it('reads the list again after a review was put in the bin', async () => {
  const { dashboard } = setUp(createFakeLibrary(someReviews(2)));
  await vi.waitFor(() => expect(dashboard.list.shown.value?.list.total).toBe(2));
  const [item] = dashboard.list.shown.value?.list.items ?? [];
  if (item) await dashboard.actions.bin(item);
  expect(dashboard.list.shown.value?.list.total).toBe(1);
});
