/** What the tests of the products screen share: the screen over products in memory, its rows, and the accessibility check. */
import { cleanup, configure, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { ProductsScreen } from '../../../components/products/ProductsScreen';
import { setTexts } from '../../../components/ui/texts';
import { createExportStore } from '../../../lib/state/dashboard-export';
import { createProductList } from '../../../lib/state/product-list';
import { createRouter } from '../../../lib/state/router';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import exportTexts from '../../../locales/en-GB/export.ftl?raw';
import listTexts from '../../../locales/en-GB/lists.ftl?raw';
import productTexts from '../../../locales/en-GB/products.ftl?raw';
import type { FakeProducts } from '../../fixtures/fake-products';
import { createFakeWindow } from '../../fixtures/fake-window';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
setTexts('en-GB', [common, dashboardTexts, exportTexts, listTexts, productTexts]);

const USE_TYPES = { A: 'Records', B: 'Rostering', C: 'Sensors', D: 'Alarms', E: 'Other' };
let stop = new AbortController();

export function show(library: FakeProducts, hash = '#/products') {
  stop = new AbortController();
  const window_ = createFakeWindow(hash);
  const products = createProductList({
    library,
    router: createRouter(window_, stop.signal),
    onRecordsChanged: () => () => {},
    announce: () => {},
    today: () => '2026-11-21',
    stop: stop.signal,
  });
  const exports = createExportStore({
    exportFile: async () => ({ kind: 'cancelled' }),
    nameFor: () => 'file',
    save: () => {},
  });
  render(
    <main>
      <ProductsScreen products={products} useTypes={USE_TYPES} exports={exports} today="2026-11-21" />
    </main>,
  );
  return { window_, products };
}

export const rowsShown = (count: number) =>
  vi.waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(count), { timeout: 10_000 });
export const box = (name: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: `Choose ${name}` });
export const bar = () => screen.getByRole('region', { name: 'Products you have chosen' });

export async function expectAccessible(): Promise<void> {
  document.documentElement.lang = 'en-GB';
  const { violations } = await axe.run(document, {
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      'document-title': { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** To be called after each test. */
export function tidy(): void {
  stop.abort();
  cleanup();
}
