/** Saving one answer while other windows save theirs. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnswerContent, plainContent } from '../../lib/domain/answer';
import { contentOf, createAnswerSaver } from '../../lib/state/answer-saver';
import { answerOf } from '../fixtures/records/builders';
import { createHeldPort } from '../fixtures/review/held-port';

const YES: AnswerContent = plainContent('yes', false);
const NO: AnswerContent = { ...YES, value: 'no' };
const PARTLY: AnswerContent = { ...YES, value: 'partly' };
const noted = (note: string): AnswerContent => ({ ...YES, note });

function setUp(initial: AnswerContent | null = null) {
  const port = createHeldPort(initial);
  const ownRevisions: number[] = [];
  const { recordAnswer, base } = port;
  const onSaved = (revision: number) => ownRevisions.push(revision);
  const saver = createAnswerSaver({ recordAnswer, base, stored: port.stored(), onSaved });
  return { port, saver, ownRevisions, kind: () => saver.status.value.kind };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a question that moved in another window', () => {
  async function conflicting() {
    const world = setUp();
    world.saver.give(YES, 'visit');
    world.port.elsewhere(NO);
    await world.port.release();
    return world;
  }

  it('shows both answers and overwrites neither', async () => {
    const { saver, port } = await conflicting();
    expect(saver.status.value).toEqual({ kind: 'conflict', mine: YES, theirs: port.stored() });
    expect(saver.content.value).toEqual(YES);
    expect(port.stored()?.value).toBe('no');
  });

  it('writes mine over what is stored now', async () => {
    const { saver, port, kind } = await conflicting();
    saver.resolve('mine');
    await port.release();
    expect([kind(), port.stored()?.value]).toEqual(['saved', 'yes']);
  });

  it('takes theirs without writing', async () => {
    const { saver, port, kind } = await conflicting();
    saver.resolve('theirs');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([kind(), saver.content.value, port.begun.length]).toEqual(['idle', NO, 1]);
    saver.give(PARTLY, 'visit');
    await port.release();
    expect(port.stored()?.value).toBe('partly');
  });

  it('takes theirs when that is no answer at all', async () => {
    const { saver, port } = setUp(NO);
    saver.give(YES, 'visit');
    port.elsewhere(null);
    await port.release();
    expect(saver.status.value).toEqual({ kind: 'conflict', mine: YES, theirs: null });
    saver.resolve('theirs');
    expect(saver.content.value).toBeNull();
  });

  it('asks again when it moves once more before mine is written', async () => {
    const { saver, port } = await conflicting();
    saver.resolve('mine');
    port.elsewhere(PARTLY);
    await port.release();
    expect(saver.status.value).toMatchObject({ kind: 'conflict', mine: YES, theirs: { value: 'partly' } });
  });

  it('shows the latest word of the person, given while the write was under way', async () => {
    const { saver, port } = setUp();
    saver.give(YES, 'visit');
    port.elsewhere(NO);
    saver.give(noted('and why'), 'visit', 500);
    await port.release();
    expect(saver.status.value).toMatchObject({ kind: 'conflict', mine: noted('and why') });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(port.stored()?.value).toBe('no');
  });

  it('stays undecided while the person types on, and then knows their latest words', async () => {
    const { saver, port } = await conflicting();
    saver.give(noted('typed on'), 'visit', 500);
    await vi.advanceTimersByTimeAsync(10_000);
    await saver.flush();
    expect(port.begun).toHaveLength(1);
    expect(saver.status.value).toMatchObject({ kind: 'conflict', mine: noted('typed on') });
    expect(saver.content.value).toEqual(noted('typed on'));
    saver.resolve('mine');
    await port.release();
    expect(contentOf(port.stored())).toEqual(noted('typed on'));
  });

  it('shows what the other window has made of it since', async () => {
    const { saver, port } = await conflicting();
    const later = port.elsewhere(PARTLY);
    saver.refresh(later, port.revision());
    expect(saver.status.value).toEqual({ kind: 'conflict', mine: YES, theirs: later });
    saver.resolve('mine');
    await port.release();
    expect(port.stored()?.value).toBe('yes');
  });

  it('is nothing to decide on where there is none', () => {
    const { saver, kind } = setUp(YES);
    saver.resolve('theirs');
    expect([kind(), saver.content.value]).toEqual(['idle', YES]);
  });
});

describe('what another window stored', () => {
  it('is taken over when there is nothing unsaved here', async () => {
    const { saver, port, kind } = setUp(YES);
    saver.refresh(port.elsewhere(NO), port.revision());
    expect([kind(), saver.content.value]).toEqual(['idle', NO]);
    saver.give(PARTLY, 'visit');
    await port.release();
    expect(port.stored()?.value).toBe('partly');
  });

  it('leaves "saved" standing when it is what was saved here', async () => {
    const { saver, port, kind } = setUp();
    saver.give(YES, 'visit');
    await port.release();
    saver.refresh(port.stored(), port.revision());
    expect(kind()).toBe('saved');
  });

  const unsaved: readonly [string, (world: ReturnType<typeof setUp>) => Promise<void>][] = [
    ['words that wait for their pause', async ({ saver }) => saver.give(noted('mine'), 'visit', 500)],
    ['words being written', async ({ saver }) => saver.give(noted('mine'), 'visit')],
    [
      'words that could not be written',
      async ({ saver, port }) => {
        saver.give(noted('mine'), 'visit');
        await port.refuse();
      },
    ],
  ];
  it.each(unsaved)('never takes the place of %s', async (_what, make) => {
    const world = setUp(YES);
    await make(world);
    world.saver.refresh(world.port.elsewhere(NO), world.port.revision());
    expect(world.saver.content.value).toEqual(noted('mine'));
  });

  it('never brings back what was read before a later write of this window', async () => {
    const { saver, port, kind } = setUp(YES);
    const readEarlier = { answer: port.stored(), asOf: port.revision() };
    saver.give(NO, 'visit');
    await port.release();
    saver.refresh(readEarlier.answer, readEarlier.asOf);
    expect([kind(), saver.content.value]).toEqual(['saved', NO]);
  });
});

it('takes of a stored answer only what the person gave', () => {
  const given = { value: 'no', note: 'n', helperNote: 'h', reason: 'r', strength: 2, lived: true } as const;
  expect(contentOf(answerOf('PUR1', given))).toEqual(given);
  expect(contentOf(null)).toBeNull();
});
