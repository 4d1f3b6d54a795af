/** Quotes and passages of a page that was read, taken evenly from all of it. */
import { contextOf } from '../../lib/domain/anchoring/context';
import type { PlaceInText, QuoteToFind } from '../../lib/domain/quote-limits';
import { laneOf } from '../../lib/page/evidence/places';
import type { PageRead } from '../../lib/page/evidence/read-text';
import { type Chance, chanceFrom } from '../fixtures/quotes/chance';

/** Words of one line that stand nowhere else in the text, and where they stand. */
export type Passage = { readonly words: string; readonly place: PlaceInText };

/** So many of a list, evenly spread over it. Throws when there are fewer. */
function evenly<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length < count) throw new Error(`There are only ${list.length} of ${count}`);
  return list.filter(
    (_one, index) =>
      Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );
}

/** Parts of a line of a few words each. */
function* partsOf(
  line: string,
  chance: Chance,
): Generator<{ readonly from: number; readonly words: string }> {
  for (let from = 0; from < line.length; ) {
    const length = 18 + Math.floor(chance() * 40);
    const space = line.indexOf(' ', from + length);
    const to = space === -1 ? line.length : space;
    yield { from, words: line.slice(from, to) };
    from = to + 1;
  }
}

/** Passages that a search for their words finds nowhere else. */
export function passagesOf({ texts: { visible } }: PageRead, count: number): readonly Passage[] {
  const chance = chanceFrom(count);
  const all: Passage[] = [];
  let start = 0;
  for (const line of visible.split('\n')) {
    for (const { from, words } of partsOf(line, chance)) {
      const place = { stream: 'visible', start: start + from, end: start + from + words.length } as const;
      if (words.length >= 18) all.push({ words, place });
    }
    start += line.length + 1;
  }
  // Some more than are needed, and not all: looking each up takes its time.
  const some = all.length > 3 * count ? evenly(all, Math.ceil(1.5 * count)) : all;
  return evenly(
    some.filter(({ words }) => visible.indexOf(words) === visible.lastIndexOf(words)),
    count,
  );
}

/** The quote at a place, as a person who selected it there would have it. */
export function quoteAt(read: PageRead, place: PlaceInText, id: string): QuoteToFind {
  const text = read.texts[place.stream];
  const { start, end } = place;
  return {
    id,
    exact: text.slice(start, end),
    ...contextOf(text, start, end),
    position: { start, end },
    lane: laneOf(read, place),
  };
}

/** Sentences, sometimes two or three, from anywhere in the text; they may run over lines. */
export function someQuotes(read: PageRead, count: number, chance: Chance): readonly QuoteToFind[] {
  const text = read.texts.visible;
  const ends = [...text.matchAll(/[.?!](?=[ \n])|\n/g)].map(({ index }) => index + 1);
  return Array.from({ length: count }, (_none, turn) => {
    const first = Math.floor(chance() * (ends.length - 4));
    const words = text.slice(ends[first], ends[first + 1 + Math.floor(chance() * 3)]);
    const start = (ends[first] ?? 0) + words.length - words.trimStart().length;
    const end = start + Math.max(1, words.trim().length);
    return quoteAt(read, { stream: 'visible', start, end }, `quote ${turn}`);
  });
}
