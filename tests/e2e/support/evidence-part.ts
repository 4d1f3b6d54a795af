/** The evidence of one question, and selecting words in a vendor's page. */
import type { Frame, Locator, Page } from '@playwright/test';
import { expect } from './expect';

/** What is kept for one question, in a review's frame or tab. */
export class EvidencePart {
  readonly slot: Locator;

  constructor(view: Page | Frame, questionId: string) {
    this.slot = view.locator(`#question-${questionId} .es-evidence-slot`);
  }

  async open(): Promise<void> {
    await this.slot.waitFor();
    if ((await this.slot.getAttribute('open')) === null) await this.slot.locator('> summary').click();
  }

  /** Uses what is selected on the page, and keeps it. */
  async keepSelected(): Promise<void> {
    await this.open();
    const before = await this.items.count();
    await this.slot.getByRole('button', { name: /^Use the words I selected/ }).click();
    await this.slot.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(this.items).toHaveCount(before + 1);
  }

  get items(): Locator {
    return this.slot.locator('.es-evidence');
  }
}

/** Selects, in the page, the text from the start of one element to the end of another, or of the same. */
export function selectIn(page: Page, from: string, to: string = from): Promise<string> {
  return page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      const [start, end] = [first, last].map((selector) => document.querySelector(selector ?? ''));
      if (!start || !end) throw new Error(`Nothing matches ${first} or ${last}`);
      range.setStart(start, 0);
      range.setEnd(end, end.childNodes.length);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return selection?.toString() ?? '';
    },
    [from, to],
  );
}
