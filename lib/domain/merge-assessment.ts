/** What becomes of one assessment from a file, question by question. What is here always stays. */
import type { Answer } from './answer';
import { type AnswerEvent, type AnswerTrace, type Assessment, isPrivateRole } from './assessment';
import type { QuestionId } from './checklist';
import { withTrustedRevisions, withTrustedSeqs } from './merge-counts';
import { eventsToAdd } from './merge-events';
import { byCodeUnits, type RecordFate } from './records';
import { sameSet, sameValue } from './same-value';

/** An assessment with its log, in order. */
export type LoggedAssessment = {
  readonly assessment: Assessment;
  readonly events: readonly AnswerEvent[];
};

export type AssessmentMerge = {
  readonly fate: RecordFate;
  readonly newAnswers: number;
  /** Question ids and field names that differ; see `ImportPlanItem.conflicts`. */
  readonly conflicts: readonly string[];
  /** What to store, or nothing when all of it is here. */
  readonly write: Assessment | null;
  /** Events to add to the log. */
  readonly events: readonly AnswerEvent[];
  readonly inBin: boolean;
  /** It is about other words or another product here: nothing of it may come in. */
  readonly barred: boolean;
};

/** An assessment holds at most this many answers (see `Assessment.answers`). */
const MAX_ANSWERS = 200;

/** Differences that keep every answer out: the answers would be to other words, or about another product. */
function barriers(here: Assessment, file: Assessment): readonly string[] {
  return [
    ...(sameValue(here.checklist, file.checklist) ? [] : ['checklist']),
    ...(here.productId === file.productId ? [] : ['product']),
  ];
}

function differingFields(here: Assessment, file: Assessment): readonly string[] {
  const same = {
    title: here.title === file.title,
    depth: here.depth === file.depth,
    reviewer: sameValue(here.reviewer, file.reviewer),
    putBack: sameSet(here.putBack, file.putBack),
    declined: sameSet(here.declined, file.declined),
    ladder: sameValue(here.ladder, file.ladder),
    oneThing: here.oneThing === file.oneThing,
    letter: sameValue(here.letter, file.letter),
    meeting: here.meetingId === file.meetingId,
  };
  return Object.entries(same).flatMap(([field, isSame]) => (isSame ? [] : [field]));
}

/** The same in all a person gave or judged; when it was given, and at which revision, may differ. */
function sameAnswer(one: Answer, other: Answer): boolean {
  return (
    one.value === other.value &&
    one.note === other.note &&
    one.helperNote === other.helperNote &&
    one.reason === other.reason &&
    one.strength === other.strength &&
    one.lived === other.lived
  );
}

type AnswerMerge = {
  readonly added: readonly (readonly [QuestionId, Answer])[];
  readonly conflicts: readonly QuestionId[];
};

/**
 * Questions answered only in the file are added, as far as there is room, unless the person declined them here;
 * the rest is listed.
 */
function mergeAnswers(here: Assessment, file: Assessment): AnswerMerge {
  const added: [QuestionId, Answer][] = [];
  const conflicts: QuestionId[] = [];
  const room = MAX_ANSWERS - Object.keys(here.answers).length;
  const declined = new Set(here.declined);
  const inFile = Object.entries(file.answers).sort(([one], [other]) => byCodeUnits(one, other));
  for (const [questionId, answer] of inFile) {
    const current = here.answers[questionId];
    if (current ? !sameAnswer(current, answer) : declined.has(questionId) || added.length >= room)
      conflicts.push(questionId);
    else if (!current) added.push([questionId, answer]);
  }
  return { added, conflicts };
}

function newcomer(file: LoggedAssessment): AssessmentMerge {
  return {
    fate: 'new',
    newAnswers: Object.keys(file.assessment.answers).length,
    conflicts: [],
    write: file.assessment,
    events: file.events,
    inBin: file.assessment.deletedAt !== null,
    barred: false,
  };
}

function withAdded(here: Assessment, file: Assessment, added: AnswerMerge['added']): Assessment {
  const revision = Math.max(here.revision, file.revision) + 1;
  // A new revision for each answer brought in: a window that saw an earlier answer to the question, since
  // cleared here, must not take this one for the one it saw.
  const answers = added.map(([questionId, answer]) => [questionId, { ...answer, revision }] as const);
  return {
    ...here,
    answers: { ...here.answers, ...Object.fromEntries(answers) },
    revision,
    updatedAt: here.updatedAt > file.updatedAt ? here.updatedAt : file.updatedAt,
  };
}

/**
 * What people in private roles gave as a reason stands in the answer alone, never in the log: a file of an
 * earlier version, or of another's making, may still have it there.
 */
function withoutPrivateReasons(
  events: readonly AnswerEvent[],
  assessments: readonly Assessment[],
): readonly AnswerEvent[] {
  const isPrivate = assessments.some(({ reviewer }) => isPrivateRole(reviewer.role));
  const bare = (trace: AnswerTrace | null) => trace && { ...trace, reason: '' };
  return events.map((event) =>
    isPrivate || isPrivateRole(event.role)
      ? { ...event, before: bare(event.before), after: bare(event.after) }
      : event,
  );
}

/**
 * Where each came from (`origin`) and whether it is in the bin are never changed for a review that is here;
 * a new one is stored as the file has it, so that a backup reads back the same.
 */
export function mergeAssessment(here: LoggedAssessment | undefined, file: LoggedAssessment): AssessmentMerge {
  const incoming: LoggedAssessment = {
    assessment: withTrustedRevisions(file.assessment),
    events: withoutPrivateReasons(
      withTrustedSeqs(file.events),
      here ? [here.assessment, file.assessment] : [file.assessment],
    ),
  };
  if (!here) return newcomer(incoming);
  const inBin = here.assessment.deletedAt !== null;
  const barred = barriers(here.assessment, incoming.assessment);
  if (barred.length > 0) {
    return {
      fate: 'conflict',
      newAnswers: 0,
      conflicts: barred,
      write: null,
      events: [],
      inBin,
      barred: true,
    };
  }
  const { added, conflicts: questions } = mergeAnswers(here.assessment, incoming.assessment);
  const events = eventsToAdd(here.events, incoming.events);
  const adds = added.length > 0 || events.length > 0;
  const write = adds ? withAdded(here.assessment, incoming.assessment, added) : null;
  const conflicts = [...differingFields(here.assessment, incoming.assessment), ...questions];
  const fate = conflicts.length > 0 ? 'conflict' : adds ? 'merged' : 'same';
  return { fate, newAnswers: added.length, conflicts, write, events, inBin, barred: false };
}
