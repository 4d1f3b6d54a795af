/** One question's saver: what it says is saved is saved, in order, and no word of the person is lost. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnswerContent, plainContent } from '../../lib/domain/answer';
import { contentOf, createAnswerSaver } from '../../lib/state/answer-saver';
import { createHeldPort, FULL_DISK, settle } from '../fixtures/review/held-port';

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
