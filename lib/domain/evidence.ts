/** What a reviewer keeps to show what an answer rests on: quotes, pictures, documents, what was looked for. */
import * as v from 'valibot';
import { QuestionId } from './checklist';
import { PageKey } from './product';
import { CONTEXT_LENGTH, LANES, QUOTE_MAX, UNREAD_PARTS } from './quote-limits';
import { Day, Id, Instant, nameUpTo, Revision, textUpTo } from './scalars';

export { QUOTE_MAX } from './quote-limits';

/** How many looks at a quote are remembered, the latest last. */
export const CHECKS_KEPT = 20;
/** Pieces of evidence in one review. */
export const EVIDENCE_MAX = 500;
/** Longest side of a picture, in pixels, and its size in bytes. */
export const PICTURE_SIDE_MAX = 4_096;
export const PICTURE_BYTES_MAX = 8 * 1024 * 1024;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Nothing when not said. */
const DayOrNothing = v.nullable(Day);

/** See `UNREAD_PARTS`. */
export const UnreadPart = v.picklist(UNREAD_PARTS);
export type UnreadPart = v.InferOutput<typeof UnreadPart>;

/** The page a quote or a picture was taken from. */
export const PageSource = v.object({
  /** Origin and path: no query, no fragment. */
  pageKey: PageKey,
  title: textUpTo(300),
  /** The page's language as a BCP 47 tag, or empty. */
  language: textUpTo(35),
  retrievedAt: Instant,
  /** SHA-256 of the page's visible text as it is read here; nothing for a picture of a page that could not be read. */
  textHash: v.nullable(Sha256),
  /** Length of that text in UTF-16 code units; 0 where there is none. */
  textLength: Count,
  unread: v.pipe(v.array(UnreadPart), v.maxLength(UNREAD_PARTS.length)),
});
export type PageSource = v.InferOutput<typeof PageSource>;

/** See `LANES`. */
export const Lane = v.picklist(LANES);
export type Lane = v.InferOutput<typeof Lane>;

/** W3C Web Annotation selectors, over the page's text as `lib/page/evidence` reads it. */
export const QuoteSelectors = v.object({
  /** TextQuoteSelector: the text before and after, at most 32 characters each. */
  prefix: textUpTo(CONTEXT_LENGTH),
  suffix: textUpTo(CONTEXT_LENGTH),
  /** TextPositionSelector, in UTF-16 code units; nothing for a quote that was typed. */
  position: v.nullable(v.object({ start: Count, end: Count })),
});
export type QuoteSelectors = v.InferOutput<typeof QuoteSelectors>;

/**
 * What became of a quote on its page. `present`: word for word. `changed`: at its place, in other words, which are
 * kept. `gone`: not on the page as it is loaded now.
 */
export const QuoteFinding = v.variant('kind', [
  v.object({ kind: v.literal('present'), lane: Lane }),
  v.object({ kind: v.literal('changed'), lane: Lane, text: textUpTo(2 * QUOTE_MAX) }),
  v.object({ kind: v.literal('gone') }),
]);
export type QuoteFinding = v.InferOutput<typeof QuoteFinding>;

/** One look at a quote, when its page was open again. */
export const QuoteCheck = v.object({
  when: Instant,
  finding: QuoteFinding,
  /** SHA-256 of the page's visible text at that look. */
  textHash: Sha256,
  /** What was not read then: "gone" means less with each. */
  unread: v.pipe(v.array(UnreadPart), v.maxLength(UNREAD_PARTS.length)),
});
export type QuoteCheck = v.InferOutput<typeof QuoteCheck>;

/** What every piece of evidence has. */
const Common = {
  id: Id,
  assessmentId: Id,
  productId: Id,
  /** The questions it is kept for, answered or not; none when its question was taken off it. */
  questionIds: v.pipe(v.array(QuestionId), v.maxLength(200)),
  /** The reviewer's own words on it; may be empty. No log ever holds them. */
  note: textUpTo(2_000),
  revision: Revision,
  createdAt: Instant,
  updatedAt: Instant,
} as const;

const QuoteEvidence = v.object({
  ...Common,
  kind: v.literal('quote'),
  /** Word for word as the page shows it: runs of space are one, soft hyphens are left out, blocks are lines. */
  exact: v.pipe(textUpTo(QUOTE_MAX), v.nonEmpty()),
  /** SHA-256 of `exact` in UTF-8. */
  exactHash: Sha256,
  source: PageSource,
  selectors: QuoteSelectors,
  /** Where it stood when it was taken. */
  lane: Lane,
  /** The nearest heading above it, or empty. */
  heading: textUpTo(300),
  /** A text directive that leads to the words (`text=...`), without its `#:~:`; empty when none could be made. */
  textDirective: textUpTo(2_000),
  /** `selected` on the page by hand, `typed` where nothing could be selected, or offered by the `finder`. */
  foundBy: v.picklist(['selected', 'typed', 'finder']),
  /** The reviewer says they read it in its context. What was picked by hand was. */
  readInContext: v.boolean(),
  /** The latest last. */
  checks: v.pipe(v.array(QuoteCheck), v.maxLength(CHECKS_KEPT)),
});

