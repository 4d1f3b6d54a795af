/** Finds quotes again in the texts of their page, which may have been edited: word for word, changed, or gone. */
import { type PageTexts, type PlaceInText, type QuoteToFind, type Stream, streamOf } from '../quote-limits';
import { type FoundInText, findInText } from './find-in-text';

/** What became of one quote, and where it stands now. */
export type FoundQuote =
  | { readonly id: string; readonly finding: 'present'; readonly at: PlaceInText }
  | { readonly id: string; readonly finding: 'changed'; readonly at: PlaceInText; readonly text: string }
  | { readonly id: string; readonly finding: 'gone'; readonly at: null };

/**
 * Looks for each quote in its own text first, then in the other: a tab may be closed now.
 *
 * `present` is said only of a quote that stands word for word; white space is the one thing that may differ.
 * `changed` is any other difference, curly quotes and dashes among them, and is said only where what is left and
 * what stands round it leave no doubt. Whatever is in doubt is `gone`: never a wrong place.
 *
 * Yields between pieces of work of a few milliseconds at most, whatever the texts hold. Never throws.
 * @param texts normalised, see `STREAMS`
 * @returns one finding for each quote, in their order
 */
export function* findQuotes(
  texts: PageTexts,
  quotes: readonly QuoteToFind[],
): Generator<void, readonly FoundQuote[]> {
  const found = new Map<number, FoundQuote>();
  for (const round of ['own', 'other'] as const) {
    for (const stream of ['visible', 'hidden'] as const) {
      const missing = [...quotes.entries()].filter(
        ([index, { lane }]) => !found.has(index) && (streamOf(lane) === stream) === (round === 'own'),
      );
      const wanted = missing.map(([, quote]) => (round === 'own' ? quote : { ...quote, position: null }));
      const findings = yield* findInText(texts[stream], wanted);
      for (const [turn, [index, { id }]] of missing.entries()) {
        const finding = findings[turn] ?? null;
        if (finding !== null) found.set(index, foundQuote(id, finding, stream, texts));
      }
    }
  }
  return quotes.map(({ id }, index) => found.get(index) ?? { id, finding: 'gone', at: null });
}

function foundQuote(id: string, found: FoundInText, stream: Stream, texts: PageTexts): FoundQuote {
  const { kind, start, end } = found;
  const at = { stream, start, end };
  return kind === 'present'
    ? { id, finding: kind, at }
    : { id, finding: kind, at, text: texts[stream].slice(start, end) };
}
