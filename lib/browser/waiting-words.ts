/** Words taken from a page by the context menu or the key, held in memory until a surface of that tab asks. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { QuotesInPageNeeds, Words } from '../app/quotes-in-page';
import { WaitingWords } from '../app/taken-words';
import { createTurns } from './in-turn';

const inTurn = createTurns();
const keyOf = (tabId: number) => `words-${tabId}`;

async function held(tabId: number): Promise<Words | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const parsed = v.safeParse(WaitingWords, stored[keyOf(tabId)]);
  return parsed.success ? parsed.output : null;
}

/** In `storage.session`, so that a killed worker loses nothing and no disk ever holds it. */
export const waitingWords: QuotesInPageNeeds['waiting'] & { has(tabId: number): Promise<boolean> } = {
  put: (tabId, words) => inTurn(() => browser.storage.session.set({ [keyOf(tabId)]: words })),
  take: (tabId) =>
    inTurn(async () => {
      const words = await held(tabId);
      await browser.storage.session.remove(keyOf(tabId));
      return words;
    }),
  has: async (tabId) => (await held(tabId)) !== null,
};
