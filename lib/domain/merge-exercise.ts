/** What becomes of one exercise from a file: new, the same, added to, or decided otherwise here. What is here stays. */
import {
  EXERCISE_PRODUCTS_MAX,
  type Exercise,
  type ExerciseLetter,
  SENT_DAYS_MAX,
  type Snapshot,
  type SnapshotHead,
} from './exercise';
import { trustedRevision } from './merge-counts';
import type { RecordFate } from './records';
import { sameSet, sameValue } from './same-value';

export type ExerciseMerge = {
  readonly fate: RecordFate;
  /** Names of the fields that differ; see `ImportPlanItem.conflicts`. */
  readonly conflicts: readonly string[];
  /** What to store, or nothing when all of it is here. */
  readonly write: Exercise | null;
  /** Texts to store that are not here yet. */
  readonly snapshots: readonly Snapshot[];
};

/** The texts of an exercise's snapshots: those the file brings, and the ids of those kept here already. */
export type SnapshotTexts = {
  readonly inFile: readonly Snapshot[];
  readonly here: ReadonlySet<string>;
};

/** As many snapshots as an exercise's own schema allows. */
const MAX_SNAPSHOTS = 100;

/** One part of the exercise as it is to be, and whether something of the file's did not go in. */
type Part<Value> = { readonly value: Value; readonly differs: boolean };

function mergedProducts(here: Exercise, file: Exercise): Part<readonly string[]> {
  const extra = file.productIds.filter((id) => !here.productIds.includes(id));
  // A closed exercise is as its snapshot says.
  const room = here.closedAt === null ? EXERCISE_PRODUCTS_MAX - here.productIds.length : 0;
  const fitting = extra.slice(0, Math.max(0, room));
  return { value: [...here.productIds, ...fitting], differs: fitting.length < extra.length };
}

function mergedDay(here: string | null, file: string | null, closed: boolean): Part<string | null> {
  const value = here ?? (closed ? null : file);
  return { value, differs: file !== null && value !== file };
}

function sameWords(here: ExerciseLetter, file: ExerciseLetter): boolean {
  return (
    here.opening === file.opening &&
    here.closing === file.closing &&
    sameValue(here.wording, file.wording) &&
    sameSet(here.leftOut, file.leftOut)
  );
}

/** Days are of the letter that was sent: they are joined only where both sides sent the same one, or none here. */
function joinedLetter(here: ExerciseLetter, file: ExerciseLetter): Part<ExerciseLetter> {
  const sent = here.sent.length > 0 ? here.sent : file.sent;
  const sameSent = file.sent.length > 0 && sameValue(sent, file.sent);
  const sentOn = { ...file.sentOn, ...here.sentOn };
  const fits = sameSent && Object.keys(sentOn).length <= SENT_DAYS_MAX;
  const value = fits ? { ...here, sent, sentOn } : here;
  const left = Object.entries(file.sentOn).some(([id, day]) => value.sentOn[id] !== day);
  const otherSent = file.sent.length > 0 && !sameSent;
  return { value, differs: otherSent || left || !sameWords(here, file) };
}

function mergedLetter(here: Exercise, file: Exercise): Part<ExerciseLetter | null> {
  const [ours, theirs] = [here.letter, file.letter];
  if (theirs === null || sameValue(ours, theirs)) return { value: ours, differs: false };
  // Of another checklist the questions are others; and a closed exercise is as its snapshot says.
  if (here.closedAt !== null || !sameValue(here.checklist, file.checklist)) {
    return { value: ours, differs: true };
  }
  return ours === null ? { value: theirs, differs: false } : joinedLetter(ours, theirs);
}

/** The same file, whether or not its text is kept on both sides. */
function sameHead(one: SnapshotHead, other: SnapshotHead): boolean {
  return sameValue({ ...one, kept: true }, { ...other, kept: true });
}

