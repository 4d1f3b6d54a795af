/** Where other quotes went tells where a quote may be: text between two that stayed together stays with them. */

/** Where something stood, and where it stands now. */
type Move = { readonly before: number; readonly now: number };

/**
 * May what stood at one offset stand at the other now?
 * @param doubt how much less than usual it may be off: 1 for as much
 */
export type Plausible = (before: number, now: number, doubt?: number) => boolean;

/** What is known of it so far. */
export type Drift = {
  /** Notes a quote that was found without any doubt. */
  readonly note: (before: number, now: number) => void;
  /** Seen from the nearest quotes on either side. */
  readonly plausible: Plausible;
};

/** How far off a place may be beside a quote that was found, and for each unit between the two. */
const ALLOWED = 64;
const ALLOWED_A_UNIT = 0.1;

/** Begins with nothing known but that the text begins where it began. */
export function newDrift(): Drift {
  const moves: Move[] = [{ before: 0, now: 0 }];
  let isSorted = true;
  return {
    note(before, now) {
      moves.push({ before, now });
      isSorted = false;
    },
    plausible(before, now, doubt = 1) {
      if (!isSorted) moves.sort((a, b) => a.before - b.before);
      isSorted = true;
      const next = moves.findIndex((move) => move.before > before);
      const left = moves.at(next === -1 ? -1 : next - 1);
      const right = next === -1 ? undefined : moves[next];
      return [left, right].some((move) => move !== undefined && isNear(move, before, now, doubt));
    },
  };
}

function isNear(move: Move, before: number, now: number, doubt: number): boolean {
  const off = Math.abs(now - move.now - (before - move.before));
  return off * doubt <= ALLOWED + ALLOWED_A_UNIT * Math.abs(before - move.before);
}
