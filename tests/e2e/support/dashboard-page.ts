/** The dashboard: the list, its filters, what a row can do, and the dialogs. */
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './expect';
import { ReviewPage } from './review-page';

export class DashboardPage {
  readonly review: ReviewPage;

  constructor(readonly page: Page) {
    this.review = new ReviewPage(page);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** How many reviews are shown, such as `3 reviews`. */
  get results(): Locator {
    return this.page.locator('h2.es-results');
  }

  get names(): Locator {
    return this.page.locator('.es-table__name');
  }

  get rows(): Locator {
    return this.page.locator('tbody tr');
  }

  /** The row of this product; there must be one. */
  row(product: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('rowheader', { name: product }) });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** What was just done, with its undo. */
  get toast(): Locator {
    return this.page.locator('.es-toast');
  }

  async go(route: string): Promise<void> {
    const address = new URL(this.page.url());
    address.hash = route;
    await this.page.goto(address.href);
  }

  /** Presses one of a row's buttons, such as `Rename`. */
  async press(product: string, button: string): Promise<void> {
    await this.row(product)
      .getByRole('button', { name: new RegExp(`^${button}`) })
      .click();
  }

  /** Opens the dialog, chooses the form of the file, and waits for the download. */
  async export(product: string | null, purpose: 'keep' | 'table', scope?: string): Promise<Download> {
    if (product === null) await this.page.getByRole('button', { name: 'Export everything' }).click();
    else await this.press(product, 'Export');
    if (scope) await this.dialog.getByRole('radio', { name: scope }).check();
    if (purpose === 'table') await this.dialog.getByRole('radio', { name: /spreadsheet/ }).check();
    const downloading = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const download = await downloading;
    await expect(this.dialog.getByText('The file is in your downloads')).toBeVisible();
    await expect(this.dialog.getByText(download.suggestedFilename())).toBeVisible();
    await this.dialog.getByRole('button', { name: 'Close' }).click();
    await expect(this.dialog).toHaveCount(0);
    return download;
  }

  /** The card of a file that is to be brought in. */
  file(name: string): Locator {
    return this.page.locator('.es-file').filter({ has: this.page.getByRole('heading', { name }) });
  }

  /** Chooses a file on the import screen and waits until it is read and compared. */
  async choose(path: string, name: string): Promise<Locator> {
    await this.page.getByLabel('Choose files').setInputFiles(path);
    const card = this.file(name);
    await expect(card.getByRole('button', { name: 'Take off the list' })).toBeVisible();
    return card;
  }

  /** Puts a review in the bin. */
  async bin(product: string): Promise<void> {
    await this.press(product, 'Delete');
    await expect(this.toast).toContainText('Moved to the bin');
  }

  /** In the bin: removes a review for good. */
  async remove(product: string): Promise<void> {
    await this.press(product, 'Remove for good');
    await this.dialog.getByRole('button', { name: 'Remove for good' }).click();
    await expect(this.toast).toContainText('Removed for good');
  }
}
