// @vitest-environment happy-dom
/** The page that moves on under an open review: told, stayed away from, added, or turned to. */
import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '../../../lib/app/page-context';
import type { Reviews } from '../../../lib/app/ports';
import { startOfNew, valueIn } from '../../contracts/world';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { freshReviews } from '../../fixtures/review/open-review';
import { READING, type SurfaceGiven, TAB } from '../../fixtures/review/surface';
import { announced, cleanup, expectAccessible, press, setEnglish } from './set-up';
import { pressWithKeyboard, showReview, title } from './show-review';

const OTHER_PAGE = 'https://tallow.example/prices';

beforeEach(setEnglish);
afterEach(cleanup);

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
