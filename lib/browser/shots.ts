/** Pictures of a tab on their way to the screen where they are cut: taken, held in memory, given out, let go. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PageText } from '../app/page-quotes';
import type { Shot } from '../app/quotes-in-page';
import { QuestionId } from '../domain/checklist';
import { Id, Instant } from '../domain/scalars';

/** `storage.session` holds 10 MB in all; a data URL longer than this is taken again as a JPEG. */
const LONGEST_PNG = 6_000_000;
const PREFIX = 'shot-';

const { text: _text, ...page } = PageText.entries;
const HeldShot = v.object({
  dataUrl: v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg);base64,/)),
  assessmentId: Id,
  questionId: QuestionId,
  page: v.nullable(v.object({ ...page, retrievedAt: Instant })),
});

/** What the window of a tab shows now. The browser refuses without a click on that tab, and for a tab behind. */
export async function captureTab(tabId: number): Promise<string | null> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined) return null;
    const png = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    if (png.length <= LONGEST_PNG) return png;
    return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 90 });
  } catch {
    return null;
  }
}

async function heldKeys(): Promise<readonly string[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).filter((key) => key.startsWith(PREFIX));
}

/** Holds one shot, in place of any before. @returns `false` when there is no room */
export async function holdShot(id: string, shot: Shot): Promise<boolean> {
  try {
    await browser.storage.session.remove([...(await heldKeys())]);
    await browser.storage.session.set({ [PREFIX + id]: shot });
    return true;
  } catch {
    return false;
  }
}

/** The shot held under this id; it stays until it is dropped, so that the screen can be loaded again. */
export async function heldShot(id: string): Promise<Shot | null> {
  const stored = await browser.storage.session.get(PREFIX + id);
  const parsed = v.safeParse(HeldShot, stored[PREFIX + id]);
  return parsed.success ? parsed.output : null;
}

/** Lets go of a shot: it was attached, or is not wanted. */
export async function dropShot(id: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + id);
}
