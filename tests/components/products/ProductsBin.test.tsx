// @vitest-environment happy-dom
/** Products in the bin: which may go there, how they come back, and going for good once somebody says so again. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeProducts, listedProduct } from '../../fixtures/fake-products';
import { bar, box, expectAccessible, rowsShown, show, tidy } from './set-up';

afterEach(tidy);

describe('the bin', () => {
  const empty = { reviews: 0, roles: [], lastReviewAt: null };
  const binned = (number: number) => listedProduct(number, empty, { deletedAt: '2026-11-21T09:00:00.000Z' });

  it('shows its products without merging or exercises, and says how they come back', async () => {
    show(createFakeProducts([binned(1), listedProduct(2)]), '#/products?bin=1');
    await rowsShown(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Products in the bin');
    expect(screen.getByText(/is back when you restore it, when one of its reviews is restored/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What is due' })).toBeNull();
    fireEvent.click(box('Lantern 1'));
    expect(within(bar()).queryByRole('link')).toBeNull();
    await expectAccessible();
  });

  it('takes products without reviews, and gives them back', async () => {
    show(createFakeProducts([listedProduct(1, empty), listedProduct(2)]));
    await rowsShown(2);
    fireEvent.click(box('Lantern 2'));
    expect(within(bar()).queryByRole('button', { name: 'Put in the bin' })).toBeNull();
    expect(bar().textContent).toContain('Only a product without reviews can go in the bin');
    fireEvent.click(box('Lantern 2'));
    fireEvent.click(box('Lantern 1'));
    fireEvent.click(within(bar()).getByRole('button', { name: 'Put in the bin' }));
    await rowsShown(1);
    await screen.findByText('Moved to the bin: Lantern 1');
    expect(document.activeElement).not.toBe(document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await rowsShown(2);
    await screen.findByText('Restored: Lantern 1');
  });

  it('gives products back, or lets them go for good once somebody says so again', async () => {
    show(createFakeProducts([binned(1), binned(2), binned(3)]), '#/products?bin=1');
    await rowsShown(3);
    fireEvent.click(box('Lantern 1'));
    fireEvent.click(within(bar()).getByRole('button', { name: 'Restore' }));
    await rowsShown(2);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all on this page' }));
    const ask = () => fireEvent.click(within(bar()).getByRole('button', { name: 'Remove for good…' }));
    const dialog = () => screen.getByRole('dialog', { name: 'Remove these 2 products for good?' });
    ask();
    expect(dialog().textContent).toContain('Lantern 2');
    await expectAccessible();
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Keep it in the bin' }));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    ask();
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Remove for good' }));
    await screen.findByText('2 products removed for good');
    await screen.findByText('No product is in the bin.');
  });

  it('says what a product is still held by', async () => {
    const library = createFakeProducts([listedProduct(1, empty), listedProduct(2)]);
    show(library);
    await rowsShown(2);
    fireEvent.click(box('Lantern 1'));
    library.failNext('setProductBinned', { kind: 'product-held', by: ['meetings', 'exercises'] });
    fireEvent.click(within(bar()).getByRole('button', { name: 'Put in the bin' }));
    const words =
      'Lantern 1 stays where it is. There is a meeting about it. It is in an exercise, here or in the bin.';
    await screen.findByText(words);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(box('Lantern 1').checked).toBe(true);
  });
});
