/** Turns where a quote's seeds were met into the few places that are worth a closer look. */
import { runAfter, runBefore, standsAt } from './same-words';
import { eachHit, SEED_LENGTH, type SeedTable } from './seeds';
import type { Wanted } from './wanted';

/** A stretch of text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number };

/** A beginning of the quote, and how many of its own seeds speak for it. */
type Lead = { readonly at: number; readonly votes: number };

/** Where the seeds say that a quote may begin, or its suffix. Each offset once. */
export type Leads = {
  /** Beginnings by the quote's own words, in the order of the text. */
  readonly own: readonly Lead[];
  /** Beginnings by the text before, the likeliest first. */
  readonly begins: readonly number[];
  /** Ends by the text after, the likeliest first. */
  readonly ends: readonly number[];
  /** Where each of the quote's own seeds was met: its offset in the quote, the text's offset, and so on. */
  readonly met: readonly number[];
};

/** How many beginnings are compared word for word: so many, or fewer when they have more units than this. */
const COMPARED = 256;
const UNITS_COMPARED = 100_000;
/** How many places with exactly the words are told apart. */
const EXACT_PLACES = 48;
/** A place with all the words has all seeds, but of a seed met often only some hits are kept: at least this part. */
const VOTES_FOR_EXACT = 4;
/** How many stretches are looked at for a changed quote, by its words and by its contexts. */
const STRETCHES = 6;
const BRACKETS = 4;
/** Stretches with a smaller share of the votes than the best has are not looked at. */
const SMALL_CROWD = 0.3;
/** How many places of each context are put together. */
const CONTEXTS_COMPARED = 64;
/** This much of a context has to stand there for it to count as its place. */
const CONTEXT_RUN = 16;

/** Sorts the hits of a needle by what they say. */
export function leadsOf(table: SeedTable, needle: number, { prefix, exact }: Wanted): Leads {
  const [own, begins, ends, met]: [number[], number[], number[], number[]] = [[], [], [], []];
  eachHit(table, needle, (from, at) => {
    const offset = from - prefix.length;
    if (offset + SEED_LENGTH <= 0) begins.push(at - offset);
    else if (offset >= exact.length) ends.push(at - offset + exact.length);
    else {
      own.push(at - offset);
      met.push(offset, at);
    }
  });
  return { own: counted(own), begins: likeliest(begins), ends: likeliest(ends), met };
}

function counted(offsets: readonly number[]): readonly Lead[] {
  const sorted = new Int32Array(offsets).sort();
  const leads: Lead[] = [];
  for (let i = 0; i < sorted.length; ) {
    const at = sorted[i] ?? 0;
    const first = i;
    while (i < sorted.length && sorted[i] === at) i++;
    leads.push({ at, votes: i - first });
  }
  return leads;
}

function likeliest(offsets: readonly number[]): readonly number[] {
  return counted(offsets)
    .toSorted((a, b) => b.votes - a.votes)
    .slice(0, CONTEXTS_COMPARED)
    .map(({ at }) => at);
}

/** The beginnings of places where the quote stands word for word: the nearest to where it stood first. */
export function exactPlaces(text: string, wanted: Wanted, leads: Leads): readonly number[] {
  const { exact, position } = wanted;
  const distance = (at: number) => Math.abs(at - (position ?? 0));
  const most = leads.own.reduce((votes, lead) => Math.max(votes, lead.votes), 0);
  const nearest = leads.own
    .filter(({ votes }) => votes * VOTES_FOR_EXACT >= most)
    .sort((a, b) => b.votes - a.votes || distance(a.at) - distance(b.at));
  const starts = new Set([
    ...nearest.slice(0, COMPARED / 2).map(({ at }) => at),
    ...leads.begins,
    ...leads.ends.map((end) => end - exact.length),
  ]);
  return [...starts]
    .slice(0, Math.min(COMPARED, Math.ceil(UNITS_COMPARED / exact.length)))
    .filter((at) => standsAt(text, at, exact))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, EXACT_PLACES);
}

