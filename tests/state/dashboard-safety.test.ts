/** What the browser says of our storage, and when it is asked to keep it. */
import { describe, expect, it, vi } from 'vitest';
import { type BrowserStorage, createSafetyStore } from '../../lib/state/dashboard-safety';

function storage(part: Partial<BrowserStorage> = {}) {
  let kept = false;
  return {
    persisted: vi.fn(async () => kept),
    persist: vi.fn(async () => {
      kept = true;
      return true;
    }),
    estimate: vi.fn(async () => ({ usage: 1_500_000, quota: 9e9 })),
    ...part,
  };
}

describe('the safety of what is stored', () => {
  it('is read without asking for a promise', async () => {
    const browser = storage();
    const { safety, refresh } = createSafetyStore(browser);
    expect(safety.value).toBeNull();
    await refresh();
    expect(safety.value).toEqual({ kept: false, usedBytes: 1_500_000 });
    expect(browser.persist).not.toHaveBeenCalled();
  });

  it('is asked for once there is something to keep, and only once', async () => {
    const browser = storage();
    const { safety, somethingToKeep } = createSafetyStore(browser);
    await Promise.all([somethingToKeep(), somethingToKeep()]);
    await somethingToKeep();
    expect(browser.persist).toHaveBeenCalledOnce();
    expect(safety.value?.kept).toBe(true);
  });

  it('is not asked for when the promise was given already', async () => {
    const browser = storage({ persisted: vi.fn(async () => true) });
    const { safety, somethingToKeep } = createSafetyStore(browser);
    await somethingToKeep();
    expect(browser.persist).not.toHaveBeenCalled();
    expect(safety.value?.kept).toBe(true);
  });

  it('is not known where the browser has no answer or throws', async () => {
    const without = createSafetyStore(null);
    await without.refresh();
    await without.somethingToKeep();
    expect(without.safety.value).toEqual({ kept: null, usedBytes: null });

    const broken = createSafetyStore(
      storage({
        persisted: () => Promise.reject(new TypeError('no')),
        estimate: () => Promise.reject(new TypeError('no')),
      }),
    );
    await broken.refresh();
    expect(broken.safety.value).toEqual({ kept: null, usedBytes: null });
  });
});
