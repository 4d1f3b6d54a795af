/** The elements a walk is in, from the page's root to the one whose children are walked now. */
import type { Kind } from './element-kinds';
import { type Kin, newKin } from './kin';
import { nextAfter } from './node-reads';
import type { Holder } from './sight';
import type { Scope } from './text-streams';

/** An element whose children are walked. */
export type Frame = Holder & {
  name: string;
  kind: Kind;
  /** The tree its children stand in. */
  scope: Scope;
  /** What its children have their kin from: its own, or at the border of a tree none. */
  brood: Kin;
  /** The child that is visited next. */
  next: Node | null;
  /** The nodes a slot shows, with the place of `next`, or nothing: then children are siblings. */
  slotted: readonly Node[] | null;
  index: number;
  /** Segments before it. */
  from: number;
  heading: boolean;
  /** It has an open shadow root, or a frame's document, that is walked. */
  open: boolean;
};

function newFrame(element: Element, scope: Scope): Frame {
  const kin = newKin();
  return {
    element,
    name: '',
    kind: 'inline',
    scope,
    view: scope.view,
    sight: 'unknown',
    kin,
    brood: kin,
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

/** Goes on to the child after `from`, whose name is `name` if it is an element. */
export function advance(frame: Frame, from: Node, name: string): void {
  frame.index += 1;
  frame.next = frame.slotted ? (frame.slotted[frame.index] ?? null) : nextAfter(from, name);
}

/**
 * Frames are used again at their depth: making one for each element of a large page would keep the browser busy
 * clearing up.
 */
export function createStack() {
  const frames: Frame[] = [];
  let depth = -1;
  return {
    /** The outermost first; those deeper than `depth` are left from before. */
    frames,
    /** The place of the innermost, -1 when there is none. */
    depth: () => depth,
    top: (): Frame | undefined => frames[depth],
    push(element: Element, name: string, kind: Kind, scope: Scope, from: number): Frame {
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
      frame.from = from;
      frame.heading = kind === 'heading';
      frame.open = false;
      return frame;
    },
    pop(): void {
      depth -= 1;
    },
  };
}
