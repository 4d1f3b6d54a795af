/** How far a review has come: counts per theme and over all, only of questions that apply. */
import type { Answer } from './answer';
import { reasonMissing } from './answer';
import type { QuestionId, QuestionStructure } from './checklist';

export type Progress = {
  /** Questions asked: they apply to this product at this depth. */
  readonly asked: number;
  /** Of those, how many have an answer; "not enough information" is one. */
  readonly answered: number;
  readonly mustHavesAsked: number;
  readonly mustHavesAnswered: number;
  /** Must-haves marked "does not apply" that still need their reason. */
  readonly reasonsMissing: number;
};

export type ThemeProgress = Progress & { readonly theme: string };

/** Counts over the questions asked. Answers to questions that do not apply are kept, but never counted. */
export function progressOf(
  questions: readonly QuestionStructure[],
  answers: Readonly<Partial<Record<QuestionId, Pick<Answer, 'value' | 'reason'>>>>,
): Progress {
  let answered = 0;
  let mustHavesAsked = 0;
  let mustHavesAnswered = 0;
  let reasonsMissing = 0;
  for (const question of questions) {
    const answer = answers[question.id];
    if (question.mustHave) mustHavesAsked += 1;
    if (!answer) continue;
    answered += 1;
    if (question.mustHave) mustHavesAnswered += 1;
    if (reasonMissing(answer, question.mustHave)) reasonsMissing += 1;
  }
  return { asked: questions.length, answered, mustHavesAsked, mustHavesAnswered, reasonsMissing };
}

/** The same counts for each theme, in the order the themes first appear. */
export function progressByTheme(
  questions: readonly QuestionStructure[],
  answers: Readonly<Partial<Record<QuestionId, Pick<Answer, 'value' | 'reason'>>>>,
): readonly ThemeProgress[] {
  const byTheme = new Map<string, QuestionStructure[]>();
  for (const question of questions) {
    const list = byTheme.get(question.theme);
    if (list) list.push(question);
    else byTheme.set(question.theme, [question]);
  }
  return [...byTheme].map(([theme, list]) => ({ theme, ...progressOf(list, answers) }));
}
