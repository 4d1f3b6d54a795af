// @vitest-environment happy-dom
/** The focus that stays when what had it goes, and the words that are saved when the page does. */
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reviews } from '../../../lib/app/ports';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { freshReviews, storedAnswers } from '../../fixtures/review/open-review';
import { phaseOf } from '../../fixtures/review/surface';
import { cleanup, press, setEnglish, type } from './set-up';
import { legend, pressWithKeyboard, radio, showReview } from './show-review';

beforeEach(setEnglish);
afterEach(cleanup);

describe('the focus', () => {
  it('stays in a question when its answer is taken back', async () => {
    await showReview();
    fireEvent.click(radio('AAA2', 'Yes'));
    await waitFor(() => expect(screen.getByText('Take the answer back')).toBeTruthy());
    pressWithKeyboard(/^Take the answer back/);
    await waitFor(() => expect(document.activeElement).toBe(legend('AAA2')));
  });

  it('stays in a question when a failed answer is tried again', async () => {
    const reviews = freshReviews();
    const port: Reviews = { ...reviews, recordAnswer: async () => ({ ok: false, error: FULL_DISK }) };
    await showReview({ reviews: port });
    fireEvent.click(radio('AAA2', 'Yes'));
    await waitFor(() => expect(screen.getByText('Try again')).toBeTruthy());
    pressWithKeyboard('Try again');
    await waitFor(() => expect(document.activeElement).toBe(legend('AAA2')));
  });

  it('goes from undo to redo when there is nothing more to undo', async () => {
    await showReview();
    fireEvent.click(radio('AAA2', 'Yes'));
    await waitFor(() => expect(screen.getByText(/^Undo:/)).toBeTruthy());
    pressWithKeyboard(/^Undo:/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Redo: Label AAA2 (Yes)'));
  });

  it('is left alone where the person points, and in a window that does not have it', async () => {
    const { session } = await showReview();
    fireEvent.click(radio('AAA2', 'Yes'));
    await waitFor(() => expect(screen.getByText('Take the answer back')).toBeTruthy());
    screen.getByText('Take the answer back').focus();
    fireEvent.pointerDown(screen.getByText('First theme'));
    act(() => phaseOf(session, 'reviewing').review.clear('AAA2'));
    await waitFor(() => expect(screen.queryByText('Take the answer back')).toBeNull());
    expect(document.activeElement).toBe(document.body);

    fireEvent.click(radio('AAA2', 'Yes'));
    await waitFor(() => expect(screen.getByText('Take the answer back')).toBeTruthy());
    screen.getByText('Take the answer back').focus();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    act(() => phaseOf(session, 'reviewing').review.clear('AAA2'));
    await waitFor(() => expect(screen.queryByText('Take the answer back')).toBeNull());
    expect(document.activeElement).toBe(document.body);
    vi.restoreAllMocks();
  });
});

describe('leaving the page', () => {
  /** The notes that were sent to be saved. */
  async function typing() {
    const reviews = freshReviews();
    const notes: (string | undefined)[] = [];
    const port: Reviews = {
      ...reviews,
      recordAnswer(write) {
        notes.push(write.content?.note);
        return reviews.recordAnswer(write);
      },
    };
    await showReview({ reviews: port });
    fireEvent.click(radio('AAA2', 'Yes'));
    await waitFor(() => expect(screen.getByText('Saved')).toBeTruthy());
    press(/^Add a note/);
    type(/^Note/, 'half a sen');
    expect(notes).toEqual(['']);
    return { reviews, notes };
  }
  const saved = (reviews: Reviews) =>
    waitFor(async () => expect((await storedAnswers(reviews)).AAA2?.note).toBe('half a sen'));

  it('saves at once what is being typed when the page goes', async () => {
    const { reviews, notes } = await typing();
    window.dispatchEvent(new Event('pagehide'));
    expect(notes).toEqual(['', 'half a sen']);
    await saved(reviews);
  });

  it('saves at once what is being typed when the page is put aside, and not when it comes back', async () => {
    const { reviews, notes } = await typing();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(notes).toEqual(['']);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(notes).toEqual(['', 'half a sen']);
    vi.restoreAllMocks();
    await saved(reviews);
  });
});
