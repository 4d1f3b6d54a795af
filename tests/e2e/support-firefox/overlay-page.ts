/** The overlay over one page: its frame, and the review in it. */
import type { Frame, Page } from 'puppeteer-core';
import { overlayFrame } from '../../../scripts/lib/drive-firefox.mjs';
import { ReviewPage } from './review-page';
import { STEP_MS } from './wait';

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export class OverlayPage {
  readonly review: ReviewPage;

  private constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {
    this.review = new ReviewPage(frame);
  }

  /** The overlay that lies, or is about to lie, over this page, once it has its first screen and the focus. */
  static async over(page: Page): Promise<OverlayPage> {
    const overlay = new OverlayPage(page, await overlayFrame(page, STEP_MS));
    await overlay.frame.waitForFunction(() => document.hasFocus(), { timeout: STEP_MS });
    return overlay;
  }

  /** Presses Escape. The frame may go before the key is acknowledged, so nobody waits for the key. */
  async escape(): Promise<void> {
    void this.page.keyboard.press('Escape').catch(() => undefined);
    await this.gone();
  }

  /** Where the overlay lies, in CSS px of the page's window. */
  box(): Promise<Box> {
    return this.page.$eval('html > :last-child', (host) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      return { left, top, width, height };
    });
  }

  /** Waits until the page's document is as it was without us. */
  async gone(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('html > :not(head, body)'));
  }
}

/** The elements that stand beside the head and the body: none in a page without us. */
export function strangers(page: Page): Promise<number> {
  return page.$$eval('html > :not(head, body)', (found) => found.length);
}
