/** Registers the background's answers with the browser; must run synchronously when the worker starts. */
import { browser } from 'wxt/browser';
import { createDispatch } from './dispatch';
import { messenger } from './messenger';
import { TO_BACKGROUND } from './protocol';
import type { Handlers, MessageName } from './protocol-types';

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(TO_BACKGROUND, name);
}

/** Serves every message of the protocol with these handlers, but none while `isClosed`. */
export function serve(handlers: Handlers, isClosed: () => boolean): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const dispatch = createDispatch(handlers, self, isClosed);
  for (const name of Object.keys(TO_BACKGROUND)) {
    if (isMessageName(name)) messenger.onMessage(name, ({ data, sender }) => dispatch(name, data, sender));
  }
}
