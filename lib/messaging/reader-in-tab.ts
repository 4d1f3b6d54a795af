/** Talking to our reader in one tab's page. What it answers is parsed: it lives in the page's process. */
import * as v from 'valibot';
import type { ReaderInTab } from '../app/quotes-in-page';
import { type ReaderMessageName, TO_READER } from './evidence-protocol';
import { messenger } from './messenger';

/** Nothing where no reader is in the page, or where it answers what it should not. */
async function askReader<Name extends ReaderMessageName>(
  tabId: number,
  name: Name,
  body: unknown,
): Promise<v.InferOutput<(typeof TO_READER)[Name]> | undefined> {
  try {
    const answer = await messenger.sendMessage(name, body, { tabId, frameId: 0 });
    const parsed = v.safeParse<(typeof TO_READER)[Name]>(TO_READER[name], answer);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export const readerInTab: ReaderInTab = {
  readSelection: async (tabId) => (await askReader(tabId, 'readSelection', {})) ?? null,
  findInPage: async (tabId, quotes) => (await askReader(tabId, 'findInPage', { quotes })) ?? null,
  readText: async (tabId) => (await askReader(tabId, 'readText', {})) ?? null,
  paintFound: async (tabId, name) => (await askReader(tabId, 'paintFound', { name })) ?? null,
  revealFound: async (tabId, evidenceId) => (await askReader(tabId, 'revealFound', { evidenceId })) ?? null,
  backToStart: (tabId) => askReader(tabId, 'backToStart', {}),
};
