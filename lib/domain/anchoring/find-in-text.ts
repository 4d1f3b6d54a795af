/** Finds quotes in one of a page's texts, in the order of what it costs: where they stood, in one pass, by parts. */
import type { QuoteToFind } from '../quote-limits';
import { type ChangedPlace, changedPlace } from './changed-places';
import { newDrift, type Plausible } from './drift';
import { type ExactPlace, ownPlace } from './exact-places';
import { type Budget, PAIRS_OF_WORDS } from './measured-place';
import { exactPlaces, type Leads, leadsOf } from './places';
import { onOneLine, standsAt } from './same-words';
import { addSeeds, type Pieces, SEED_LENGTH, type SeedTable, scan, seedTable } from './seeds';
import { sidesThatAre } from './surroundings';
import { piecesOf, type Wanted, wantedOf } from './wanted';

/** A quote found in this text. */
export type FoundInText = {
  readonly kind: 'present' | 'changed';
  readonly start: number;
  readonly end: number;
};

/** One piece of the pass: about a millisecond. */
const STEPS_A_PIECE = 100_000;
/** How many quotes are made ready at a time. */
const QUOTES_A_PIECE = 16;
/** How many units are searched at a time for words that are shorter than a seed, and how many places are kept. */
const UNITS_A_PIECE = 65_536;
const TINY_PLACES = 24;

type Missing = { readonly turn: number; readonly wanted: Wanted };
type Candidate = Missing & { readonly leads: Leads; readonly starts: readonly number[] };

/** One finding for each quote, in their order; nothing for what is not in this text. Yields as `findQuotes` does. */
export function* findInText(
  text: string,
  quotes: readonly QuoteToFind[],
): Generator<void, readonly (FoundInText | null)[]> {
  const findings: (FoundInText | null)[] = quotes.map(() => null);
  const missing: Missing[] = [];
  const drift = newDrift();
  for (const [turn, quote] of quotes.entries()) {
    const stays = whereItStood(text, quote);
    const wanted = stays === null ? wantedOf(quote) : null;
    if (wanted !== null) missing.push({ turn, wanted });
    if (stays !== null) drift.note(stays.start, stays.start);
    findings[turn] = stays;
    if (turn % QUOTES_A_PIECE === 0) yield;
  }
  const candidates = yield* candidatesFor(text, missing);
  for (const { wanted, starts } of candidates) {
    const sure = ownPlace(text, wanted, starts, () => false);
    if (sure?.isSupported && wanted.position !== null) drift.note(wanted.position, sure.start);
    yield;
  }
  const budget = { pairs: PAIRS_OF_WORDS };
  for (const candidate of candidates) {
    findings[candidate.turn] = yield* decide(text, candidate, drift.plausible, budget);
    yield;
  }
  return findings;
}

/** Most pages have not changed: the quote stands where it stood, between what it stood between. */
function whereItStood(text: string, { exact, prefix, suffix, position }: QuoteToFind): FoundInText | null {
  const start = position?.start;
  if (start === undefined || !Number.isSafeInteger(start) || exact === '' || !standsAt(text, start, exact))
    return null;
  const end = start + exact.length;
  const isSame =
    (prefix === '' ? start === 0 : standsAt(text, start - prefix.length, prefix)) &&
    (suffix === '' ? end === text.length : standsAt(text, end, suffix));
  return isSame ? { kind: 'present', start, end } : null;
}

/** Reads the text once for all quotes together. */
function* candidatesFor(text: string, missing: readonly Missing[]): Generator<void, readonly Candidate[]> {
  if (missing.length === 0 || text === '') return [];
  const table = yield* readAll(text, missing);
  const candidates: Candidate[] = [];
  for (const [needle, one] of missing.entries()) {
    const leads = leadsOf(table, needle, one.wanted);
    const isTiny =
      one.wanted.prefix.length + one.wanted.exact.length + one.wanted.suffix.length < SEED_LENGTH;
    const starts = isTiny ? yield* tinyPlaces(text, one.wanted) : exactPlaces(text, one.wanted, leads);
    candidates.push({ ...one, leads, starts });
    yield;
  }
  return candidates;
}

function* readAll(text: string, missing: readonly Missing[]): Generator<void, SeedTable> {
  const needles: Pieces[] = [];
  for (const [needle, { wanted }] of missing.entries()) {
    needles.push(piecesOf(wanted, needle));
    if (needle % QUOTES_A_PIECE === 0) yield;
  }
  const table = seedTable(needles);
  yield;
  for (const [turn, pieces] of needles.entries()) {
    addSeeds(table, pieces);
    if (turn % QUOTES_A_PIECE === 0) yield;
  }
  for (let at: number | null = 0; at !== null; at = scan(table, text, at, STEPS_A_PIECE)) yield;
  return table;
}

/** Places of words shorter than a seed, the first of the text first. */
function* tinyPlaces(text: string, { exact }: Wanted): Generator<void, readonly number[]> {
  const starts: number[] = [];
  for (let from = 0; from < text.length; from += UNITS_A_PIECE) {
    const piece = onOneLine(text.slice(from, from + UNITS_A_PIECE + exact.length - 1));
    for (let at = piece.indexOf(exact); at !== -1; at = piece.indexOf(exact, at + 1)) {
      starts.push(from + at);
      if (starts.length === TINY_PLACES) return starts;
    }
    yield;
  }
  return starts;
}

/**
 * Word for word, unless what stood round the quote is somewhere else, round other words: then those are the quote
 * if the exact ones have nothing of its surroundings, and it is in doubt if they have some, or if the others may be
 * another product's.
 */
function* decide(
  text: string,
  { wanted, leads, starts }: Candidate,
  plausible: Plausible,
  budget: Budget,
): Generator<void, FoundInText | null> {
  const exact = ownPlace(text, wanted, starts, plausible);
  if (exact !== null && sidesThatAre('whole', exact.surroundings) === 2) return present(exact);
  const where = exact?.isSupported ? 'bracketed' : 'all';
  const changed = yield* changedPlace(text, wanted, leads, plausible, where, budget);
  if (exact === null) return changed === null ? null : { kind: 'changed', ...placeOf(changed) };
  if (changed === null || (changed.start < exact.end && changed.end > exact.start)) return present(exact);
  const isBracketed = sidesThatAre('whole', changed.surroundings) === 2;
  return isBracketed && !changed.isTwin && !exact.isSupported
    ? { kind: 'changed', ...placeOf(changed) }
    : null;
}

function present(place: ExactPlace): FoundInText {
  return { kind: 'present', ...placeOf(place) };
}

function placeOf({ start, end }: ExactPlace | ChangedPlace): {
  readonly start: number;
  readonly end: number;
} {
  return { start, end };
}
