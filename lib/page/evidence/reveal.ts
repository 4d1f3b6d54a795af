/** Scrolls to words in the page and back again, without changing anything in it. */
import { pageEyes } from './eyes';
import { hostOf, isElementNode, nameOf, nodeReads } from './node-reads';

/**
 * What became of going to some words. `closed`: they are in a part of the page that is closed now, which is not
 * opened for anybody. `covered`: something of the page that keeps its place on the screen lies over them.
 */
export type Revealed = 'shown' | 'closed' | 'covered' | 'gone';

type Point = { readonly x: number; readonly y: number };

/** One document on the way from the words out to the page: the elements round them there, the innermost first. */
type Level = { readonly document: Document; readonly holders: readonly Element[] };

/** Elements outwards that are looked at. */
const HOLDERS_MAX = 1_000;
const FRAMES_DEEP = 8;
/** Displays of elements that have no box to cut anything off with. */
const BOXLESS = /^(?:inline|contents)$/;

/** The element that a node is laid out in: its slot, its parent, or its shadow root's host. */
function holderOf(node: Node): Element | null {
  const reads = nodeReads();
  const slot: Element | null = isElementNode(node) ? reads.assignedSlot(node) : reads.slotOfText(node);
  if (slot) return slot;
  const parent = reads.parentNode(node);
  if (!parent) return null;
  return isElementNode(parent) ? parent : hostOf(parent);
}

/** An element and the elements round it in its document. */
function holdersOf(element: Element | null): readonly Element[] {
  const holders: Element[] = [];
  for (let at = element; at && holders.length < HOLDERS_MAX; at = holderOf(at)) holders.push(at);
  return holders;
}

/** From the innermost document to the page. */
function levelsOf(start: Node): readonly Level[] {
  const levels: Level[] = [];
  let element = isElementNode(start) ? start : holderOf(start);
  while (element && levels.length < FRAMES_DEEP) {
    const document_: Document | null = nodeReads().ownerDocument(element);
    if (!document_) break;
    levels.push({ document: document_, holders: holdersOf(element) });
    // Another origin's window does not tell its frame: nothing inside one is ever read.
    element = nodeReads().defaultView(document_)?.frameElement ?? null;
  }
  return levels;
}

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The middle of the first of its boxes, in its window; nothing when it has none. */
function middleOf(range: Range): Point | null {
  const rects = Range.prototype.getClientRects.call(range);
  for (let index = 0; index < rects.length; index += 1) {
    const rect = rects.item(index);
    if (rect && rect.width > 0 && rect.height > 0) {
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }
  }
  return null;
}

/** Where the words are in the window of a level. */
function pointAt(range: Range, levels: readonly Level[], index: number): Point | null {
  const inside = middleOf(range);
  if (!inside) return null;
  let { x, y } = inside;
  for (const { holders } of levels.slice(1, index + 1)) {
    const frame = holders[0];
    if (!frame) return null;
    const { left, top } = boxOf(frame);
    const { clientLeft, clientTop } = nodeReads().sizes(frame);
    x += left + clientLeft;
    y += top + clientTop;
  }
  return { x, y };
}

/** Does a box hold more than it shows, and may a person scroll it? */
function scrolls(element: Element): boolean {
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = nodeReads().sizes(element);
  if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(`${overflowX} ${overflowY}`);
}

/** Is the point cut off by one of these boxes? Those that scroll were scrolled to it. */
function isCutOff(point: Point, holders: readonly Element[]): boolean {
  return holders.some((holder) => {
    if (/^(?:html|body)$/.test(nameOf(holder))) return false;
    const { overflowX, overflowY, display } = getComputedStyle(holder);
    if (BOXLESS.test(display)) return false;
    const { left, right, top, bottom } = boxOf(holder);
    const beside = overflowX !== 'visible' && (point.x < left || point.x > right);
    return beside || (overflowY !== 'visible' && (point.y < top || point.y > bottom));
  });
}

/** Does something that keeps its place on the screen lie over the point? */
function isCovered(point: Point, level: Level, isOurs: (element: Element) => boolean): boolean {
  const top = Document.prototype.elementFromPoint.call(level.document, point.x, point.y);
  // What holds the words may itself keep its place: a dialog, a side bar.
  if (!top || isOurs(top) || level.holders.includes(top)) return false;
  return holdersOf(top).some(
    (holder) =>
      !level.holders.includes(holder) && /^(?:fixed|sticky)$/.test(getComputedStyle(holder).position),
  );
}

/** How far to scroll sideways: only where it is needed. */
function aside(x: number, left: number, width: number): number {
  return x >= left && x <= left + width ? 0 : x - (left + width / 2);
}

/** Where each scrolled box was before the first time. */
type Before = Map<Element, { readonly left: number; readonly top: number }>;

/** At once, never sliding, whatever the page's style asks for: moving pages make some people ill. */
function scrollTo(element: Element, left: number, top: number): void {
  Reflect.apply(Element.prototype.scrollTo, element, [{ left, top, behavior: 'instant' }]);
}

function scrollBy(before: Before, element: Element, x: number, y: number): void {
  const reads = nodeReads();
  const left = reads.scrollLeft(element);
  const top = reads.scrollTop(element);
  if (!before.has(element)) before.set(element, { left, top });
  scrollTo(element, left + x, top + y);
}

/** Brings the words to the middle of each box round them, from the inside out. */
function centre(before: Before, range: Range, levels: readonly Level[]): void {
  for (const [index, { document: document_, holders }] of levels.entries()) {
    const root: Element | null = nodeReads().scrollingElement(document_);
    for (const box of holders.filter((holder) => holder !== root && scrolls(holder))) {
      const at = pointAt(range, levels, index);
      if (!at) return;
      const { left, width, top, height } = boxOf(box);
      scrollBy(before, box, aside(at.x, left, width), at.y - (top + height / 2));
    }
    const at = pointAt(range, levels, index);
    if (!root || !at) return;
    const view = nodeReads().defaultView(document_);
    const width = view?.innerWidth ?? 0;
    scrollBy(before, root, aside(at.x, 0, width), at.y - (view?.innerHeight ?? 0) / 2);
  }
}

/**
 * Goes to words of the page and back.
 * @param isOurs tells our own overlay, which lies over the page and does not count as covering it
 */
export function createRevealer(isOurs: (element: Element) => boolean = () => false) {
  const before: Before = new Map();
  const eyes = pageEyes();
  return {
    /** Brings a range to the middle of the window, and of every box and frame round it that scrolls. */
    reveal(range: Range | null): Revealed {
      if (!range?.startContainer.isConnected || Range.prototype.toString.call(range).trim() === '')
        return 'gone';
      const levels = levelsOf(range.startContainer);
      const holder = levels[0]?.holders[0];
      const isShown = holder !== undefined && eyes.visible(holder) && middleOf(range) !== null;
      if (!isShown) return 'closed';
      centre(before, range, levels);
      for (const [index, level] of levels.entries()) {
        const at = pointAt(range, levels, index);
        if (!at || isCutOff(at, level.holders)) return 'closed';
        if (isCovered(at, level, isOurs)) return 'covered';
      }
      return 'shown';
    },
    /** Scrolls everything back to where it was before the first `reveal` since the last `back`. */
    back(): void {
      for (const [element, { left, top }] of before) scrollTo(element, left, top);
      before.clear();
    },
  };
}
