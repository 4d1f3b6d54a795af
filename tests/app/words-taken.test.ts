/** The context menu or the key on selected words: an open surface takes them, or one is opened for them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWordsTaken } from '../../lib/app/words-taken';

const TAB = { id: 7, url: 'https://vendor.example/', title: 'Vendor' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function world(looksUntilTaken: number) {
  let looks = 0;
  const did: string[] = [];
  const take = createWordsTaken({
    page: { takeForLater: async (tab) => void did.push(`take ${tab}`) },
    tell: async (tab) => void did.push(`tell ${tab}`),
    surfaces: { openForWords: async (tab) => void did.push(`open ${tab.id}`) },
    waits: async () => {
      looks += 1;
      return looks <= looksUntilTaken;
    },
  });
  return { did, take };
}

it('opens nothing when a surface takes the words', async () => {
  const { did, take } = world(3);
  const done = take(TAB);
  await vi.runAllTimersAsync();
  await done;
  expect(did).toEqual(['take 7', 'tell 7']);
});

it('opens the surface that a click would open when none takes them in time', async () => {
  const { did, take } = world(Number.POSITIVE_INFINITY);
  const done = take(TAB);
  await vi.runAllTimersAsync();
  await done;
  expect(did).toEqual(['take 7', 'tell 7', 'open 7']);
});
