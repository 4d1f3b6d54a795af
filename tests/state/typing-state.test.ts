/** Typed sheets: one review each, saved as they are typed, with nothing lost and nothing said to be saved too early. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paperForm } from '../../lib/domain/paper-form';
import { createTypingState, nextSheetNumber, type TypingNeeds } from '../../lib/state/typing-state';
import { description } from '../contracts/world';
import { countingIds, createFakePorts, type FakePorts, FULL, idOf } from '../fixtures/meeting/fake-ports';
import { SMALL } from '../fixtures/review/small-checklist';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const titleOf = (number: number) => `Sheet ${number}`;
const FORM = paperForm(SMALL, { depth: 'must-haves', audience: 'worker' });

function typing(ports: FakePorts, changes: Partial<TypingNeeds> = {}) {
  return createTypingState({
    form: FORM,
    product: { kind: 'existing', productId: idOf(1) },
    productName: 'Harbour Notes',
    firstNumber: 3,
    titleOf,
    reviews: ports.reviews,
    library: ports.library,
    ids: countingIds(0x9000),
    announce: ports.announce,
    ...changes,
  });
}

type Typing = ReturnType<typeof typing>;
const keys = (state: Typing, pressed: string) => [...pressed].map((key) => state.press(key));

describe('a typed sheet', () => {
  it('is a review of its own, in the words that are on the paper, that says it was typed', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '1234');
    expect(await state.save()).toBeNull();
    const [review, ...others] = ports.allReviews();
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      title: 'Sheet 3',
      depth: 'must-haves',
      meetingId: null,
      // A commissioner who was given the care workers' form: what counts is what was read.
      reviewer: { role: 'commissioner', lived: 'has-seen-it', interests: '' },
      answers: {
        AAA1: { value: 'no', lived: false, wording: { audience: 'worker', language: 'en-GB' } },
        BBB3: { value: 'not-enough-information' },
      },
    });
    expect(state.open.value.saving.value).toBe('saved');
  });

  it('is on disk answer by answer: a tab that closes loses nothing', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '2');
    await vi.advanceTimersByTimeAsync(0);
    expect(ports.allReviews()).toEqual([]);
    keys(state, '1');
    await vi.advanceTimersByTimeAsync(0);
    expect(ports.allReviews()).toHaveLength(1);
    keys(state, '3');
    await vi.advanceTimersByTimeAsync(0);
    expect(ports.allReviews()[0]?.answers).toMatchObject({ AAA1: { value: 'no', lived: true } });
  });

  it('answers typed while the review is being begun wait for it, and come in their order', async () => {
    const ports = createFakePorts();
    const letGo = ports.hold();
    const state = typing(ports);
    keys(state, '2113');
    expect(state.open.value.saving.value).toBe('saving');
    letGo();
    expect(await state.save()).toBeNull();
    expect(ports.allReviews()[0]?.answers).toMatchObject({ AAA1: { value: 'yes' }, BBB3: { value: 'no' } });
    expect(ports.calls.filter((name) => name === 'start')).toHaveLength(1);
  });

  it('that was mistyped is put right where it stands, who filled it in too', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '2114');
    await state.save();
    state.goTo({ at: 'role' });
    keys(state, '33');
    keys(state, '0');
    await state.save();
    expect(ports.allReviews()[0]).toMatchObject({
      reviewer: { role: 'person-who-draws-on-care', lived: 'read-about-it' },
      answers: { BBB3: { value: 'not-enough-information', lived: false } },
    });
    expect(Object.keys(ports.allReviews()[0]?.answers ?? {})).toEqual(['BBB3']);
  });

  it('keeps its notes, each with its answer', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '211n');
    expect(state.press('3')).toBeNull();
    state.write('nobody');
    state.write('nobody asked us');
    expect(await state.save()).toBeNull();
    expect(ports.allReviews()[0]?.answers.AAA1).toMatchObject({ value: 'yes', note: 'nobody asked us' });
    expect(state.sheet.value.noteOn).toBeNull();
  });

  it('leaves an empty box without an answer', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '21 4');
    await state.save();
    expect(Object.keys(ports.allReviews()[0]?.answers ?? {})).toEqual(['BBB3']);
  });

  it('says which keys do nothing, and leaves other keys to the browser', () => {
    const state = typing(createFakePorts());
    expect([state.press('9'), state.press('Backspace'), state.press('Tab'), state.press('1')]).toEqual([
      'refused',
      'refused',
      null,
      'typed',
    ]);
  });

  it.each(['start', 'renameReview', 'recordAnswer', 'amend'] as const)(
    'that could not be saved (%s) says so, keeps what was typed, and is saved on the next try',
    async (name) => {
      const ports = createFakePorts();
      const state = typing(ports);
      if (name === 'amend') {
        keys(state, '21');
        await state.save();
        state.goTo({ at: 'role' });
      }
      ports.failNext(name);
      keys(state, name === 'amend' ? '3' : '213');
      await vi.advanceTimersByTimeAsync(0);
      expect([state.open.value.saving.value, state.open.value.failure.value]).toEqual(['failed', FULL]);
      expect(state.sheet.value.role).not.toBeNull();
      expect(await state.save()).toBeNull();
      expect(state.open.value.failure.value).toBeNull();
      expect(ports.allReviews()[0]?.reviewer.role).toBe(
        name === 'amend' ? 'person-who-draws-on-care' : 'care-worker',
      );
      if (name !== 'amend') expect(ports.allReviews()[0]?.answers.AAA1?.value).toBe('no');
    },
  );
});

describe('the next sheet', () => {
  it('is blank, of the same product and form, and has the next number', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '2134');
    expect(await state.next()).toBeNull();
    expect(state.sheet.value).toMatchObject({ role: null, answers: [null, null], place: { at: 'role' } });
    keys(state, '3112');
    expect(await state.next()).toBeNull();
    expect(ports.allReviews().map(({ title, productId }) => [title, productId])).toEqual([
      ['Sheet 3', idOf(1)],
      ['Sheet 4', idOf(1)],
    ]);
    expect([state.finished.value, state.open.value.number]).toEqual([2, 5]);
  });

  it('does not come while this one is not saved', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '21');
    await state.save();
    ports.failNext('recordAnswer');
    keys(state, '3');
    await vi.advanceTimersByTimeAsync(0);
    ports.failNext('recordAnswer');
    expect(await state.next()).toEqual(FULL);
    expect([state.sheet.value.answers, state.open.value.number]).toEqual([['no', null], 3]);
    expect(await state.next()).toBeNull();
    expect(state.open.value.number).toBe(4);
  });

  it('does not come after a sheet of which nothing was typed: no empty review is kept', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '2');
    expect(await state.next()).toBeNull();
    expect([ports.allReviews(), state.open.value.number, state.sheet.value.role]).toEqual([
      [],
      3,
      'care-worker',
    ]);
  });

  it('of a new product is of the one that the first sheet brought', async () => {
    const ports = createFakePorts([]);
    const product = {
      kind: 'new',
      productId: idOf(9),
      description: description({ name: 'Lantern' }),
    } as const;
    const state = typing(ports, { product });
    keys(state, '2134');
    await state.next();
    keys(state, '2134');
    await state.next();
    expect(ports.allReviews().map(({ productId }) => productId)).toEqual([idOf(9), idOf(9)]);
    expect(ports.product(idOf(9))?.name).toBe('Lantern');
  });
});

describe('a sheet that is thrown away', () => {
  it('goes to the bin, and a blank one takes its number', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '2134');
    expect(await state.discard()).toBeNull();
    expect(ports.allReviews()[0]?.deletedAt).not.toBeNull();
    expect([state.open.value.number, state.sheet.value.role]).toEqual([3, null]);
  });

  it('of which nothing was kept leaves nothing', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '2');
    expect(await state.discard()).toBeNull();
    expect([ports.calls, state.sheet.value.role]).toEqual([[], null]);
  });

  it('stays when it could not be put in the bin', async () => {
    const ports = createFakePorts();
    const state = typing(ports);
    keys(state, '2134');
    ports.failNext('setBinned');
    expect(await state.discard()).toEqual(FULL);
    expect(state.sheet.value.role).toBe('care-worker');
  });
});

describe('nextSheetNumber', () => {
  it.each([
    [[], 1],
    [['Sheet 1', 'Sheet 12', 'Sheet 2'], 13],
    [['My own 99', 'Sheet 01', 'Sheet', ''], 1],
  ])('after %j comes %i', (titles, next) => {
    expect(nextSheetNumber(titles, titleOf)).toBe(next);
  });
});
