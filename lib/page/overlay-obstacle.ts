/** Tells why a review cannot lie over this page, when something in the page itself stands in the way. */
import type { OverlayObstacle } from '../domain/page-signs';
import { documentProperty, find, findDeep } from './dom';

/** Below this, a page is taken to hide itself. */
const LEAST_OPACITY = 0.1;

/** SVG, XML, plain files, and the browser's own viewer for PDF. */
function isNotHtml(document_: Document): boolean {
  const type = documentProperty(document_, 'contentType');
  const root = documentProperty(document_, 'documentElement');
  return (
    (type !== 'text/html' && type !== 'application/xhtml+xml') ||
    !(root instanceof HTMLHtmlElement) ||
    find(document_, 'body > embed[type="application/pdf" i]:only-child', 1).length > 0
  );
}

/** Our frame in a page served with a `sandbox` policy would be sandboxed with it, and have no storage. */
function isSandboxed(window_: Window): boolean {
  return window_.origin === 'null' && window_.location.protocol.startsWith('http');
}

function isHidden(document_: Document, window_: Window): boolean {
  const root = documentProperty(document_, 'documentElement');
  if (!(root instanceof Element)) return true;
  const style = window_.getComputedStyle(root);
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    style.contentVisibility === 'hidden' ||
    Number.parseFloat(style.opacity) < LEAST_OPACITY
  );
}

/**
 * The first obstacle met, or `null` when the page lets itself be covered now. Sandbox and kind of document
 * stay as they are; a dialog may close and a page may show itself, so those two are worth asking again.
 */
export function overlayObstacle(document_: Document, window_: Window): OverlayObstacle | null {
  if (isNotHtml(document_)) return 'not-html';
  if (isSandboxed(window_)) return 'sandboxed';
  if (find(document_, 'html > frameset', 1).length > 0) return 'frameset';
  // An open modal dialog makes everything outside it inert, our frame too.
  if (findDeep(document_, 'dialog:modal', 1).length > 0) return 'modal-dialog';
  return isHidden(document_, window_) ? 'hidden' : null;
}
