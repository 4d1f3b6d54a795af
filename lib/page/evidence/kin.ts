/**
 * Elements that a page styles alike: of one name and class, in parents that are alike in their turn. The first of them
 * is looked at for all, which makes reading a page several times faster: a list of a thousand rows is one look.
 *
 * What it is wrong for: a style by number (`:nth-child`) that moves, cuts off or fades some of them and not others.
 * Whether an element is laid out at all is never taken from its kin.
 */
import type { Style } from './eyes';

/** What the first of some elements looks like. */
export type Looks = {
  /** Nothing in its style can cut off or move away what it holds. */
  readonly still: boolean;
  /** By itself it is neither transparent nor invisible. */
  readonly opaque: boolean;
  /** What it holds is not laid out, though it is: a closed part that a browser opens when words in it are found. */
  readonly skips: boolean;
};

export type Kin = {
  /** Nothing until the first was looked at. */
  looks: Looks | null;
  /** By name and class; nothing until there is one. */
  children: Map<string, Kin> | null;
};

/** Attributes that pages do not style by. With any other, an element is like no other: a style, a state, an id. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'class href target rel lang title colspan rowspan scope datetime itemprop itemtype itemscope'.split(' '),
);

/** The first of its kin, or one that has none. */
export function newKin(): Kin {
  return { looks: null, children: null };
}

/** The kin of an element with these attributes in a parent of that kin. */
export function kinOf(parent: Kin, name: string, attributes: readonly string[], classOf: () => string): Kin {
  if (!attributes.every((attribute) => SAYS_NOTHING.has(attribute))) return newKin();
  const key = attributes.includes('class') ? `${name} ${classOf()}` : name;
  parent.children ??= new Map();
  const known = parent.children.get(key);
  if (known) return known;
  const kin = newKin();
  parent.children.set(key, kin);
  return kin;
}

/** Further than this, in CSS pixels, is out of sight. */
const FAR = -500;

/** May an element be so far from its own place that nobody sees it? */
function isMoved({ position, left, top }: Style): boolean {
  if (position === 'relative') return Number.parseFloat(left) < FAR || Number.parseFloat(top) < FAR;
  return position !== 'static' && position !== '' && position !== 'sticky';
}

/** Does what overflows a box stay in sight? */
export function spills(overflow: string): boolean {
  return overflow === 'visible' || overflow === '';
}

export function looksOf(style: Style): Looks {
  return {
    still: spills(style.overflowY) && spills(style.overflowX) && !isMoved(style),
    opaque: style.visibility !== 'hidden' && style.visibility !== 'collapse' && style.opacity !== '0',
    skips: style.contentVisibility === 'hidden',
  };
}
