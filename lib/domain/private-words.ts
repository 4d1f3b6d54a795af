/** Words of roles that could be harmed by them: once changed or deleted they are nowhere (domain research 9.2). */
import { type AnswerContent, type AnswerValue, plainContent } from './answer';
import { isPrivateRole, type Role } from './assessment';

type Words = Pick<AnswerContent, 'note' | 'helperNote' | 'reason'>;

/** The same answer without anything the person, or somebody who helped, put in words of their own. */
export function withoutWords<Content extends Words>(content: Content): Content {
  return { ...content, note: '', helperNote: '', reason: '' };
}

/**
 * What undo may remember of an answer that is about to change. Of a private role it is never the words: else a
 * note that was deleted would still be in the memory of the page, for as long as it is open.
 */
export function rememberable(role: Role, content: AnswerContent | null): AnswerContent | null {
  return content !== null && isPrivateRole(role) ? withoutWords(content) : content;
}

export type AnswerInPrivate = {
  readonly value: AnswerValue;
  /** As it stands on the screen. */
  readonly now: AnswerContent | null;
  /** What is remembered of it from before it was taken back, or nothing. Its words are not looked at. */
  readonly before: AnswerContent | null;
  /** Whether somebody who says nothing else answers from their own life or work. */
  readonly lived: boolean;
};

/**
 * The answer of a private role that is chosen, or brought back by undo: the words that stand now stay, and no
 * older ones return. A reason belongs to the value it was given for, and goes with it.
 */
export function answerInPrivate({ value, now, before, lived }: AnswerInPrivate): AnswerContent {
  const beside = now ?? (before && withoutWords(before)) ?? plainContent(value, lived);
  return { ...beside, value, reason: now?.value === value ? now.reason : '' };
}
