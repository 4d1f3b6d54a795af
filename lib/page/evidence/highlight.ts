/**
 * Lights ranges by the CSS Custom Highlight API: no node of the page is touched. The page can read which words are
 * lit, and put the light out, so this is done only when the reviewer asks.
 */

/** A window's registry, or nothing where the browser has none. Firefox has one from version 140. */
function registryOf(window_: Window): HighlightRegistry | null {
  try {
    const css: unknown = Reflect.get(window_, 'CSS');
    const registry: unknown = typeof css === 'object' && css !== null ? Reflect.get(css, 'highlights') : null;
    return registry !== null && registry !== undefined && typeof Highlight === 'function'
      ? (registry as HighlightRegistry)
      : null;
  } catch {
    // A frame that was lit and went on to another origin: its window tells nothing any more.
    return null;
  }
}

function windowOf(range: Range): Window | null {
  return range.startContainer.ownerDocument?.defaultView ?? null;
}

/** Ranges by the window they are in: each document lights its own. */
function byWindow(ranges: readonly Range[]): ReadonlyMap<Window, readonly Range[]> {
  const groups = new Map<Window, Range[]>();
  for (const range of ranges) {
    const window_ = windowOf(range);
    if (window_ === null) continue;
    const group = groups.get(window_);
    if (group) group.push(range);
    else groups.set(window_, [range]);
  }
  return groups;
}

/** The light over one page and its frames, under one name at a time. */
export function createHighlights() {
  let lit: readonly Window[] = [];
  let name = '';

  function clear(): void {
    for (const window_ of lit) registryOf(window_)?.delete(name);
    lit = [];
  }

  return {
    /**
     * Lights these ranges in place of all before.
     * @param under the name that the style sheet bears; a page could not guess it
     * @returns how many are lit, or `null` where this browser cannot light any
     */
    paint(ranges: readonly Range[], under: string): number | null {
      clear();
      if (registryOf(window) === null) return null;
      name = under;
      const groups = byWindow(ranges);
      for (const [window_, own] of groups) registryOf(window_)?.set(name, new Highlight(...own));
      lit = [...groups.keys()];
      return ranges.length;
    },
    clear,
  };
}
