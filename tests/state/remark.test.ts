/** A box of words beside the answers: saved when the typing pauses, and not lost when that fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../lib/app/ports';
import { createRemark } from '../../lib/state/remark';

const FULL: Failure = { kind: 'storage', reason: 'full', detail: '' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a remark', () => {
  it('is on screen at once and saved once, when the typing pauses', async () => {
    const save = vi.fn(async () => null);
    const remark = createRemark('', save);
    remark.write('mo');
    remark.write('more time');
    expect([remark.text.value, save.mock.calls]).toEqual(['more time', []]);
    await vi.runAllTimersAsync();
    expect(save.mock.calls).toEqual([['more time']]);
  });

  it('is saved at once when the review is left, and not again', async () => {
    const save = vi.fn(async () => null);
    const remark = createRemark('', save);
    remark.write('more time');
    await remark.flush();
    await vi.runAllTimersAsync();
    expect(save.mock.calls).toEqual([['more time']]);
  });

  it('writes nothing when what is there stands already', async () => {
    const save = vi.fn(async () => null);
    const remark = createRemark('as it was', save);
    remark.write('as it was');
    await remark.flush();
    expect(save).not.toHaveBeenCalled();
  });

  it('stays on screen when it cannot be saved, and is tried again', async () => {
    const save = vi.fn<(text: string) => Promise<Failure | null>>().mockResolvedValueOnce(FULL);
    save.mockResolvedValueOnce(null);
    const remark = createRemark('', save);
    remark.write('more time');
    await remark.flush();
    expect(remark.text.value).toBe('more time');
    await remark.flush();
    expect(save.mock.calls).toEqual([['more time'], ['more time']]);
  });

  it('that is deleted while it is being saved is gone from the disk: the last word wins', async () => {
    let disk = '';
    const answers: (() => void)[] = [];
    const remark = createRemark('', (text) => {
      return new Promise((resolve) => {
        answers.push(() => {
          disk = text;
          resolve(null);
        });
      });
    });
    remark.write('about my manager');
    const first = remark.flush();
    remark.write('');
    const second = remark.flush();
    answers[0]?.();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(remark.status.value.kind).toBe('saving');
    answers[1]?.();
    await Promise.all([first, second]);
    expect([disk, remark.status.value.kind, answers.length]).toEqual(['', 'saved', 2]);
  });

  it('says how it is saved, and is tried again when asked', async () => {
    const save = vi.fn<(text: string) => Promise<Failure | null>>().mockResolvedValueOnce(FULL);
    save.mockResolvedValueOnce(null);
    const remark = createRemark('', save);
    expect(remark.status.value).toEqual({ kind: 'idle' });
    remark.write('more time');
    expect(remark.status.value).toEqual({ kind: 'saving' });
    await vi.runAllTimersAsync();
    expect(remark.status.value).toEqual({ kind: 'failed', failure: FULL });
    remark.retry();
    await remark.flush();
    expect(remark.status.value).toEqual({ kind: 'saved' });
  });

  it('is taken off the disk after a write that broke, which may have reached it', async () => {
    const save = vi.fn<(text: string) => Promise<Failure | null>>();
    save.mockRejectedValueOnce(new Error('gone')).mockResolvedValue(null);
    const remark = createRemark('', save);
    remark.write('about my manager');
    await remark.flush();
    expect(remark.status.value).toMatchObject({ kind: 'failed', failure: { kind: 'storage' } });
    remark.write('');
    await remark.flush();
    expect(save.mock.calls).toEqual([['about my manager'], ['']]);
  });
});
