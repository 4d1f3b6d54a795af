/** Every place in a report whose words can be taken out, with the words that stand there now. */
import { type AnswerEvent, isPrivateRole, type Role } from '../domain/assessment';
import type { Checklist, QuestionId } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import { LADDER_GROUPS } from '../domain/ladder';
import type { SentItem } from '../domain/letter-record';
import { nameFinder, namesLeftOut } from './report-names';
import { placeOf } from './report-said';
import { type NumberedReview, numberedReviews, type ReportSources } from './report-sources';

export const PLACE_KINDS = [
  'note',
  'helper-note',
  'reason',
  'interests',
  'one-thing',
  'ladder',
  'evidence',
  'evidence-note',
  'reply',
  'agreed',
  'asked',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export type ReportPlace = {
  readonly place: string;
  readonly kind: PlaceKind;
  /** The review's number; 0 for a meeting's words, and for a letter to all. */
  readonly review: number;
  readonly questionId: QuestionId | null;
  readonly text: string;
  /** A name that the report leaves out elsewhere, as it stands in these words. */
  readonly name: string | null;
};

type Place = Omit<ReportPlace, 'name'>;

/** In the order of the reviews; what is empty, or not shown anyhow, is left out. */
export function reportPlaces(sources: ReportSources): readonly ReportPlace[] {
  const { choices, meetings, evidence, events, exercises } = sources;
  const hides = (role: Role) => isPrivateRole(role) && !choices.privateWords;
  const places = numberedReviews(sources).flatMap((review) => {
    const { id, reviewer } = review.assessment;
    const log = events.filter(({ assessmentId }) => assessmentId === id);
    const own = hides(reviewer.role) ? [] : [...reviewPlaces(review), ...reasonPlaces(review, log)];
    const replies = Object.entries(review.assessment.letter?.replies ?? {}).map(([questionId, { text }]) =>
      place('reply', placeOf.reply(id, questionId), review.number, questionId, text),
    );
    const mine = evidence.filter(({ assessmentId }) => assessmentId === id);
    return [
      ...own,
      ...replies,
      ...sentPlaces(id, review.number, review.assessment.letter?.sent ?? [], review.checklist),
      ...mine.flatMap((one) => evidencePlaces(one, review.number, hides(reviewer.role))),
    ];
  });
  const agreed = meetings.flatMap((meeting) =>
    Object.entries(meeting.agreed).map(([questionId, { note }]) =>
      place('agreed', placeOf.agreed(meeting.id, questionId), 0, questionId, note),
    ),
  );
  const toAll = exercises.flatMap(({ id, letter, checklist }) =>
    sentPlaces(id, 0, letter?.sent ?? [], sources.checklistFor(checklist)),
  );
  const nameIn = nameFinder(choices.names ? [] : namesLeftOut(sources));
  return [...places, ...agreed, ...toAll]
    .filter(({ text }) => text.trim() !== '')
    .map((one) => ({ ...one, name: nameIn(one.text) }));
}

/** Questions that were sent in words of somebody's own: those of the checklist name nobody. */
function sentPlaces(
  from: string,
  number: number,
  sent: readonly SentItem[],
  checklist: Checklist | null,
): readonly Place[] {
  return sent
    .filter(({ questionId, text }) => text !== checklist?.text.questions[questionId]?.askVendor)
    .map(({ questionId, text }) => place('asked', placeOf.asked(from, questionId), number, questionId, text));
}

function place(
  kind: PlaceKind,
  name: string,
  review: number,
  questionId: QuestionId | null,
  text: string,
): Place {
  return { place: name, kind, review, questionId, text };
}

function reviewPlaces({ number, assessment }: NumberedReview): readonly Place[] {
  const { id, answers, reviewer, oneThing, ladder } = assessment;
  return [
    place('interests', placeOf.interests(id), number, null, reviewer.interests),
    place('one-thing', placeOf.oneThing(id), number, null, oneThing),
    ...LADDER_GROUPS.map((group) =>
      place('ladder', placeOf.ladder(id, group), number, null, ladder[group].byHand?.reason ?? ''),
    ),
    ...Object.values(answers).flatMap(({ questionId, note, helperNote }) => [
      place('note', placeOf.note(id, questionId), number, questionId, note),
      place('helper-note', placeOf.helperNote(id, questionId), number, questionId, helperNote),
    ]),
  ];
}

/** Also reasons that only the log still has: one that was mended in the answer is printed there as it was. */
function reasonPlaces(
  { number, assessment: { id, answers } }: NumberedReview,
  log: readonly AnswerEvent[],
): readonly Place[] {
  const reasons = new Map<QuestionId, Set<string>>();
  const note = (questionId: QuestionId, text: string) => {
    if (text.trim() === '') return;
    reasons.set(questionId, (reasons.get(questionId) ?? new Set()).add(text));
  };
  for (const { questionId, reason } of Object.values(answers)) note(questionId, reason);
  for (const { questionId, after } of log) note(questionId, after?.reason ?? '');
  return [...reasons].map(([questionId, texts]) =>
    place('reason', placeOf.reason(id, questionId), number, questionId, [...texts].join('\n')),
  );
}

/** Of a role whose words are hidden only what it quotes of the vendor is shown. */
function evidencePlaces(one: Evidence, number: number, hidden: boolean): readonly Place[] {
  const questionId = one.questionIds[0] ?? null;
  const body = place('evidence', placeOf.evidence(one.id), number, questionId, essenceOf(one));
  const note = place('evidence-note', placeOf.evidenceNote(one.id), number, questionId, one.note);
  if (hidden) return one.kind === 'quote' ? [body] : [];
  return [body, note];
}

/** What it says at its shortest; a picture that nobody described goes by its kind. */
function essenceOf(one: Evidence): string {
  switch (one.kind) {
    case 'quote':
      return one.exact;
    case 'picture':
      return one.alt === '' ? one.kind : one.alt;
    case 'document':
      return one.name;
    case 'address':
      return one.title === '' ? one.url : one.title;
    case 'register':
      return [one.register, one.entry, one.says].filter((part) => part !== '').join(', ');
    case 'conversation':
      return [one.withWhom, one.said].filter((part) => part !== '').join(': ');
    case 'not-found':
      return one.lookedFor;
    case 'experience':
      return one.what;
  }
}
