/** Settings in `storage.local`: read whole, changed field by field. */
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../app/settings';

const KEY = 'settings';

/** The settings of this browser; defaults for whatever is missing or damaged. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
