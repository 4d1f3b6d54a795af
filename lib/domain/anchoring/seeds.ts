/**
 * Finds short pieces (seeds) of many quotes in one pass over a text: all seeds are in one hash table, and a rolling
 * hash of the text is looked up in it at every offset. What is kept of each seed is bounded, whatever the text.
 */
import { LINE_BREAK, SPACE, unitAt } from './same-words';

/** In UTF-16 units: two or three words, so that an edited sentence keeps some, and chance gives few. */
export const SEED_LENGTH = 10;
/** How many hits of a seed are kept before and after the offset where it is expected: the nearest. */
const KEPT = 8;
/** A seed met as often as this before its expected offset tells nothing, and is dropped with all its hits. */
const HITS_MAX = 2_048;

const BASE = 0x01000193;
const MIX = 0x9e3779b1;
/** What the unit that leaves the rolling hash was multiplied by. */
const LEAVING = Array.from({ length: SEED_LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);
/** What one look at a seed costs, against one step through the text. */
const HIT_COST = 4;
const SLOTS_PER_SEED = 8;
const SLOT_BITS_MAX = 20;

/** Pieces of one needle: a quote with the text before and after it, by number. */
export type Pieces = {
  readonly needle: number;
  readonly text: string;
  /** Where in the needle's text the pieces begin. */
  readonly offsets: readonly number[];
  /** Where the needle began when the quote was taken. */
  readonly expected: number;
};

/** The seeds as the pass needs them: lists side by side, as objects would cost more than the pass itself. */
export type SeedTable = {
  readonly slots: Int32Array;
  readonly shift: number;
  readonly hashes: Int32Array;
  /** The next seed of the same slot, counted from 1; 0 for none. */
  readonly next: Int32Array;
  readonly offsets: Int32Array;
  readonly expected: Int32Array;
  /** Of each seed a ring of `KEPT` hits before its expected offset, then `KEPT` after it. */
  readonly hits: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** The first seed of each needle, and one more at the end. */
  readonly first: Int32Array;
};

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = 0; i < SEED_LENGTH; i++) hash = (Math.imul(hash, BASE) + unitAt(text, at + i)) | 0;
  return hash;
}

function slotOf(hash: number, shift: number): number {
  return Math.imul(hash, MIX) >>> shift;
}

/** Pieces of `SEED_LENGTH` of a text, at most `most`, spread evenly and at least `step` apart. */
export function offsetsOfSeeds(length: number, most: number, step: number): readonly number[] {
  const last = length - SEED_LENGTH;
  if (last < 0) return [];
  const stride = Math.max(step, Math.ceil((last + 1) / most));
  return Array.from({ length: Math.floor(last / stride) + 1 }, (_none, index) => index * stride);
}

/** A table with room for the seeds of these needles, in their order; see `addSeeds`. */
export function seedTable(needles: readonly Pieces[]): SeedTable {
  const first = new Int32Array(needles.length + 1);
  for (const [index, { offsets }] of needles.entries())
    first[index + 1] = (first[index] ?? 0) + offsets.length;
  const count = first[needles.length] ?? 0;
  const bits = Math.min(SLOT_BITS_MAX, Math.ceil(Math.log2(count * SLOTS_PER_SEED + 2)));
  return {
    slots: new Int32Array(2 ** bits),
    shift: 32 - bits,
    hashes: new Int32Array(count),
    next: new Int32Array(count),
    offsets: new Int32Array(count),
    expected: new Int32Array(count),
    hits: new Int32Array(count * KEPT * 2),
    before: new Int32Array(count),
    after: new Int32Array(count),
    first,
  };
}

/** Puts the seeds of one needle into the table. */
export function addSeeds(table: SeedTable, { needle, text, offsets, expected }: Pieces): void {
  const { slots, shift, hashes, next, first } = table;
  let index = first[needle] ?? 0;
  for (const offset of offsets) {
    const hash = hashAt(text, offset);
    const slot = slotOf(hash, shift);
    hashes[index] = hash;
    next[index] = slots[slot] ?? 0;
    slots[slot] = index + 1;
    table.offsets[index] = offset;
    table.expected[index] = expected + offset;
    index++;
  }
}

/**
 * Goes on with the pass from an offset until the work given is done.
 * @param work how many steps, about; a hit costs several
 * @returns where to go on, or nothing when the text is read
 */
export function scan(table: SeedTable, text: string, from: number, work: number): number | null {
  const { slots, shift } = table;
  const last = text.length - SEED_LENGTH;
  if (from > last) return null;
  let left = work;
  let hash = hashAt(text, from);
  for (let at = from; ; at++) {
    if (slots[slotOf(hash, shift)] !== 0) left -= meet(table, hash, at);
    // Never reads past the end: one NaN, and the engine counts in floats from then on.
    if (at === last) return null;
    if (--left < 0) return at + 1;
    const entering = text.charCodeAt(at + SEED_LENGTH);
    const leaving = text.charCodeAt(at);
    hash = Math.imul(hash, BASE) + (entering === LINE_BREAK ? SPACE : entering);
    hash = (hash - Math.imul(leaving === LINE_BREAK ? SPACE : leaving, LEAVING)) | 0;
  }
}

/** Notes an offset with every seed of this hash; seeds that have enough leave the table. Returns the work done. */
function meet(table: SeedTable, hash: number, at: number): number {
  const { slots, shift, hashes, next } = table;
  const slot = slotOf(hash, shift);
  let previous = 0;
  let work = 0;
  for (let entry = slots[slot] ?? 0; entry !== 0; ) {
    const index = entry - 1;
    const following = next[index] ?? 0;
    work += HIT_COST;
    if (hashes[index] === hash && !note(table, index, at)) {
      if (previous === 0) slots[slot] = following;
      else next[previous - 1] = following;
    } else {
      previous = entry;
    }
    entry = following;
  }
  return work;
}

/** @returns false when nothing more about this seed is worth knowing */
function note(table: SeedTable, index: number, at: number): boolean {
  const { hits, before, after, expected } = table;
  const base = index * KEPT * 2;
  if (at < (expected[index] ?? 0)) {
    const count = before[index] ?? 0;
    hits[base + (count % KEPT)] = at;
    before[index] = count < HITS_MAX ? count + 1 : 0;
    return count < HITS_MAX;
  }
  const count = after[index] ?? 0;
  hits[base + KEPT + count] = at;
  after[index] = count + 1;
  return count + 1 < KEPT;
}

/**
 * Tells where each seed of a needle was met, at most `2 * KEPT` times each. By hash: to be verified.
 * @param tell is given the seed's offset in its needle, and the text's offset
 */
export function eachHit(table: SeedTable, needle: number, tell: (offset: number, at: number) => void): void {
  const { first, hits, before, after, offsets } = table;
  const end = first[needle + 1] ?? 0;
  for (let index = first[needle] ?? 0; index < end; index++) {
    const base = index * KEPT * 2;
    const offset = offsets[index] ?? 0;
    const early = Math.min(before[index] ?? 0, KEPT);
    for (let i = 0; i < early; i++) tell(offset, hits[base + i] ?? 0);
    const late = after[index] ?? 0;
    for (let i = 0; i < late; i++) tell(offset, hits[base + KEPT + i] ?? 0);
  }
}
