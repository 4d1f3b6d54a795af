/** Puts the focus on a screen's heading when the screen changes, so that it is read out and the keys go there. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @param screen changes when another screen is on; nothing moves while it stays */
export function useHeadingFocus(screen: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [screen]);
  return heading;
}
