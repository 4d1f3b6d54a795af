// @vitest-environment happy-dom
/** The product confirmed or corrected: its names, what it does, and three facts about it. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProductForm, type ProductFormProps } from '../../../components/review/ProductForm';
import type { ProductDescription } from '../../../lib/domain/product';
import { description } from '../../contracts/world';
import { SMALL } from '../../fixtures/review/small-checklist';
import {
  announced,
  cleanup,
  descriptionOf,
  expectAccessible,
  field,
  press,
  setEnglish,
  type,
} from './set-up';

function show(changes: Partial<ProductFormProps> = {}) {
  const onSubmit = vi.fn(async (_wanted: ProductDescription): Promise<string | null> => null);
  const props: ProductFormProps = {
    text: SMALL.text,
    initial: description(),
    submitLabel: 'Go',
    onSubmit,
    covered: false,
    ...changes,
  };
  const shown = render(<ProductForm {...props} />);
  return {
    onSubmit,
    again: (next: Partial<ProductFormProps>) => shown.rerender(<ProductForm {...props} {...next} />),
  };
}

beforeEach(setEnglish);
afterEach(cleanup);

it('starts with what is proposed, and gives back what the person made of it', async () => {
  const { onSubmit } = show({
    initial: description({ facts: { ai: 'not-sure', care: 'yes', records: 'no' } }),
  });
  expect([field('Product’s name').value, field('Vendor').value]).toEqual(['Harbour Notes', 'Tallow & Wick']);
  type('Product’s name', 'Quay Notes');
  type('Vendor', 'Quay Ltd');
  type(/^Version/, '2');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Use A' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Use E' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Use C' }));
  const ai = screen.getByRole('group', { name: 'Does it use AI?' });
  fireEvent.click(ai.querySelector('input[value="yes"]') ?? document.body);
  await expectAccessible('part');
  press('Go');
  expect(onSubmit.mock.calls).toEqual([
    [
      {
        name: 'Quay Notes',
        vendor: 'Quay Ltd',
        version: '2',
        useTypes: ['C', 'E'],
        facts: { ai: 'yes', care: 'yes', records: 'no' },
      },
    ],
  ]);
});

describe('without a name', () => {
  it.each(['', '   '])(
    'it is not sent, says so at the field and puts the caret there: "%s"',
    async (name) => {
      const { onSubmit } = show({ initial: description({ name }) });
      press('Go');
      await waitFor(() => expect(descriptionOf(field('Product’s name'))).toBe('Type the product’s name'));
      expect(document.activeElement).toBe(field('Product’s name'));
      expect(onSubmit).not.toHaveBeenCalled();
      await expectAccessible('part');
    },
  );

  it('it says so too while the field is covered', async () => {
    const { onSubmit } = show({ initial: description({ name: '' }), covered: true });
    press('Go');
    await waitFor(() => expect(announced()).toEqual(['Type the product’s name']));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('it is sent once a name is typed', async () => {
    const { onSubmit } = show({ initial: description({ name: '' }) });
    press('Go');
    await waitFor(() => expect(screen.getByText('Type the product’s name')).toBeTruthy());
    type('Product’s name', 'Quay Notes');
    press('Go');
    await waitFor(() => expect(screen.queryByText('Type the product’s name')).toBeNull());
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});

it('says why it did not work, and keeps what was typed', async () => {
  const failing = vi.fn(async () => 'There is no room left.');
  show({ onSubmit: failing });
  type('Product’s name', 'Quay Notes');
  press('Go');
  await waitFor(() => expect(announced()).toEqual(['There is no room left.']));
  expect(field('Product’s name').value).toBe('Quay Notes');
});

it('covers the fields of text while the page may be listening, and keeps what was typed in them', () => {
  const { again } = show();
  type('Product’s name', 'Quay Notes');
  again({ covered: true });
  expect(document.querySelectorAll('input[type="text"]')).toHaveLength(0);
  expect(document.body.textContent).not.toContain('Quay Notes');
  again({ covered: false });
  expect(field('Product’s name').value).toBe('Quay Notes');
});

it('can be left where there is somewhere to go back to', () => {
  const onCancel = vi.fn();
  const { onSubmit, again } = show();
  expect(screen.queryByText('Cancel')).toBeNull();
  again({ onCancel });
  press('Cancel');
  expect([onCancel.mock.calls.length, onSubmit.mock.calls.length]).toEqual([1, 0]);
});
