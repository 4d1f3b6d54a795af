/** Weighs the places where a quote may stand in other words, and chooses one, or none when in doubt. */
import { QUOTE_MAX } from '../quote-limits';
import { numbered } from './align-words';
import type { Plausible } from './drift';
import { type Budget, type MeasuredPlace, measure } from './measured-place';
import { bracketsOf, crowdedStretches, type Leads, type Stretch, shareElsewhere } from './places';
import { sidesThatAre, supportOf } from './surroundings';
import type { Wanted } from './wanted';

/** A place where enough of a quote is left. */
export type ChangedPlace = MeasuredPlace;

/**
 * The floors. Each is the smaller of two shares of letters: how much of the quote is kept, and how much of what
 * stands there now is the quote's. The less the surroundings say, the more the words must.
 */
const FLOOR = { bothWhole: 0.5, oneWhole: 0.5, oneWholeOnly: 0.6, bothClose: 0.75, twin: 0.66 } as const;
/** With both contexts whole, a quote that is nearly all there may also have got many words in between. */
const GROWN = { text: 0.4, quote: 0.8 } as const;
/**
 * The less of a quote is left at a place, the less of it may stand at others: else it was split, and the place may be
 * its smaller part.
 */
const SPLITS = [
  { kept: 0.65, elsewhere: 0.05 },
  { kept: 0.8, elsewhere: 0.25 },
] as const;
/** Two places nearer to each other than this cannot be told apart: by words and surroundings, or by words alone. */
const MARGIN = { score: 0.2, words: 0.1 } as const;
/** A sentence with other names or numbers has to be this much nearer to where the quote should be. */
const TWIN_DOUBT = 4;

/**
 * The one place where the quote stands in other words. Never where both of its contexts stand side by side without
 * it: there it was taken out, and what looks like it elsewhere is another sentence. Yields as `findQuotes` does.
 * @param where only between both contexts, or also wherever the quote's words crowd together
 */
export function* changedPlace(
  text: string,
  wanted: Wanted,
  leads: Leads,
  plausible: Plausible,
  where: 'bracketed' | 'all',
  budget: Budget,
): Generator<void, ChangedPlace | null> {
  if (wanted.words.weight === 0) return null;
  const brackets = bracketsOf(text, wanted, leads);
  if (brackets.isClosed) return null;
  const crowded = where === 'all' ? crowdedStretches(text, wanted, leads) : [];
  const quote = numbered(wanted.words);
  const places: MeasuredPlace[] = [];
  for (const stretch of [...brackets.between, ...crowded]) {
    yield;
    const place = yield* measure(text, wanted, quote, stretch, budget);
    if (place === null || brackets.before.some((context) => covers(place, context))) continue;
    if (!isSplit(place, leads)) places.push(place);
  }
  return chosen(places, wanted, plausible);
}

/** Does a place take in the text that stood before the quote? Then it is that text, not the quote. */
function covers(place: Stretch, context: Stretch): boolean {
  const shared = Math.min(place.end, context.end) - Math.max(place.start, context.start);
  return shared > (context.end - context.start) / 2;
}

function isSplit(place: MeasuredPlace, leads: Leads): boolean {
  const split = SPLITS.find(({ kept }) => place.quoteKept < kept);
  if (split === undefined) return false;
  return shareElsewhere(leads, place, split === SPLITS[0] ? 'also' : 'only') > split.elsewhere;
}

/** The best place of which enough is left, if no other comes near it, whether enough is left there or not. */
function chosen(places: readonly MeasuredPlace[], wanted: Wanted, plausible: Plausible): ChangedPlace | null {
  const [best] = places
    .filter((place) => isEnough(place, wanted, plausible))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  if (best === undefined) return null;
  const others = places.filter(({ start, end }) => end <= best.start || start >= best.end);
  return others.some((other) => rivals(other, best)) ? null : best;
}

function scoreOf(place: MeasuredPlace): number {
  return supportOf(place.surroundings) + 2 * wordsKept(place);
}

function wordsKept({ quoteKept, textKept }: MeasuredPlace): number {
  return Math.min(quoteKept, textKept);
}

/** Between both contexts only a place between the same ones comes near; elsewhere one with as many of the words does. */
function rivals(other: MeasuredPlace, best: MeasuredPlace): boolean {
  if (scoreOf(other) > scoreOf(best) - MARGIN.score) return true;
  const isBracketed = sidesThatAre('whole', best.surroundings) === 2;
  return !isBracketed && wordsKept(other) > wordsKept(best) - MARGIN.words;
}

function isEnough(place: MeasuredPlace, wanted: Wanted, plausible: Plausible): boolean {
  const { surroundings, quoteKept, textKept, isTwin } = place;
  // More than a quote may grow to (see `QuoteFinding`) is a copy of the page.
  if (place.end <= place.start || place.end - place.start > 2 * QUOTE_MAX) return false;
  const doubt = isTwin ? TWIN_DOUBT : 1;
  const isNear = wanted.position !== null && plausible(wanted.position, place.start, doubt);
  const [whole, close] = [sidesThatAre('whole', surroundings), sidesThatAre('close', surroundings)];
  if (whole === 2) {
    const hasGrown = textKept >= GROWN.text && quoteKept >= GROWN.quote;
    if (isTwin) return isNear && wordsKept(place) >= FLOOR.twin;
    return hasGrown || wordsKept(place) >= FLOOR.bothWhole;
  }
  if (isTwin || wanted.isShort || !isNear || whole + close / 2 < 1) return false;
  const floor = whole === 0 ? FLOOR.bothClose : close === 1 ? FLOOR.oneWhole : FLOOR.oneWholeOnly;
  return wordsKept(place) >= floor;
}
