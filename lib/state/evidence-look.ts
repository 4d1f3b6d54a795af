/** What is known of a page's quotes from the looks at them: how many are there, changed or gone, and how far that can be trusted. */
import {
  type Evidence,
  type EvidenceKind,
  latestCheck,
  type Quote,
  quotesOf,
  type UnreadPart,
} from '../domain/evidence';
import type { PageKey } from '../domain/product';
import type { QuoteToFind } from '../domain/quote-limits';

/** How many quotes stand how; `never`: nobody has looked for them since they were taken. */
export type QuoteCounts = Readonly<Record<'present' | 'changed' | 'gone' | 'never', number>>;

/** Where one quote stands. */
export type QuoteStanding = keyof QuoteCounts;

export type PageLook =
  /** No quote is kept from this page. */
  | { readonly kind: 'no-quotes' }
  | { readonly kind: 'never-looked'; readonly counts: QuoteCounts }
  | {
      /**
       * `same`: every quote is there and the page's text is as it was. `other-text`: every quote is there, and
       * something else of the page changed. `changed`: a quote is in other words now, or not there.
       */
      readonly kind: 'same' | 'other-text' | 'changed';
      readonly counts: QuoteCounts;
      /** The latest look, ISO 8601 UTC. */
      readonly when: string;
      /** What was not read at that look: "gone" means less with each. */
      readonly unread: readonly UnreadPart[];
    };

/** How many pieces there are of each kind. */
export type EvidenceCounts = Readonly<Partial<Record<EvidenceKind, number>>>;

export function countsOf(evidence: readonly Evidence[]): EvidenceCounts {
  const counts: Partial<Record<EvidenceKind, number>> = {};
  for (const { kind } of evidence) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export function standingOf(quote: Pick<Quote, 'checks'>): QuoteStanding {
  return latestCheck(quote)?.finding.kind ?? 'never';
}

export function quoteCounts(quotes: readonly Quote[]): QuoteCounts {
  const counts = { present: 0, changed: 0, gone: 0, never: 0 };
  for (const quote of quotes) counts[standingOf(quote)] += 1;
  return counts;
}

/** The quotes that were taken from this page. */
export function quotesOn(evidence: readonly Evidence[], pageKey: PageKey | null): readonly Quote[] {
  return pageKey === null ? [] : quotesOf(evidence).filter(({ source }) => source.pageKey === pageKey);
}

/** A quote as the page's reader looks for it. */
export function toFind({ id, exact, selectors, lane }: Quote): QuoteToFind {
  const { prefix, suffix, position } = selectors;
  return { id, exact, prefix, suffix, position, lane };
}

/** What the latest looks say of one page. */
export function pageLook(evidence: readonly Evidence[], pageKey: PageKey | null): PageLook {
  const quotes = quotesOn(evidence, pageKey);
  if (quotes.length === 0) return { kind: 'no-quotes' };
  const counts = quoteCounts(quotes);
  const checks = quotes.flatMap((quote) => latestCheck(quote) ?? []);
  // Times in one format and zone are in order of time when they are in order of text.
  const when = checks.map((check) => check.when).reduce((one, other) => (one > other ? one : other), '');
  if (checks.length === 0) return { kind: 'never-looked', counts };
  const unread = [...new Set(checks.filter((check) => check.when === when).flatMap((check) => check.unread))];
  const moved = counts.changed > 0 || counts.gone > 0;
  const kind = moved ? 'changed' : quotes.some(textDiffers) ? 'other-text' : 'same';
  return { kind, counts, when, unread };
}

/** The page's text is not what it was when the quote was taken, where that is known. */
function textDiffers(quote: Quote): boolean {
  const { textHash } = quote.source;
  const check = latestCheck(quote);
  return textHash !== null && check !== null && check.textHash !== textHash;
}
