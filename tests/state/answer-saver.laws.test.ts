/** What holds for a saver whatever the person, the store, the other windows and the clock do, in any order. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ANSWER_VALUES, type AnswerContent } from '../../lib/domain/answer';
import { contentOf, createAnswerSaver } from '../../lib/state/answer-saver';
import { createHeldPort, settle } from '../fixtures/review/held-port';

type Move =
  | { readonly kind: 'choose' | 'type'; readonly content: AnswerContent | null }
  | { readonly kind: 'elsewhere'; readonly content: AnswerContent | null; readonly heard: boolean }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'release' | 'refuse' | 'break' | 'flush' | 'retry' | 'mine' | 'theirs' };

const contentArb = fc.option(
  fc.record<AnswerContent>({
    value: fc.constantFrom(...ANSWER_VALUES),
    note: fc.constantFrom('', 'one', 'two'),
    helperNote: fc.constantFrom('', 'beside it'),
    reason: fc.constant(''),
    strength: fc.constantFrom(null, 1),
    lived: fc.boolean(),
  }),
  { nil: null, freq: 5 },
);

const moveArb: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('choose', 'type'), content: contentArb }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.constantFrom(1, 250, 500) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('elsewhere'), content: contentArb, heard: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.constant<Move>({ kind: 'release' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('refuse', 'break', 'flush', 'retry', 'mine', 'theirs'),
    }),
  },
);

function begin() {
  const port = createHeldPort();
  const { recordAnswer, base } = port;
  const saver = createAnswerSaver({ recordAnswer, base, stored: null, onSaved: () => {} });
  /** What the person must see: their own latest word, unless they took another window's. */
  let shown: AnswerContent | null = null;
  /** What was given, in order; a write may leave some out, and never go back. */
  const given: (AnswerContent | null)[] = [];
  const give = (content: AnswerContent | null, delay: number) => {
    given.push(content);
    shown = content;
    saver.give(content, 'visit', delay);
  };

  async function play(move: Move): Promise<void> {
    switch (move.kind) {
      case 'choose':
        return give(move.content, 0);
      case 'type':
        return give(move.content, 500);
      case 'wait':
        return void (await vi.advanceTimersByTimeAsync(move.ms));
      case 'elsewhere': {
        const answer = port.elsewhere(move.content);
        if (!move.heard) return;
        const before = saver.content.peek();
        saver.refresh(answer, port.revision());
        if (saver.content.peek() !== before) shown = move.content;
        return;
      }
      case 'release':
        return port.waiting() > 0 ? port.release() : undefined;
      case 'refuse':
        return port.waiting() > 0 ? port.refuse() : undefined;
      case 'break':
        return port.waiting() > 0 ? port.breakDown(new Error('a bug')) : undefined;
      case 'flush':
        return void saver.flush();
      case 'retry':
        return saver.retry();
      case 'mine':
        return saver.resolve('mine');
      case 'theirs': {
        const status = saver.status.peek();
        saver.resolve('theirs');
        if (status.kind === 'conflict') shown = contentOf(status.theirs);
      }
    }
  }

  return { port, saver, given, play, shown: () => shown };
}

type World = ReturnType<typeof begin>;

/** What holds after every single move. */
function check({ port, saver, shown }: World): void {
  const status = saver.status.peek();
  expect(port.mostAtOnce()).toBeLessThanOrEqual(1);
  expect(saver.content.peek()).toEqual(shown());
  if (status.kind === 'saved' || status.kind === 'conflict') expect(port.waiting()).toBe(0);
  if (status.kind === 'saved') expect(port.acknowledged()).toEqual(shown());
  if (status.kind === 'conflict') expect(status.mine).toEqual(shown());
}

/** Every write carries something the person gave, none older than the write before it. */
function checkOrder({ port, given }: World): void {
  let from = 0;
  for (const { content } of port.begun) {
    const at = given.indexOf(content, from);
    expect(at).toBeGreaterThanOrEqual(0);
    from = at;
  }
}

/** Lets everything under way happen, and decides what is left for what is on this screen. */
async function comeToRest({ port, saver }: World): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    void saver.flush();
    saver.retry();
    saver.resolve('mine');
    if (port.waiting() === 0) return;
    await port.release();
  }
  throw new Error('It never comes to rest');
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps the person’s latest word on screen, writes one at a time in order, and says "saved" only of what is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moveArb, { maxLength: 30 }), async (moves) => {
      const world = begin();
      for (const move of moves) {
        await world.play(move);
        await settle();
        check(world);
      }
      checkOrder(world);
    }),
    { numRuns: 1_000 },
  );
});

it('comes to rest with the same on screen and in the store, whatever went before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moveArb, { maxLength: 30 }), async (moves) => {
      const world = begin();
      for (const move of moves) await world.play(move);
      await settle();
      await comeToRest(world);
      const { port, saver, given } = world;
      const alone = !moves.some(({ kind }) => kind === 'elsewhere');
      if (alone) expect(contentOf(port.stored())).toEqual(given.at(-1) ?? null);
      // Once the last news of the other windows is heard too, nothing differs.
      saver.refresh(port.stored(), port.revision());
      expect(saver.content.peek()).toEqual(contentOf(port.stored()));
      checkOrder(world);
    }),
    { numRuns: 1_000 },
  );
});
