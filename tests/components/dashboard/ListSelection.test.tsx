// @vitest-environment happy-dom
/** Sorting by headings, choosing many reviews, and what is done with those chosen. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeLibrary, FULL, someReviews } from '../../fixtures/fake-library';
import { cleanup, eventually, expectAccessible, type Given, renderDashboard, rowsShown } from './set-up';

let stop = () => {};
function show(given: Given) {
  const shown = renderDashboard(given);
  stop = shown.stop;
  return shown;
}
const withReviews = (...args: Parameters<typeof someReviews>) => createFakeLibrary(someReviews(...args));
const BINNED = { deletedAt: '2026-11-21T09:00:00.000Z' };

// By selector, not by role: working out the roles of fifty rows takes seconds.
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('tbody .es-pick__box')];
const pageBox = () => document.querySelector<HTMLInputElement>('thead .es-pick__box');
const bar = () => document.querySelector<HTMLElement>('.es-chosen');
const news = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent);
function tick(box: HTMLInputElement | null | undefined): void {
  if (!box) throw new Error('no box');
  fireEvent.click(box);
}
function press(name: string | RegExp): void {
  fireEvent.click(within(bar() ?? document.body).getByRole('button', { name }));
}

afterEach(() => {
  stop();
  cleanup();
});

describe('sorting by a heading', () => {
  it('begins at the usual end, turns round when pressed again, and says which way', async () => {
    const { window_, library } = show({ library: withReviews(3) });
    await rowsShown(3);
    const header = (name: string) => screen.getByRole('columnheader', { name });
    // Nothing is sorted by what was found: that would read as a rank of products.
    expect(within(header('Must-haves')).queryByRole('button')).toBeNull();
    expect(header('Last changed').getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(within(header('Reviewer')).getByRole('button'));
    await eventually(() => expect(header('Reviewer').getAttribute('aria-sort')).toBe('ascending'));
    expect(header('Last changed').hasAttribute('aria-sort')).toBe(false);
    fireEvent.click(within(header('Reviewer')).getByRole('button'));
    await eventually(() => expect(header('Reviewer').getAttribute('aria-sort')).toBe('descending'));
    expect(window_.entries()).toEqual(['#/?sort=role&reverse=1']);
    expect(library.queries.at(-1)).toMatchObject({ sort: 'role', reverse: true, page: 0 });
  });

  it('keeps the focus on the button', async () => {
    show({ library: withReviews(3) });
    await rowsShown(3);
    const button = within(screen.getByRole('columnheader', { name: 'Product' })).getByRole('button');
    button.focus();
    fireEvent.click(button);
    await eventually(() => expect(document.querySelector('[aria-sort="ascending"]')).not.toBeNull());
    expect(document.activeElement?.textContent).toBe('Product');
  });
});

describe('choosing', () => {
  it('names each box by its row, tells the count, and marks the box of the page as partly on', async () => {
    show({ library: withReviews(3) });
    await rowsShown(3);
    expect(bar()).toBeNull();
    tick(
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose Lantern 2: Commissioner, 18 Nov 2026' }),
    );
    expect(news()).toContain('1 review chosen');
    expect(pageBox()?.indeterminate).toBe(true);
    tick(pageBox());
    expect(news()).toContain('3 reviews chosen');
    expect(boxes().every(({ checked }) => checked)).toBe(true);
    await expectAccessible();
    tick(pageBox());
    expect(news()).toContain('No review is chosen.');
    expect(bar()).toBeNull();
  });

  it('keeps what was chosen on another page, and chooses all that were found', async () => {
    const { window_ } = show({ library: withReviews(60) });
    await rowsShown(50);
    tick(boxes()[0]);
    window_.location.hash = '#/?page=2';
    await rowsShown(10);
    expect(bar()?.textContent).toContain('1 review chosen 1 of them is not on this page.');
    press('Choose all 60 that were found');
    await eventually(() => expect(bar()?.textContent).toContain('60 reviews chosen'));
    expect(document.activeElement?.textContent).toContain('60 reviews chosen');
    expect(boxes().every(({ checked }) => checked)).toBe(true);
    press('Choose none');
    expect(bar()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Reviews 51 to 60 of 60');
  });

  it('asks before anything is let go or done when the filters change', async () => {
    show({ library: withReviews(4) });
    await rowsShown(4);
    tick(boxes()[0]);
    fireEvent.change(screen.getByLabelText('Progress'), { target: { value: 'in-progress' } });
    const notice = await screen.findByText(/You changed what is looked for/);
    expect(within(bar() ?? document.body).queryByRole('button', { name: 'Put these in the bin' })).toBeNull();
    expect(boxes().filter(({ checked }) => checked)).toHaveLength(1);
    await expectAccessible(notice);
    press('Keep them chosen');
    expect(bar()?.textContent).toContain('1 review chosen');
    expect(document.activeElement?.textContent).toContain('1 review chosen');
    fireEvent.change(screen.getByLabelText('Progress'), { target: { value: 'any' } });
    await screen.findByText(/You changed what is looked for/);
    press('Let them go');
    expect(boxes().filter(({ checked }) => checked)).toHaveLength(0);
  });

  it('says how many are no longer chosen when the bin is opened', async () => {
    const { window_ } = show({ library: withReviews(2) });
    await rowsShown(2);
    tick(pageBox());
    window_.location.hash = '#/?bin=1';
    await screen.findByText('The bin is empty.');
    expect(news()).toContain('2 reviews are no longer chosen, as another list is open now.');
  });

  it('lets go of a review that is put in the bin by its own row', async () => {
    show({ library: withReviews(3) });
    await rowsShown(3);
    tick(pageBox());
    fireEvent.click(screen.getByRole('button', { name: /^Delete review of Lantern 2/ }));
    await rowsShown(2);
    expect(bar()?.textContent).toContain('2 reviews chosen');
  });
});

describe('what is done with those chosen', () => {
  it('puts them in the bin at one stroke, with a way back', async () => {
    const { library, announced } = show({ library: withReviews(4) });
    await rowsShown(4);
    for (const box of boxes().slice(0, 3)) tick(box);
    press('Put these in the bin');
    await rowsShown(1);
    expect(library.calls.filter((name) => name === 'setBinned')).toHaveLength(1);
    expect(announced[0]?.assessmentIds).toHaveLength(3);
    expect(announced[0]?.productIds).toHaveLength(2);
    await screen.findByText('3 reviews moved to the bin');
    expect(bar()).toBeNull();
    expect(document.activeElement?.tagName).toBe('H2');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await rowsShown(4);
    await screen.findByText('3 reviews restored');
  });

  it('keeps them chosen when the store says no', async () => {
    const { library } = show({ library: withReviews(2) });
    await rowsShown(2);
    tick(pageBox());
    library.failNext('setBinned', FULL);
    press('Put these in the bin');
    await screen.findByText(/There is no room left on this device/);
    expect(bar()?.textContent).toContain('2 reviews chosen');
  });

  it('opens the export for them', async () => {
    show({ library: withReviews(3) });
    await rowsShown(3);
    for (const box of boxes().slice(0, 2)) tick(box);
    press('Export these…');
    expect(screen.getByRole('dialog', { name: 'Export 2 reviews' })).toBeTruthy();
    expect(bar()?.textContent).toContain('2 reviews chosen');
  });

  it('restores them from the bin', async () => {
    const { library } = show({ library: withReviews(3, () => BINNED), hash: '#/?bin=1' });
    await rowsShown(3);
    tick(boxes()[0]);
    tick(boxes()[1]);
    press('Restore these');
    await rowsShown(1);
    expect(library.records().assessments.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(2);
  });

  it('removes them for good only after saying what is lost', async () => {
    const { library } = show({ library: withReviews(3, () => BINNED), hash: '#/?bin=1' });
    await rowsShown(3);
    tick(boxes()[0]);
    tick(boxes()[1]);
    press('Remove these for good…');
    const dialog = screen.getByRole('dialog', { name: 'Remove 2 reviews for good?' });
    expect(library.calls).not.toContain('removeForGood');
    await expectAccessible(dialog);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove for good' }));
    await rowsShown(1);
    await screen.findByText('2 reviews removed for good');
    expect(library.records().assessments).toHaveLength(1);
    await eventually(() => expect(bar()).toBeNull());
  });

  it('says how many went when the store stops half-way, and keeps the others chosen', async () => {
    const { library } = show({ library: withReviews(3, () => BINNED), hash: '#/?bin=1' });
    await rowsShown(3);
    tick(pageBox());
    press('Remove these for good…');
    const [, , third] = library.records().assessments;
    const remove = library.removeForGood;
    library.removeForGood = (id) => {
      if (id === third?.id) library.failNext('removeForGood', FULL);
      return remove(id);
    };
    const dialog = screen.getByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove for good' }));
    await within(dialog).findByText('2 were removed, then it stopped');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await rowsShown(1);
    expect(bar()?.textContent).toContain('1 review chosen');
  });
});
