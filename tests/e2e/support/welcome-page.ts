/** The screen that asks who is reviewing. */
import type { Locator, Page } from '@playwright/test';

export class WelcomePage {
  constructor(readonly page: Page) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Who is reviewing?' });
  }

  choice(name: string | RegExp): Locator {
    return this.page.getByRole('radio', { name });
  }

  /** Chooses a role, such as `Commissioner`, and goes on. */
  async say(role: string): Promise<void> {
    await this.choice(role).check();
    await this.page.getByRole('button', { name: 'Save and go on' }).click();
  }
}
