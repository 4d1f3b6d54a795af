// @vitest-environment happy-dom
/** The list of reviews: rows, filters, pages, the bin, and what keeps a keyboard user's place. */
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
const status = () => screen.getAllByRole('status').map((element) => element.textContent);

/** Waits until what has the focus reads so. */
const focusOn = (words: string) => eventually(() => expect(document.activeElement?.textContent).toBe(words));

afterEach(() => {
  stop();
  cleanup();
});

describe('a row', () => {
  it('tells product, review, reviewer, depth, progress in words, and the day', async () => {
    show({ library: withReviews(1, () => ({ title: 'Spring look' })) });
    await rowsShown(1);
    const row = screen.getByRole('row', { name: /Lantern 0/ });
    expect(within(row).getByRole('rowheader').textContent).toContain('Vendor 0');
    for (const words of [
      'Spring look',
      'Commissioner',
      'Has seen it working',
      'Full review',
      '1 of 46 answered',
    ]) {
      expect(within(row).getByText(words, { exact: false })).toBeTruthy();
    }
    expect(within(row).getByRole('progressbar', { name: '1 of 46 answered' })).toHaveProperty('value', 1);
    const time = row.querySelector('time');
    expect([time?.dateTime, time?.textContent]).toEqual(['2026-11-20T10:00:00.000Z', '20 Nov 2026']);
    await expectAccessible();
  });

  it('names its buttons with product and review', async () => {
    show({ library: withReviews(1) });
    await rowsShown(1);
    const name = 'Lantern 0: Commissioner, 20 Nov 2026';
    expect(screen.getByRole('link', { name: `Continue review of ${name}` }).getAttribute('href')).toMatch(
      /^#\/review\/019aa000-/,
    );
    for (const button of ['Rename', 'Export…', 'Delete']) {
      expect(screen.getByRole('button', { name: `${button} review of ${name}` })).toBeTruthy();
    }
    expect(screen.getByRole('link', { name: 'New review of Lantern 0' }).getAttribute('href')).toMatch(
      /^#\/start\?product=019aa000-/,
    );
  });

  it('shows names of other people’s making as text and nothing else', async () => {
    const records = someReviews(1);
    const name = '<img src=x onerror=alert(1)>';
    show({
      library: createFakeLibrary({ ...records, products: records.products.map((p) => ({ ...p, name })) }),
    });
    await rowsShown(1);
    expect(document.querySelector('tbody img')).toBeNull();
    expect(screen.getByText(name)).toBeTruthy();
  });

  it('stands under its product once, when the list is sorted by product', async () => {
    show({ library: withReviews(4), hash: '#/?sort=product' });
    await rowsShown(4);
    const headers = screen.getAllByRole('rowheader');
    expect(headers.map((header) => [header.getAttribute('scope'), header.getAttribute('rowspan')])).toEqual([
      ['rowgroup', '2'],
      ['rowgroup', '2'],
    ]);
    await expectAccessible();
  });
});

describe('finding and sorting', () => {
  it('searches after a pause in typing, keeps the words out of the address, and tells the count', async () => {
    const { window_, library } = show({ library: withReviews(8) });
    await rowsShown(8);
    const field = screen.getByLabelText('Find words');
    for (const typed of ['L', 'La', 'Lantern 4']) fireEvent.input(field, { target: { value: typed } });
    await rowsShown(2);
    expect(window_.entries()).toEqual(['#/']);
    expect(library.queries).toHaveLength(2);
    expect(status()).toContain('2 reviews');
  });

  it('searches at once on Enter', async () => {
    const { window_ } = show({ library: withReviews(3) });
    await rowsShown(3);
    const field = screen.getByLabelText('Find words');
    fireEvent.input(field, { target: { value: 'Lantern 2' } });
    fireEvent.submit(screen.getByRole('form', { name: 'Find and sort reviews' }));
    await rowsShown(1);
    expect(window_.entries()).toEqual(['#/']);
  });

  it('goes back to the first page when a filter changes', async () => {
    const { window_ } = show({ library: withReviews(120), hash: '#/?page=2' });
    await rowsShown(50);
    fireEvent.change(screen.getByLabelText('Sort by'), { target: { value: 'vendor' } });
    await eventually(() => expect(window_.entries()).toEqual(['#/?sort=vendor']));
  });

  it('reads its filters from the address, and clears them', async () => {
    const { window_ } = show({
      library: withReviews(3),
      hash: '#/?role=provider&progress=not-started',
    });
    await screen.findByText(/No review matches/);
    expect(screen.getByLabelText('Reviewer')).toHaveProperty('value', 'provider');
    expect(screen.getByLabelText('Progress')).toHaveProperty('value', 'not-started');
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters and show all' }));
    await rowsShown(3);
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    expect(window_.entries()).toEqual(['#/']);
    expect(screen.getByLabelText('Find words')).toHaveProperty('value', '');
  });
});

