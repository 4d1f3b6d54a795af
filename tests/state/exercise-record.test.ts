/** An exercise's record: stored when the hand rests, brought together with another window's, and read-only when closed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NEW_EXERCISE_LETTER } from '../../lib/domain/exercise';
import { exerciseLetterItems, reviewsForLetter } from '../../lib/domain/exercise-letter';
import { exerciseLetterActions } from '../../lib/state/exercise-letter-state';
import { createExerciseRecord } from '../../lib/state/exercise-record';
import { anExercise, CHECKLIST, idOf, twoProducts } from '../fixtures/exercise/builders';
import { createFakeShelf, FULL } from '../fixtures/exercise/fake-shelf';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(overrides: Parameters<typeof anExercise>[0] = {}) {
  const stored = anExercise(overrides);
  const shelf = createFakeShelf([stored], []);
  const onSaved = vi.fn();
  const record = createExerciseRecord({ stored, saveExercise: shelf.saveExercise, onSaved });
  return { shelf, record, onSaved, now: () => shelf.stored(stored.id) };
}
const named = (name: string) => (before: ReturnType<typeof anExercise>) => ({ ...before, name });

describe('storing', () => {
  it('happens when the hand rests, in one write', async () => {
    const { shelf, record, now, onSaved } = open();
    for (const name of ['a', 'ab', 'abc']) record.change(named(name));
    expect([record.status.value.kind, record.exercise.value.name]).toEqual(['saving', 'abc']);
    await vi.advanceTimersByTimeAsync(600);
    expect(shelf.calls).toEqual(['saveExercise']);
    expect([now()?.name, record.status.value.kind]).toEqual(['abc', 'saved']);
    expect(onSaved).toHaveBeenCalledTimes(1);
  });

  it('that is not done yet is not said to be: what is changed meanwhile is stored next', async () => {
    const { shelf, record, now } = open();
    const letGo = shelf.hold();
    record.change(named('first'));
    const flushed = record.flush();
    record.change(named('second'));
    letGo();
    await flushed;
    await record.flush();
    expect([now()?.name, record.status.value.kind]).toEqual(['second', 'saved']);
  });

  it('that failed says why, keeps the words, and is tried again', async () => {
    const { shelf, record, now } = open();
    shelf.failNext('saveExercise');
    record.change(named('kept'));
    await record.flush();
    expect(record.status.value).toEqual({ kind: 'failed', failure: FULL });
    await record.flush();
    expect([now()?.name, record.status.value.kind]).toEqual(['kept', 'saved']);
  });
});

describe('two windows', () => {
  it('come together where they changed different parts', async () => {
    const { shelf, record, now } = open();
    shelf.elsewhere(idOf(900), () => ({ purpose: 'Theirs' }));
    record.change(named('Mine'));
    await record.flush();
    expect(now()).toMatchObject({ name: 'Mine', purpose: 'Theirs' });
    expect(record.exercise.value).toMatchObject({ name: 'Mine', purpose: 'Theirs' });
    expect(record.status.value.kind).toBe('saved');
  });

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('that changed the same write nothing until one is chosen: %s', async (choice, name) => {
    const { shelf, record, now } = open();
    shelf.elsewhere(idOf(900), () => ({ name: 'Theirs', reference: 'X' }));
    record.change(named('Mine'));
    await record.flush();
    expect(record.status.value).toMatchObject({ kind: 'conflict', clashes: ['name'] });
    expect(now()?.name).toBe('Theirs');
    record.resolve(choice);
    await vi.advanceTimersByTimeAsync(1);
    expect(now()).toMatchObject({ name, reference: 'X' });
    expect([record.exercise.value.name, record.status.value.kind]).toEqual([name, 'saved']);
  });

  it('show what another one stored, and say nothing of it', () => {
    const { record } = open();
    record.take(anExercise({ name: 'Theirs', revision: 5 }));
    expect([record.exercise.value.name, record.status.value.kind]).toEqual(['Theirs', 'idle']);
  });

  it('do not throw words away when another one closed it, and store them once it is open again', async () => {
    const { shelf, record, now } = open();
    shelf.elsewhere(idOf(900), () => ({ closedAt: '2026-11-22T10:00:00.000Z' }));
    record.change(named('Mine'));
    await record.flush();
    expect([record.status.value.kind, record.exercise.value.name]).toEqual(['closed', 'Mine']);
    record.change(named('Not possible now'));
    expect(record.exercise.value.name).toBe('Mine');
    shelf.elsewhere(idOf(900), () => ({ closedAt: null }));
    const reopened = now();
    if (reopened) record.take(reopened);
    await vi.advanceTimersByTimeAsync(1);
    expect([now()?.name, record.status.value.kind]).toEqual(['Mine', 'saved']);
  });

  it('a closed exercise is not changed', async () => {
    const { shelf, record } = open({ closedAt: '2026-11-22T10:00:00.000Z' });
    record.change(named('New'));
    await vi.advanceTimersByTimeAsync(600);
    expect([record.exercise.value.name, shelf.calls]).toEqual(['Night sensors', []]);
  });
});

describe('the letter to all', () => {
  const products = twoProducts();
  const itemsNow = (letter: Parameters<typeof exerciseLetterItems>[0]['letter']) =>
    exerciseLetterItems({
      checklist: CHECKLIST,
      about: {},
      reviews: reviewsForLetter(anExercise(), products, CHECKLIST),
      letter,
    }).items;

  it('keeps changed words and questions left out with the exercise', async () => {
    const { record, now } = open();
    const letter = exerciseLetterActions(record);
    letter.words('opening', 'Hello all.');
    letter.ask('AAA1', 'In our words?');
    letter.ask('AAA2', 'Not for long');
    letter.ask('AAA2', null);
    letter.leaveOut('BBB2', true);
    letter.leaveOut('AAA4', true);
    letter.leaveOut('AAA4', false);
    await record.flush();
    expect(now()?.letter).toEqual({
      ...NEW_EXERCISE_LETTER,
      opening: 'Hello all.',
      wording: { AAA1: 'In our words?' },
      leftOut: ['BBB2'],
    });
  });

  it('is frozen when it first goes out, and remembers each vendor’s day', async () => {
    const { record, now } = open();
    const letter = exerciseLetterActions(record);
    const words = { opening: 'Hello.', closing: 'Thanks.', items: itemsNow(null) };
    letter.sent(idOf(1), '2026-11-21', words);
    letter.words('opening', 'Too late');
    letter.ask('AAA1', 'Too late');
    letter.leaveOut('AAA1', true);
    letter.sent(idOf(2), '2026-11-24', words);
    await record.flush();
    expect(now()?.letter).toMatchObject({
      opening: 'Hello.',
      wording: {},
      leftOut: [],
      sentOn: { [idOf(1)]: '2026-11-21', [idOf(2)]: '2026-11-24' },
    });
    expect(now()?.letter?.sent.map(({ questionId }) => questionId)).toEqual(['AAA1', 'AAA2', 'AAA4', 'BBB2']);
    letter.notSent(idOf(2));
    letter.notSent(idOf(1));
    letter.words('opening', 'Again possible');
    expect(record.exercise.value.letter).toMatchObject({ sent: [], sentOn: {}, opening: 'Again possible' });
  });
});
