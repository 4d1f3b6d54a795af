/** What taking words from a page came to, as schemas: it travels in messages, and waits in memory for a surface. */
import * as v from 'valibot';
import { Lane, QuoteSelectors, UnreadPart } from '../domain/evidence';
import { QUOTE_MAX, UNREAD_PARTS } from '../domain/quote-limits';
import { textUpTo } from '../domain/scalars';
import { SensitiveSign } from './page-context';
import { NOTHING_TAKEN, PageText } from './page-quotes';

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** See the type of this name in `evidence-ports.ts`, as the others. */
export const PageClosed = v.object({
  kind: v.literal('page-closed'),
  why: v.picklist(['no-right', 'no-script', 'moved']),
});
export const SensitivePage = v.object({
  kind: v.literal('sensitive'),
  refused: v.boolean(),
  signs: v.pipe(v.array(SensitiveSign), v.maxLength(3), v.readonly()),
});

const { text: _text, textHash: _hash, ...readPage } = PageText.entries;
const TakenQuote = v.object({
  kind: v.literal('quote'),
  exact: v.pipe(textUpTo(QUOTE_MAX), v.nonEmpty()),
  exactHash: Sha256,
  selectors: QuoteSelectors,
  lane: Lane,
  heading: textUpTo(300),
  textDirective: textUpTo(2_000),
  page: v.object({ ...readPage, textHash: Sha256 }),
});
const NothingTaken = v.object({
  kind: v.picklist(NOTHING_TAKEN),
  unread: v.pipe(v.array(UnreadPart), v.maxLength(UNREAD_PARTS.length)),
});
/** The words, or why there are none. */
export const Taken = v.union([TakenQuote, NothingTaken]);

/** What the context menu or the key took, kept until a surface asks for it. */
export const WaitingWords = v.union([TakenQuote, NothingTaken, PageClosed, SensitivePage]);
export type WaitingWords = v.InferOutput<typeof WaitingWords>;