/** What stands between the two contexts where both of them stand in order, or only one of them. */
export type Brackets = {
  /** Stretches between the text before and the text after, the shortest first. */
  readonly between: readonly Stretch[];
  /** The two stand side by side: what stood between them was taken out. */
  readonly isClosed: boolean;
  /** Where the text before stands. */
  readonly before: readonly Stretch[];
};

/** Looks where the quote's contexts are now. */
export function bracketsOf(text: string, wanted: Wanted, leads: Leads): Brackets {
  const { prefix, suffix, exact } = wanted;
  const most = exact.length * 3 + 100;
  const long = (context: string, run: number) =>
    context.length > 0 && run >= Math.min(context.length, CONTEXT_RUN) && run >= SEED_LENGTH;
  const begins = leads.begins.filter((at) => long(prefix, runBefore(text, at, prefix)));
  const ends = leads.ends.filter((at) => long(suffix, runAfter(text, at, suffix)));
  const pairs = begins.flatMap((start) => ends.map((end) => ({ start, end })));
  return {
    between: pairs
      .filter(({ start, end }) => end - start > 1 && end - start <= most)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .slice(0, BRACKETS),
    // Each context may hold the one space that stood on either side of the quote.
    isClosed: pairs.some(({ start, end }) => Math.abs(end - start) <= 1),
    before: begins.map((at) => ({ start: Math.max(0, at - prefix.length), end: at })),
  };
}

/**
 * The share of the quote's seeds, of those that were met, that were met outside a place: what was cut there may
 * stand elsewhere.
 * @param which those met only outside of it, or also those met on both sides
 */
export function shareElsewhere({ met }: Leads, place: Stretch, which: 'only' | 'also'): number {
  const all = new Set<number>();
  const inside = new Set<number>();
  const outside = new Set<number>();
  for (let i = 0; i < met.length; i += 2) {
    const [offset, at] = [met[i] ?? 0, met[i + 1] ?? 0];
    all.add(offset);
    (at >= place.start && at + SEED_LENGTH <= place.end ? inside : outside).add(offset);
  }
  const elsewhere = which === 'also' ? outside.size : all.size - inside.size;
  return all.size === 0 ? 0 : elsewhere / all.size;
}

type Crowd = { readonly first: number; readonly last: number; readonly votes: number };

/** Stretches of text where many of the quote's own seeds lie close together. */
export function crowdedStretches(text: string, wanted: Wanted, leads: Leads): readonly Stretch[] {
  const { length } = wanted.exact;
  const margin = 32 + Math.floor(length * 0.25);
  const distance = (at: number) => Math.abs(at - (wanted.position ?? at));
  const crowds = crowdsOf(leads.own, 16 + Math.floor(length * 0.3)).sort(
    (a, b) => b.votes - a.votes || distance(a.first) - distance(b.first),
  );
  const enough = (crowds[0]?.votes ?? 0) * SMALL_CROWD;
  const chosen: Crowd[] = [];
  for (const crowd of crowds) {
    if (chosen.length === STRETCHES || crowd.votes < enough) break;
    if (chosen.every(({ first, last }) => crowd.last < first || crowd.first > last)) chosen.push(crowd);
  }
  return chosen.map(({ first, last }) => ({
    start: Math.max(0, first - margin),
    end: Math.min(text.length, last + length + margin),
  }));
}

/** For each lead the crowd that ends with it: all leads at most `reach` before it. */
function crowdsOf(leads: readonly Lead[], reach: number): Crowd[] {
  let left = 0;
  let votes = 0;
  return leads.map((lead) => {
    votes += lead.votes;
    for (let first = leads[left]; first !== undefined && lead.at - first.at > reach; first = leads[left]) {
      votes -= first.votes;
      left++;
    }
    return { first: leads[left]?.at ?? lead.at, last: lead.at, votes };
  });
}
