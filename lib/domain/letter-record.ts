/** What a review keeps of its letter to the vendor: changed words, when it was sent, and what came back. */
import * as v from 'valibot';
import { QuestionId } from './checklist';
import { Day, Instant, textUpTo } from './scalars';

/** The vendor's answer to one question, beside the reviewer's and never over it. */
export const VendorReply = v.object({
  /** In the vendor's words, or the reviewer's account of them. */
  text: textUpTo(10_000),
  receivedOn: Day,
  /** When it was written down here. */
  recordedAt: Instant,
});
export type VendorReply = v.InferOutput<typeof VendorReply>;

/** One question as it went out. */
export const SentItem = v.object({ questionId: QuestionId, text: textUpTo(5_000) });
export type SentItem = v.InferOutput<typeof SentItem>;

export const LetterRecord = v.object({
  /** Words above the questions, changed by hand; nothing for the usual ones. */
  opening: v.nullable(textUpTo(5_000)),
  closing: v.nullable(textUpTo(5_000)),
  /** Questions asked in other words than the checklist's. */
  wording: v.pipe(v.record(QuestionId, textUpTo(5_000)), v.maxEntries(200)),
  /** Questions the rules would ask and the reviewer left out. */
  leftOut: v.pipe(v.array(QuestionId), v.maxLength(200)),
  /** Nothing until it was sent. Equal Say sends nothing: the reviewer says when they did. */
  sentOn: v.nullable(Day),
  /** Numbered as sent, from 1: replies name these numbers for ever. Empty until it was sent. */
  sent: v.pipe(v.array(SentItem), v.maxLength(200)),
  replies: v.pipe(v.record(QuestionId, VendorReply), v.maxEntries(200)),
});
export type LetterRecord = v.InferOutput<typeof LetterRecord>;

/** A letter that nobody has touched yet. */
export const NEW_LETTER: LetterRecord = {
  opening: null,
  closing: null,
  wording: {},
  leftOut: [],
  sentOn: null,
  sent: [],
  replies: {},
};
