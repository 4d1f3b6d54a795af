// @vitest-environment happy-dom
/** The list of exercises: what one is for, the table, and the bin. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExercisesScreen } from '../../../components/exercise/ExercisesScreen';
import type { Exercise } from '../../../lib/domain/exercise';
import { createExercises } from '../../../lib/state/exercises';
import { anExercise, idOf } from '../../fixtures/exercise/builders';
import { createFakeShelf } from '../../fixtures/exercise/fake-shelf';
import { expectAccessible, press } from '../review/set-up';
import { setEnglish, tableText } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

function showList(stored: readonly Exercise[]) {
  const shelf = createFakeShelf(stored, []);
  const exercises = createExercises({ library: shelf, onChanged: () => {} });
  render(
    <main>
      <ExercisesScreen exercises={exercises} />
    </main>,
  );
  return shelf;
}

describe('the list of exercises', () => {
  it('explains what an exercise is for where there is none', async () => {
    showList([]);
    expect(await screen.findByRole('heading', { name: 'No exercise yet' })).toBeTruthy();
    expect(screen.getByText(/Nothing is ranked/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'New exercise' }).getAttribute('href')).toBe('#/new-exercise');
    await expectAccessible();
  });

  it('is a table with what each is, what is due and whether it is closed', async () => {
    const closed = { id: idOf(901), name: 'Old', decisionDueOn: null, closedAt: '2026-11-22T10:00:00.000Z' };
    showList([anExercise(), anExercise(closed)]);
    await screen.findByRole('table');
    expect(tableText('Exercises, the last changed first').map((row) => row.slice(0, 5))).toEqual([
      ['Exercise', 'Stage', 'Products', 'Due', 'State'],
      ['Night sensorsREF-7', 'Market look', '2', 'Decision by 31 January 2027', 'Open'],
      ['OldREF-7', 'Market look', '2', 'No day set', 'Closed on 22 Nov 2026'],
    ]);
    expect(screen.getByRole('link', { name: 'Old' }).getAttribute('href')).toBe(`#/exercise/${idOf(901)}`);
    await expectAccessible();
  });

  it('puts one in the bin, finds it there, and takes it out again', async () => {
    showList([anExercise()]);
    await screen.findByRole('table');
    press('Put in the bin: Night sensors');
    expect(await screen.findByText('In the bin now: Night sensors')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Exercises');
    press('Show the bin');
    await screen.findByRole('button', { name: 'Take out of the bin: Night sensors' });
    press('Take out of the bin: Night sensors');
    expect(await screen.findByText('The bin is empty.')).toBeTruthy();
  });

  it('deletes one for good only after it was asked, and says why it could not', async () => {
    const shelf = showList([anExercise({ deletedAt: '2026-11-21T10:00:00.000Z' })]);
    await screen.findByRole('heading', { name: 'No exercise yet' });
    press('Show the bin');
    await screen.findByRole('table');
    press('Delete for good: Night sensors');
    expect(screen.getByText(/Its products and their reviews stay/)).toBeTruthy();
    shelf.failNext('removeExercise');
    press('Delete for good');
    expect((await screen.findAllByText('It was not deleted')).length).toBe(1);
    expect(shelf.stored(idOf(900))).toBeDefined();
    press('Delete for good');
    expect(await screen.findByText('Deleted for good: Night sensors')).toBeTruthy();
    expect(shelf.stored(idOf(900))).toBeUndefined();
  });
});
