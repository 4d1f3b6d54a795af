/**
 * Walks a page once, as it is laid out: open shadow roots and slots in their place, frames of the same origin too.
 * Nothing recurses but frames, so that no nesting is too deep, and the work can be interrupted every few nodes.
 */
import type { UnreadPart } from '../../domain/quote-limits';
import { isBlock, kindOf } from './element-kinds';
import type { Eyes } from './eyes';
import { newKin } from './kin';
import {
  documentInside,
  firstIn,
  isElementNode,
  isTextNode,
  nameOf,
  nodeReads,
  shadowOf,
} from './node-reads';
import { readAttributes } from './read-attributes';
import { createSight } from './sight';
import { createStreams, type Scope, type Streams, type View } from './text-streams';
import { createUnreadable } from './unreadable';
import { advance, createStack, type Frame } from './walk-stack';

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
  /** Is there no point in going on: has the page changed, or is it too late? Asked often. */
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
/** Displays whose words stand in the line they are in. Lines of letters are often made of inline blocks. */
const IN_LINE = /^(?:inline|contents|none|ruby|math$|$)/;

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

/** What the walk does at each node. */
function createWalk({ document: document_, eyes, limits, onRoot }: WalkNeeds) {
  const reads = nodeReads();
  const stack = createStack();
  const sight = createSight(stack.frames, eyes);
  const streams = createStreams();
  const unread = new Set<UnreadPart>();
  const unreadable = createUnreadable(eyes, unread);
  const headings: HeadingAt[] = [];
  /** Inline elements that began or ended since the last text. */
  const crossed: Element[] = [];
  let slotted = false;
  let full = false;
  let framesDeep = 0;

  const look = () => sight.look(stack.depth());
  const laneHere = () => sight.laneAt(stack.depth());
  const onNewLine = () => crossed.some((element) => !IN_LINE.test(eyes.style(element).display));

  function border({ kind, element }: Frame): void {
    if (isBlock(kind)) streams.line();
    else if (kind !== 'slot' && crossed.length < CROSSED_MAX) crossed.push(element);
  }

  /** A tree with styles of its own: nothing in it is kin to anything outside. */
  function begin(root: Document | ShadowRoot, frame: Frame | null, view: View): Scope {
    onRoot(root);
    const scope = { root, host: frame?.element ?? null, outer: frame?.scope ?? null, view };
    if (!frame) return scope;
    frame.open = true;
    frame.brood = newKin();
    return scope;
  }

  function enterFrame(frame: Frame): void {
    const inside = documentInside(frame.element);
    const root: Element | null = inside && reads.documentElement(inside);
    if (!inside || !root || framesDeep >= FRAMES_DEEP) {
      unreadable.foreignFrame(frame, look);
      return;
    }
    // A frame's visibility is not inherited by its document, so it is asked for here.
    if (look() === 'invisible') frame.sight = 'hidden';
    framesDeep += 1;
    enter(root, nameOf(root), begin(inside, frame, viewOf(inside)));
  }

  /** What a slot shows belongs to the tree round its shadow root. */
  function enterSlot(frame: Frame): boolean {
    const assigned = frame.scope.host === null ? [] : reads.assignedNodes(frame.element);
    if (assigned.length === 0) return false;
    slotted = true;
    frame.slotted = assigned;
    frame.next = assigned[0] ?? null;
    frame.scope = frame.scope.outer ?? frame.scope;
    frame.brood = newKin();
    return true;
  }

  function enterChildren(frame: Frame): void {
    const { element, kind, name } = frame;
    const shadow = shadowOf(element, name);
    if (shadow) {
      frame.scope = begin(shadow, frame, frame.view);
      frame.next = reads.firstChild(shadow);
    } else if (kind !== 'slot' || !enterSlot(frame)) frame.next = firstIn(element, name);
  }

  function enter(element: Element, name: string, scope: Scope): void {
    const kind = kindOf(name);
    if (kind === 'skip') return;
    if (kind === 'line') {
      streams.line();
      return;
    }
    const brood = stack.top()?.brood ?? newKin();
    const frame = stack.push(element, name, kind, scope, streams.count());
    if (readAttributes(frame, brood) === 'skip') {
      stack.pop();
      return;
    }
    border(frame);
    if (kind === 'canvas') unreadable.canvas(frame, look);
    if (kind === 'frame') enterFrame(frame);
    else enterChildren(frame);
  }

  function leave(frame: Frame): void {
    const { kind, open, heading, from } = frame;
    const to = streams.count();
    if (kind === 'custom' && !open && from === to) unreadable.customElement(frame, look);
    if (kind === 'frame' && open) framesDeep -= 1;
    border(frame);
    if (heading && from < to) headings.push({ from, to });
    stack.pop();
  }

  function readPart(text: Text, offset: number, part: string, scope: Scope): void {
    // With the space or the line before it.
    full = streams.length() + part.length >= limits.characters;
    if (!full) streams.add(text, offset, part, scope, laneHere, onNewLine);
    crossed.length = 0;
  }

  return {
    unread,
    top: stack.top,
    enter,
    leave,
    readPart,
    isFull: () => full,
    begin(): void {
      const root: Element | null = reads.documentElement(document_);
      if (root) enter(root, nameOf(root), begin(document_, null, viewOf(document_)));
    },
    finish: (): Walked => ({ ...streams.finish(), headings, unread, slotted }),
  };
}

type Walk = ReturnType<typeof createWalk>;

function* readText(text: Text, scope: Scope, walk: Walk, { stopped }: WalkNeeds): Generator<void> {
  const { data } = text;
  for (let offset = 0; offset < data.length && !walk.isFull() && stopped() === null; offset += PART) {
    walk.readPart(text, offset, data.slice(offset, offset + PART), scope);
    yield;
  }
}

/**
 * The walk. Yields where it may be interrupted.
 * @returns what was read; `moved` as soon as `stopped` says so
 */
export function* walkPage(needs: WalkNeeds): Generator<void, Walked | 'moved'> {
  const { limits, stopped } = needs;
  const walk = createWalk(needs);
  let visited = 0;

  /** Why it ends here, though the page goes on. */
  function cutShort(): UnreadPart | null {
    if (walk.isFull()) return 'too-much-text';
    return visited > limits.nodes || stopped() === 'late' ? 'too-many-nodes' : null;
  }

  walk.begin();
  for (let frame = walk.top(); frame; frame = walk.top()) {
    const node = frame.next;
    if (!node) {
      walk.leave(frame);
      continue;
    }
    visited += 1;
    const name = isElementNode(node) ? nameOf(node) : '';
    advance(frame, node, name);
    if (isElementNode(node)) walk.enter(node, name, frame.scope);
    else if (isTextNode(node)) {
      const { data } = node;
      if (data.length <= PART) walk.readPart(node, 0, data, frame.scope);
      else yield* readText(node, frame.scope, walk, needs);
    }
    if (visited % NODES_A_STEP !== 0 && !walk.isFull()) continue;
    yield;
    if (stopped() === 'moved') return 'moved';
    const part = cutShort();
    if (part === null) continue;
    walk.unread.add(part);
    break;
  }
  return walk.finish();
}
