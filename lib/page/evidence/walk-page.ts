/**
 * Walks a page once, as it is laid out: open shadow roots and slots in their place, frames of the same origin too.
 * Nothing recurses, so that no nesting is too deep, and the work can be interrupted every few nodes.
 */
import type { UnreadPart } from '../../domain/quote-limits';
import { isBlock, type Kind, kindOf } from './element-kinds';
import type { Eyes } from './eyes';
import { kinOf, newKin } from './kin';
import {
  documentInside,
  firstIn,
  isElementNode,
  isTextNode,
  nameOf,
  nextAfter,
  nodeReads,
  shadowOf,
} from './node-reads';
import { createSight, type Holder } from './sight';
import { createStreams, type Scope, type Segment, type Streams, type View } from './text-streams';

/** Where reading ends, whatever the page holds. */
export type Limits = {
  /** Elements and texts. */
  readonly nodes: number;
  /** UTF-16 units of both texts. */
  readonly characters: number;
};

/** A heading, by the segments that stand in it. */
export type HeadingAt = { readonly from: number; readonly to: number };

export type Walked = ReturnType<Streams['finish']> & {
  readonly headings: readonly HeadingAt[];
  readonly unread: ReadonlySet<UnreadPart>;
  /** A slot showed nodes, so that some may stand in another order than in their document. */
  readonly slotted: boolean;
};

export type WalkNeeds = {
  readonly document: Document;
  readonly eyes: Eyes;
  readonly limits: Limits;
  /** Told of the document, of each open shadow root and of each frame's document before it is walked. */
  readonly onRoot: (root: Node) => void;
  /** Is there no point in going on: has the page changed, or is it too late? */
  readonly stopped: () => 'moved' | 'late' | null;
};

/** A text is read in parts of this many units. */
const PART = 16_384;
/** Interrupted every so many nodes. */
const NODES_A_STEP = 64;
/** Inline elements remembered between two texts; with more, the first ones tell enough. */
const CROSSED_MAX = 12;
/** Frames within frames that are read. */
const FRAMES_DEEP = 8;
/** Smaller ones hold no words to miss: counters, icons, pixels. In CSS pixels. */
const FRAME_LEAST = { width: 100, height: 40 } as const;
const CANVAS_LEAST = { width: 150, height: 60 } as const;
const CUSTOM_LEAST = { width: 100, height: 20 } as const;
/** Displays whose words stand in the line they are in. Lines of letters are often made of inline blocks. */
const IN_LINE = /^(?:inline|contents|none|ruby|math$|$)/;

const NO_NAMES: readonly string[] = [];

function isEditable(value: string): boolean {
  return value !== 'false' && value !== 'inherit';
}

type Frame = Holder & {
  name: string;
  kind: Kind;
  scope: Scope;
  next: Node | null;
  /** The nodes a slot shows, with the place of `next`, or nothing: then children are siblings. */
  slotted: readonly Node[] | null;
  index: number;
  /** Segments before it. */
  from: number;
  heading: boolean;
  open: boolean;
};

function viewOf(document_: Document): View {
  const reads = nodeReads();
  const window_ = reads.defaultView(document_);
  const root: Element | null = reads.documentElement(document_);
  const rtl = window_ !== null && root !== null && window_.getComputedStyle(root).direction === 'rtl';
  return {
    scrollX: window_?.scrollX ?? 0,
    scrollY: window_?.scrollY ?? 0,
    width: window_?.innerWidth ?? 0,
    rtl,
  };
}

function newFrame(element: Element, scope: Scope): Frame {
  return {
    element,
    name: '',
    kind: 'inline',
    scope,
    view: scope.view,
    sight: 'unknown',
    kin: newKin(),
    opaque: true,
    ariaHidden: false,
    asked: false,
    next: null,
    slotted: null,
    index: 0,
    from: 0,
    heading: false,
    open: false,
  };
}

/**
 * The walk. Yields where it may be interrupted.
 * @returns what was read; `moved` as soon as `stopped` says so
 */
