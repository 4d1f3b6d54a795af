/** All evidence of a product in the order in which it wants looking at again: by page, the longest unseen first. */
import { type Evidence, type EvidenceKind, latestCheck, type Quote, quotesOf } from '../domain/evidence';
import type { PageKey } from '../domain/product';
import { byCodeUnits } from '../domain/records';
import { countsOf, type EvidenceCounts, type QuoteCounts, quoteCounts } from './evidence-look';

/** One page that quotes were taken from. */
export type PageToOpen = {
  readonly pageKey: PageKey;
  /** As the page called itself when the newest of its quotes was taken; may be empty. */
  readonly title: string;
  /** The oldest first; there is at least one. */
  readonly quotes: readonly Quote[];
  readonly counts: QuoteCounts;
  /** Since when every one of its quotes has been looked for, ISO 8601 UTC; nothing while one never was. */
  readonly lookedAt: string | null;
};

export type ProductEvidence = {
  /** Pages with a quote that was never looked for come first, then those looked at the longest ago. */
  readonly pages: readonly PageToOpen[];
  readonly quotes: QuoteCounts;
  readonly counts: EvidenceCounts;
  /** Everything but quotes, by kind, the oldest first. */
  readonly others: readonly {
    readonly kind: Exclude<EvidenceKind, 'quote'>;
    readonly evidence: readonly Evidence[];
  }[];
};

const OTHER_KINDS = [
  'picture',
  'document',
  'address',
  'register',
  'conversation',
  'not-found',
  'experience',
] as const satisfies readonly Exclude<EvidenceKind, 'quote'>[];

/** @param evidence of all the product's reviews, in any order */
export function evidenceOfProduct(evidence: readonly Evidence[]): ProductEvidence {
  const all = evidence.toSorted(
    (one, other) => byCodeUnits(one.createdAt, other.createdAt) || byCodeUnits(one.id, other.id),
  );
  const quotes = quotesOf(all);
  const byPage = new Map<PageKey, Quote[]>();
  for (const quote of quotes) {
    const { pageKey } = quote.source;
    byPage.set(pageKey, [...(byPage.get(pageKey) ?? []), quote]);
  }
  return {
    pages: [...byPage].map(([pageKey, ones]) => pageOf(pageKey, ones)).toSorted(byNeed),
    quotes: quoteCounts(quotes),
    counts: countsOf(all),
    others: OTHER_KINDS.map((kind) => ({ kind, evidence: all.filter((one) => one.kind === kind) })).filter(
      (group) => group.evidence.length > 0,
    ),
  };
}

function pageOf(pageKey: PageKey, quotes: readonly Quote[]): PageToOpen {
  const looks = quotes.map((quote) => latestCheck(quote)?.when ?? null);
  const known = looks.filter((look) => look !== null).toSorted(byCodeUnits);
  return {
    pageKey,
    title: quotes.at(-1)?.source.title ?? '',
    quotes,
    counts: quoteCounts(quotes),
    lookedAt: known.length === looks.length ? (known[0] ?? null) : null,
  };
}

function byNeed(one: PageToOpen, other: PageToOpen): number {
  return byCodeUnits(one.lookedAt ?? '', other.lookedAt ?? '') || byCodeUnits(one.pageKey, other.pageKey);
}
