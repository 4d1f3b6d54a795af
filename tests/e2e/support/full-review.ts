/** Answers any question of a full review by its id, with what stands behind it. */
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { expect } from './expect';
import type { AnswerWord, QuestionPart, ReviewPage } from './review-page';

/** What stands behind an answer, in the words of its radio button. */
export type StrengthWord = 'Nothing' | 'Claimed' | 'Shown' | 'Checked';

export type Given = {
  readonly strength?: StrengthWord;
  readonly lived?: boolean;
  readonly reason?: string;
  readonly note?: string;
};

/** The short name of a question, such as `A real need`. */
export function labelOf(id: string): string {
  const label = CURRENT_CHECKLIST.text.questions[id]?.label;
  if (!label) throw new Error(`The checklist has no question ${id}`);
  return label;
}

/** Goes to the question, wherever it is, and answers it. */
export async function answerIn(
  review: ReviewPage,
  id: string,
  answer: AnswerWord,
  { strength, lived, reason, note }: Given = {},
): Promise<QuestionPart> {
  const question = review.question(id);
  if ((await question.card.count()) === 0) await review.jumpTo(labelOf(id));
  await question.answer(answer);
  if (strength || lived) {
    await question.card.locator('.es-backing > summary').click();
    if (strength) await question.card.getByRole('radio', { name: strength, exact: true }).check();
    if (lived) await question.card.getByRole('checkbox').check();
    await expect(review.progress).toContainText('All saved');
  }
  if (reason) await question.reason.fill(reason);
  if (note) await question.writeNote(note);
  await expect(review.progress).toContainText('All saved');
  return question;
}
