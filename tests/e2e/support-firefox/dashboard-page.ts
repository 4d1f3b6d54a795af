/** The dashboard: the list, what a row can do, and bringing files in. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { bySelector, press, textOf, textsOf } from './wait';

export class DashboardPage {
  constructor(readonly page: Page) {}

  /** The names of the products in the list. */
  names(): Promise<readonly string[]> {
    return textsOf(this.page, '.es-table__name');
  }

  /** How many reviews are shown, such as `3 reviews`. */
  results(): Promise<string> {
    return textOf(this.page, 'h2.es-results');
  }

  /** What was just done. */
  toast(): Promise<string> {
    return textOf(this.page, '.es-toast p');
  }

  /** Headings of what the screen has to say, but for the reminder that work has no backup. */
  async notices(): Promise<readonly string[]> {
    const headings = await textsOf(this.page, 'main .es-notice__heading');
    return headings.filter((heading) => heading !== 'Some of your work has no backup');
  }

  /** Presses a button of the only row, such as `Delete`. */
  async pressInRow(button: string): Promise<void> {
    await bySelector(this.page, `tbody button[aria-label^="${button}"]`).click();
  }

  /** Goes on with the only review. */
  async continueReview(): Promise<void> {
    await bySelector(this.page, 'tbody .es-actions a').click();
  }

  /** Moves the only review to the bin. */
  async bin(): Promise<void> {
    await this.pressInRow('Delete');
    await expect.poll(() => this.toast()).toContain('Moved to the bin');
  }

  /** In the bin: removes the only review for good. */
  async remove(): Promise<void> {
    await this.pressInRow('Remove for good');
    await bySelector(this.page, 'dialog .es-button--warning').click();
    await expect.poll(() => this.toast()).toContain('Removed for good');
  }

  /** On the import screen: reads a file and brings in what it holds. */
  async bringIn(path: string): Promise<void> {
    const picker = await this.page.waitForSelector('input[type=file]');
    if (!picker) throw new Error('The import screen has no file picker');
    await picker.uploadFile(path);
    await press(this.page, 'Bring in what is new');
    await expect.poll(() => this.notices()).toEqual(['Brought in']);
  }
}
