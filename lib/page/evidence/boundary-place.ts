/** The way from the two ends of a selection to its place in the page's text. */
import { type PlaceInText, STREAMS, type Stream } from '../../domain/quote-limits';
import { cleanLengthOf } from './clean-piece';
import { isTextNode, nodeReads } from './node-reads';
import { firstWhere, rawOf, stillSays } from './places';
import type { PageRead } from './read-text';
import type { Scope, Segment } from './text-streams';

/** One end of a selection: before the child, or the character of a text, of that number. */
export type Boundary = { readonly node: Node; readonly offset: number };

/** The node that stands for a segment in a tree: its text, or the host or frame that it is inside; else nothing. */
function standsFor({ node, scope }: Segment, root: Node): Node | null {
  let standing: Node | null = node;
  for (let at: Scope | null = scope; at && standing; at = at.outer) {
    if (at.root === root) return standing;
    standing = at.host;
  }
  return null;
}

function precedes(one: Node, other: Node): boolean {
  const order = Node.prototype.compareDocumentPosition.call(other, one);
  return (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (order & Node.DOCUMENT_POSITION_CONTAINS) === 0;
}

/** Is all of a node before a boundary that is not in that node's own characters? */
function isBefore(node: Node, { node: holder, offset }: Boundary): boolean {
  const reads = nodeReads();
  if (isTextNode(holder)) return precedes(node, holder);
  const next = reads.childNodes(holder).item(offset);
  if (next) return precedes(node, next);
  return precedes(node, holder) || (node !== holder && reads.contains(holder, node));
}

/** Are a boundary's nodes inside this one: the host of a shadow root that shows them in a slot? */
function isInside({ node }: Boundary, standing: Node): boolean {
  return node !== standing && nodeReads().contains(standing, node);
}

/** The segments that stand in a boundary's tree, or in what hangs in it. */
function inTreeOf(read: PageRead, stream: Stream, root: Node): readonly Segment[] {
  const all = read.segments[stream];
  return root === read.document ? all : all.filter((segment) => standsFor(segment, root) !== null);
}

/**
 * How many segments come before a boundary that is in no text that was read: before a picture, at the end of a list,
 * in a space between two blocks.
 */
function ordersBefore(read: PageRead, stream: Stream, boundary: Boundary, side: 'start' | 'end'): number {
  const root = Node.prototype.getRootNode.call(boundary.node);
  const segments = inTreeOf(read, stream, root);
  const standing = (segment: Segment) => standsFor(segment, root) ?? segment.node;
  const before = (segment: Segment) => isBefore(standing(segment), boundary);
  // Slots turn the order of a document round, and then halves of the list say nothing of one another.
  if (!read.slotted) {
    const index = firstWhere(segments, (segment) => !before(segment));
    return side === 'start' ? (segments[index]?.order ?? Infinity) : orderAfter(segments[index - 1]);
  }
  const beside = segments.filter((segment) => !isInside(boundary, standing(segment)));
  return side === 'start'
    ? (beside.find((segment) => !before(segment))?.order ?? Infinity)
    : orderAfter(beside.findLast(before));
}

function orderAfter(segment: Segment | undefined): number {
  return segment ? segment.order + 1 : 0;
}

/** The segments of one text; they follow one another. */
function ofNode(read: PageRead, node: Node): readonly Segment[] {
  if (!isTextNode(node)) return [];
  for (const stream of STREAMS) {
    const all = read.segments[stream];
    const first = all.findIndex((segment) => segment.node === node);
    if (first === -1) continue;
    const next = all.findIndex((segment, index) => index > first && segment.node !== node);
    return all.slice(first, next === -1 ? all.length : next);
  }
  return [];
}

/** The order of the first segment that is not wholly before the start. */
function startOrder(read: PageRead, stream: Stream, start: Boundary): number {
  const own = ofNode(read, start.node);
  if (own.length === 0) return ordersBefore(read, stream, start, 'start');
  return own.find(({ to }) => to > start.offset)?.order ?? orderAfter(own.at(-1));
}

/** The order after the last segment that is not wholly after the end. */
function endOrder(read: PageRead, stream: Stream, end: Boundary): number {
  const own = ofNode(read, end.node);
  if (own.length === 0) return ordersBefore(read, stream, end, 'end');
  return orderAfter(own.findLast(({ from }) => from < end.offset)) || (own[0]?.order ?? 0);
}

/** Where in its text a segment's node is cut by a boundary; `whole` where it is not. */
function cutAt(segment: Segment, boundary: Boundary, whole: number): number {
  if (segment.node !== boundary.node) return whole;
  const length = Math.min(segment.to, Math.max(segment.from, boundary.offset)) - segment.from;
  return segment.start + cleanLengthOf(rawOf(segment), length);
}

/** Without the space and the lines at its ends. */
function trimmed(text: string, { stream, start, end }: PlaceInText): PlaceInText | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { stream, start: from, end: to } : null;
}

function placeIn(read: PageRead, stream: Stream, start: Boundary, end: Boundary): PlaceInText | null {
  const all = read.segments[stream];
  const from = startOrder(read, stream, start);
  const to = endOrder(read, stream, end);
  const first = all[firstWhere(all, ({ order }) => order >= from)];
  const last = all[firstWhere(all, ({ order }) => order >= to) - 1];
  if (!first || !last || first.order > last.order) return null;
  if (!stillSays(read, first) || !stillSays(read, last)) return null;
  return trimmed(read.texts[stream], {
    stream,
    start: cutAt(first, start, first.start),
    end: cutAt(last, end, last.end),
  });
}

/**
 * Where the words between two boundaries stand: in the visible text if any of them are seen, else in the hidden one.
 * The boundaries may be in different trees of the same page.
 * @returns `null` when there are none, or when they changed since the page was read
 */
export function placeOf(read: PageRead, start: Boundary, end: Boundary): PlaceInText | null {
  for (const stream of STREAMS) {
    const place = placeIn(read, stream, start, end);
    if (place) return place;
  }
  return null;
}