it('a row tells what its must-haves come to in words, that a quick review has none, and where it is not known', async () => {
  const library = withReviews(3);
  const { list } = library;
  const outcomes = ['not-met', 'quick-review', null] as const;
  library.list = async (query) => {
    const found = await list(query);
    if (!found.ok) return found;
    const items = found.value.items.map((item, i) => ({ ...item, outcome: outcomes[i] ?? null }));
    return { ok: true, value: { ...found.value, items } };
  };
  show({ library });
  await rowsShown(3);
  const cells = [...document.querySelectorAll('td.es-table__outcome')].map((cell) => cell.textContent);
  expect(cells).toEqual([
    'Must-haves not met',
    'Quick review: no outcome',
    'Not known here: its checklist is not in this browser',
  ]);
});

it('the button that clears the filters hands the focus to the search', async () => {
  show({ library: withReviews(3) });
  await rowsShown(3);
  fireEvent.input(screen.getByLabelText('Find words'), {
    target: { value: 'Lantern 2' },
  });
  await rowsShown(1);
  const button = screen.getByRole('button', { name: 'Clear filters' });
  button.focus();
  fireEvent.click(button);
  await rowsShown(3);
  expect(document.activeElement?.id).toBe('filter-text');
});

describe('pages', () => {
  // By selector, not by role: working out the roles of fifty rows takes seconds.
  const pages = () => document.querySelector<HTMLElement>('nav.es-pages');
  const link = (words: string) =>
    [...(pages()?.querySelectorAll('a') ?? [])].find((one) => one.textContent === words);

  it('link to each other, and the heading takes the focus on another page', async () => {
    const { window_ } = show({ library: withReviews(120) });
    await rowsShown(50);
    expect(document.querySelector('h2')?.textContent).toBe('Reviews 1 to 50 of 120');
    expect(pages()?.getAttribute('aria-label')).toBe('Pages of reviews');
    expect(link('1')?.getAttribute('aria-current')).toBe('page');
    expect(link('3')?.getAttribute('aria-label')).toBe('Page 3');
    await expectAccessible(pages() ?? document);
    window_.location.hash = link('Next')?.getAttribute('href') ?? '';
    await focusOn('Reviews 51 to 100 of 120');
    expect(link('Previous')?.getAttribute('href')).toBe('#/');
  });

  it('are not there for fewer reviews than one page holds', async () => {
    show({ library: withReviews(50) });
    await rowsShown(50);
    expect(pages()).toBeNull();
  });
});

describe('deleting', () => {
  it('moves the review to the bin with a way back that stays, and keeps the keyboard’s place', async () => {
    const { announced } = show({ library: withReviews(3) });
    await rowsShown(3);
    const button = screen.getByRole('button', { name: /^Delete review of Lantern 0: .*20 Nov/ });
    button.focus();
    fireEvent.click(button);
    await rowsShown(2);
    await focusOn('2 reviews');
    expect(announced).toHaveLength(1);
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await rowsShown(3);
    await screen.findByText(/^Restored:/);
    await focusOn('Reviews');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/^Restored:/)).toBeNull();
  });

  it('teaches the first step again when the last review is deleted', async () => {
    show({ library: withReviews(1) });
    await rowsShown(1);
    const button = screen.getByRole('button', { name: /^Delete/ });
    button.focus();
    fireEvent.click(button);
    await screen.findByRole('heading', { name: 'Your first review' });
    await focusOn('Reviews');
  });

  it('says what to do when the store is full, and changes nothing', async () => {
    const { library } = show({ library: withReviews(1) });
    await rowsShown(1);
    library.failNext('setBinned', FULL);
    fireEvent.click(screen.getByRole('button', { name: /^Delete/ }));
    await screen.findByText(/There is no room left on this device/);
    await rowsShown(1);
  });
});