/** Versions only the file has come after those here, without a gap; a version that is another here stays out. */
function mergedHeads(here: Exercise, file: Exercise): Part<readonly SnapshotHead[]> {
  const value = [...here.snapshots];
  let differs = false;
  for (const head of file.snapshots.toSorted((one, other) => one.version - other.version)) {
    const known = value.find(({ id }) => id === head.id);
    const isNext = head.version === value.length + 1 && value.length < MAX_SNAPSHOTS;
    if (known ? !sameHead(known, head) : !isNext) differs = true;
    else if (!known) value.push(head);
  }
  return { value, differs };
}

/** The texts the file brings of these heads, which are its own and not another exercise's here. */
function textsOf(heads: readonly SnapshotHead[], file: Exercise, texts: SnapshotTexts): readonly Snapshot[] {
  const known = new Map(heads.map((head) => [head.id, head]));
  const theirs = new Map(file.snapshots.map((head) => [head.id, head]));
  return texts.inFile.filter(({ id }) => {
    const [head, inFile] = [known.get(id), theirs.get(id)];
    return head && inFile && sameHead(head, inFile) && !texts.here.has(id);
  });
}

/** Says of each head whether its text is kept: those here know, and the others are when their text comes too. */
function withKept(
  heads: readonly SnapshotHead[],
  here: readonly SnapshotHead[],
  brought: readonly Snapshot[],
): SnapshotHead[] {
  const kept = new Set([...brought, ...here.filter((head) => head.kept)].map(({ id }) => id));
  return heads.map((head) => ({ ...head, kept: kept.has(head.id) }));
}

function newcomer(file: Exercise, texts: SnapshotTexts): ExerciseMerge {
  const snapshots = textsOf(file.snapshots, file, texts);
  const write = { ...file, snapshots: withKept(file.snapshots, [], snapshots) };
  return { fate: 'new', conflicts: [], write, snapshots };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function differingFields(here: Exercise, file: Exercise): Readonly<Record<string, boolean>> {
  return {
    name: here.name !== file.name,
    purpose: here.purpose !== file.purpose,
    reference: here.reference !== file.reference,
    stage: here.stage !== file.stage,
    checklist: !sameValue(here.checklist, file.checklist),
    depth: here.depth !== file.depth,
  };
}

function joined(here: Exercise, file: Exercise, texts: SnapshotTexts): ExerciseMerge {
  const closed = here.closedAt !== null;
  const products = mergedProducts(here, file);
  const reviews = mergedDay(here.reviewsDueOn, file.reviewsDueOn, closed);
  const decision = mergedDay(here.decisionDueOn, file.decisionDueOn, closed);
  const letter = mergedLetter(here, file);
  const heads = mergedHeads(here, file);
  const brought = textsOf(heads.value, file, texts);
  const full: Exercise = {
    ...here,
    productIds: [...products.value],
    reviewsDueOn: reviews.value,
    decisionDueOn: decision.value,
    letter: letter.value,
    snapshots: withKept(heads.value, here.snapshots, brought),
  };
  const differing = {
    ...differingFields(here, file),
    products: products.differs,
    dates: reviews.differs || decision.differs,
    letter: letter.differs,
    closed: here.closedAt !== file.closedAt,
    snapshots: heads.differs,
  };
  const conflicts = Object.entries(differing).flatMap(([field, differs]) => (differs ? [field] : []));
  const adds = !sameValue(full, here);
  const revision = Math.max(here.revision, file.revision) + 1;
  const write = adds ? { ...full, revision, updatedAt: later(here.updatedAt, file.updatedAt) } : null;
  const fate = conflicts.length > 0 ? 'conflict' : adds || brought.length > 0 ? 'merged' : 'same';
  return { fate, conflicts, write, snapshots: brought };
}

/**
 * Products, days, the days a letter went out, and snapshots that only the file has are added; to a closed exercise
 * only snapshots are. Being in the bin, and being closed, is never changed.
 */
export function mergeExercise(
  here: Exercise | undefined,
  file: Exercise,
  texts: SnapshotTexts,
): ExerciseMerge {
  const incoming = { ...file, revision: trustedRevision(file.revision) };
  return here ? joined(here, incoming, texts) : newcomer(incoming, texts);
}
