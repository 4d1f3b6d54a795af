// @vitest-environment happy-dom
/** One question a screen over a real store: what is tapped is on disk, and another day goes on where this one stopped. */
import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuickScreen } from '../../../components/quick/QuickScreen';
import type { Reviews } from '../../../lib/app/ports';
import { createQuickPlace } from '../../../lib/state/quick-place';
import { begun, freshReviews, storedAnswers, windowOn } from '../../fixtures/review/open-review';
import { cleanup, press } from '../review/set-up';
import { setEnglish, title } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

/** The small checklist's quick set for care workers is BBB3, then AAA3. */
async function openAgain(reviews: Reviews) {
  const review = await windowOn(reviews);
  const onStop = vi.fn();
  render(
    <main>
      <QuickScreen
        review={review}
        place={createQuickPlace(review, 'question')}
        covered={false}
        onStop={onStop}
      />
    </main>,
  );
  return { review, onStop };
}

describe('a quick review over a real store', () => {
  it('is on disk when it says so, and goes on with the next question another day', async () => {
    const reviews = freshReviews();
    await begun(reviews, {}, { depth: 'quick-worker' });
    await openAgain(reviews);
    expect(title().textContent).toContain('Question 1 of 2. BBB3');
    press('I don’t know');
    press('Stop and come back later');
    await waitFor(() => expect(title().textContent).toBe('You can stop here'));
    expect((await storedAnswers(reviews)).BBB3?.value).toBe('not-enough-information');
    cleanup();
    await openAgain(reviews);
    expect(title().textContent).toContain('Question 2 of 2. AAA3');
    press('Back');
    expect(screen.getByRole('button', { name: 'I don’t know' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('keeps that somebody did not want to answer, and does not ask again', async () => {
    const reviews = freshReviews();
    await begun(reviews, {}, { depth: 'quick-worker' });
    await openAgain(reviews);
    press('I do not want to answer');
    await waitFor(() => expect(title().textContent).toContain('Question 2 of 2'));
    cleanup();
    await openAgain(reviews);
    expect(title().textContent).toContain('Question 2 of 2. AAA3');
    expect(await storedAnswers(reviews)).toEqual({});
  });
});
