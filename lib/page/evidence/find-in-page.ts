/** Looks for quotes in a page that was read, and says for each what became of it and where it stands. */
import { type FoundQuote, findQuotes } from '../../domain/anchoring/find-quotes';
import type { Finding, PlaceInText, QuoteToFind } from '../../domain/quote-limits';
import { inSlices, type Turns } from './in-slices';
import { laneOf } from './places';
import type { PageRead } from './read-text';

/** What became of one quote. `rangeOf` or `rangesOf` (`places.ts`) lead from its place to the page. */
export type QuoteInPage = {
  readonly id: string;
  readonly finding: Finding;
  /** Nothing when it is gone. */
  readonly place: PlaceInText | null;
};

function toQuote(read: PageRead, found: FoundQuote): QuoteInPage {
  const { id } = found;
  switch (found.finding) {
    case 'present':
      return { id, place: found.at, finding: { kind: 'present', lane: laneOf(read, found.at) } };
    case 'changed':
      return {
        id,
        place: found.at,
        finding: { kind: 'changed', lane: laneOf(read, found.at), text: found.text },
      };
    case 'gone':
      return { id, place: null, finding: { kind: 'gone' } };
  }
}

/** One finding for each quote, in their order; the page's thread is never held for long. */
export async function findInPage(
  read: PageRead,
  quotes: readonly QuoteToFind[],
  turns?: Turns,
): Promise<readonly QuoteInPage[]> {
  const found = await inSlices(findQuotes(read.texts, quotes), turns);
  return found.map((one) => toQuote(read, one));
}
