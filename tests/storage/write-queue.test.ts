/** Writes nobody waits for: there is room until many are on their way, and no failure is lost. */
import { describe, expect, it } from 'vitest';
import { createWriteQueue } from '../../lib/storage/write-queue';

const MOST = 2_000;

describe('createWriteQueue', () => {
  it('has room at once while few are on their way', async () => {
    const queue = createWriteQueue();
    for (let at = 1; at < MOST; at += 1) queue.add(new Promise(() => undefined));
    await queue.room();
    expect(queue.count).toBe(MOST - 1);
  });

  it('has none with many until the last is done', async () => {
    const queue = createWriteQueue();
    const done: (() => void)[] = [];
    for (let at = 0; at < MOST; at += 1) queue.add(new Promise<void>((resolve) => done.push(resolve)));
    let waited = true;
    const room = queue.room().then(() => {
      waited = false;
    });
    for (const resolve of done.slice(0, -1)) resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(waited).toBe(true);
    done.at(-1)?.();
    await room;
  });

  it('rejects for who waits for room when the last fails', async () => {
    const queue = createWriteQueue();
    for (let at = 1; at < MOST; at += 1) queue.add(new Promise(() => undefined));
    queue.add(Promise.reject(new Error('full')));
    await expect(queue.room()).rejects.toThrow('full');
  });

  it('tells every failure once all are over', async () => {
    const queue = createWriteQueue();
    queue.add(Promise.resolve());
    queue.add(Promise.reject(new Error('first')));
    let refuse = (_reason: Error) => {};
    queue.add(
      new Promise((_resolve, reject) => {
        refuse = reject;
      }),
    );
    const failures = queue.failures();
    refuse(new Error('second'));
    expect(await failures).toEqual([new Error('first'), new Error('second')]);
  });
});
