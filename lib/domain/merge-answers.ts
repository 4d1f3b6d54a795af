/** What becomes of the answers of one review from a file: the same, added, chosen by a person, or to be asked about. */
import { type Answer, sameContent } from './answer';
import type { Assessment } from './assessment';
import type { QuestionId } from './checklist';
import { isSettled, type Settling } from './merge-settled';
import { type AnswerToSettle, byCodeUnits } from './records';

/** An assessment holds at most this many answers (see `Assessment.answers`). */
const MAX_ANSWERS = 200;

/** What of a review's answers comes in, and what does not. */
export type AnswerMerge = {
  readonly added: readonly (readonly [QuestionId, Answer])[];
  /** The file's answers that were chosen. */
  readonly chosen: readonly Answer[];
  readonly conflicts: readonly QuestionId[];
  readonly toSettle: readonly AnswerToSettle[];
};

/** What becomes of one answer from the file; `ask`: a person may choose it. */
type Verdict = 'same' | 'add' | 'settle' | 'ask' | 'no-room';

function verdictOn(
  current: Answer | undefined,
  answer: Answer,
  { declined, chosen, room }: { readonly declined: boolean; readonly chosen: boolean; readonly room: number },
): Verdict {
  if (current && sameContent(current, answer)) return 'same';
  if (!current && room <= 0) return 'no-room';
  if (!current && !declined) return 'add';
  return chosen ? 'settle' : 'ask';
}

/**
 * Questions answered only in the file are added, as far as there is room, unless the person declined them here;
 * the rest is listed, and what of it could be chosen. What was chosen takes room as well.
 */
export function mergeAnswers(here: Assessment, file: Assessment, settling: Settling | null): AnswerMerge {
  const added: [QuestionId, Answer][] = [];
  const chosen: Answer[] = [];
  const conflicts: QuestionId[] = [];
  const toSettle: AnswerToSettle[] = [];
  let room = MAX_ANSWERS - Object.keys(here.answers).length;
  const inFile = Object.entries(file.answers).sort(([one], [other]) => byCodeUnits(one, other));
  for (const [questionId, answer] of inFile) {
    const current = here.answers[questionId];
    const declined = here.declined.includes(questionId);
    const verdict = verdictOn(current, answer, {
      declined,
      chosen: isSettled(settling, here.id, questionId),
      room,
    });
    if (verdict === 'add') added.push([questionId, answer]);
    if (verdict === 'settle') chosen.push(answer);
    if (verdict === 'ask') {
      toSettle.push({ assessmentId: here.id, questionId, here: current ?? null, inFile: answer });
    }
    if (verdict === 'ask' || verdict === 'no-room') conflicts.push(questionId);
    if (!current && (verdict === 'add' || verdict === 'settle')) room -= 1;
  }
  return { added, chosen, conflicts, toSettle };
}
