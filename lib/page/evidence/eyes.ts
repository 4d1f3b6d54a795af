/**
 * What is asked of the layout about one element. A box costs several times what a word of its style does, so boxes
 * are asked for only where the style says that something may be cut off or moved away.
 */

/** An element's box in its window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height'>;
/** What of an element's style says whether it cuts off what it holds. */
export type Style = Pick<
  CSSStyleDeclaration,
  | 'display'
  | 'visibility'
  | 'fontSize'
  | 'overflowX'
  | 'overflowY'
  | 'clip'
  | 'clipPath'
  | 'position'
  | 'textIndent'
  | 'opacity'
  | 'contentVisibility'
  | 'left'
  | 'top'
>;

/** The layout; given where there is none. */
export type Eyes = {
  /** Laid out at all: cheaper than `visible`. */
  readonly laidOut: (element: Element) => boolean;
  /** Laid out, not transparent, and not made invisible. */
  readonly visible: (element: Element) => boolean;
  /** Laid out and not transparent; a child may be visible though it is not. */
  readonly rendered: (element: Element) => boolean;
  readonly box: (element: Element) => Box;
  readonly style: (element: Element) => Style;
};

const VISIBLE: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };
const RENDERED: CheckVisibilityOptions = { opacityProperty: true };

/** The layout of the page this runs in, frames of its own origin included. */
export function pageEyes(): Eyes {
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  return {
    laidOut: (element) => checkVisibility.call(element),
    visible: (element) => checkVisibility.call(element, VISIBLE),
    rendered: (element) => checkVisibility.call(element, RENDERED),
    box: (element) => getBoundingClientRect.call(element),
    style: (element) => getComputedStyle(element),
  };
}
