/** The letter to every vendor of an exercise as it is being written; what is typed is stored with the exercise. */
import type { QuestionId } from '../domain/checklist';
import { type ExerciseLetter, NEW_EXERCISE_LETTER } from '../domain/exercise';
import { type LetterGoingOut, withLetterNotSent, withLetterSent } from '../domain/exercise-letter';
import type { ExerciseRecord } from './exercise-record';

export type ExerciseLetterActions = {
  /** Words above or below the questions; `null` for the usual ones. Nothing changes in a letter that went out. */
  words(part: 'opening' | 'closing', text: string | null): void;
  /** A question's own words; `null` for the checklist's. Nothing changes in a letter that went out. */
  ask(questionId: QuestionId, text: string | null): void;
  /** Leaves a question out, or takes it in again; nothing changes in what went out. */
  leaveOut(questionId: QuestionId, out: boolean): void;
  /** Says on which day it was sent to a product's vendor. The first time fixes its words and numbers. */
  sent(productId: string, on: string, letter: LetterGoingOut): void;
  /** It was marked as sent to this vendor by mistake. */
  notSent(productId: string): void;
};

/** @param record the exercise's; a closed one stays as it is */
export function exerciseLetterActions(record: Pick<ExerciseRecord, 'change'>): ExerciseLetterActions {
  const change = (next: (letter: ExerciseLetter) => ExerciseLetter) =>
    record.change((exercise) => ({ ...exercise, letter: next(exercise.letter ?? NEW_EXERCISE_LETTER) }));
  const unlessSent = (next: (letter: ExerciseLetter) => ExerciseLetter) =>
    change((letter) => (letter.sent.length > 0 ? letter : next(letter)));
  return {
    words: (part, text) => unlessSent((letter) => ({ ...letter, [part]: text })),
    ask: (questionId, text) =>
      unlessSent((letter) => {
        const { [questionId]: _before, ...others } = letter.wording;
        return { ...letter, wording: text === null ? others : { ...others, [questionId]: text } };
      }),
    leaveOut: (questionId, out) =>
      change((letter) => {
        if (letter.sent.some((item) => item.questionId === questionId)) return letter;
        const others = letter.leftOut.filter((id) => id !== questionId);
        return { ...letter, leftOut: out ? [...others, questionId] : others };
      }),
    sent: (productId, on, letter) => change((before) => withLetterSent(before, productId, on, letter)),
    notSent: (productId) => change((before) => withLetterNotSent(before, productId)),
  };
}
