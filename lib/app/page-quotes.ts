/** What the reader in a vendor's page answers about quotes; parsed, as it lives in the page's process. */
import * as v from 'valibot';
import { Lane, QuoteFinding, QuoteSelectors, UnreadPart } from '../domain/evidence';
import { PageKey } from '../domain/product';
import { QUOTE_MAX, UNREAD_PARTS } from '../domain/quote-limits';
import { Id, textUpTo } from '../domain/scalars';
import { SensitiveSign } from './page-context';

/** The most text of a page that is read and hashed, in UTF-16 code units. */
export const PAGE_TEXT_MAX = 10_000_000;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The page as it was read. */
export const PageText = v.object({
  pageKey: PageKey,
  title: textUpTo(300),
  language: textUpTo(35),
  /** SHA-256 of the visible text where the page's browser can make one there (secure pages), else nothing ... */
  textHash: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** ... and then the text itself, to be hashed by the background and kept nowhere. */
  text: v.nullable(v.pipe(v.string(), v.maxLength(PAGE_TEXT_MAX))),
  textLength: Count,
  unread: v.pipe(v.array(UnreadPart), v.maxLength(UNREAD_PARTS.length)),
  sensitive: v.pipe(v.array(SensitiveSign), v.maxLength(3)),
});
export type PageText = v.InferOutput<typeof PageText>;

/** Why nothing could be taken. `field`: the words stand in a field of the page, where somebody typed them. */
export const NOTHING_TAKEN = ['nothing-selected', 'field', 'too-long', 'unreadable'] as const;

/** The words a person selected in the page, or why they could not be taken. */
export const SelectionTaken = v.variant('kind', [
  v.object({
    kind: v.literal('quote'),
    exact: v.pipe(textUpTo(QUOTE_MAX), v.nonEmpty()),
    selectors: QuoteSelectors,
    lane: Lane,
    heading: textUpTo(300),
    textDirective: textUpTo(2_000),
    page: PageText,
  }),
  v.object({
    kind: v.picklist(NOTHING_TAKEN),
    /** What on this page can be selected by nobody: there, a picture or typing is offered. */
    unread: v.pipe(v.array(UnreadPart), v.maxLength(UNREAD_PARTS.length)),
  }),
]);
export type SelectionTaken = v.InferOutput<typeof SelectionTaken>;

/** The page's text, and what became of each quote that was asked for. */
export const QuotesFound = v.object({
  page: PageText,
  findings: v.pipe(v.array(v.object({ id: Id, finding: QuoteFinding })), v.maxLength(500)),
});
export type QuotesFound = v.InferOutput<typeof QuotesFound>;

/**
 * What became of going to a quote. `closed`: it stands in a part of the page that is closed now, and is not opened
 * for anybody. `covered`: something of the page lies over it, such as a cookie banner.
 */
export const Revealed = v.picklist(['shown', 'closed', 'covered', 'gone']);
export type Revealed = v.InferOutput<typeof Revealed>;

/** How many quotes are lit on the page now, or that this browser cannot light any without changing the page. */
export const Painted = v.variant('kind', [
  v.object({ kind: v.literal('painted'), count: Count }),
  v.object({ kind: v.literal('unsupported') }),
]);
export type Painted = v.InferOutput<typeof Painted>;
