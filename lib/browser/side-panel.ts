/** Opening the review beside the page: Chromium's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

type Opener = { open(options?: { tabId: number }): Promise<void> };

function openerAt(name: string): Opener | null {
  const api: unknown = Reflect.get(browser, name);
  return typeof api === 'object' && api !== null && 'open' in api && typeof api.open === 'function'
    ? // An async function runs at once, up to its first await; and what the call throws becomes a refusal.
      { open: async (options) => Reflect.apply(Object(api).open, api, options ? [options] : []) }
    : null;
}

/**
 * Opens the panel for a tab. Must be the first statement of a click's handler: both browsers refuse after any
 * `await` ("may only be called in response to a user gesture").
 * @returns a promise of whether it opened
 */
export function openBeside(tabId: number): Promise<boolean> {
  const panel = openerAt('sidePanel');
  const sidebar = openerAt('sidebarAction');
  const opening = panel ? panel.open({ tabId }) : (sidebar?.open() ?? Promise.reject(new Error('no panel')));
  return opening.then(
    () => true,
    () => false,
  );
}
