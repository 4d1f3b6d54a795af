// @vitest-environment happy-dom
/** A surface from its first screen to the review: every phase, the page that moves on, and the focus that stays. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewApp } from '../../../components/review/ReviewApp';
import type { PageReading } from '../../../lib/app/page-context';
import type { Reviews } from '../../../lib/app/ports';
import { description, idOf, startOfNew, UNKNOWN_CHECKLIST, valueIn } from '../../contracts/world';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { begun, freshReviews, storedAnswers } from '../../fixtures/review/open-review';
import { SMALL } from '../../fixtures/review/small-checklist';
import { createSurface, PAGE, phaseOf, READING, type SurfaceGiven, TAB } from '../../fixtures/review/surface';
import { announced, cleanup, expectAccessible, field, press, setEnglish, type } from './set-up';

const OTHER_PAGE = 'https://tallow.example/prices';

function show(given: SurfaceGiven = {}) {
  const surface = createSurface(given);
  const onReady = vi.fn();
  const { unmount } = render(
    <ReviewApp
      session={surface.session}
      current={SMALL}
      covered={false}
      notices={<p>A notice of the surface</p>}
      onReady={onReady}
    />,
  );
  return { ...surface, onReady, unmount };
}

/** Review 1 of this page, on screen. */
async function showReview(given: SurfaceGiven = {}) {
  const reviews = given.reviews ?? freshReviews();
  await begun(reviews, {}, { pageKey: PAGE });
  const shown = show({ ...given, reviews });
  await shown.session.begin(TAB);
  await waitFor(() => expect(title()).toBe('Harbour Notes'));
  return shown;
}

const title = () => screen.queryByRole('heading', { level: 1 })?.textContent;
const radio = (id: string, name: string) => {
  const card = document.getElementById(`question-${id}`);
  if (!card) throw new Error(`${id} is not on screen`);
  return within(card).getByLabelText(name);
};
const legend = (id: string) => document.querySelector(`#question-${id} legend`);
/** Presses a button that has the focus, as a keyboard does. */
function pressWithKeyboard(name: string | RegExp): void {
  screen.getByRole('button', { name }).focus();
  press(name);
}

beforeEach(setEnglish);
afterEach(cleanup);

