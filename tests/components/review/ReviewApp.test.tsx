// @vitest-environment happy-dom
/** A surface from its first screen to the review: every phase, and the product corrected. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reviews } from '../../../lib/app/ports';
import { description, idOf, UNKNOWN_CHECKLIST, valueIn } from '../../contracts/world';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { begun, freshReviews } from '../../fixtures/review/open-review';
import { PAGE, phaseOf, TAB } from '../../fixtures/review/surface';
import { announced, cleanup, expectAccessible, field, press, setEnglish, type } from './set-up';
import { pressWithKeyboard, show, showReview, title } from './show-review';

const OTHER_PAGE = 'https://tallow.example/prices';

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