const PictureEvidence = v.object({
  ...Common,
  kind: v.literal('picture'),
  /** What can be seen, in words, for whoever cannot see it; empty until given. */
  alt: textUpTo(1_000),
  mediaType: v.picklist(['image/png', 'image/jpeg', 'image/webp']),
  width: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(PICTURE_SIDE_MAX)),
  height: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(PICTURE_SIDE_MAX)),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(PICTURE_BYTES_MAX)),
  /** SHA-256 of the picture's bytes as they are stored. */
  hash: Sha256,
  /** How many black boxes were burnt into it before it was stored. */
  blackedOut: Count,
  madeFrom: v.picklist(['page', 'clipboard', 'file']),
  /** The page it is a picture of, or nothing. */
  source: v.nullable(PageSource),
});

const DocumentEvidence = v.object({
  ...Common,
  kind: v.literal('document'),
  name: nameUpTo(300),
  version: textUpTo(100),
  date: DayOrNothing,
  /** Who gave or showed it. */
  from: textUpTo(300),
  access: v.picklist(['have-it', 'seen-cannot-share', 'public']),
  /** Page, section, or what it says. */
  where: textUpTo(1_000),
});

const AddressEvidence = v.object({
  ...Common,
  kind: v.literal('address'),
  /** A web address as the reviewer gave it. */
  url: v.pipe(textUpTo(2_000), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]/)),
  title: textUpTo(300),
  seenOn: DayOrNothing,
  says: textUpTo(2_000),
});

const RegisterEvidence = v.object({
  ...Common,
  kind: v.literal('register'),
  /** Which register: of medical devices, of data controllers, of companies ... */
  register: nameUpTo(300),
  entry: textUpTo(300),
  lookedUpOn: DayOrNothing,
  /** What it said, or that nothing was found. */
  says: textUpTo(2_000),
});

const ConversationEvidence = v.object({
  ...Common,
  kind: v.literal('conversation'),
  /** By what they do, not by name: "the vendor's sales lead", "a night worker". */
  withWhom: nameUpTo(300),
  on: DayOrNothing,
  said: textUpTo(4_000),
});

const NotFoundEvidence = v.object({
  ...Common,
  kind: v.literal('not-found'),
  /** What was looked for. */
  lookedFor: nameUpTo(500),
  /** Where: pages, documents, registers, one each. */
  places: v.pipe(v.array(nameUpTo(500)), v.maxLength(30)),
  on: DayOrNothing,
});

const ExperienceEvidence = v.object({
  ...Common,
  kind: v.literal('experience'),
  /** What the reviewer met with themselves. */
  what: v.pipe(textUpTo(4_000), v.nonEmpty()),
  /** When, in their own words: "last winter". */
  when: textUpTo(200),
});

/** One piece of evidence of one review. */
export const Evidence = v.variant('kind', [
  QuoteEvidence,
  PictureEvidence,
  DocumentEvidence,
  AddressEvidence,
  RegisterEvidence,
  ConversationEvidence,
  NotFoundEvidence,
  ExperienceEvidence,
]);
export type Evidence = v.InferOutput<typeof Evidence>;
export type EvidenceKind = Evidence['kind'];
export type Quote = Extract<Evidence, { readonly kind: 'quote' }>;
export type Picture = Extract<Evidence, { readonly kind: 'picture' }>;

/** The kinds a person fills in by hand. */
export const FORM_KINDS = [
  'document',
  'address',
  'register',
  'conversation',
  'not-found',
  'experience',
] as const satisfies readonly EvidenceKind[];
export type FormKind = (typeof FORM_KINDS)[number];
export type FormEvidence = Extract<Evidence, { readonly kind: FormKind }>;

/** A picture's bytes as files hold them. */
export const PictureBytes = v.object({
  evidenceId: Id,
  mediaType: PictureEvidence.entries.mediaType,
  base64: v.pipe(
    v.string(),
    v.maxLength(Math.ceil(PICTURE_BYTES_MAX / 3) * 4),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  ),
});
export type PictureBytes = v.InferOutput<typeof PictureBytes>;

/** Quotes out of any evidence. */
export function quotesOf(evidence: readonly Evidence[]): readonly Quote[] {
  return evidence.filter((one): one is Quote => one.kind === 'quote');
}

/** What the latest look at a quote found; nothing before the first. */
export function latestCheck({ checks }: Pick<Quote, 'checks'>): QuoteCheck | null {
  return checks.at(-1) ?? null;
}

/**
 * A quote with one more look at it. Looks that find the same again in the same text only bring the time forward,
 * so that the history holds changes and not visits.
 */
export function withCheck(quote: Quote, check: QuoteCheck): Quote {
  const last = latestCheck(quote);
  const again = last !== null && sameFinding(last, check);
  const before = again ? quote.checks.slice(0, -1) : quote.checks;
  return { ...quote, checks: [...before, check].slice(-CHECKS_KEPT) };
}

function sameFinding(one: QuoteCheck, other: QuoteCheck): boolean {
  const [a, b] = [one.finding, other.finding];
  if (a.kind !== b.kind || one.textHash !== other.textHash) return false;
  return a.kind !== 'changed' || b.kind !== 'changed' || a.text === b.text;
}
