/** Telling every open screen that something changed, and hearing of it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { messenger } from './messenger';
import { NEWS } from './protocol';
import type { NewsName, NewsOf } from './protocol-types';

/**
 * Tells all other contexts. Nobody listening is no failure: then nobody has anything to refresh.
 * @param framesHear whether a page of ours inside a vendor's page hears what is told to all. In Firefox 153 it
 *   hears only what is sent to its tab.
 */
export async function tellNews<Name extends NewsName>(
  name: Name,
  news: NewsOf<Name>,
  framesHear = !import.meta.env.FIREFOX,
): Promise<void> {
  const type: NewsName = name;
  const tabs = framesHear ? [] : await tabsToTell(news);
  // "Receiving end does not exist", or a listener without an answer: both mean there is no more to do.
  await Promise.allSettled([
    messenger.sendMessage(type, news),
    ...tabs.map((tabId) => messenger.sendMessage(type, news, { tabId })),
  ]);
}

/**
 * Tells the other parts of this very page as well, at once, and then all other contexts: for what this page changed
 * in the store itself. What it asks the background to change, the background tells it of.
 */
export function tellEverywhere<Name extends NewsName>(name: Name, news: NewsOf<Name>): Promise<void> {
  for (const listener of [...(listeners.get(name) ?? [])]) listener(news);
  return tellNews(name, news);
}

/** News of one tab goes to that tab, all other news to every tab. */
async function tabsToTell(news: object): Promise<readonly number[]> {
  if ('tabId' in news && typeof news.tabId === 'number') return [news.tabId];
  const open = await browser.tabs.query({});
  return open.flatMap(({ id }) => id ?? []);
}

/** The messenger takes one listener a message; a page of ours may have several parts that want to hear. */
const listeners = new Map<NewsName, Set<(body: unknown) => void>>();

function listenersOf(name: NewsName): Set<(body: unknown) => void> {
  const known = listeners.get(name);
  if (known) return known;
  const fresh = new Set<(body: unknown) => void>();
  listeners.set(name, fresh);
  const base = browser.runtime.getURL('');
  messenger.onMessage(name, ({ data, sender }) => {
    // The script in a page can send to every context of ours; news comes from our own pages and the background.
    if (!sender.url?.startsWith(base)) return;
    for (const listener of fresh) listener(data);
  });
  return fresh;
}

/**
 * Hears news from other contexts, and from this page what it tells everywhere. News that does not parse is dropped.
 * @returns a function that stops listening
 */
export function hearNews<Name extends NewsName>(
  name: Name,
  listener: (news: NewsOf<Name>) => void,
): () => void {
  const hear = (body: unknown) => {
    const parsed = v.safeParse<(typeof NEWS)[Name]>(NEWS[name], body);
    if (parsed.success) listener(parsed.output);
  };
  const all = listenersOf(name);
  all.add(hear);
  return () => all.delete(hear);
}
