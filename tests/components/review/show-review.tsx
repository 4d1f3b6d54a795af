/** A surface on screen, as every test of `ReviewApp` wants it. */
import { render, screen, waitFor, within } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { ReviewApp } from '../../../components/review/ReviewApp';
import type { ReviewTools } from '../../../components/review/review-tools';
import { begun, freshReviews } from '../../fixtures/review/open-review';
import { createSurface, PAGE, type SurfaceGiven, TAB } from '../../fixtures/review/surface';
import { press } from './set-up';
import { toolsFor } from './tools';

type Given = SurfaceGiven & { readonly tools?: Partial<ReviewTools> };

export function show(given: Given = {}) {
  const surface = createSurface(given);
  const onReady = vi.fn();
  const { unmount } = render(
    <ReviewApp
      session={surface.session}
      tools={toolsFor(surface.session, given.tools)}
      covered={false}
      notices={<p>A notice of the surface</p>}
      onReady={onReady}
    />,
  );
  return { ...surface, onReady, unmount };
}

/** Review 1 of this page, on screen. */
export async function showReview(given: Given = {}) {
  const reviews = given.reviews ?? freshReviews();
  await begun(reviews, {}, { pageKey: PAGE });
  const shown = show({ ...given, reviews });
  await shown.session.begin(TAB);
  await waitFor(() => expect(title()).toBe('Harbour Notes'));
  return shown;
}

export const title = () => screen.queryByRole('heading', { level: 1 })?.textContent;
/** One of the five answers of a question. */
export const radio = (id: string, name: string) => {
  const card = document.getElementById(`question-${id}`);
  if (!card) throw new Error(`${id} is not on screen`);
  return within(card).getByLabelText(name);
};
export const legend = (id: string) => document.querySelector(`#question-${id} legend`);
/** Presses a button that has the focus, as a keyboard does. */
export function pressWithKeyboard(name: string | RegExp): void {
  screen.getByRole('button', { name }).focus();
  press(name);
}
