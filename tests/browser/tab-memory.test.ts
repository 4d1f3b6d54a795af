/** What is remembered of a tab outlives the worker, is kept apart from other tabs, and is never believed blindly. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetTab, reviewOfTab, setReviewOfTab, tabMemory } from '../../lib/browser/tab-memory';
import { idOf } from '../contracts/world';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the memory of a tab', () => {
  it('is empty at first', async () => {
    expect([await tabMemory.blockedBy(1), await reviewOfTab(1)]).toEqual([null, null]);
  });

  it('holds what blocks the overlay, and that nothing does any more', async () => {
    await tabMemory.setBlocked(1, 'modal-dialog');
    expect([await tabMemory.blockedBy(1), await tabMemory.blockedBy(2)]).toEqual(['modal-dialog', null]);
    await tabMemory.setBlocked(1, null);
    expect(await tabMemory.blockedBy(1)).toBeNull();
  });

  it('holds the review begun in the tab beside it', async () => {
    await setReviewOfTab(1, idOf(1));
    await tabMemory.setBlocked(1, 'modal-dialog');
    await setReviewOfTab(2, idOf(2));
    expect([await reviewOfTab(1), await reviewOfTab(2)]).toEqual([idOf(1), idOf(2)]);
    expect(await tabMemory.blockedBy(1)).toBe('modal-dialog');
  });

  it('loses neither when both change at once', async () => {
    await Promise.all([setReviewOfTab(1, idOf(1)), tabMemory.setBlocked(1, 'modal-dialog')]);
    expect([await reviewOfTab(1), await tabMemory.blockedBy(1)]).toEqual([idOf(1), 'modal-dialog']);
  });

  it('is forgotten with the tab, and only with that one', async () => {
    await setReviewOfTab(1, idOf(1));
    await setReviewOfTab(2, idOf(2));
    await forgetTab(1);
    expect([await reviewOfTab(1), await reviewOfTab(2)]).toEqual([null, idOf(2)]);
  });

  it('does not come back when a tab is forgotten in the middle of a change', async () => {
    await Promise.all([setReviewOfTab(1, idOf(1)), forgetTab(1)]);
    expect(await reviewOfTab(1)).toBeNull();
  });

  const damaged: readonly [string, unknown][] = [
    ['no object', 'yes'],
    ['an obstacle that is none', { blockedBy: 'gremlins', assessmentId: null }],
    ['an id that is none', { blockedBy: null, assessmentId: '../../etc' }],
    ['half of it', { blockedBy: 'modal-dialog' }],
  ];
  it.each(damaged)('is taken for empty when it holds %s', async (_what, stored) => {
    await fakeBrowser.storage.session.set({ 'tab-1': stored });
    expect([await tabMemory.blockedBy(1), await reviewOfTab(1)]).toEqual([null, null]);
    await setReviewOfTab(1, idOf(1));
    expect(await reviewOfTab(1)).toBe(idOf(1));
  });
});
