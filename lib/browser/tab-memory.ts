/** What is remembered of a tab while the browser runs: in `storage.session`, so that a killed worker forgets nothing. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { OverlayObstacle } from '../app/page-context';
import type { TabMemory } from '../app/surfaces';
import { Id } from '../domain/scalars';
import { createTurns } from './in-turn';

const inTurn = createTurns();
const keyOf = (tabId: number) => `tab-${tabId}`;
const Remembered = v.object({
  blockedBy: v.nullable(OverlayObstacle),
  /** The review this tab's overlay was given; it may be of a product without a page of its own. */
  assessmentId: v.nullable(Id),
});
type Remembered = v.InferOutput<typeof Remembered>;
const NOTHING: Remembered = { blockedBy: null, assessmentId: null };

async function remembered(tabId: number): Promise<Remembered> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const parsed = v.safeParse(Remembered, stored[keyOf(tabId)]);
  return parsed.success ? parsed.output : NOTHING;
}

function remember(tabId: number, change: Partial<Remembered>): Promise<void> {
  return inTurn(async () => {
    await browser.storage.session.set({ [keyOf(tabId)]: { ...(await remembered(tabId)), ...change } });
  });
}

/** The review that was started or opened in this tab's overlay, or nothing. */
export async function reviewOfTab(tabId: number): Promise<string | null> {
  return (await remembered(tabId)).assessmentId;
}

export async function setReviewOfTab(tabId: number, assessmentId: string): Promise<void> {
  await remember(tabId, { assessmentId });
}

/** Forgets a closed tab. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

export const tabMemory: TabMemory = {
  blockedBy: async (tabId) => (await remembered(tabId)).blockedBy,
  setBlocked: (tabId, obstacle) => remember(tabId, { blockedBy: obstacle }),
};
