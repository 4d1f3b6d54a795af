/** Says how well the text round a place fits what stood round a quote. */
import search from 'approx-string-match';
import { CONTEXT_LENGTH } from '../quote-limits';
import { isTelling, wordsOf } from './align-words';
import { onOneLine, runAfter, runBefore } from './same-words';
import type { Wanted } from './wanted';

/**
 * One side of a place. `whole`: the context stands there, all of it. `close`: it was edited, and names and numbers
 * in it are the same. `lost`: something else stands there. `unknown`: nobody knows what stood there.
 */
export type Fit = 'whole' | 'close' | 'lost' | 'unknown';
export type Side = {
  readonly fit: Fit;
  /** 0 for nothing alike to 1 for whole. */
  readonly likeness: number;
  /** How many units stand right beside the place as they stood beside the quote. */
  readonly run: number;
  /** Where the context ends and the quote's side of it begins. */
  readonly edge: number;
};
export type Surroundings = { readonly before: Side; readonly after: Side };

/** Contexts shorter than this stood at the very beginning or end of the text, and tell nothing anywhere else. */
export const CONTEXT_TELLS = 8;
/** A context with more errors to a unit than this is another text. */
const ERRORS_TO_A_UNIT = 0.35;

/** How far from a place found by its own words a context may stand: words at its edge may have been replaced. */
export function slackOf(length: number): number {
  return Math.min(120, 16 + Math.floor(length * 0.35));
}

/**
 * The surroundings of a place, with both contexts at most `slack` away from it.
 * @param slack nothing to look only at what is right beside the place: quicker, and never `close`
 */
export function surroundingsOf(
  text: string,
  place: { readonly start: number; readonly end: number },
  { prefix, suffix, position }: Wanted,
  slack: number | null,
): Surroundings {
  const known = position !== null;
  return {
    before: sideBefore(text, place.start, prefix, slack, known),
    after: sideAfter(text, place.end, suffix, slack, known),
  };
}

function sideBefore(text: string, at: number, context: string, slack: number | null, known: boolean): Side {
  if (context === '') return border(known, at <= (slack ?? 0), 0, at);
  const run = runBefore(text, at, context);
  const isShort = context.length < CONTEXT_TELLS;
  if (run === context.length && (!isShort || at === run)) return { fit: 'whole', likeness: 1, run, edge: at };
  if (isShort || slack === null) return lost(run, at);
  const from = Math.max(0, at - slack - Math.ceil(context.length * 1.35));
  const window = onOneLine(text.slice(from, at));
  const found = window.lastIndexOf(context);
  if (found !== -1) return { fit: 'whole', likeness: 1, run, edge: from + found + context.length };
  return nearest(window, context, run, at, (match) => ({
    gap: window.length - match.end,
    edge: from + match.end,
  }));
}

function sideAfter(text: string, at: number, context: string, slack: number | null, known: boolean): Side {
  if (context === '') return border(known, text.length - at <= (slack ?? 0), text.length, at);
  const run = runAfter(text, at, context);
  const isShort = context.length < CONTEXT_TELLS;
  if (run === context.length && (!isShort || at + run === text.length)) {
    return { fit: 'whole', likeness: 1, run, edge: at };
  }
  if (isShort || slack === null) return lost(run, at);
  const window = onOneLine(text.slice(at, at + slack + Math.ceil(context.length * 1.35)));
  const found = window.indexOf(context);
  if (found !== -1) return { fit: 'whole', likeness: 1, run, edge: at + found };
  return nearest(window, context, run, at, (match) => ({ gap: match.start, edge: at + match.start }));
}

function lost(run: number, at: number): Side {
  return { fit: 'lost', likeness: 0, run, edge: at };
}

/** No context: the quote stood at the very beginning or end of the text, unless it was typed. */
function border(known: boolean, isNear: boolean, edge: number, at: number): Side {
  if (!known) return { fit: 'unknown', likeness: 0, run: 0, edge: at };
  return isNear ? { fit: 'whole', likeness: 1, run: 0, edge } : lost(0, at);
}

type Match = { readonly start: number; readonly end: number; readonly errors: number };

/** The edited context where it fits best in the window, the nearest of equals. */
function nearest(
  window: string,
  context: string,
  run: number,
  at: number,
  placeOf: (match: Match) => { readonly gap: number; readonly edge: number },
): Side {
  const most = Math.floor(context.length * ERRORS_TO_A_UNIT);
  const matches = search(window, context, most).map((match) => ({ ...match, ...placeOf(match) }));
  const [best] = matches.sort((a, b) => a.gap - b.gap);
  if (best === undefined) return lost(run, at);
  const likeness = 1 - best.errors / context.length;
  const isSame = tells(window.slice(best.start, best.end), context);
  return isSame ? { fit: 'close', likeness, run, edge: best.edge } : lost(run, at);
}

/** Are the context's names and numbers those of the text? Its outermost words may be cut, and do not count. */
function tells(found: string, context: string): boolean {
  const inner = wordsOf(context).texts.slice(1, -1).filter(isTelling);
  const there = new Set(wordsOf(found).texts);
  return inner.every((word) => there.has(word));
}

/** How much the two sides speak for a place: 2 when both are whole. */
export function supportOf({ before, after }: Surroundings): number {
  const of = ({ fit, likeness, run }: Side) =>
    fit === 'whole' ? 1 : fit === 'close' ? likeness * 0.8 : (run / CONTEXT_LENGTH) * 0.3;
  return of(before) + of(after);
}

/** How many sides are of this kind. */
export function sidesThatAre(fit: Fit, { before, after }: Surroundings): number {
  return Number(before.fit === fit) + Number(after.fit === fit);
}
