/** The tab in front of the window a side panel belongs to. */
import { browser } from 'wxt/browser';

/** The front tab's id, or `null` where the browser tells none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Hears when another tab comes to the front, or the front one loads another page. @returns stops listening */
export function watchActiveTab(listener: (tabId: number | null) => void): () => void {
  const tell = () => void activeTab().then(listener);
  const onUpdated = (_tabId: number, change: { status?: string }) => {
    if (change.status === 'complete') tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
