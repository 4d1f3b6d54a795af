/**
 * Clears away an overlay whose script is dead. When the extension is updated, Firefox ends its scripts in pages
 * and leaves what they put there; Chromium lets them run, so that they see to it themselves (overlay-watch.ts).
 */
import { documentProperty } from './dom';

/** Firefox alone lets an extension look into any closed shadow root, by this name; elsewhere there is nothing. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot ? root : null;
}

/**
 * Removes every overlay of ours from the page. Call it before an overlay is laid, never while one is.
 * @param frameUrl the address of our frame: what tells our host from an element of the page
 */
export function removeLeftBehind(document_: Document, frameUrl: string): void {
  const root = documentProperty(document_, 'documentElement');
  if (!(root instanceof Element)) return;
  for (const element of Array.from(root.children)) {
    if (shadowRootOf(element)?.querySelector('iframe')?.src === frameUrl) element.remove();
  }
}
