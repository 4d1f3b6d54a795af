/** What the tests of one question a screen share: their words, and what is on screen. */
import { render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { EasyReadScreen, type EasyReadScreenProps } from '../../../components/quick/EasyReadScreen';
import { QuickScreen, type QuickScreenProps } from '../../../components/quick/QuickScreen';
import { setTexts } from '../../../components/ui/texts';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import common from '../../../locales/en-GB/common.ftl?raw';
import quick from '../../../locales/en-GB/quick.ftl?raw';
import reviewTexts from '../../../locales/en-GB/review.ftl?raw';
import { type FakeGiven, fakeReview } from './fake-review';

export function setEnglish(): void {
  setTexts('en-GB', [common, reviewTexts, quick]);
}

/** A worker's review, unless the test wants another. */
export function showQuick(given: FakeGiven = {}, props: Partial<QuickScreenProps> = {}) {
  const fake = fakeReview(given);
  const onStop = vi.fn();
  const shown = render(
    <main>
      <QuickScreen review={fake.review} place={fake.place} covered={false} onStop={onStop} {...props} />
    </main>,
  );
  return { ...fake, ...shown, onStop };
}

/** A person's review in Easy Read. */
export function showEasy(given: FakeGiven = {}, props: Partial<EasyReadScreenProps> = {}) {
  const fake = fakeReview({ depth: 'quick-person', ...given });
  const onStop = vi.fn();
  const shown = render(
    <main>
      <EasyReadScreen review={fake.review} place={fake.place} covered={false} onStop={onStop} {...props} />
    </main>,
  );
  return { ...fake, ...shown, onStop };
}

export const title = () => screen.getByRole('heading', { level: 1 });
export const names = (part: HTMLElement = document.body) =>
  within(part)
    .queryAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim());
/** Folded parts are groups too, without a name. */
export const answerGroup = () => screen.getByRole('group', { name: /./ });
export const answers = () => names(answerGroup());

/** What the question reads to a care worker. */
export function workerWords(id: string): string {
  return CURRENT_CHECKLIST.text.questions[id]?.text.worker ?? '';
}

export function personWords(id: string): string {
  return CURRENT_CHECKLIST.text.questions[id]?.text.person ?? '';
}

/** Opens a part that is folded away, as a click on its summary does. */
export function unfold(summary: string | RegExp): HTMLDetailsElement {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`${summary} folds nothing`);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  return details;
}