describe('the bin', () => {
  const binned = () => withReviews(2, () => ({ deletedAt: '2026-11-21T09:00:00.000Z' }));

  it('shows what was deleted and when, and restores it', async () => {
    const { library } = show({ library: binned(), hash: '#/?bin=1' });
    await rowsShown(2);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bin');
    expect(screen.getAllByText('21 Nov 2026')).toHaveLength(2);
    await expectAccessible();
    const [restore] = screen.getAllByRole('button', { name: /^Restore review of/ });
    if (restore) fireEvent.click(restore);
    await rowsShown(1);
    expect(library.records().assessments.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
  });

  it('removes for good only after saying what is lost', async () => {
    const { library } = show({ library: binned(), hash: '#/?bin=1' });
    await rowsShown(2);
    const [remove] = screen.getAllByRole('button', { name: /^Remove for good: review of/ });
    remove?.focus();
    if (remove) fireEvent.click(remove);
    const dialog = screen.getByRole('dialog', { name: 'Remove this review for good?' });
    expect(dialog.textContent).toContain('Its 1 answer, with its note and its history, is lost.');
    expect(library.calls).not.toContain('removeForGood');
    await expectAccessible();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove for good' }));
    await rowsShown(1);
    await eventually(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(library.records().assessments).toHaveLength(1);
    await focusOn('1 review');
  });

  it('says when it is empty', async () => {
    show({ library: withReviews(1), hash: '#/?bin=1' });
    await screen.findByText('The bin is empty.');
    expect(screen.queryByLabelText('Sort by')).toBeNull();
    await expectAccessible();
  });
});

describe('the page as a whole', () => {
  it('teaches the first step when there is nothing yet', async () => {
    show({});
    await screen.findByRole('heading', { name: 'Your first review' });
    expect(screen.getByText(/Alt\+Shift\+E/)).toBeTruthy();
    expect(screen.getByRole('link', { name: "Type a product's name" }).getAttribute('href')).toBe('#/start');
    expect(screen.getByText(/Not yet co-produced/)).toBeTruthy();
    expect(screen.getByText(/deletes everything/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Export everything' })).toBeNull();
    expect(status()).toContain('No reviews yet');
    await expectAccessible();
  });

  it('says how much room the reviews take, and whether the browser promised to keep them', async () => {
    show({ library: withReviews(1) });
    await rowsShown(1);
    await screen.findByText(/Space used: 1.5 MB/);
    expect(screen.getByText(/The browser has not promised to keep your reviews/)).toBeTruthy();
  });

  it('shows why the reviews could not be read, and tries again', async () => {
    const library = withReviews(2);
    library.failNext('list', { kind: 'storage', reason: 'unavailable', detail: 'UnknownError: denied' });
    show({ library });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('does not let Equal Say store anything now');
    expect(alert.textContent).toContain('UnknownError: denied');
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await rowsShown(2);
    await focusOn('Reviews');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows changes of other windows without a reload, and keeps the focus on the same button', async () => {
    const { library, tellChanged } = show({ library: withReviews(3) });
    await rowsShown(3);
    const button = screen.getByRole('button', { name: /^Rename review of Lantern 2/ });
    button.focus();
    const records = someReviews(5);
    // The focused row moves to the top.
    const moved = records.assessments.map((one, i) =>
      i === 2 ? { ...one, updatedAt: '2026-11-21T11:00:00.000Z' } : one,
    );
    library.put({ ...records, assessments: moved });
    tellChanged();
    await rowsShown(5);
    expect(document.activeElement === button).toBe(true);
    expect(document.querySelector('tbody tr')?.contains(button)).toBe(true);
  });
});

it('the way to all reviews ends a search, which no address holds', async () => {
  show({ library: withReviews(3) });
  await rowsShown(3);
  fireEvent.input(screen.getByLabelText('Find words'), {
    target: { value: 'Lantern 2' },
  });
  await rowsShown(1);
  fireEvent.click(screen.getByRole('link', { name: 'Reviews' }));
  await rowsShown(3);
  expect(screen.getByLabelText('Find words')).toHaveProperty('value', '');
});
