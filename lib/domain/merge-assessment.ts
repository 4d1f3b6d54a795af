/** What becomes of one assessment from a file, question by question. What is here stays unless a person chose otherwise. */
import { type AnswerEvent, type AnswerTrace, type Assessment, isPrivateRole } from './assessment';
import { type AnswerMerge, mergeAnswers } from './merge-answers';
import { withTrustedRevisions, withTrustedSeqs } from './merge-counts';
import { eventsToAdd } from './merge-events';
import { type Settled, type Settling, settledAnswers } from './merge-settled';
import type { AnswerToSettle, RecordFate } from './records';
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
  /** Of these the questions for which a person may choose the file's answer. */
  readonly toSettle: readonly AnswerToSettle[];
  /** What to store, or nothing when all of it is here. */
  readonly write: Assessment | null;
  /** Events to add to the log. */
  readonly events: readonly AnswerEvent[];
  readonly inBin: boolean;
  /** It is about other words or another product here: nothing of it may come in. */
  readonly barred: boolean;
};

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
    follows: here.followsId === file.followsId,
  };
  return Object.entries(same).flatMap(([field, isSame]) => (isSame ? [] : [field]));
}

function newcomer(file: LoggedAssessment): AssessmentMerge {
  return {
    fate: 'new',
    newAnswers: Object.keys(file.assessment.answers).length,
    conflicts: [],
    toSettle: [],
    write: file.assessment,
    events: file.events,
    inBin: file.assessment.deletedAt !== null,
    barred: false,
  };
}

function keptOut(here: Assessment, conflicts: readonly string[]): AssessmentMerge {
  const nothing = { newAnswers: 0, toSettle: [], write: null, events: [] } as const;
  return { fate: 'conflict', conflicts, ...nothing, inBin: here.deletedAt !== null, barred: true };
}

function withAdded(
  here: Assessment,
  file: Assessment,
  added: AnswerMerge['added'],
  settled: Settled,
): Assessment {
  const revision = Math.max(here.revision, file.revision) + 1;
  // A new revision for each answer brought in: a window that saw an earlier answer to the question, since
  // cleared here, must not take this one for the one it saw.
  const answers = added.map(([questionId, answer]) => [questionId, { ...answer, revision }] as const);
  const replaced = new Set(settled.answers.map(([questionId]) => questionId));
  const times = [here.updatedAt, file.updatedAt, ...settled.events.map(({ when }) => when)];
  return {
    ...here,
    answers: { ...here.answers, ...Object.fromEntries([...answers, ...settled.answers]) },
    declined: here.declined.filter((questionId) => !replaced.has(questionId)),
    revision,
    updatedAt: times.reduce((one, other) => (one > other ? one : other)),
  };
}

/** The event with the highest number. */
function lastOf(events: readonly AnswerEvent[]): AnswerEvent | null {
  return events.reduce<AnswerEvent | null>(
    (last, event) => (last && last.seq > event.seq ? last : event),
    null,
  );
}

function joined(here: LoggedAssessment, file: LoggedAssessment, settling: Settling | null): AssessmentMerge {
  const [ours, theirs] = [here.assessment, file.assessment];
  const { added, chosen, conflicts, toSettle } = mergeAnswers(ours, theirs, settling);
  const brought = eventsToAdd(here.events, file.events);
  const before = { ...ours, revision: Math.max(ours.revision, theirs.revision) };
  const latest = lastOf([...here.events, ...brought]);
  const settled = settling ? settledAnswers(before, chosen, latest, settling) : NOTHING_SETTLED;
  const events = [...brought, ...settled.events];
  const adds = added.length > 0 || events.length > 0;
  const write = adds ? withAdded(ours, theirs, added, settled) : null;
  const differing = [...differingFields(write ?? ours, theirs), ...conflicts];
  const fate = differing.length > 0 ? 'conflict' : adds ? 'merged' : 'same';
  const inBin = ours.deletedAt !== null;
  return {
    fate,
    newAnswers: added.length,
    conflicts: differing,
    toSettle,
    write,
    events,
    inBin,
    barred: false,
  };
}

const NOTHING_SETTLED: Settled = { answers: [], events: [] };

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
    (isPrivate || isPrivateRole(event.role)) && hasReason(event)
      ? { ...event, before: bare(event.before), after: bare(event.after) }
      : event,
  );
}

function hasReason({ before, after }: AnswerEvent): boolean {
  return Boolean(before?.reason || after?.reason);
}

/**
 * Where each came from (`origin`) and whether it is in the bin are never changed for a review that is here;
 * a new one is stored as the file has it, so that a backup reads back the same.
 * @param settling what a person chose of the file, or nothing
 */
export function mergeAssessment(
  here: LoggedAssessment | undefined,
  file: LoggedAssessment,
  settling: Settling | null = null,
): AssessmentMerge {
  const incoming: LoggedAssessment = {
    assessment: withTrustedRevisions(file.assessment),
    events: withoutPrivateReasons(
      withTrustedSeqs(file.events),
      here ? [here.assessment, file.assessment] : [file.assessment],
    ),
  };
  if (!here) return newcomer(incoming);
  const barred = barriers(here.assessment, incoming.assessment);
  return barred.length > 0 ? keptOut(here.assessment, barred) : joined(here, incoming, settling);
}
