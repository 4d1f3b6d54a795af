// @vitest-environment happy-dom
/** The products on screen: rows, sorting, choosing, making two one with the way back, and what is due. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DueItem } from '../../../lib/app/library-ports';
import { anExercise } from '../../fixtures/exercise/builders';
import { FULL } from '../../fixtures/fake-library';
import { createFakeProducts, listedProduct, listedProducts } from '../../fixtures/fake-products';
import { idOf, productOf } from '../../fixtures/records/builders';
import { bar, box, expectAccessible, rowsShown, show, tidy } from './set-up';

afterEach(tidy);

describe('a row', () => {
  it('tells name, vendor, version, reviews, roles, and the last and the next review', async () => {
    const item = listedProduct(
      1,
      { reviews: 3, roles: ['commissioner', 'care-worker'] },
      { version: '4', nextReviewOn: '2026-11-18' },
    );
    show(createFakeProducts([item]));
    await rowsShown(1);
    const row = screen.getByRole('row', { name: /Lantern 1/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells.slice(1)).toEqual([
      'Vendor 1',
      '4',
      '3',
      'CommissionerCare worker',
      '20 Nov 2026',
      '18 Nov 2026, 3 days ago',
    ]);
    expect(within(row).getByRole('link', { name: 'Lantern 1' }).getAttribute('href')).toBe(
      `#/product/${idOf(1)}`,
    );
    await expectAccessible();
  });

  it('says in words what is not known, and shows names of other people’s making as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const item = listedProduct(
      1,
      { reviews: 0, roles: [], lastReviewAt: null },
      { name, vendor: '', version: '' },
    );
    show(createFakeProducts([item]));
    await rowsShown(1);
    for (const words of ['Not named', 'Not said', 'Nobody yet', 'None yet', 'No day set', name]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(document.querySelector('tbody img')).toBeNull();
  });
});

describe('finding and sorting', () => {
  it('sorts by a heading, from its usual end and from the other, and keeps that in the address', async () => {
    const { window_ } = show(createFakeProducts(listedProducts(2)));
    await rowsShown(2);
    const header = () => screen.getByRole('columnheader', { name: 'Last review' });
    fireEvent.click(within(header()).getByRole('button'));
    await vi.waitFor(() => expect(header().getAttribute('aria-sort')).toBe('descending'));
    fireEvent.click(within(header()).getByRole('button'));
    await vi.waitFor(() => expect(header().getAttribute('aria-sort')).toBe('ascending'));
    expect(window_.entries()).toEqual(['#/products?sort=last-review&reverse=1']);
  });

  it('says when nothing is found, and shows all again', async () => {
    show(createFakeProducts(listedProducts(3)));
    await rowsShown(3);
    fireEvent.input(screen.getByLabelText('Find by name, vendor or version'), { target: { value: 'owl' } });
    fireEvent.submit(screen.getByRole('form', { name: 'Find and sort products' }));
    await screen.findByText(/No product matches/);
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters and show all' }));
    await rowsShown(3);
  });

  it('says why the products could not be read, and tries again', async () => {
    const library = createFakeProducts(listedProducts(2));
    library.failNext('listProducts', FULL);
    show(library);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The products could not be read');
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await rowsShown(2);
  });

  it('says that there is nothing yet', async () => {
    show(createFakeProducts([]));
    await screen.findByRole('heading', { name: 'No products yet' });
    expect(screen.queryByLabelText('Sort products by')).toBeNull();
    await expectAccessible();
  });
});

describe('products that are chosen', () => {
  it('begin an exercise together, in the order they were chosen', async () => {
    show(createFakeProducts(listedProducts(3)));
    await rowsShown(3);
    fireEvent.click(box('Lantern 3'));
    fireEvent.click(box('Lantern 1'));
    const link = within(bar()).getByRole('link', { name: 'New exercise with these' });
    expect(link.getAttribute('href')).toBe(
      `#/new-exercise?${new URLSearchParams({ products: `${idOf(3)},${idOf(1)}` })}`,
    );
  });

  it('are too many for one exercise beyond what it holds', async () => {
    show(createFakeProducts(listedProducts(31)));
    await rowsShown(31);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all on this page' }));
    expect(bar().textContent).toContain('An exercise holds up to 30 products');
    expect(within(bar()).queryByRole('link')).toBeNull();
  });

  it('are exported: one as a product, several as their reviews', async () => {
    show(createFakeProducts([listedProduct(1, { reviews: 2 }), listedProduct(2, { reviews: 3 })]));
    await rowsShown(2);
    fireEvent.click(box('Lantern 1'));
    fireEvent.click(within(bar()).getByRole('button', { name: 'Export their reviews…' }));
    const heading = () => screen.getByRole('dialog').querySelector('h2')?.textContent;
    expect(heading()).toBe('Export all of a product');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(box('Lantern 2'));
    fireEvent.click(within(bar()).getByRole('button', { name: 'Export their reviews…' }));
    await vi.waitFor(() => expect(heading()).toBe('Export 5 reviews'));
  });

  it('say so when their reviews cannot be read', async () => {
    const library = createFakeProducts(listedProducts(2));
    show(library);
    await rowsShown(2);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all on this page' }));
    library.failNext('product', FULL);
    fireEvent.click(within(bar()).getByRole('button', { name: 'Export their reviews…' }));
    await screen.findByText('Their reviews could not be read');
  });
});

describe('making two products one', () => {
  async function openDialog() {
    const library = createFakeProducts([
      listedProduct(1, { reviews: 1 }, { version: '4' }),
      listedProduct(2, { reviews: 5 }, { version: '5', pageKeys: [] }),
      listedProduct(3),
    ]);
    show(library);
    await rowsShown(3);
    fireEvent.click(box('Lantern 1'));
    expect(within(bar()).queryByRole('button', { name: /one…/ })).toBeNull();
    expect(bar().textContent).toContain('Choose exactly two products to make them one.');
    fireEvent.click(box('Lantern 2'));
    fireEvent.click(within(bar()).getByRole('button', { name: 'Make these two one…' }));
    return { library, dialog: screen.getByRole('dialog', { name: 'Make two products one?' }) };
  }
  const stays = (dialog: HTMLElement) =>
    within(dialog)
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ checked }) => checked);

  it('shows both, says what would move, and lets somebody choose which stays', async () => {
    const { dialog } = await openDialog();
    expect(stays(dialog)).toEqual([false, true]);
    expect(dialog.textContent).toContain('Vendor 1. Version: 4. 1 review. 1 web page.');
    expect(dialog.textContent).toContain('From: Lantern 1 4. To: Lantern 2 5. 1 review, 1 web page');
    expect(dialog.textContent).toContain('They are named with different versions.');
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Lantern 1' }));
    expect(dialog.textContent).toContain('From: Lantern 2 5. To: Lantern 1 4. 5 reviews, No web pages');
    await expectAccessible();
  });

  it('does it, says so, and takes it back', async () => {
    const { library, dialog } = await openDialog();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Make them one' }));
    await rowsShown(2);
    expect(library.merges).toEqual([[idOf(2), idOf(1)]]);
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('Lantern 1 is part of Lantern 2 now')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await rowsShown(3);
    await screen.findByText('Lantern 1 and Lantern 2 are two products again');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('says in words why it cannot be done, and stays open', async () => {
    const { library, dialog } = await openDialog();
    library.failNext('mergeProducts', { kind: 'merge-refused', why: 'too-many-pages' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Make them one' }));
    await within(dialog).findByText(/more web pages than one product can hold/);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(3);
  });
});

describe('what is due', () => {
  const exercise = anExercise({ id: idOf(70), name: 'Night sensors' });
  const items: readonly DueItem[] = [
    {
      kind: 'reply-awaited',
      on: '2026-11-09',
      product: productOf(),
      assessmentId: idOf(100),
      answered: 2,
      of: 9,
    },
    { kind: 'next-review', on: '2026-11-18', product: productOf() },
    { kind: 'decision-due', on: '2026-11-21', exercise },
    { kind: 'reviews-due', on: '2026-12-20', exercise },
  ];

  it('puts what is late first, in words, and leads to each', async () => {
    const library = createFakeProducts(listedProducts(1));
    library.putDue(items);
    show(library);
    const panel = await screen.findByRole('region', { name: 'What is due' });
    await within(panel).findByRole('heading', { name: 'Late' });
    const lines = [...panel.querySelectorAll('h3, li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Late',
      'Lantern Night SensorReview it again18 Nov 2026, 3 days ago',
      'Coming up',
      'Night sensorsThe decision is due21 Nov 2026, today',
      'Night sensorsReviews for the exercise are due20 Dec 2026, in 4 weeks',
      'Waiting for the vendor',
      'Lantern Night Sensor2 of 9 questions have a reply9 Nov 2026, Sent 12 days ago',
    ]);
    const links = within(panel).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `#/product/${idOf(1)}`,
      `#/exercise/${idOf(70)}`,
      `#/exercise/${idOf(70)}`,
      `#/review/${idOf(100)}/letter`,
    ]);
    await expectAccessible();
  });

  it('says when nothing is due, and shows the rest of a long list on request', async () => {
    const library = createFakeProducts(listedProducts(1));
    show(library);
    await screen.findByText('Nothing is due in the next 60 days.');
    cleanup();
    library.putDue(
      Array.from({ length: 10 }, (_, i) => ({
        kind: 'next-review' as const,
        on: '2026-11-18',
        product: productOf({ id: idOf(i + 1) }),
      })),
    );
    show(library);
    const panel = await screen.findByRole('region', { name: 'What is due' });
    fireEvent.click(await within(panel).findByRole('button', { name: 'Show 2 more' }));
    expect(within(panel).getAllByRole('listitem')).toHaveLength(10);
    expect(document.activeElement?.textContent).toBe('Late');
  });
});