describe('what is on screen', () => {
  it('is that it is loading, and nobody is told that it is ready', async () => {
    const { onReady } = show();
    expect(announced()).toEqual(['Opening the review…']);
    expect(onReady).not.toHaveBeenCalled();
  });

  it('is why it cannot be shown', async () => {
    const { session, onReady } = show();
    await session.open(idOf(1));
    await waitFor(() => expect(announced().join()).toMatch(/This review is not here any more/));
    expect(screen.getByText('The review cannot be shown')).toBeTruthy();
    await expectAccessible();
    await waitFor(() => expect(onReady).toHaveBeenCalledTimes(1));
  });

  it('is how to say which page it is', async () => {
    const { session, close } = show();
    close();
    await session.begin(TAB);
    await waitFor(() => expect(title()).toBe('Which page?'));
    await expectAccessible();
  });

  it('is that this version does not know the checklist, whose answers are kept', async () => {
    const { session, reviews } = show();
    await begun(reviews, {}, { checklist: UNKNOWN_CHECKLIST });
    await session.open(idOf(1));
    await waitFor(() => expect(screen.getByText(/checklist version 9\.0\.0/)).toBeTruthy());
  });

  it('is who is reviewing, where nobody has said so yet, and then which product', async () => {
    const { session } = show({ audience: null });
    await session.begin(TAB);
    await waitFor(() => expect(title()).toBe('Who is reviewing?'));
    await expectAccessible();
    fireEvent.click(screen.getByLabelText('Care worker'));
    press('Save and go on');
    await waitFor(() => expect(title()).toBe('Which product is this?'));
  });

  it('is the question which product it is, and then its review', async () => {
    const { session, reviews, onReady } = show();
    await session.begin(TAB);
    await waitFor(() => expect(title()).toBe('Which product is this?'));
    expect(screen.getByText('A notice of the surface')).toBeTruthy();
    pressWithKeyboard('Start the review');
    await waitFor(() => expect(title()).toBe('Harbour Notes'));
    expect(valueIn(await reviews.match(PAGE)).exact?.assessments).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  it('is why the review could not be started, with the form as it was', async () => {
    const reviews = freshReviews();
    const { session } = show({
      reviews: { ...reviews, start: async () => ({ ok: false, error: FULL_DISK }) },
    });
    await session.begin(TAB);
    await waitFor(() => expect(title()).toBe('Which product is this?'));
    type('Product’s name', 'Typed Notes');
    press('Start the review');
    await waitFor(() => expect(announced().join()).toMatch(/There is no room left/));
    expect(field('Product’s name').value).toBe('Typed Notes');
  });

  it('is a form anew when the page under it becomes another', async () => {
    const { session, goTo } = show();
    await session.begin(TAB);
    await waitFor(() => expect(title()).toBe('Which product is this?'));
    type('Product’s name', 'Half a na');
    goTo(`${PAGE}#features`);
    await session.pageMoved(TAB);
    expect(field('Product’s name').value).toBe('Half a na');
    goTo(OTHER_PAGE);
    await session.pageMoved(TAB);
    await waitFor(() => expect(field('Product’s name').value).toBe('Harbour Notes'));
  });
});

describe('the product', () => {
  it('can be corrected, and the focus comes along', async () => {
    const { reviews } = await showReview();
    pressWithKeyboard('Correct the product');
    await waitFor(() => expect(title()).toBe('Correct the product'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText('A notice of the surface')).toBeTruthy();
    await expectAccessible();
    type('Product’s name', 'Quay Notes');
    pressWithKeyboard('Save');
    await waitFor(() => expect(title()).toBe('Quay Notes'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(valueIn(await reviews.match(PAGE)).exact?.product.name).toBe('Quay Notes');
  });

  it('is left as it was when the person thinks better of it', async () => {
    const { reviews } = await showReview();
    press('Correct the product');
    await waitFor(() => expect(title()).toBe('Correct the product'));
    type('Product’s name', 'Quay Notes');
    press('Cancel');
    await waitFor(() => expect(title()).toBe('Harbour Notes'));
    expect(valueIn(await reviews.match(PAGE)).exact?.product.name).toBe('Harbour Notes');
  });

  it('is not overwritten when another window changed it', async () => {
    const { reviews, session } = await showReview();
    const { product } = phaseOf(session, 'reviewing').review;
    press('Correct the product');
    await waitFor(() => expect(title()).toBe('Correct the product'));
    const { id: productId, revision: seenRevision } = product.value;
    const theirs = description({ name: 'Theirs' });
    valueIn(await reviews.updateProduct({ productId, seenRevision, description: theirs, addPageKey: null }));
    type('Product’s name', 'Mine');
    press('Save');
    await waitFor(() =>
      expect(announced().join()).toMatch(/Another window changed this product to “Theirs”/),
    );
    expect(valueIn(await reviews.match(PAGE)).exact?.product.name).toBe('Theirs');
  });

  it('says why it could not be saved', async () => {
    const reviews = freshReviews();
    const port: Reviews = { ...reviews, updateProduct: async () => ({ ok: false, error: FULL_DISK }) };
    await showReview({ reviews: port });
    press('Correct the product');
    await waitFor(() => expect(title()).toBe('Correct the product'));
    press('Save');
    await waitFor(() => expect(announced().join()).toMatch(/There is no room left/));
  });
});

describe('a page that moved on', () => {
  async function moved(given: SurfaceGiven = {}, url = OTHER_PAGE) {
    const shown = await showReview(given);
    shown.goTo(url);
    await shown.session.pageMoved(TAB);
    await waitFor(() => expect(screen.getByText('The page has changed')).toBeTruthy());
    return shown;
  }
  const gone = () => waitFor(() => expect(screen.queryByText('The page has changed')).toBeNull());

  it('is told, and the person stays', async () => {
    await moved();
    expect(announced().join()).toMatch(/You are now at another address of this site/);
    await expectAccessible();
    pressWithKeyboard('Stay with this review');
    await gone();
    expect([title(), document.activeElement?.textContent]).toEqual(['Harbour Notes', 'Harbour Notes']);
  });

  it('is the same product if the person says so', async () => {
    const { reviews } = await moved();
    press('It is the same product');
    await gone();
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact?.product.name).toBe('Harbour Notes');
  });

  it('is turned to, and named where it is known', async () => {
    const reviews = freshReviews();
    valueIn(await reviews.start(startOfNew(2, { name: 'Rota' }, { pageKey: OTHER_PAGE })));
    await moved({ reviews });
    expect(screen.getByText('This page belongs to Rota.')).toBeTruthy();
    expect(screen.queryByText('It is the same product')).toBeNull();
    press('Turn to this page');
    await waitFor(() => expect(title()).toBe('Rota'));
  });

  it('is not kept without a word when it may be somebody’s account', async () => {
    const reading: PageReading = { ...READING, sensitive: ['log-out-control'] };
    const { reviews } = await moved({ reading });
    press('It is the same product');
    await waitFor(() => expect(screen.getByText(/This address may be behind a log-in/)).toBeTruthy());
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact).toBeNull();
    await expectAccessible();
    press('It is a public page of the vendor');
    await gone();
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact?.product.name).toBe('Harbour Notes');
  });

  it('is never kept when it is a log-in page, and the review goes on', async () => {
    const reading: PageReading = { ...READING, sensitive: ['only-log-in'] };
    const { reviews } = await moved({ reading });
    press('It is the same product');
    await waitFor(() =>
      expect(screen.getByText(/This is a log-in page, so its address is not kept/)).toBeTruthy(),
    );
    expect(screen.queryByText('It is a public page of the vendor')).toBeNull();
    press('Stay with this review');
    await gone();
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact).toBeNull();
    expect(title()).toBe('Harbour Notes');
  });

  it('says why it could not be added, and says it of that page only', async () => {
    const reviews = freshReviews();
    const port: Reviews = { ...reviews, updateProduct: async () => ({ ok: false, error: FULL_DISK }) };
    const { goTo, session } = await moved({ reviews: port });
    press('It is the same product');
    await waitFor(() => expect(announced().join()).toMatch(/There is no room left/));
    goTo('https://tallow.example/third');
    await session.pageMoved(TAB);
    await waitFor(() => expect(announced().join()).not.toMatch(/There is no room left/));
    expect(screen.getByText('The page has changed')).toBeTruthy();
  });
});

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
