/** The overlay over one page: its frame's bar and review, and its box in the page. */
import type { Frame, Locator, Page } from '@playwright/test';
import { overlayFrame } from '../../../scripts/lib/drive-chromium.mjs';
import { expect } from './expect';
import { ReviewPage } from './review-page';

export type Box = { readonly left: number; readonly right: number; readonly width: number };

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
    const overlay = new OverlayPage(page, await overlayFrame(page));
    await expect.poll(() => overlay.frame.evaluate(() => document.hasFocus())).toBe(true);
    return overlay;
  }

  /** The overlay where it is laid folded: only its button to unfold it can be seen. */
  static async folded(page: Page): Promise<OverlayPage> {
    await expect.poll(() => hasOverlay(page)).toBe(true);
    const frame = page.frames().find(isOurs);
    if (!frame) throw new Error('The overlay went away again');
    return new OverlayPage(page, frame);
  }

  bar(name: string): Locator {
    return this.frame.getByRole('toolbar', { name: 'Overlay' }).getByRole('button', { name });
  }

  get splitter(): Locator {
    return this.frame.getByRole('separator', { name: 'Width of the review' });
  }

  get unfold(): Locator {
    return this.frame.getByRole('button', { name: 'Unfold the review' });
  }

  /** Where the overlay lies, in CSS px of the page's window. */
  box(): Promise<Box> {
    return this.page.evaluate(() => {
      const box = document.documentElement.lastElementChild?.getBoundingClientRect();
      if (!box) throw new Error('The page has no element');
      return { left: Math.round(box.left), right: Math.round(box.right), width: Math.round(box.width) };
    });
  }

  /** Presses Escape in the frame. The frame goes before the key is acknowledged, so nobody waits for the key. */
  async escape(): Promise<void> {
    void this.page.keyboard.press('Escape').catch(() => undefined);
    await this.gone();
  }

  async gone(): Promise<void> {
    await expect.poll(() => hasOverlay(this.page)).toBe(false);
  }
}

function isOurs(frame: Frame): boolean {
  return frame.url().includes('/overlay-frame.html');
}

/** Is there a frame of ours in the page? */
export function hasOverlay(page: Page): boolean {
  return page.frames().some(isOurs);
}

/** All nodes of the page's document, text and comments too. */
export function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
}
