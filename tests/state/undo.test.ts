/** Undo and redo of answers: a visit is one step, and going back and forth loses nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES, type AnswerContent, plainContent } from '../../lib/domain/answer';
import { createUndo } from '../../lib/state/undo';

const YES: AnswerContent = plainContent('yes', false);
const NO: AnswerContent = { ...YES, value: 'no' };

/** A review of three questions as undo sees it. */
function review() {
  const contents = new Map<string, AnswerContent>();
  const current = (questionId: string) => contents.get(questionId) ?? null;
  const put = (questionId: string, content: AnswerContent | null) => {
    if (content) contents.set(questionId, content);
    else contents.delete(questionId);
  };
  const undo = createUndo({ current, apply: put });
  return {
    undo,
    current,
    /** A choice by radio button, key or "take back", in a visit to the question. */
    change(questionId: string, visit: string, after: AnswerContent | null) {
      undo.remember({ questionId, visit, before: current(questionId), after });
      put(questionId, after);
    },
    /** Typing is saved, and is no step of its own. */
    type(questionId: string, note: string) {
      const content = current(questionId);
      if (content) put(questionId, { ...content, note });
    },
    all: () => new Map(contents),
  };
}

describe('undo', () => {
  it('has nothing to take back at first', () => {
    const { undo } = review();
    expect([undo.next.value, undo.undone.value, undo.undo(), undo.redo()]).toEqual([null, null, null, null]);
  });

  it('brings back "no answer" after a first answer', () => {
    const { undo, change, current } = review();
    change('A', 'visit', YES);
    expect(undo.next.value).toMatchObject({ questionId: 'A', before: null, after: YES });
    expect(undo.undo()?.questionId).toBe('A');
    expect([current('A'), undo.next.value]).toEqual([null, null]);
    expect(undo.undone.value?.questionId).toBe('A');
  });

  it('takes a whole visit back at once: five arrow keys are one step', () => {
    const { undo, change, current } = review();
    change('A', 'first visit', NO);
    for (const value of ANSWER_VALUES) change('A', 'second visit', { ...YES, value });
    undo.undo();
    expect(current('A')).toEqual(NO);
    undo.undo();
    expect(current('A')).toBeNull();
  });

  it('keeps the visits of different questions, and two visits to one, apart', () => {
    const { undo, change, current } = review();
    change('A', 'one', YES);
    change('B', 'two', YES);
    change('A', 'three', NO);
    undo.undo();
    expect([current('A'), current('B')]).toEqual([YES, YES]);
    undo.undo();
    expect([current('A'), current('B')]).toEqual([YES, null]);
  });

  it('brings a note back that was written after the answer was chosen', () => {
    const { undo, change, type, current } = review();
    change('A', 'visit', YES);
    type('A', 'they showed me');
    undo.undo();
    expect(current('A')).toBeNull();
    undo.redo();
    expect(current('A')).toEqual({ ...YES, note: 'they showed me' });
  });

  it('brings a note back that went with an answer taken back', () => {
    const { undo, change, type, current } = review();
    change('A', 'one', YES);
    type('A', 'they showed me');
    change('A', 'two', null);
    undo.undo();
    expect(current('A')).toEqual({ ...YES, note: 'they showed me' });
  });

  it('forgets what was undone once something new is answered', () => {
    const { undo, change, current } = review();
    change('A', 'one', YES);
    undo.undo();
    change('B', 'two', NO);
    expect([undo.undone.value, undo.redo()]).toEqual([null, null]);
    expect([current('A'), current('B')]).toEqual([null, NO]);
  });

  it('forgets every step of one question, and keeps those of the others', () => {
    const { undo, change, current } = review();
    change('A', 'one', YES);
    change('B', 'two', YES);
    change('A', 'three', NO);
    change('B', 'four', NO);
    undo.undo();
    undo.forget('A');
    expect(undo.next.value).toMatchObject({ questionId: 'B', visit: 'two' });
    undo.forget('B');
    expect([undo.next.value, undo.undone.value]).toEqual([null, null]);
    expect([current('A'), current('B')]).toEqual([NO, YES]);
  });

  it('makes no step of a visit that ends where it began', () => {
    const { undo, change } = review();
    change('A', 'one', YES);
    change('A', 'two', NO);
    change('A', 'two', YES);
    change('A', 'three', { ...YES });
    expect(undo.next.value?.visit).toBe('one');
  });

  it('keeps the latest two hundred steps', () => {
    const { undo, change } = review();
    for (let step = 0; step < 250; step += 1) change('A', `visit ${step}`, step % 2 ? YES : NO);
    let taken = 0;
    while (undo.undo()) taken += 1;
    expect(taken).toBe(200);
  });
});

type Move =
  | {
      readonly kind: 'change';
      readonly question: string;
      readonly visit: number;
      readonly to: AnswerContent | null;
    }
  | { readonly kind: 'type'; readonly question: string; readonly note: string }
  | { readonly kind: 'undo' | 'redo' };

const question = fc.constantFrom('A', 'B', 'C');
const changeArb = fc.record({
  kind: fc.constant('change' as const),
  question,
  visit: fc.nat({ max: 2 }),
  to: fc.option(fc.constantFrom(YES, NO), { nil: null }),
});
const moveArb: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: changeArb },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('type' as const), question, note: fc.string() }) },
  { weight: 2, arbitrary: fc.constantFrom<Move>({ kind: 'undo' }, { kind: 'redo' }) },
);

function play(world: ReturnType<typeof review>, move: Move): void {
  switch (move.kind) {
    case 'change':
      world.change(move.question, `${move.question} ${move.visit}`, move.to);
      break;
    case 'type':
      world.type(move.question, move.note);
      break;
    case 'undo':
      world.undo.undo();
      break;
    case 'redo':
      world.undo.redo();
  }
}

it('gives back exactly what was there, whatever went before: undo then redo, and redo then undo', () => {
  fc.assert(
    fc.property(fc.array(moveArb, { maxLength: 40 }), (moves) => {
      const world = review();
      for (const move of moves) play(world, move);
      const before = world.all();
      if (world.undo.undo()) {
        world.undo.redo();
        expect(world.all()).toEqual(before);
      }
      if (world.undo.redo()) {
        world.undo.undo();
        expect(world.all()).toEqual(before);
      }
    }),
  );
});

it('leads back to the beginning and forth to the end again', () => {
  fc.assert(
    fc.property(fc.array(changeArb, { maxLength: 40 }), (moves) => {
      const world = review();
      for (const move of moves) play(world, move);
      const end = world.all();
      let steps = 0;
      while (world.undo.undo()) steps += 1;
      expect(world.all()).toEqual(new Map());
      while (world.undo.redo()) steps -= 1;
      expect(steps).toBe(0);
      expect(world.all()).toEqual(end);
    }),
  );
});

it('only ever offers a step that changes something', () => {
  fc.assert(
    fc.property(fc.array(changeArb, { minLength: 1, maxLength: 40 }), (moves) => {
      const world = review();
      for (const move of moves) play(world, move);
      while (world.undo.next.value) {
        const before = world.all();
        world.undo.undo();
        expect(world.all()).not.toEqual(before);
      }
    }),
  );
});
