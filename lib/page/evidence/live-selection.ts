/** Where a person's selection begins and ends: in the page, in open shadow roots, or in a frame of its origin. */
import { find } from '../dom';
import type { Boundary } from './boundary-place';
import { documentInside, hostOf, isElementNode, nameOf, nodeReads, shadowOf } from './node-reads';

/** From the first boundary to the last, in the order of the document. */
export type Selected = { readonly start: Boundary; readonly end: Boundary };

/** What is selected: words of the page, something in a field where somebody types, or nothing. */
export type LiveSelection =
  | { readonly kind: 'words'; readonly selected: Selected }
  | { readonly kind: 'field' }
  | { readonly kind: 'nothing' };

const FRAMES_LOOKED_AT = 50;
const FRAMES_DEEP = 4;
/** Shadow roots within shadow roots that a selection is followed into. */
const ROOTS_DEEP = 50;
/** Ranges of one selection; only Firefox has more than one, of the cells of a table. */
const RANGES_MAX = 500;

type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** The element before or after a boundary, which has a shadow root if a selection in that was drawn back to it. */
function hostsAt({ startContainer, startOffset, endContainer, endOffset }: Ends): readonly ShadowRoot[] {
  const { childNodes } = nodeReads();
  const beside = [
    childNodes(startContainer).item(startOffset),
    childNodes(endContainer).item(endOffset - 1),
    childNodes(endContainer).item(endOffset),
  ];
  return beside.flatMap((node) => {
    const shadow = node && isElementNode(node) ? shadowOf(node, nameOf(node)) : null;
    return shadow ? [shadow] : [];
  });
}

/** Firefox before 142 and Chromium before 137 have no composed ranges. */
function composedRanges(selection: Selection, shadowRoots: ShadowRoot[]): readonly Ends[] | null {
  const composed: unknown = Reflect.get(selection, 'getComposedRanges');
  return typeof composed === 'function' ? Reflect.apply(composed, selection, [{ shadowRoots }]) : null;
}

/** Goes into the shadow roots at the ends of a selection until it knows the very nodes it ends in. */
function throughRoots(selection: Selection): readonly Ends[] | null {
  const known = new Set<ShadowRoot>();
  let ends = composedRanges(selection, []);
  for (let deep = 0; ends && deep < ROOTS_DEEP; deep += 1) {
    const more = ends.flatMap(hostsAt).filter((root) => !known.has(root));
    if (more.length === 0) break;
    for (const root of more) known.add(root);
    ends = composedRanges(selection, [...known]);
  }
  return ends;
}

/** Where there are no composed ranges: Firefox's own ranges go into shadow roots, Chromium's roots have selections. */
function plainRanges(selection: Selection): readonly Ends[] {
  const count = Math.min(selection.rangeCount, RANGES_MAX);
  return Array.from({ length: count }, (_none, index) => selection.getRangeAt(index)).flatMap((range) => {
    const inRoots = hostsAt(range).flatMap((root) => {
      const ofRoot: unknown = Reflect.get(root, 'getSelection');
      const inner: unknown = typeof ofRoot === 'function' ? Reflect.apply(ofRoot, root, []) : null;
      return inner instanceof Selection && !inner.isCollapsed ? plainRanges(inner) : [];
    });
    return inRoots.length > 0 ? inRoots : [range];
  });
}

function isEmpty({ startContainer, startOffset, endContainer, endOffset }: Ends): boolean {
  return startContainer === endContainer && startOffset === endOffset;
}

function endsOf(document_: Document): readonly Ends[] {
  const selection = Document.prototype.getSelection.call(document_);
  if (!selection || selection.rangeCount === 0) return [];
  return throughRoots(selection)?.slice(0, RANGES_MAX) ?? plainRanges(selection);
}

/** Is a node a field, or in one, or in what somebody is writing? */
function isInField(node: Node | null): boolean {
  let at = node;
  for (; at; at = hostOf(at) ?? nodeReads().parentNode(at)) {
    if (!isElementNode(at)) continue;
    if (/^(?:input|textarea|select)$/.test(nameOf(at))) return true;
    const editable = nodeReads().attribute(at, 'contenteditable');
    if (editable !== null && editable !== 'false' && editable !== 'inherit') return nameOf(at) !== 'body';
  }
  return false;
}

/** Has a field a part of its text selected? Some kinds of field do not tell. */
function hasSelectedText(field: Element): boolean {
  const prototype = nameOf(field) === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  try {
    return Reflect.get(prototype, 'selectionStart', field) !== Reflect.get(prototype, 'selectionEnd', field);
  } catch {
    return false;
  }
}

/** The element with the focus, inside shadow roots too. */
function focusedIn(document_: Document): Element | null {
  let focused: Element | null = nodeReads().activeElement(document_);
  for (let deep = 0; focused && deep < ROOTS_DEEP; deep += 1) {
    const inner: Element | null = shadowOf(focused, nameOf(focused))?.activeElement ?? null;
    if (!inner) break;
    focused = inner;
  }
  return focused;
}

function isField(element: Element): boolean {
  return /^(?:input|textarea)$/.test(nameOf(element));
}

/**
 * The element that a range is drawn back to: a selection in a field, which nobody else can look into, is told as one
 * round that field or just before it.
 */
function drawnBackTo(range: Ends): Element | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer !== endContainer || endOffset - startOffset > 1) return null;
  const node = nodeReads().childNodes(startContainer).item(startOffset);
  return node && isElementNode(node) ? node : null;
}

function isInFieldOf(document_: Document, ends: readonly Ends[]): boolean {
  const focused = focusedIn(document_);
  const isSelected = (field: Element | null) => field !== null && isField(field) && hasSelectedText(field);
  if (ends.some((range) => isSelected(drawnBackTo(range)))) return true;
  return ends.every(isEmpty) && isSelected(focused);
}

function selectionIn(document_: Document): LiveSelection {
  const ends = endsOf(document_);
  const filled = ends.filter((range) => !isEmpty(range));
  const first = filled[0];
  const last = filled.at(-1);
  if (isInFieldOf(document_, ends)) return { kind: 'field' };
  if (!first || !last) return { kind: 'nothing' };
  if (isInField(first.startContainer) && isInField(last.endContainer)) return { kind: 'field' };
  return {
    kind: 'words',
    selected: {
      start: { node: first.startContainer, offset: first.startOffset },
      end: { node: last.endContainer, offset: last.endOffset },
    },
  };
}

/** The documents of the frames in a document, the one with the focus first. */
function framesOf(document_: Document): readonly Document[] {
  const focused = focusedIn(document_);
  const frames = find(document_, 'iframe, frame', FRAMES_LOOKED_AT);
  const inOrder = focused && frames.includes(focused) ? [focused, ...frames] : frames;
  return inOrder.flatMap((frame) => documentInside(frame) ?? []);
}

/**
 * The live selection of a page. Each frame has one of its own, so the one in the frame with the focus comes first,
 * then the page's, then any other frame's.
 */
export function liveSelection(document_: Document, deep = 0): LiveSelection {
  const own = selectionIn(document_);
  if (deep >= FRAMES_DEEP) return own;
  const focused = focusedIn(document_);
  const inFocus = focused && documentInside(focused);
  const inFrame = inFocus ? liveSelection(inFocus, deep + 1) : own;
  if (inFrame.kind !== 'nothing') return inFrame;
  if (own.kind !== 'nothing') return own;
  for (const frame of framesOf(document_)) {
    const found = liveSelection(frame, deep + 1);
    if (found.kind !== 'nothing') return found;
  }
  return own;
}
