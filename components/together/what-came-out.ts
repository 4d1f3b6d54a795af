/** What came out of a meeting: where all agreed, where voices differ, what hands said, and what nobody touched. */
import { ANSWER_VALUES, type AnswerValue } from '../../lib/domain/answer';
import type { QuestionId } from '../../lib/domain/checklist';
import type { Agreement, Hands, Meeting, Voice } from '../../lib/domain/meeting';

/** A voice with what it answered. */
export type VoiceAnswers = {
  readonly voice: Voice;
  readonly answers: Readonly<Partial<Record<QuestionId, AnswerValue>>>;
};

/** An answer and the voices that gave it, in the meeting's order. */
export type SaidBy = { readonly value: AnswerValue; readonly voices: readonly Voice[] };

export type CameOut = {
  readonly agreed: readonly { readonly questionId: QuestionId; readonly agreement: Agreement }[];
  /** Questions that at least two voices answered, and not alike. Each answer once, in the fixed order of answers. */
  readonly differ: readonly { readonly questionId: QuestionId; readonly said: readonly SaidBy[] }[];
  readonly hands: readonly { readonly questionId: QuestionId; readonly hands: Hands }[];
  /** Questions of which nothing was said in any way. */
  readonly open: readonly QuestionId[];
};

/** What each answer was given by. Answers nobody gave are left out. */
export function saidOn(questionId: QuestionId, voices: readonly VoiceAnswers[]): readonly SaidBy[] {
  return ANSWER_VALUES.flatMap((value) => {
    const saying = voices.filter(({ answers }) => answers[questionId] === value).map(({ voice }) => voice);
    return saying.length > 0 ? [{ value, voices: saying }] : [];
  });
}

/**
 * No voice outweighs another and nothing is added up: an agreement stands beside what voices said and never over
 * it, and hands are the meeting's own (domain research 7.3).
 * @param asked the questions of the meeting, in their order; what was said of others is kept, and not shown
 */
export function whatCameOut(
  meeting: Meeting,
  asked: readonly QuestionId[],
  voices: readonly VoiceAnswers[],
): CameOut {
  const said = asked.map((questionId) => ({ questionId, said: saidOn(questionId, voices) }));
  return {
    agreed: asked.flatMap((questionId) => {
      const agreement = meeting.agreed[questionId];
      return agreement ? [{ questionId, agreement }] : [];
    }),
    differ: said.filter((one) => one.said.length > 1),
    hands: asked.flatMap((questionId) => {
      const hands = meeting.hands[questionId];
      return hands ? [{ questionId, hands }] : [];
    }),
    open: said
      .filter((one) => one.said.length === 0)
      .map(({ questionId }) => questionId)
      .filter((questionId) => !meeting.agreed[questionId] && !meeting.hands[questionId]),
  };
}
