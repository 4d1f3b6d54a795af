/** A review with one question a screen: the warnings before it, its start, the questions, and the ways to stop. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './expect';

export class QuickPage {
  constructor(readonly page: Page) {}

  /** What private roles read once before their first question. */
  get warnings(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Before you start' });
  }

  async readWarnings(): Promise<void> {
    await expect(this.warnings).toBeVisible();
    await this.button('I have read this. Go on').click();
    await expect(this.warnings).toHaveCount(0);
  }

  /** @param name all of its words, or a pattern for some */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** An answer's button, by its words and nothing more. */
  answer(words: string): Locator {
    return this.page.locator('.es-quick__answers').getByRole('button', { name: words, exact: true });
  }

  /** The question on screen, with its position in ordinary words. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The question on screen without its position. */
  get text(): Locator {
    return this.page.locator('.es-quick__text, .es-easy__ask');
  }

  get done(): Locator {
    return this.page.locator('.es-quick__state');
  }

  async expectPosition(position: number, count: number): Promise<void> {
    await expect(this.heading).toContainText(`Question ${position} of ${count}.`);
  }

  /** Types a product that is on no page, and begins with the depth that suits the role. */
  async begin(product: string): Promise<void> {
    await this.page.getByLabel('Product’s name').fill(product);
    await this.button('Start the review').click();
    await this.page.locator('.es-quick').waitFor();
  }

  /** The line of a question at the end. */
  line(words: string | RegExp): Locator {
    return this.page.locator('.es-quick__list > li').filter({ hasText: words });
  }
}
