/** Talking to our script in one tab's page. What it answers is parsed: it lives in the page's process. */
import * as v from 'valibot';
import { PageReading } from '../app/page-context';
import type { OverlayLayout } from '../app/settings';
import type { OverlayInTab } from '../app/surfaces';
import { messenger } from './messenger';
import { TO_CONTENT } from './protocol';
import type { ContentMessageName } from './protocol-types';

/** The script's answer, or `undefined` where no script of ours is in the tab (or none that still lives). */
async function askContent(tabId: number, name: ContentMessageName, body: unknown): Promise<unknown> {
  try {
    return await messenger.sendMessage(name, body, { tabId, frameId: 0 });
  } catch {
    return undefined;
  }
}

export const overlayInTab: OverlayInTab = {
  async toggle(tabId, layout) {
    const answer = v.safeParse(
      TO_CONTENT.toggleOverlay.answer,
      await askContent(tabId, 'toggleOverlay', layout),
    );
    return answer.success ? answer.output : 'absent';
  },
  async remove(tabId) {
    await askContent(tabId, 'removeOverlay', {});
  },
};

/** Lays an open overlay differently. */
export async function applyLayout(tabId: number, layout: OverlayLayout): Promise<void> {
  await askContent(tabId, 'applyLayout', layout);
}

/** Hides an open overlay, or shows it again; resolves when the page is drawn so, or has none. */
export async function veilOverlay(tabId: number, on: boolean): Promise<void> {
  await askContent(tabId, 'veilOverlay', { on });
}

/** Tells the script that its frame answered, so that it need not offer the tab. */
export async function confirmReady(tabId: number): Promise<void> {
  await askContent(tabId, 'overlayReady', {});
}

/** The page's facts from its live document; nothing where no script of ours is in it. */
export async function readFacts(tabId: number): Promise<PageReading | null> {
  const parsed = v.safeParse(PageReading, await askContent(tabId, 'readFacts', {}));
  return parsed.success ? parsed.output : null;
}
