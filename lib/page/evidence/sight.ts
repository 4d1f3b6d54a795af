/**
 * Who meets the words directly in an element, worked out only for elements that hold words. Everything is asked
 * from the outside in and once, so that what is closed is not looked into again for each of its elements.
 */
import type { Lane } from '../../domain/quote-limits';
import type { Box, Eyes, Style } from './eyes';
import { type Kin, type Looks, looksOf, spills } from './kin';
import { nameOf, nodeReads } from './node-reads';
import type { View } from './text-streams';

/**
 * `laid-out`: has a box, and may be invisible all the same. `seen`. `invisible`: it, and not what it holds.
 * `clipped`: with all it holds cut to a dot or moved off the page. `hidden`: with all it holds not shown.
 */
export type Sight = 'unknown' | 'laid-out' | 'seen' | 'invisible' | 'clipped' | 'hidden';

/** An element that is being walked through. */
export type Holder = {
  element: Element;
  view: View;
  sight: Sight;
  kin: Kin;
  /** Neither it nor anything round it is transparent or invisible, as far as is known. */
  opaque: boolean;
  /** It, or what it stands in, has `aria-hidden="true"`. */
  ariaHidden: boolean;
  /** `rendered` was asked of it. */
  asked: boolean;
};

/** How far the element is looked for from which a boxless one has its looks. */
const CONTENTS_CLIMBED = 30;
/** How many elements up it is asked whether they too are not shown. */
const SPREAD = 30;
/** How many elements up scrolled boxes are looked for. */
const SCROLLS_CLIMBED = 100;

function passesOn(sight: Sight): boolean {
  return sight === 'hidden' || sight === 'clipped';
}

function cuts(style: Style): boolean {
  const { overflowX, overflowY, clip, clipPath, position } = style;
  const clips = clip !== 'auto' && clip !== '' && (position === 'absolute' || position === 'fixed');
  return !spills(overflowX) || !spills(overflowY) || clips || (clipPath !== 'none' && clipPath !== '');
}

/** Whether it lies wholly before the beginning of its page, where nobody can scroll to. */
function isOff(box: Box, view: View, scrolled: { readonly x: number; readonly y: number }): boolean {
  const y = view.scrollY + scrolled.y;
  const x = view.scrollX + scrolled.x;
  // What is moved by its own width lies at the edge; so does a dot that holds other things.
  const gap = isTiny(box) ? 1 : 0;
  return box.bottom + y <= -gap || (view.rtl ? box.left + x >= view.width + gap : box.right + x <= -gap);
}

function isTiny({ width, height }: Box): boolean {
  return width <= 1 || height <= 1;
}

/** Words moved out of their own box, to show a picture in their place. */
function isIndentedAway({ textIndent }: Style): boolean {
  const indent = Number.parseFloat(textIndent);
  return textIndent.endsWith('%') ? Math.abs(indent) >= 100 : indent <= -500;
}

const NOT_SCROLLED = { x: 0, y: 0 } as const;

