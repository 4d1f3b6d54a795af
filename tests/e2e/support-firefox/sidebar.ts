/** Firefox's sidebar with our page in it: read and clicked from the browser's own window. */
import { expect } from 'vitest';
import { closeSidebar, isSidebarOpen, runInSidebar } from '../../../scripts/lib/in-firefox.mjs';
import type { FirefoxBrowser } from './browser';

export class Sidebar {
  constructor(private readonly firefox: FirefoxBrowser) {}

  isOpen(): Promise<boolean> {
    return this.firefox.inWindow(isSidebarOpen, this.firefox.addonId);
  }

  close(): Promise<void> {
    return this.firefox.inWindow(closeSidebar);
  }

  /** What the work finds in the sidebar's document; nothing while our page is not there yet. */
  private in<Answer>(work: (document: Document) => Answer): Promise<Answer | null> {
    return this.firefox.inWindow(runInSidebar, String(work));
  }

  heading(): Promise<string | null> {
    return this.in((document) => document.querySelector('h1')?.textContent ?? '');
  }

  /** Says that the page is public: nothing of ours is in it, so the sidebar asks. */
  async sayPublic(): Promise<void> {
    await this.in((document) => document.querySelector<HTMLElement>('.es-button-row button')?.click());
  }

  /** What the form proposes as the product's name. */
  proposedName(): Promise<string | null> {
    return this.in((document) => document.querySelector<HTMLInputElement>('#product-name')?.value ?? '');
  }

  /** Takes the proposed product, and waits for its questions. */
  async start(): Promise<void> {
    await this.in((document) => document.querySelector<HTMLElement>('button[type=submit]')?.click());
    await expect
      .poll(() => this.in((document) => document.querySelectorAll('.es-question').length))
      .toBeGreaterThan(0);
  }

  /** Gives the first answer, Yes, to the first question, and waits until it is said to be saved. */
  async answerFirst(): Promise<void> {
    await this.in((document) => document.querySelector<HTMLElement>('.es-question input')?.click());
    await expect
      .poll(() => this.in((document) => document.querySelectorAll('.es-save--done').length))
      .toBe(1);
  }
}
