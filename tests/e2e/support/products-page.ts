/** The table of products: its rows, sorting them, choosing some, and the page of one. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './expect';

export class ProductsPage {
  constructor(readonly page: Page) {}

  /** How many products are shown, such as `3 products`. */
  get results(): Locator {
    return this.page.locator('h2.es-results');
  }

  get names(): Locator {
    return this.page.locator('.es-products tbody').getByRole('rowheader');
  }

  row(product: string): Locator {
    return this.page
      .locator('.es-products tbody tr')
      .filter({ has: this.page.getByRole('rowheader', { name: product, exact: true }) });
  }

  header(column: string): Locator {
    return this.page.locator('.es-products').getByRole('columnheader', { name: column, exact: true });
  }

  /** What can be done with those that are chosen. */
  get chosen(): Locator {
    return this.page.getByRole('region', { name: 'Products you have chosen' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get toast(): Locator {
    return this.page.locator('.es-toast');
  }

  async sortBy(column: string): Promise<void> {
    await this.header(column).getByRole('button').click();
  }

  async choose(...products: readonly string[]): Promise<void> {
    for (const product of products)
      await this.page.getByRole('checkbox', { name: `Choose ${product}`, exact: true }).check();
  }

  /** Opens the page of one product. */
  async open(product: string): Promise<void> {
    await this.names.getByRole('link', { name: product, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: product })).toBeVisible();
  }
}
