/** The review wherever it is shown: in the overlay's frame, in a tab, in the panel. */
import type { Frame, Locator, Page } from '@playwright/test';
import { expect } from './expect';

/** The five answers as people read them. */
export type AnswerWord = 'Yes' | 'Partly' | 'No' | 'Not enough information' | 'Does not apply';

/** One question's card. */
export class QuestionPart {
  constructor(readonly card: Locator) {}

  radio(answer: AnswerWord): Locator {
    return this.card.getByRole('radio', { name: answer, exact: true });
  }

  get saved(): Locator {
    return this.card.getByText('Saved', { exact: true });
  }

  get note(): Locator {
    return this.card.getByRole('textbox', { name: 'Note (optional)' });
  }

  get reason(): Locator {
    return this.card.getByRole('textbox', { name: 'Why does it not apply?' });
  }

  get takeBack(): Locator {
    return this.card.getByRole('button', { name: /^Take the answer back/ });
  }

  get text(): Locator {
    return this.card.locator('.es-question__text');
  }

  /** Answers with the mouse, on the words, and waits until it is said to be saved. */
  async answer(answer: AnswerWord): Promise<void> {
    // Beside the words stands the digit of the key.
    await this.card.getByText(new RegExp(`^${answer}\\d?$`)).click();
    await expect(this.radio(answer)).toBeChecked();
    await expect(this.saved).toBeVisible();
  }

  /** Writes a note to an answered question, and waits until it is said to be saved. */
  async writeNote(words: string): Promise<void> {
    const opener = this.card.getByRole('button', { name: /^Add a note/ });
    if (await opener.isVisible()) await opener.click();
    await this.note.fill(words);
    await expect(this.card.getByText('Saving…')).toBeVisible();
    await expect(this.saved).toBeVisible();
  }

  /** The answer that is chosen, or nothing. */
  async expectAnswer(answer: AnswerWord | null): Promise<void> {
    if (answer === null) await expect(this.card.getByRole('radio', { checked: true })).toHaveCount(0);
    else await expect(this.radio(answer)).toBeChecked();
  }
}

/** The review's screens in a page or frame. */
export class ReviewPage {
  constructor(readonly view: Page | Frame) {}

  get title(): Locator {
    return this.view.getByRole('heading', { level: 1 });
  }

  get themeHeading(): Locator {
    return this.view.locator('.es-review h2');
  }

  /** Such as `3 of 47 answered`. */
  get progress(): Locator {
    return this.view.locator('.es-review__progress');
  }

  get cards(): Locator {
    return this.view.locator('.es-question');
  }

  /** By the question's id, such as `COP1`; its theme must be on screen. */
  question(id: string): QuestionPart {
    return new QuestionPart(this.view.locator(`#question-${id}`));
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', { name });
  }

  get contents(): Locator {
    return this.view.locator('.es-contents');
  }

  /** Opens the contents and goes to a question by its short name. */
  async jumpTo(label: string): Promise<void> {
    if ((await this.contents.getAttribute('open')) === null) {
      await this.contents.locator('> summary').click();
    }
    const entry = this.contents.getByRole('button').filter({ hasText: label });
    await entry.click();
  }

  /** Takes the product the page claims, and begins. */
  async start(): Promise<void> {
    await this.button('Start the review').click();
    await this.cards.first().waitFor();
  }
}
