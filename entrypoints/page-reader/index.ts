/**
 * The script that reads a vendor's page for its words, put there when the reviewer first asks for a quote. It puts
 * nothing into the page (docs/decisions/0002 says why it is no content script).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messenger } from '../../lib/messaging/messenger';
import { createPageReader } from '../../lib/page/evidence/page-reader';
import { READER_END } from '../../lib/page/reader-end';

export default defineUnlistedScript(() => {
  const earlier: unknown = Reflect.get(globalThis, READER_END);
  if (typeof earlier === 'function') earlier();
  const reader = createPageReader({
    document,
    grew() {
      messenger.sendMessage('pageGrew', {}).catch(() => {
        // The extension was updated or removed under the page: there is nobody left to tell.
        reader.end();
      });
    },
  });
  const stop = [
    messenger.onMessage('readSelection', () => reader.readSelection()),
    messenger.onMessage('findInPage', ({ data }) => reader.findInPage(data)),
    messenger.onMessage('readText', () => reader.readText()),
    messenger.onMessage('paintFound', ({ data }) => reader.paintFound(data)),
    messenger.onMessage('revealFound', ({ data }) => reader.revealFound(data)),
    messenger.onMessage('backToStart', () => reader.backToStart()),
  ];
  Reflect.set(globalThis, READER_END, () => {
    reader.end();
    for (const end of stop) end();
  });
});
