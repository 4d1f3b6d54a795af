/** Telling every open screen that something changed, and hearing of it. */
import * as v from 'valibot';
import { messenger } from './messenger';
import { NEWS } from './protocol';
import type { NewsName, NewsOf } from './protocol-types';

/** Tells all other contexts. Nobody listening is no failure: then nobody has anything to refresh. */
export async function tellNews<Name extends NewsName>(name: Name, news: NewsOf<Name>): Promise<void> {
  const type: NewsName = name;
  try {
    await messenger.sendMessage(type, news);
  } catch {
    // "Receiving end does not exist", or a listener without an answer: both mean there is no more to do.
  }
}

/**
 * Hears news from other contexts (a sender never hears its own). News that does not parse is dropped.
 * @returns a function that stops listening
 */
export function hearNews<Name extends NewsName>(name: Name, listener: (news: NewsOf<Name>) => void): () => void {
  const type: NewsName = name;
  return messenger.onMessage(type, ({ data }) => {
    const parsed = v.safeParse<(typeof NEWS)[Name]>(NEWS[name], data);
    if (parsed.success) listener(parsed.output);
  });
}
