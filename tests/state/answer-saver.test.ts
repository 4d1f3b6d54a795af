/** One question's saver: what it says is saved is saved, in order, and no word of the person is lost. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerContent } from '../../lib/domain/answer';
import { contentOf, createAnswerSaver } from '../../lib/state/answer-saver';
import { answerOf } from '../fixtures/records/builders';
import { createHeldPort, FULL_DISK, settle } from '../fixtures/review/held-port';

const YES: AnswerContent = { value: 'yes', note: '', reason: '' };
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

describe('saving', () => {
  it('begins with what is stored and says nothing of it', () => {
    const { saver, port } = setUp(noted('as found'));
    expect(saver.content.value).toEqual(noted('as found'));
    expect(saver.status.value).toEqual({ kind: 'idle' });
    expect(port.begun).toEqual([]);
  });

  it('says "saved" only once the store has said so', async () => {
    const { saver, port, kind, ownRevisions } = setUp();
    saver.give(YES, 'visit');
    expect(saver.content.value).toEqual(YES);
    expect(kind()).toBe('saving');
    await settle();
    expect(kind()).toBe('saving');
    await port.release();
    expect(kind()).toBe('saved');
    expect(contentOf(port.stored())).toEqual(YES);
    expect(ownRevisions).toEqual([1]);
  });

  it('writes what the person saw, whose visit it was, and in which words the question stood', async () => {
    const { saver, port } = setUp(NO);
    saver.give(YES, 'visit');
    expect(port.begun).toEqual([{ ...port.base, seenRevision: 1, content: YES, visitId: 'visit' }]);
  });

  it('writes one answer after another, and of those given meanwhile only the last', async () => {
    const { saver, port, kind } = setUp();
    saver.give(YES, 'visit');
    saver.give(PARTLY, 'visit');
    saver.give(NO, 'visit');
    expect(port.waiting()).toBe(1);
    await port.release();
    expect(kind()).toBe('saving');
    expect(port.begun.map((write) => write.content)).toEqual([YES, NO]);
    expect(port.begun[1]?.seenRevision).toBe(1);
    await port.release();
    expect(kind()).toBe('saved');
    expect(port.mostAtOnce()).toBe(1);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'writes an answer given %i turns after the one before was saved',
    async (turns) => {
      const { saver, port, kind } = setUp();
      saver.give(YES, 'visit');
      const later = (left: number) => {
        if (left === 0) saver.give(NO, 'visit');
        else queueMicrotask(() => later(left - 1));
      };
      saver.status.subscribe((status) => {
        if (status.kind === 'saved' && saver.content.peek()?.value === 'yes') later(turns);
      });
      await port.release();
      await port.release();
      expect([kind(), port.stored()?.value]).toEqual(['saved', 'no']);
    },
  );

  it('takes an answer back', async () => {
    const { saver, port, kind } = setUp(noted('gone soon'));
    saver.give(null, 'visit');
    await port.release();
    expect([kind(), port.stored(), saver.content.value]).toEqual(['saved', null, null]);
  });
});

describe('typing', () => {
  it('is written when it pauses, and not at every key', async () => {
    const { saver, port, kind } = setUp(YES);
    for (const note of ['n', 'no', 'not', 'note']) {
      saver.give(noted(note), 'visit', 500);
      await vi.advanceTimersByTimeAsync(499);
    }
    expect(port.begun).toEqual([]);
    expect(kind()).toBe('saving');
    await vi.advanceTimersByTimeAsync(1);
    expect(port.begun.map((write) => write.content)).toEqual([noted('note')]);
    await port.release();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(port.begun).toHaveLength(1);
  });

  it('is written at once by a flush, which waits until it is on disk', async () => {
    const { saver, port, kind } = setUp(YES);
    saver.give(noted('half a wo'), 'visit', 500);
    let flushed = false;
    void saver.flush().then(() => {
      flushed = true;
    });
    expect(port.waiting()).toBe(1);
    await settle();
    expect(flushed).toBe(false);
    await port.release();
    expect([flushed, kind()]).toEqual([true, 'saved']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(port.begun).toHaveLength(1);
  });

  it('is flushed too when an earlier write is still under way', async () => {
    const { saver, port } = setUp();
    saver.give(YES, 'visit');
    saver.give(noted('typed since'), 'visit', 500);
    const flushed = saver.flush();
    await port.release();
    await port.release();
    await flushed;
    expect(contentOf(port.stored())).toEqual(noted('typed since'));
  });

  it('has nothing to flush when nothing was given', async () => {
    const { saver, port } = setUp(YES);
    await saver.flush();
    expect(port.begun).toEqual([]);
  });
});

describe('a write that fails', () => {
  it('says why, and keeps the words of the person', async () => {
    const { saver, port } = setUp(YES);
    saver.give(noted('hard-won words'), 'visit');
    await port.refuse();
    expect(saver.status.value).toEqual({ kind: 'failed', failure: FULL_DISK });
    expect(saver.content.value).toEqual(noted('hard-won words'));
  });

  it('is saved by trying again', async () => {
    const { saver, port, kind } = setUp(YES);
    saver.give(noted('hard-won words'), 'visit');
    await port.refuse();
    saver.retry();
    expect(kind()).toBe('saving');
    await port.release();
    expect(kind()).toBe('saved');
    expect(contentOf(port.stored())).toEqual(noted('hard-won words'));
    expect(port.begun.map((write) => write.visitId)).toEqual(['visit', 'visit']);
  });

  it('is tried again with what was given since, not with the older words', async () => {
    const { saver, port } = setUp(YES);
    saver.give(noted('old'), 'visit');
    saver.give(noted('new'), 'visit');
    await port.refuse();
    saver.retry();
    await port.release();
    expect(contentOf(port.stored())).toEqual(noted('new'));
    expect(port.begun).toHaveLength(2);
  });

  it('is made good by the next word of the person', async () => {
    const { saver, port, kind } = setUp();
    saver.give(YES, 'visit');
    await port.refuse();
    saver.give(NO, 'visit');
    await port.release();
    expect([kind(), port.stored()?.value]).toEqual(['saved', 'no']);
  });

  it('does not stay "saving" for ever when the port breaks its promise', async () => {
    const { saver, port, kind } = setUp();
    saver.give(YES, 'visit');
    await port.breakDown(new TypeError('a bug'));
    expect(saver.status.value).toEqual({
      kind: 'failed',
      failure: { kind: 'storage', reason: 'unavailable', detail: 'TypeError: a bug' },
    });
    await saver.flush();
    saver.retry();
    await port.release();
    expect([kind(), port.stored()?.value]).toEqual(['saved', 'yes']);
  });

  it('is not tried again when nothing failed', () => {
    const { saver, port } = setUp(YES);
    saver.retry();
    expect(port.begun).toEqual([]);
  });
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
  expect(contentOf(answerOf('PUR1', { value: 'no', note: 'n', reason: 'r' }))).toEqual({
    value: 'no',
    note: 'n',
    reason: 'r',
  });
  expect(contentOf(null)).toBeNull();
});
