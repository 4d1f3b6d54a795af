/** The dashboard: the list, what a row can do, and bringing files in. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { press, STEP_MS, textOf, textsOf } from './wait';

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

  /** Goes to another route of the same page, by one of its own links. */
  async follow(link: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${link}"][role="link"])`).setTimeout(STEP_MS).click();
  }

  /** Presses a button of the only row, such as `Delete`. */
  async pressInRow(button: string): Promise<void> {
    await this.page.locator(`tbody button[aria-label^="${button}"]`).setTimeout(STEP_MS).click();
  }

  /** Moves the only review to the bin. */
  async bin(): Promise<void> {
    await this.pressInRow('Delete');
    await expect.poll(() => this.toast()).toContain('Moved to the bin');
  }

  /** In the bin: removes the only review for good. */
  async remove(): Promise<void> {
    await this.pressInRow('Remove for good');
    await this.page.locator('dialog .es-button--warning').setTimeout(STEP_MS).click();
    await expect.poll(() => this.toast()).toContain('Removed for good');
  }

  /** On the import screen: reads a file and brings in what it holds. */
  async bringIn(path: string): Promise<void> {
    const picker = await this.page.waitForSelector('input[type=file]');
    if (!picker) throw new Error('The import screen has no file picker');
    await picker.uploadFile(path);
    await press(this.page, 'Bring in what is new');
    await expect.poll(() => textsOf(this.page, '.es-file .es-notice__heading')).toEqual(['Brought in']);
  }
}
