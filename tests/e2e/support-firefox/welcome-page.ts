/** The screen that asks who is reviewing. */
import type { Page } from 'puppeteer-core';
import { choose, press } from './wait';

export class WelcomePage {
  constructor(readonly page: Page) {}

  /** Chooses a role, such as `Commissioner`, and goes on. */
  async say(role: string): Promise<void> {
    await choose(this.page, role);
    await press(this.page, 'Save and go on');
  }
}