/** Looks at the holders of a walk, the outermost first; `depth` is the place of the one asked about. */
export function createSight(holders: readonly Holder[], eyes: Eyes) {
  const at = (depth: number): Holder | undefined => holders[depth];

  /** What the boxes round this one are scrolled by: words scrolled past are off the page for a moment only. */
  function scrolledBy(depth: number): { readonly x: number; readonly y: number } {
    const reads = nodeReads();
    const own = at(depth)?.view;
    let x = 0;
    let y = 0;
    for (let up = depth - 1; up >= Math.max(0, depth - SCROLLS_CLIMBED); up -= 1) {
      const holder = at(up);
      // The window's own scrolling, which the root reports too, is in `view`; beyond a frame boxes are another page's.
      if (!holder || holder.view !== own || nameOf(holder.element) === 'html') break;
      x += reads.scrollLeft(holder.element);
      y += reads.scrollTop(holder.element);
    }
    return { x, y };
  }

  /** Of a box at most one pixel wide or high: does that hide anything? */
  function sightOfTiny(holder: Holder, hasWords: boolean, box: Box, style: Style): Sight {
    if (style.display === 'none') return 'hidden';
    const name = nameOf(holder.element);
    const fits = hasWords ? 'seen' : 'laid-out';
    // Neither the page itself nor a run of text cuts anything off, and without a box there is none to cut to.
    if (style.display === 'inline' || style.display === 'contents' || name === 'html' || name === 'body')
      return fits;
    if (hasWords && style.fontSize === '0px') return 'invisible';
    if (!cuts(style)) return fits;
    // A closed accordion keeps its width; what is for screen readers only is a dot.
    return box.width <= 1 && box.height <= 1 ? 'clipped' : 'hidden';
  }

  /** The first holder outwards that has a box of its own. */
  function boxedAbove(depth: number): number {
    let up = depth - 1;
    for (let left = CONTENTS_CLIMBED; up > 0 && left > 0; left -= 1) {
      const holder = at(up);
      if (!holder || eyes.style(holder.element).display !== 'contents') break;
      up -= 1;
    }
    return up;
  }

  /** Laid out in its parent's place: seen as that is, but for its own `visibility`. */
  function sightWithoutBox(depth: number, style: Style): Sight {
    const up = boxedAbove(depth);
    const holder = at(up);
    if (!holder) return 'seen';
    if (eyes.style(holder.element).display !== 'contents') look(up);
    const { sight } = holder;
    if (passesOn(sight)) return sight;
    return style.visibility === 'visible' ? 'seen' : 'invisible';
  }

  /** Why an element is not visible: by itself, or by what it stands in, which is then known too. */
  function sightOfUnseen(depth: number, holder: Holder): Sight {
    const style = eyes.style(holder.element);
    if (style.display === 'contents') return sightWithoutBox(depth, style);
    if (style.visibility !== 'visible' && eyes.rendered(holder.element)) return 'invisible';
    for (let up = depth - 1; up >= Math.max(0, depth - SPREAD); up -= 1) {
      const above = at(up);
      if (!above || above.asked || above.sight !== 'laid-out') break;
      above.asked = true;
      if (eyes.rendered(above.element)) break;
      if (eyes.style(above.element).display !== 'contents') above.sight = 'hidden';
    }
    return 'hidden';
  }

  function looksAt({ kin, element }: Holder): Looks {
    kin.looks ??= looksOf(eyes.style(element));
    return kin.looks;
  }

  /** Is neither it nor anything round it transparent or invisible? What is round it was settled before. */
  function settleOpaque(depth: number, holder: Holder): boolean {
    holder.opaque = (at(depth - 1)?.opaque ?? true) && looksAt(holder).opaque;
    return holder.opaque;
  }

  /** Sees by its style whether anything in a holder may be cut off or moved away, and only then by its box. */
  function sightByBox(depth: number, holder: Holder, hasWords: boolean): Sight {
    const fits = hasWords ? 'seen' : 'laid-out';
    const { still, skips } = looksAt(holder);
    if (skips) return 'hidden';
    if (still) return fits;
    const style = eyes.style(holder.element);
    const box = eyes.box(holder.element);
    const { view } = holder;
    if (isOff(box, view, NOT_SCROLLED) && isOff(box, view, scrolledBy(depth))) return 'clipped';
    if (isTiny(box)) return sightOfTiny(holder, hasWords, box, style);
    return hasWords && !spills(style.overflowY) && isIndentedAway(style) ? 'clipped' : fits;
  }

  /** The sight of a holder that only holds others. */
  function settle(depth: number, holder: Holder): void {
    const above = at(depth - 1)?.sight ?? 'laid-out';
    if (!passesOn(above)) settleOpaque(depth, holder);
    holder.sight = passesOn(above) ? above : sightByBox(depth, holder, false);
  }

  function settleAbove(depth: number): void {
    let first = depth;
    while (first > 0 && at(first - 1)?.sight === 'unknown') first -= 1;
    for (let up = first; up < depth; up += 1) {
      const holder = at(up);
      if (holder) settle(up, holder);
    }
  }

  function sightOf(depth: number, holder: Holder): Sight {
    const above = at(depth - 1)?.sight ?? 'laid-out';
    if (passesOn(above)) return above;
    const isVisible = settleOpaque(depth, holder) ? eyes.laidOut : eyes.visible;
    if (!isVisible(holder.element)) return sightOfUnseen(depth, holder);
    return sightByBox(depth, holder, true);
  }

  /** The sight of a holder with words of its own. */
  function look(depth: number): Sight {
    const holder = at(depth);
    if (!holder) return 'hidden';
    if (holder.sight !== 'unknown' && holder.sight !== 'laid-out') return holder.sight;
    settleAbove(depth);
    holder.sight = sightOf(depth, holder);
    return holder.sight;
  }

  return {
    look,
    /** Who meets the words that stand directly in this holder. */
    laneAt(depth: number): Lane {
      const sight = look(depth);
      const ariaHidden = at(depth)?.ariaHidden ?? false;
      if (sight === 'seen') return ariaHidden ? 'not-to-screen-readers' : 'shown';
      return sight === 'clipped' && !ariaHidden ? 'only-to-screen-readers' : 'not-shown';
    },
  };
}