export function* walkPage(needs: WalkNeeds): Generator<void, Walked | 'moved'> {
  const { eyes, limits } = needs;
  const reads = nodeReads();
  const frames: Frame[] = [];
  let depth = -1;
  const sight = createSight(frames, eyes);
  const streams = createStreams();
  const headings: HeadingAt[] = [];
  const unread = new Set<UnreadPart>();
  let anySlotted = false;
  const crossed: Element[] = [];
  let full = false;
  let visited = 0;
  let framesDeep = 0;

  const laneHere = () => sight.laneAt(depth);
  const onNewLine = () => crossed.some((element) => !IN_LINE.test(eyes.style(element).display));

  function cross(element: Element): void {
    if (crossed.length < CROSSED_MAX) crossed.push(element);
  }

  function border(frame: Frame): void {
    if (isBlock(frame.kind)) streams.line();
    else if (frame.kind !== 'slot') cross(frame.element);
  }

  /** Frames are used again at their depth: making one for each element would keep the browser busy clearing up. */
  function push(element: Element, name: string, kind: Kind, scope: Scope): Frame {
    const ariaHidden = frames[depth]?.ariaHidden ?? false;
    depth += 1;
    let frame = frames[depth];
    if (!frame) {
      frame = newFrame(element, scope);
      frames.push(frame);
    }
    frame.element = element;
    frame.name = name;
    frame.kind = kind;
    frame.scope = scope;
    frame.view = scope.view;
    frame.sight = 'unknown';
    frame.opaque = true;
    frame.ariaHidden = ariaHidden;
    frame.asked = false;
    frame.next = null;
    frame.slotted = null;
    frame.index = 0;
    frame.from = streams.count();
    frame.heading = kind === 'heading';
    frame.open = false;
    return frame;
  }

  /** Reads what an element's attributes say, and finds its kin. */
  function readAttributes(frame: Frame): 'walk' | 'skip' {
    const { element, name } = frame;
    const names = reads.hasAttributes(element) ? reads.attributeNames(element) : NO_NAMES;
    const read = (attribute: string) => reads.attribute(element, attribute) ?? '';
    // Frames and shadow roots have styles of their own: kin ends at their borders.
    const parent = frames[depth - 1];
    const isWithin = parent !== undefined && parent.scope === frame.scope;
    frame.kin = isWithin ? kinOf(parent.kin, name, names, () => read('class')) : newKin();
    for (const attribute of names) {
      if (attribute === 'aria-hidden' && read(attribute) === 'true') frame.ariaHidden = true;
      else if (attribute === 'role' && read(attribute) === 'heading') frame.heading = true;
      // What somebody is writing is no more the page's than what stands in its fields.
      else if (attribute === 'contenteditable' && name !== 'body' && isEditable(read(attribute)))
        return 'skip';
    }
    return 'walk';
  }

  function isLarge(element: Element, least: { readonly width: number; readonly height: number }): boolean {
    const { width, height } = eyes.box(element);
    return width >= least.width && height >= least.height && sight.look(depth) === 'seen';
  }

  function begin(root: Document | ShadowRoot, host: Element | null, outer: Scope | null, view: View): Scope {
    needs.onRoot(root);
    return { root, host, outer, view };
  }

  function enterFrame(frame: Frame): void {
    const inside = documentInside(frame.element);
    const root: Element | null = inside && reads.documentElement(inside);
    if (inside && root && framesDeep < FRAMES_DEEP) {
      // A frame's visibility is not inherited by its document, so it is asked for here.
      if (sight.look(depth) === 'invisible') frame.sight = 'hidden';
      framesDeep += 1;
      frame.open = true;
      enter(root, nameOf(root), begin(inside, frame.element, frame.scope, viewOf(inside)));
    } else if (!isPicture(frame.element) && isLarge(frame.element, FRAME_LEAST)) unread.add('foreign-frames');
  }

  function isPicture(element: Element): boolean {
    return nameOf(element) === 'object' && /^image\//i.test(reads.attribute(element, 'type') ?? '');
  }

  function setChildren(frame: Frame): void {
    const { element, kind, name } = frame;
    const shadow = shadowOf(element, name);
    if (shadow) {
      frame.scope = begin(shadow, element, frame.scope, frame.view);
      frame.open = true;
      frame.next = reads.firstChild(shadow);
      return;
    }
    const assigned = kind === 'slot' && frame.scope.host !== null ? reads.assignedNodes(element) : [];
    frame.next = assigned[0] ?? firstIn(element, name);
    if (assigned.length === 0) return;
    frame.slotted = assigned;
    anySlotted = true;
    // What a slot shows belongs to the tree round its shadow root.
    frame.scope = frame.scope.outer ?? frame.scope;
  }

  function enter(element: Element, name: string, scope: Scope): void {
    const kind = kindOf(name);
    if (kind === 'skip') return;
    if (kind === 'line') {
      streams.line();
      return;
    }
    const frame = push(element, name, kind, scope);
    if (readAttributes(frame) === 'skip') {
      depth -= 1;
      return;
    }
    border(frame);
    if (kind === 'canvas' && !unread.has('canvas') && isLarge(element, CANVAS_LEAST)) unread.add('canvas');
    if (kind === 'frame') enterFrame(frame);
    else setChildren(frame);
  }

  /** A custom element of some size that shows neither words nor any element of its own may have a closed root. */
  function mayBeClosed({ element, kind, open, from }: Frame): boolean {
    if (kind !== 'custom' || open || from < streams.count() || unread.has('closed-roots')) return false;
    const first = reads.firstElementChild(element);
    return (first === null || !eyes.rendered(first)) && isLarge(element, CUSTOM_LEAST);
  }

  function leave(frame: Frame): void {
    if (mayBeClosed(frame)) unread.add('closed-roots');
    if (frame.kind === 'frame' && frame.open) framesDeep -= 1;
    border(frame);
    if (frame.heading && frame.from < streams.count())
      headings.push({ from: frame.from, to: streams.count() });
    depth -= 1;
  }

  function readPart(text: Text, offset: number, part: string, scope: Scope): void {
    // With the space or the line before it.
    full = streams.length() + part.length >= limits.characters;
    if (!full) streams.add(text, offset, part, scope, laneHere, onNewLine);
    crossed.length = 0;
  }

  function* readLong(text: Text, data: string, scope: Scope): Generator<void> {
    for (let offset = 0; offset < data.length && !full; offset += PART) {
      readPart(text, offset, data.slice(offset, offset + PART), scope);
      yield;
      if (needs.stopped()) return;
    }
  }

  function advance(frame: Frame, from: Node, name: string): void {
    frame.index += 1;
    frame.next = frame.slotted ? (frame.slotted[frame.index] ?? null) : nextAfter(from, name);
  }

  /** Why it ends here, though the page goes on. */
  function cutShort(): UnreadPart | 'moved' | null {
    if (visited > limits.nodes) return 'too-many-nodes';
    if (full) return 'too-much-text';
    const why = needs.stopped();
    return why === 'late' ? 'too-many-nodes' : why;
  }

  const root: Element | null = reads.documentElement(needs.document);
  if (root) enter(root, nameOf(root), begin(needs.document, null, null, viewOf(needs.document)));
  while (depth >= 0) {
    const frame = frames[depth];
    const node = frame?.next;
    if (!frame) break;
    if (!node) {
      leave(frame);
      continue;
    }
    visited += 1;
    if (isElementNode(node)) {
      const name = nameOf(node);
      advance(frame, node, name);
      enter(node, name, frame.scope);
    } else {
      advance(frame, node, '');
      if (isTextNode(node)) {
        const { data } = node;
        if (data.length <= PART) readPart(node, 0, data, frame.scope);
        else yield* readLong(node, data, frame.scope);
      }
    }
    if (visited % NODES_A_STEP !== 0 && !full) continue;
    yield;
    const end = cutShort();
    if (end === 'moved') return end;
    if (end) {
      unread.add(end);
      break;
    }
  }
  return { ...streams.finish(), headings, unread, slotted: anySlotted };
}

export type { Segment };
