// @vitest-environment happy-dom
/** Beginning and changing an exercise: what is asked, which products, and two windows at once. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewExercise } from '../../../components/exercise/NewExercise';
import { NEW_EXERCISE_LETTER } from '../../../lib/domain/exercise';
import type { BeginExercise } from '../../../lib/state/exercise-form';
import { aProduct, CHECKLIST, idOf } from '../../fixtures/exercise/builders';
import { FULL } from '../../fixtures/exercise/fake-shelf';
import { expectAccessible, field, press, type } from '../review/set-up';
import { setEnglish, showExercise } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const PRODUCTS = Array.from({ length: 45 }, (_, at) => aProduct(at + 1, { name: `Product ${at + 1}` }));

function showNew(outcome: Awaited<ReturnType<BeginExercise>> = { kind: 'begun', exerciseId: idOf(900) }) {
  const begin = vi.fn<BeginExercise>(async () => outcome);
  const onBegun = vi.fn();
  render(
    <main>
      <NewExercise
        checklists={[CHECKLIST]}
        products={PRODUCTS}
        productIds={[idOf(2)]}
        begin={begin}
        onBegun={onBegun}
      />
    </main>,
  );
  return { begin, onBegun };
}

const chosen = () => within(screen.getAllByRole('list')[0] ?? document.body);

describe('a new exercise', () => {
  it('asks for a name, and goes nowhere without one', async () => {
    const { begin } = showNew();
    press('Begin the exercise');
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Name'));
    expect(begin).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it('is begun with what was given, the checklist for new reviews and the products chosen before', async () => {
    const { begin, onBegun } = showNew();
    type('Name', 'Night sensors');
    type('What is being decided, and for whom?', 'Which to try.');
    fireEvent.click(screen.getByLabelText('Contract review'));
    type('The decision is due on', '2027-01-31');
    fireEvent.change(screen.getByLabelText('How much is asked'), { target: { value: 'must-haves' } });
    press('Begin the exercise');
    await vi.waitFor(() => expect(onBegun).toHaveBeenCalledExactlyOnceWith(idOf(900)));
    expect(begin).toHaveBeenCalledExactlyOnceWith({
      name: 'Night sensors',
      purpose: 'Which to try.',
      reference: '',
      stage: 'contract-review',
      checklist: CHECKLIST.ref,
      depth: 'must-haves',
      productIds: [idOf(2)],
      reviewsDueOn: '',
      decisionDueOn: '2027-01-31',
    });
  });

  it('says why it could not be begun, and keeps what was given', async () => {
    const { onBegun } = showNew({ kind: 'failed', failure: FULL });
    type('Name', 'Night sensors');
    press('Begin the exercise');
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved');
    expect([field('Name').value, onBegun.mock.calls.length]).toEqual(['Night sensors', 0]);
  });

  it('warns at tender stage', () => {
    showNew();
    expect(screen.queryByText(/A website is not tender evidence/)).toBeNull();
    fireEvent.click(screen.getByLabelText('Tender'));
    expect(screen.getByText(/A website is not tender evidence/)).toBeTruthy();
  });
});

describe('choosing products', () => {
  it('finds by the words of name and vendor, a few at a time', () => {
    showNew();
    expect(screen.getByText('The first 20 of 44 are shown. Give more words.')).toBeTruthy();
    type('Find a product to add', 'vendor 33');
    expect(screen.getByText('One product found.')).toBeTruthy();
    press('Add Product 33');
    expect(chosen().getByText('Product 33')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Products');
    expect(screen.getByText('Added: Product 33')).toBeTruthy();
    type('Find a product to add', 'no such');
    expect(screen.getByText('No other product has these words.')).toBeTruthy();
  });

  it('takes one out again', () => {
    showNew();
    press('Take out Product 2');
    expect(screen.getByText('No product is chosen yet.')).toBeTruthy();
    expect(screen.getByText('Taken out: Product 2')).toBeTruthy();
  });

  it('stops at as many as an exercise holds', () => {
    showNew();
    for (let count = 1; count < 30; count += 1) {
      fireEvent.click(screen.getAllByRole('button', { name: /^Add Product/ })[0] ?? document.body);
    }
    expect(screen.getByText('An exercise holds 30 products at most.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add Product/ })).toBeNull();
  });
});

describe('changing an exercise', () => {
  it('saves what was changed and goes back', async () => {
    const { onBack, stored } = showExercise({ part: 'edit' });
    await screen.findByRole('heading', { name: 'Change this exercise' });
    type('Procurement or contract reference', 'REF-8');
    press('Save');
    await vi.waitFor(() => expect(onBack).toHaveBeenCalledTimes(1));
    expect(stored()).toMatchObject({ reference: 'REF-8', name: 'Night sensors' });
    await expectAccessible();
  });

  it('leaves alone what another window changed and this form did not', async () => {
    const { onBack, shelf, stored } = showExercise({ part: 'edit' });
    await screen.findByRole('heading', { name: 'Change this exercise' });
    shelf.elsewhere(idOf(900), () => ({ purpose: 'Theirs' }));
    type('Name', 'Mine');
    press('Save');
    await vi.waitFor(() => expect(onBack).toHaveBeenCalledTimes(1));
    expect(stored()).toMatchObject({ purpose: 'Theirs', name: 'Mine' });
  });

  it('shows both where two windows changed the same, and writes what is chosen', async () => {
    const { onBack, shelf, stored } = showExercise({ part: 'edit' });
    await screen.findByRole('heading', { name: 'Change this exercise' });
    shelf.elsewhere(idOf(900), () => ({ name: 'Theirs' }));
    type('Name', 'Mine');
    press('Save');
    expect(await screen.findByText('Here: Mine')).toBeTruthy();
    expect(screen.getByText('In the other window: Theirs')).toBeTruthy();
    expect([onBack.mock.calls.length, stored()?.name]).toEqual([0, 'Theirs']);
    press('Take what the other window has');
    await vi.waitFor(() => expect(field('Name').value).toBe('Theirs'));
    expect(stored()?.name).toBe('Theirs');
  });

  it('keeps the checklist and the depth once the letter has gone out', async () => {
    const sent = [{ questionId: 'AAA1', text: 'How?' }];
    const letter = { ...NEW_EXERCISE_LETTER, sent, sentOn: { [idOf(1)]: '2026-11-21' } };
    showExercise({ part: 'edit', exercise: { letter } });
    expect(await screen.findByText(/so the checklist and the depth stay as they are/)).toBeTruthy();
    expect(screen.queryByLabelText('How much is asked')).toBeNull();
  });

  it('is not possible while it is closed', async () => {
    showExercise({ part: 'edit', exercise: { closedAt: '2026-11-22T10:00:00.000Z' } });
    expect(await screen.findByText(/Open it again first/)).toBeTruthy();
    expect(screen.queryByLabelText('Name')).toBeNull();
  });
});
