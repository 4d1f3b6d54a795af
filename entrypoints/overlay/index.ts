/**
 * The script in a vendor's page, put there by a click: lays the overlay, reads page facts, reports trouble.
 *
 * An unlisted script, not a WXT content script: WXT's content-script context announces itself by a DOM event
 * that bears our extension id, which a page can hear and answer (docs/decisions/0002).
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messenger } from '../../lib/messaging/messenger';
import { createOverlay } from '../../lib/page/overlay';
import { removeLeftBehind } from '../../lib/page/overlay-left-behind';
import { readPage } from '../../lib/page/read-page';
import { endReader } from '../../lib/page/reader-end';

/** Where an earlier injection into this page left the way to end it. The page's own scripts cannot see it. */
const EARLIER = Symbol.for('equal-say-overlay');

export default defineUnlistedScript(() => {
  const earlier: unknown = Reflect.get(globalThis, EARLIER);
  if (typeof earlier === 'function') earlier();
  const frameUrl = browser.runtime.getURL('/overlay-frame.html');
  removeLeftBehind(document, frameUrl);
  const overlay = createOverlay({
    document,
    frameUrl,
    title: browser.i18n.getMessage('overlayFrameTitle'),
    alive: () => browser.runtime?.id !== undefined,
    onClose: endReader,
    report: (name, body) => {
      messenger.sendMessage(name, body).catch(() => {
        // The extension was updated or removed under the page: there is nobody left to tell.
      });
    },
  });
  const stop = [
    messenger.onMessage('toggleOverlay', ({ data }) => overlay.toggle(data)),
    messenger.onMessage('removeOverlay', () => overlay.close()),
    messenger.onMessage('applyLayout', ({ data }) => overlay.applyLayout(data)),
    messenger.onMessage('veilOverlay', ({ data }) => overlay.veil(Object(data).on)),
    messenger.onMessage('overlayReady', () => overlay.confirm()),
    messenger.onMessage('readFacts', () => readPage(document, document.location.href)),
  ];
  Reflect.set(globalThis, EARLIER, () => {
    overlay.close();
    for (const end of stop) end();
  });
});
