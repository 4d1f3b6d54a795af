/** Keeps the focus in a part of the page whose controls take each other's place. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Is nothing focused that a key would reach? A control that was disabled is as good as gone. */
function isLost(part: HTMLElement): boolean {
  const { activeElement } = document;
  return !part.contains(activeElement) || activeElement?.matches(':disabled') === true;
}

/**
 * Moves the focus to the heading when what held it goes, as a button does that starts something; whoever is elsewhere
 * on the page stays there. The heading needs `tabIndex={-1}`.
 */
export function useKeptFocus<Part extends HTMLElement = HTMLElement>() {
  const part = useRef<Part>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Asked before the new controls are drawn: afterwards nobody knows where the focus was.
  const wasHere = part.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (wasHere && part.current && isLost(part.current)) heading.current?.focus();
  });
  return { part, heading };
}
