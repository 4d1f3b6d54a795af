/** Every answer of a report, question by question, with its wording, reason, evidence and what meetings said. */
import type { Answer } from '../domain/answer';
import {
  type AnswerEvent,
  type AnswerTrace,
  isPrivateRole,
  type Role,
  wordingOf,
} from '../domain/assessment';
import type { Checklist, QuestionId, Wording } from '../domain/checklist';
import type { Meeting } from '../domain/meeting';
import { standingIn } from '../domain/standing';
import type {
  ReportAgreed,
  ReportAnswer,
  ReportAnswers,
  ReportChange,
  ReportMeeting,
  ReportQuestion,
  ReportReview,
  ReportTrace,
} from './report-data';
import type { EvidenceShelf } from './report-evidence';
import { placeOf, type Voice, whenOf } from './report-said';
import type { NumberedReview } from './report-sources';

export type AnswersOf = {
  readonly reviews: readonly (NumberedReview & { readonly shown: ReportReview })[];
  readonly meetings: readonly { readonly meeting: Meeting; readonly shown: ReportMeeting }[];
  readonly events: readonly AnswerEvent[];
  readonly shelf: EvidenceShelf;
  readonly voice: Voice;
};

/** By checklist, each version apart: what was read is what stands there. */
export function reportAnswers(of: AnswersOf, checklists: readonly Checklist[]): readonly ReportAnswers[] {
  const changes = changeCounts(of.events);
  return checklists.flatMap((checklist) => {
    const { hash } = checklist.ref;
    const mine = {
      ...of,
      reviews: of.reviews.filter((one) => one.checklist.ref.hash === hash),
      meetings: of.meetings.filter(({ meeting }) => meeting.checklist.hash === hash),
    };
    const themes = checklist.structure.themes.map(({ id: theme }) => ({
      theme,
      questions: checklist.structure.questions
        .filter((question) => question.theme === theme)
        .flatMap(({ id, mustHave }) => questionOf(id, mustHave, checklist, mine, changes)),
    }));
    const asked = themes.filter(({ questions }) => questions.length > 0);
    return asked.length === 0 ? [] : [{ checklist, themes: asked }];
  });
}

function changeCounts(events: readonly AnswerEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { assessmentId, questionId, before } of events) {
    if (before === null) continue;
    const key = `${assessmentId} ${questionId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Nothing when no review counts the question and no meeting spoke of it. */
function questionOf(
  questionId: QuestionId,
  mustHave: boolean,
  checklist: Checklist,
  of: AnswersOf,
  changes: ReadonlyMap<string, number>,
): readonly ReportQuestion[] {
  const answers = of.reviews.flatMap((review) => answerOf(questionId, review, of, changes));
  const together = of.meetings.flatMap((meeting) => agreedOf(questionId, meeting, of.voice));
  if (answers.length === 0 && together.length === 0) return [];
  const audiences = new Set(
    answers.flatMap(({ audience, role }): Wording[] => [audience ?? wordingOf(role)]),
  );
  if (audiences.size === 0) audiences.add('commissioner');
  const words = checklist.text.questions[questionId];
  const wordings = [...audiences].flatMap((audience) => {
    const text = words?.text[audience] ?? '';
    return text === '' ? [] : [{ audience, text }];
  });
  return [{ questionId, mustHave, wordings, answers, together }];
}

function answerOf(
  questionId: QuestionId,
  { number, assessment, checklist, shown }: AnswersOf['reviews'][number],
  { shelf, voice }: AnswersOf,
  changes: ReadonlyMap<string, number>,
): readonly ReportAnswer[] {
  const standing = standingIn(shown.standings, questionId);
  const answer = assessment.answers[questionId] ?? null;
  if (standing === null && answer === null) return [];
  const { id, letter } = assessment;
  const { role } = assessment.reviewer;
  const reply = letter?.replies[questionId];
  const replied = reply === undefined ? null : voice.said(placeOf.reply(id, questionId), reply.text, null);
  return [
    {
      review: number,
      role,
      // An answer to a question that the product's facts rule out now is kept, and counts nowhere.
      standing: standing?.standing ?? 'not-asked',
      ...contentOf(answer, id, questionId, role, checklist, voice),
      evidence: shelf.forQuestion(id, questionId),
      changes: changes.get(`${id} ${questionId}`) ?? 0,
      reply: reply === undefined || replied === null ? null : { said: replied, receivedOn: reply.receivedOn },
    },
  ];
}

type Content = Pick<
  ReportAnswer,
  | 'value'
  | 'audience'
  | 'otherLanguage'
  | 'reason'
  | 'note'
  | 'helperNote'
  | 'strength'
  | 'lived'
  | 'answeredAt'
>;

const NO_CONTENT: Content = {
  value: null,
  audience: null,
  otherLanguage: null,
  reason: null,
  note: null,
  helperNote: null,
  strength: null,
  lived: false,
  answeredAt: null,
};

function contentOf(
  answer: Answer | null,
  id: string,
  questionId: QuestionId,
  role: Role,
  { ref }: Checklist,
  voice: Voice,
): Content {
  if (answer === null) return NO_CONTENT;
  const { value, wording, strength, lived } = answer;
  return {
    value,
    audience: wording.audience,
    otherLanguage: wording.language === ref.language || wording.language === '' ? null : wording.language,
    reason: voice.said(placeOf.reason(id, questionId), answer.reason, role),
    note: voice.said(placeOf.note(id, questionId), answer.note, role),
    helperNote: voice.said(placeOf.helperNote(id, questionId), answer.helperNote, role),
    strength,
    lived,
    answeredAt: whenOf(answer.answeredAt, role),
  };
}

function agreedOf(
  questionId: QuestionId,
  { meeting, shown }: AnswersOf['meetings'][number],
  voice: Voice,
): readonly ReportAgreed[] {
  const agreed = meeting.agreed[questionId] ?? null;
  const hands = meeting.hands[questionId] ?? null;
  if (agreed === null && hands === null) return [];
  const note = agreed === null ? null : voice.said(placeOf.agreed(meeting.id, questionId), agreed.note, null);
  return [{ meeting: shown.number, agreed: agreed === null ? null : { value: agreed.value, note }, hands }];
}

/** Without its words, which have a place of their own. */
function traceOf(trace: AnswerTrace | null): ReportTrace | null {
  if (trace === null) return null;
  const { value, strength, lived } = trace;
  return { value, strength, lived };
}

/** The log of every review, in its own order; nothing of it is ever taken out but words. */
export function reportLog({ reviews, events, voice }: AnswersOf): readonly ReportChange[] {
  return reviews.flatMap(({ number, assessment: { id, reviewer }, checklist }) =>
    events
      .filter(({ assessmentId }) => assessmentId === id)
      .toSorted((one, other) => one.seq - other.seq)
      .map(
        ({ when, questionId, before, after, noteChanged, role }): ReportChange => ({
          review: number,
          role,
          // Whoever changes their role later was in this one then.
          when: whenOf(when, isPrivateRole(role) ? role : reviewer.role),
          questionId,
          label: checklist.text.questions[questionId]?.label ?? questionId,
          before: traceOf(before),
          after: traceOf(after),
          reason: voice.said(placeOf.reason(id, questionId), after?.reason ?? '', reviewer.role),
          noteChanged,
        }),
      ),
  );
}
