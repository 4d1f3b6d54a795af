/** The browser's tabs as the surfaces need them: look at one, open our pages, put the overlay in. */
import { browser } from 'wxt/browser';
import type { TabInfo, Tabs } from '../app/surfaces';

type Script = '/overlay.js' | '/page-reader.js';
const FIRST_WAIT_MS = 25;
const ATTEMPTS = 6;

async function tabInfo(tabId: number): Promise<TabInfo | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { id: tabId, url: tab.url ?? null, title: tab.title ?? '' };
  } catch {
    return null; // The tab was closed meanwhile.
  }
}

/** Opens a route of the dashboard in a new tab, beside the one it is about. */
async function openDashboard(route: string, besideTab: number | null): Promise<void> {
  const url = `${browser.runtime.getURL('')}dashboard.html#${route}`;
  const beside = besideTab === null ? null : await browser.tabs.get(besideTab).catch(() => null);
  const place = beside?.windowId === undefined ? {} : { index: beside.index + 1, windowId: beside.windowId };
  await browser.tabs.create({ url, ...place });
}

async function activate(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/**
 * Runs one of our scripts in the tab's top document.
 *
 * Right after a click has granted activeTab, Chromium's executeScript can still fail once or twice with
 * "Cannot access contents of the page", so that error is tried again, 25 ms doubling.
 * @returns `no-script` where the browser lets no extension in (its own pages, the web stores); `no-right` where
 *   no click on this tab gave the right to, or the tab went on to another origin since
 */
export async function injectScript(tabId: number, script: Script): Promise<'in' | 'no-right' | 'no-script'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [script] });
      return 'in';
    } catch (error) {
      if (!/cannot access contents|missing host permission/i.test(String(error))) return 'no-script';
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** attempt));
    }
  }
  return 'no-right';
}

async function injectOverlay(tabId: number): Promise<boolean> {
  return (await injectScript(tabId, '/overlay.js')) === 'in';
}

/** Adds a style sheet of ours to all frames of a tab's page, or takes it out. The page cannot read it. */
export async function styleTab(tabId: number, css: string, on: boolean): Promise<void> {
  const injection = { target: { tabId, allFrames: true }, css, origin: 'AUTHOR' } as const;
  try {
    if (on) await browser.scripting.insertCSS(injection);
    else await browser.scripting.removeCSS(injection);
  } catch {
    // The tab was closed or went on to another page: there is nothing left to style.
  }
}

/** Marks the toolbar button of a tab: a word in its title and a sign on it, or neither. */
async function markButton(tabId: number, title: string | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: title ? '!' : '' });
  await browser.action.setTitle({ tabId, title: title ?? browser.i18n.getMessage('actionTitle') });
}

export const tabs: Tabs = { tabInfo, openDashboard, activate, injectOverlay, markButton };
