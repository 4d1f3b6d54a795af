/** The way from a place in a page's text to its nodes in the page. */
import type { Lane, PlaceInText } from '../../domain/quote-limits';
import { cleanWords, rawIndexOf } from './clean-piece';
import { nodeReads } from './node-reads';
import type { PageRead } from './read-text';
import type { Segment } from './text-streams';

/** The first index whose item passes; the length when none does. Items that pass come after those that do not. */
export function firstWhere<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The segments a place touches, in their order. */
export function segmentsAt(read: PageRead, { stream, start, end }: PlaceInText): readonly Segment[] {
  const all = read.segments[stream];
  return all.slice(
    firstWhere(all, (segment) => segment.end > start),
    firstWhere(all, (segment) => segment.start >= end),
  );
}

/** The lane that most of a place's characters are in. */
export function laneOf(read: PageRead, place: PlaceInText): Lane {
  const units = new Map<Lane, number>();
  for (const { lane, start, end } of segmentsAt(read, place)) {
    const inside = Math.min(end, place.end) - Math.max(start, place.start);
    units.set(lane, (units.get(lane) ?? 0) + inside);
  }
  const most = [...units].sort(([, one], [, other]) => other - one)[0];
  return most?.[0] ?? (place.stream === 'visible' ? 'shown' : 'not-shown');
}

/** Does the node still say what was read there? */
export function stillSays(read: PageRead, { node, from, to, stream, start, end }: Segment): boolean {
  if (!node.isConnected) return false;
  return cleanWords(node.data.slice(from, to)) === read.texts[stream].slice(start, end);
}

/** The part of its node's data that a segment was read from. */
export function rawOf({ node, from, to }: Segment): string {
  return node.data.slice(from, to);
}

/** Stretches of a place that follow one another in one tree, so that one `Range` holds each. */
function runsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  let last: Segment | undefined;
  for (const segment of segments) {
    const goesOn = last && last.scope.root === segment.scope.root && follows(last.node, segment.node);
    const run = goesOn ? runs.at(-1) : undefined;
    if (run) run.push(segment);
    else runs.push([segment]);
    last = segment;
  }
  return runs;
}

function follows(one: Node, other: Node): boolean {
  const order = Node.prototype.compareDocumentPosition.call(one, other);
  return one === other || (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function rangeOfRun(run: readonly Segment[], { start, end }: PlaceInText): Range | null {
  const [first] = run;
  const last = run.at(-1);
  const document_ = first && nodeReads().ownerDocument(first.node);
  if (!first || !last || !document_) return null;
  const range = Document.prototype.createRange.call(document_);
  const from = start <= first.start ? 0 : rawIndexOf(rawOf(first), start - first.start);
  const rawLast = rawOf(last);
  const to = end >= last.end ? rawLast.length : rawIndexOf(rawLast, end - last.start - 1) + 1;
  range.setStart(first.node, first.from + from);
  range.setEnd(last.node, last.from + to);
  return range;
}

/**
 * The ranges of a place, one for each tree it stands in: the page, a shadow root, a frame.
 * @returns none when any of its text was changed since it was read
 */
export function rangesOf(read: PageRead, place: PlaceInText): readonly Range[] {
  const segments = segmentsAt(read, place);
  if (!segments.every((segment) => stillSays(read, segment))) return [];
  return runsOf(segments)
    .map((run) => rangeOfRun(run, place))
    .filter((range) => range !== null);
}

/**
 * The range of a place; of one that stands in several trees, which no range can hold, the part in the tree that has
 * the most of its characters.
 * @returns `null` when its text was changed since it was read
 */
export function rangeOf(read: PageRead, place: PlaceInText): Range | null {
  const ranges = rangesOf(read, place);
  const lengthOf = (range: Range) => Range.prototype.toString.call(range).length;
  return ranges.length > 1
    ? ranges.reduce((longest, range) => (lengthOf(range) > lengthOf(longest) ? range : longest))
    : (ranges[0] ?? null);
}
