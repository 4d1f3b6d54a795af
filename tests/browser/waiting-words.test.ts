/** Words that wait for a surface: in memory only, each tab's its own, given out once, and never believed blindly. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Words } from '../../lib/app/quotes-in-page';
import { waitingWords } from '../../lib/browser/waiting-words';
import { takenOf } from '../fixtures/evidence/builders';

const WORDS = takenOf();
const NONE: Words = { kind: 'nothing-selected', unread: ['canvas'] };

beforeEach(() => {
  fakeBrowser.reset();
});

describe('words that wait', () => {
  it('are none at first', async () => {
    expect([await waitingWords.has(1), await waitingWords.take(1)]).toEqual([false, null]);
  });

  it('are given out whole, and once', async () => {
    await waitingWords.put(1, WORDS);
    expect(await waitingWords.has(1)).toBe(true);
    expect(await waitingWords.take(1)).toEqual(WORDS);
    expect([await waitingWords.has(1), await waitingWords.take(1)]).toEqual([false, null]);
  });

  it('are given to one of two surfaces that ask at once', async () => {
    await waitingWords.put(1, WORDS);
    const given = await Promise.all([waitingWords.take(1), waitingWords.take(1)]);
    expect(given).toEqual([WORDS, null]);
  });

  it('are those of the tab that is asked for', async () => {
    await Promise.all([waitingWords.put(1, WORDS), waitingWords.put(11, NONE)]);
    expect(await waitingWords.take(11)).toEqual(NONE);
    expect([await waitingWords.has(11), await waitingWords.has(1)]).toEqual([false, true]);
  });

  it('are the last that were taken', async () => {
    await waitingWords.put(1, WORDS);
    await waitingWords.put(1, NONE);
    expect(await waitingWords.take(1)).toEqual(NONE);
  });

  const whyNone: readonly Words[] = [
    NONE,
    { kind: 'page-closed', why: 'no-script' },
    { kind: 'sensitive', refused: true, signs: ['only-log-in'] },
  ];
  it.each(whyNone)('may be none, and why: $kind', async (words) => {
    await waitingWords.put(1, words);
    expect(await waitingWords.take(1)).toEqual(words);
  });

  it('are on no disk', async () => {
    await waitingWords.put(1, WORDS);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(1);
  });

  const damaged: readonly [string, unknown][] = [
    ['no object', 'words'],
    ['a kind that is none', { kind: 'gremlins' }],
    ['a quote without its page', { ...WORDS, page: undefined }],
    ['a quote with a fingerprint that is none', { ...WORDS, exactHash: 'none' }],
  ];
  it.each(damaged)('are none when what is held is %s, and that is let go', async (_what, stored) => {
    await waitingWords.put(1, WORDS);
    const [key = ''] = Object.keys(await fakeBrowser.storage.session.get(null));
    await fakeBrowser.storage.session.set({ [key]: stored });
    expect([await waitingWords.has(1), await waitingWords.take(1)]).toEqual([false, null]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('can still be put and taken after the browser once refused', async () => {
    const { session } = fakeBrowser.storage;
    const set = session.set;
    session.set = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    await expect(waitingWords.put(1, WORDS)).rejects.toThrow('quota');
    session.set = set;
    await waitingWords.put(1, WORDS);
    expect(await waitingWords.take(1)).toEqual(WORDS);
  });
});
