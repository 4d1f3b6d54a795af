/** Keeps a keyboard user's place when what had the focus leaves the screen: a notice closed, an answer taken back. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where the focus may go by itself: headings made ready for it, and what people use. */
const PLACES = '[tabindex="-1"], button, summary, input, textarea, a[href]';

/**
 * When the element with the focus is taken away, browsers leave the focus nowhere, and who reads with a screen
 * reader is thrown back to the top. It then goes to the first place in the nearest part that is still there: the
 * question, else the screen's heading.
 * @param area holds the screens; focus elsewhere is left alone, and so is a window that does not have it
 */
export function useKeptPlace(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    const ended = new AbortController();
    /** What last had the focus, and what it was in, from the inside out. */
    let path: readonly Element[] = [];
    const isInside = (node: EventTarget): node is Element => node instanceof Element && root.contains(node);
    const remember = (event: Event) => {
      path = event.composedPath().filter(isInside);
    };
    const observer = new MutationObserver(() => {
      if (path[0] === undefined || path[0].isConnected) return;
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      const left = path.find((element) => element.isConnected);
      left?.querySelector<HTMLElement>(PLACES)?.focus();
    });
    root.addEventListener('focusin', remember, { signal: ended.signal });
    // Who points at something has a place of their own.
    root.addEventListener('pointerdown', () => (path = []), { signal: ended.signal, capture: true });
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      ended.abort();
    };
  }, []);
}
