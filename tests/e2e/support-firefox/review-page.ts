/** The review wherever it is shown: in the overlay's frame, in a tab, in the sidebar's page. */
import { expect } from 'vitest';
import { bySelector, press, STEP_MS, textOf, type View } from './wait';

/** The five answers, by the key that gives each. */
export const ANSWER_KEYS = {
  Yes: '1',
  Partly: '2',
  No: '3',
  'Not enough information': '4',
  'Does not apply': '5',
} as const;

export type AnswerWord = keyof typeof ANSWER_KEYS;

export class ReviewPage {
  constructor(readonly view: View) {}

  title(): Promise<string> {
    return textOf(this.view, 'h1');
  }

  /** Such as `3 of 47 answered All saved`. */
  progress(): Promise<string> {
    return textOf(this.view, '.es-review__progress');
  }

  /** Takes the product the page claims, and begins. */
  async start(): Promise<void> {
    await press(this.view, 'Start the review');
    await this.shown();
  }

  /** Waits for the first question. */
  async shown(): Promise<void> {
    await this.view.waitForSelector('.es-question', { timeout: STEP_MS });
  }

  /** Answers with the mouse, on the words, and waits until it is said to be saved. */
  async answer(id: string, answer: AnswerWord): Promise<void> {
    await this.choose(id, answer);
    await this.saved(id);
  }

  /** Answers with the mouse, on the words. */
  async choose(id: string, answer: AnswerWord): Promise<void> {
    const item = `.govuk-radios__item:nth-child(${ANSWER_KEYS[answer]})`;
    await bySelector(this.view, `#question-${id} ${item} label`).click();
  }

  /** Waits until the answer to a question is said to be saved. */
  async saved(id: string): Promise<void> {
    await this.view.waitForSelector(`#question-${id} .es-save--done`, { timeout: STEP_MS });
  }

  /** The answers given to the questions on screen, by question id. */
  answers(): Promise<Readonly<Record<string, string>>> {
    return this.view.$$eval('.es-answers input:checked', (checked) =>
      Object.fromEntries(
        checked.map((radio) => [
          radio.closest('.es-question')?.id.replace('question-', '') ?? '',
          (radio.nextElementSibling?.firstChild?.textContent ?? '').trim(),
        ]),
      ),
    );
  }

  /** Waits until these, and no others, are the answers on screen. */
  async expectAnswers(answers: Readonly<Record<string, AnswerWord>>): Promise<void> {
    await this.shown();
    await expect.poll(() => this.answers()).toEqual(answers);
  }
}
