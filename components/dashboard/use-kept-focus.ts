/** Keeps a keyboard user's place while the rows under it are read again, moved or taken away. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Rows that move when `content` changes take the focus off what they hold: this puts it back. What held the
 * focus may be gone altogether: then `onLost` says where it goes.
 * @param area what holds the rows; the focus elsewhere is left alone
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  content: unknown,
  onLost: () => void,
): void {
  const held = useRef<Element | null>(null);
  const active = document.activeElement;
  held.current = active && area.current?.contains(active) ? active : null;
  useLayoutEffect(() => {
    const before = held.current;
    if (!(before instanceof HTMLElement) || document.activeElement === before) return;
    if (before.isConnected) before.focus({ preventScroll: true });
    else onLost();
  }, [content]);
}

/** After a dialog has closed onto a button that is gone, calls `onLost`. */
export function useFocusAfterDialog(open: boolean, onLost: () => void): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) onLost();
    wasOpen.current = open;
  }, [open]);
}
