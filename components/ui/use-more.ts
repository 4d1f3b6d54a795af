/** A long list that is drawn in parts: how many stand there, and the focus on the first that came. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type More<List extends HTMLElement> = {
  /** So many are drawn. */
  readonly most: number;
  /** The element whose children are the items, one each. */
  readonly list: RefObject<List | null>;
  /** Draws the next part. The button that was pressed may go with that, so that the focus moves to what came. */
  readonly showMore: () => void;
};

/**
 * @param atOnce how many more each press draws
 * @param focusable what in an item takes the focus, as a selector
 */
export function useMore<List extends HTMLElement>(atOnce: number, focusable: string): More<List> {
  const [most, setMost] = useState(atOnce);
  const list = useRef<List>(null);
  const shown = useRef(most);
  useLayoutEffect(() => {
    if (shown.current === most) return;
    const first = list.current?.children[shown.current]?.querySelector(focusable);
    if (first instanceof HTMLElement) first.focus();
    shown.current = most;
  }, [most, focusable]);
  return { most, list, showMore: () => setMost(most + atOnce) };
}
