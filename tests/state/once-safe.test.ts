/** What cannot be undone is done only while it is safe, and a second try asks nothing that is gone. */
import { describe, expect, it, vi } from 'vitest';
import { onceSafe } from '../../lib/state/once-safe';

describe('work that cannot be undone', () => {
  it('is done when it is safe, and tried again without asking', async () => {
    const isSafe = vi.fn(async () => true);
    const run = vi.fn(async () => 'done');
    const back = vi.fn();
    const work = onceSafe(isSafe, run, back);
    expect([await work(), await work()]).toEqual(['done', 'done']);
    expect(isSafe).toHaveBeenCalledOnce();
    expect(run).toHaveBeenCalledTimes(2);
    expect(back).not.toHaveBeenCalled();
  });

  it('is left alone when it is safe no more, and leads back', async () => {
    const run = vi.fn(async () => 'done');
    const wentBack = new Promise<void>((back) => {
      void onceSafe(async () => false, run, back)();
    });
    await wentBack;
    expect(run).not.toHaveBeenCalled();
  });

  it('is left alone when nobody can say', async () => {
    const run = vi.fn(async () => 'done');
    const work = onceSafe(() => Promise.reject(new Error('gone')), run, vi.fn());
    await expect(work()).rejects.toThrow('gone');
    expect(run).not.toHaveBeenCalled();
  });
});
