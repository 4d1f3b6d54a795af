/** Brings together what two windows made of the same piece of evidence. */
import type { Evidence } from '../domain/evidence';
import { sameValue } from '../domain/same-value';

export type MergedEvidence = {
  /** Built on theirs; what both changed is as it is here. */
  readonly merged: Evidence;
  /** Both changed the note, or both what the evidence itself says, and not to the same. */
  readonly clash: boolean;
};

/** Fields that are merged one by one, or are the store's own to set. */
const APART: ReadonlySet<string> = new Set([
  'questionIds',
  'note',
  'checks',
  'revision',
  'createdAt',
  'updatedAt',
]);

/** What the evidence itself says, without what stands beside it. */
function contentOf(evidence: Evidence): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(evidence).filter(([name]) => !APART.has(name)));
}

/**
 * @param base what this window had seen
 * @param mine what it made of it
 * @param theirs what the store holds meanwhile
 */
export function mergeEvidence(base: Evidence, mine: Evidence, theirs: Evidence): MergedEvidence {
  const [was, here, there] = [base, mine, theirs].map(contentOf);
  const contentHere = !sameValue(here, was);
  const noteHere = mine.note !== base.note;
  return {
    merged: {
      ...withChecks(contentHere ? mine : theirs, theirs),
      note: noteHere ? mine.note : theirs.note,
      questionIds: mergeQuestions(base, mine, theirs),
      revision: theirs.revision,
      createdAt: theirs.createdAt,
      updatedAt: theirs.updatedAt,
    },
    clash:
      (contentHere && !sameValue(there, was) && !sameValue(there, here)) ||
      (noteHere && theirs.note !== base.note && theirs.note !== mine.note),
  };
}

/** Looks at a quote are only ever added, and the store has them all. */
function withChecks(content: Evidence, theirs: Evidence): Evidence {
  return content.kind === 'quote' && theirs.kind === 'quote'
    ? { ...content, checks: theirs.checks }
    : content;
}

/** Both windows' questions: what either added is there, what this one took off is not. */
function mergeQuestions(base: Evidence, mine: Evidence, theirs: Evidence): string[] {
  const takenOff = new Set(base.questionIds.filter((id) => !mine.questionIds.includes(id)));
  const added = mine.questionIds.filter((id) => !base.questionIds.includes(id));
  return [...new Set([...theirs.questionIds.filter((id) => !takenOff.has(id)), ...added])];
}
