/** Keeps the counters of records from a file small and consistent, so that they can always go up by one. */
import type { AnswerEvent, Assessment } from './assessment';

/**
 * No honest record reaches this: it would take a billion writes. A file may claim any whole number up to
 * 2^53 - 1, and a counter taken over at that end could never rise again.
 */
export const MAX_TRUSTED_COUNT = 1_000_000_000;

/** A product's revision as it may be kept. */
export function trustedRevision(revision: number): number {
  return revision <= MAX_TRUSTED_COUNT ? revision : 1;
}

function ranks(numbers: readonly number[]): ReadonlyMap<number, number> {
  const distinct = [...new Set(numbers)].sort((one, other) => one - other);
  return new Map(distinct.map((number, index) => [number, index + 1]));
}

/**
 * The assessment with a revision no lower than any of its answers'. One whose counters no honest review
 * could reach gets them numbered afresh, in the same order; every other assessment stays as it is.
 */
export function withTrustedRevisions(assessment: Assessment): Assessment {
  const revisions = Object.values(assessment.answers).map((answer) => answer.revision);
  const highest = Math.max(assessment.revision, ...revisions);
  if (highest === assessment.revision && highest <= MAX_TRUSTED_COUNT) return assessment;
  if (highest <= MAX_TRUSTED_COUNT) return { ...assessment, revision: highest };
  const rank = ranks([...revisions, highest]);
  const answers = Object.entries(assessment.answers).map(
    ([id, answer]) => [id, { ...answer, revision: rank.get(answer.revision) ?? 1 }] as const,
  );
  return { ...assessment, answers: Object.fromEntries(answers), revision: rank.get(highest) ?? 1 };
}

/** One assessment's events, in order; numbered afresh when a number in them could not be honest. */
export function withTrustedSeqs(events: readonly AnswerEvent[]): readonly AnswerEvent[] {
  if (events.every((event) => event.seq <= MAX_TRUSTED_COUNT)) return events;
  return events.map((event, index) => ({ ...event, seq: index + 1 }));
}
