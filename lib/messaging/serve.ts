/** Registers the background's answers with the browser; must run synchronously when the worker starts. */
import { browser } from 'wxt/browser';
import { createDispatch } from './dispatch';
import { messenger } from './messenger';
import type { ProtocolTable } from './protocol';
import type { HandlersOver } from './protocol-types';

/** Serves every message of a table with these handlers, but none while `isClosed`. */
export function serve<Table extends ProtocolTable>(
  table: Table,
  handlers: HandlersOver<Table>,
  isClosed: () => boolean,
): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const dispatch = createDispatch(table, handlers, self, isClosed);
  for (const name of Object.keys(table)) {
    messenger.onMessage(name, ({ data, sender }) => dispatch(name, data, sender));
  }
}
