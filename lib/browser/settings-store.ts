/** Settings in `storage.local`: read whole, changed field by field. */
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../app/settings';
import { createTurns } from './in-turn';

const KEY = 'settings';
const inTurn = createTurns();

/**
 * Keeps settings from the script in a vendor's page, which by default may read `storage.local` and has no need
 * to. Runs each time the background starts. A browser that cannot do so (Firefox) rejects, and goes without.
 */
export async function keepSettingsFromPages(): Promise<void> {
  try {
    await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // Then the compromised process of a page could read who reviews; never what they answer.
  }
}

/** The settings of this browser; defaults for whatever is missing or damaged. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and keeps the others, those too that are being changed at the same moment. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = { ...(await loadSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Tells of every change, also of those other windows make. */
export function onSettingsChanged(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change) listener(parseSettings(change.newValue));
  });
}
