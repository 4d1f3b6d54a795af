/** A product under review: what the reviewer says it is, and what its own page claims. */
import * as v from 'valibot';
import { ProductFacts, UseType } from './checklist';
import { PAGE_KEY_MAX, PAGE_KEY_PATTERN } from './page-key';
import { ReportNotes } from './report-notes';
import { Day, Id, Instant, nameUpTo, Revision, textUpTo } from './scalars';

export { originOf, pageKeyOf } from './page-key';

/** Origin and path of a page, with no query, no fragment and no user name. */
export const PageKey = v.pipe(v.string(), v.maxLength(PAGE_KEY_MAX), v.regex(PAGE_KEY_PATTERN));
export type PageKey = v.InferOutput<typeof PageKey>;

/** What a vendor's page says of itself; shown as the vendor's claims, never as facts. */
export const PageClaims = v.object({
  title: textUpTo(300),
  /** The page's own canonical address, as a page key, or nothing. */
  canonical: v.nullable(PageKey),
  heading: textUpTo(300),
  language: textUpTo(35),
  description: textUpTo(600),
  siteName: textUpTo(200),
  /** Names the page gives for products, from structured data. */
  productNames: v.pipe(v.array(nameUpTo(200)), v.maxLength(20)),
  /** Names the page gives for the organisation behind it, from structured data. */
  vendorNames: v.pipe(v.array(nameUpTo(200)), v.maxLength(20)),
  /** What kinds of thing the structured data says these are, such as "SoftwareApplication". */
  kinds: v.pipe(v.array(nameUpTo(60)), v.maxLength(20)),
});
export type PageClaims = v.InferOutput<typeof PageClaims>;

/** What a reviewer says of a product: everything they can confirm or correct. */
export const ProductDescription = v.object({
  name: nameUpTo(200),
  vendor: v.pipe(textUpTo(200), v.trim()),
  /** Version or module, as the vendor names it; may be empty. */
  version: v.pipe(textUpTo(100), v.trim()),
  useTypes: v.pipe(v.array(UseType), v.maxLength(5)),
  facts: ProductFacts,
});
export type ProductDescription = v.InferOutput<typeof ProductDescription>;

/**
 * A product that turned out to be another one: what of it went there, so that it can be taken apart again. It has no
 * page, no review and no place in any list while it is merged.
 */
export const Merged = v.object({
  into: Id,
  at: Instant,
  assessmentIds: v.pipe(v.array(Id), v.maxLength(100_000)),
  meetingIds: v.pipe(v.array(Id), v.maxLength(100_000)),
  /** All its pages, and those of them that the other had not got. */
  pageKeys: v.pipe(v.array(PageKey), v.maxLength(200)),
  pageKeysAdded: v.pipe(v.array(PageKey), v.maxLength(200)),
  /** Exercises it was in; with `both`, the other was in it too. */
  exercises: v.pipe(v.array(v.object({ id: Id, both: v.boolean() })), v.maxLength(10_000)),
});
export type Merged = v.InferOutput<typeof Merged>;

export const Product = v.object({
  id: Id,
  ...ProductDescription.entries,
  pageKeys: v.pipe(v.array(PageKey), v.maxLength(200)),
  claims: v.nullable(PageClaims),
  /** When somebody means to look at it again, or nothing. */
  nextReviewOn: v.nullable(Day),
  /** What is added for a report; nothing until somebody adds it. */
  report: v.nullable(ReportNotes),
  merged: v.nullable(Merged),
  revision: Revision,
  createdAt: Instant,
  updatedAt: Instant,
  /** When it was put in the bin, or nothing. */
  deletedAt: v.nullable(Instant),
});
export type Product = v.InferOutput<typeof Product>;

/** What a product has beside its description when it is met first. */
export const NOTHING_ADDED_YET = {
  nextReviewOn: null,
  report: null,
  merged: null,
} satisfies Partial<Product>;
