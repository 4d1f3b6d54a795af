/** The questions that are answered otherwise here and in the files, and what was chosen for each. */
import type { ImportPlan, ImportPlanItem } from '../app/ports';
import type { Assessment, Role } from '../domain/assessment';
import { type AnswerToSettle, settleKey } from '../domain/records';

/** One such question with the file it is from. */
export type Difference = AnswerToSettle & {
  /** Names it among the choices (`settleKey`). */
  readonly key: string;
  readonly fileName: string;
  /** More than one file answers it otherwise: shown is the last, whose answer would be taken. */
  readonly several: boolean;
  /** What stands as *here* may come from a file before it, which adds to this review. */
  readonly afterOther: boolean;
};

/** Who reviewed, and since when (ISO 8601 UTC). */
export type Who = { readonly role: Role; readonly since: string };

/** Whose the reviews of a file are, by their ids. */
export function reviewersOf(assessments: readonly Assessment[]): ReadonlyMap<string, Who> {
  return new Map(
    assessments.map(({ id, reviewer, createdAt }) => [id, { role: reviewer.role, since: createdAt }]),
  );
}

/** The differences of one review. */
export type ReviewDifferences = {
  readonly assessmentId: string;
  readonly name: string;
  /** Whose review it is, as the last of the files says; several of one product have the same name. */
  readonly who: Who | null;
  readonly differences: readonly Difference[];
};

/** A file's name with its plan, in the order files are brought in. */
export type PlannedFile = {
  readonly name: string;
  readonly plan: ImportPlan;
  /** Pictures it names without their pixels, which are left out. */
  readonly withoutPixels: number;
  readonly reviewers: ReadonlyMap<string, Who>;
};

function byKey(files: readonly PlannedFile[]): ReadonlyMap<string, Difference> {
  const found = new Map<string, Difference>();
  const addedTo = new Set<string>();
  for (const { name, plan } of files) {
    for (const one of plan.toSettle) {
      const key = settleKey(one);
      const earlier = found.get(key);
      // What is here is what was here before any of the files.
      const here = earlier ? earlier.here : one.here;
      const afterOther = addedTo.has(one.assessmentId);
      found.set(key, { ...one, here, key, fileName: name, several: earlier !== undefined, afterOther });
    }
    for (const item of plan.items) if (addsItself(item)) addedTo.add(item.id);
  }
  return found;
}

/** All differences, by review, in the order of the files. */
export function differencesOf(files: readonly PlannedFile[]): readonly ReviewDifferences[] {
  const names = new Map(
    files.flatMap(({ plan }) =>
      plan.items.filter(({ record }) => record === 'assessment').map(({ id, name }) => [id, name] as const),
    ),
  );
  const reviewers = new Map(files.flatMap((file) => [...file.reviewers]));
  const groups = new Map<string, Difference[]>();
  for (const difference of byKey(files).values()) {
    const group = groups.get(difference.assessmentId);
    if (group) group.push(difference);
    else groups.set(difference.assessmentId, [difference]);
  }
  return [...groups].map(([assessmentId, differences]) => ({
    assessmentId,
    name: names.get(assessmentId) ?? '',
    who: reviewers.get(assessmentId) ?? null,
    differences,
  }));
}

/** Choices without those for questions that differ no longer, as when a file was taken off the list. */
export function stillOpen(
  chosen: ReadonlySet<string>,
  reviews: readonly ReviewDifferences[],
): ReadonlySet<string> {
  const open = new Set(reviews.flatMap(({ differences }) => differences.map(({ key }) => key)));
  return new Set([...chosen].filter((key) => open.has(key)));
}

/**
 * Does something of it go into the store by itself? A product, meeting or exercise that differs may still get what is
 * new of it, such as a page.
 */
function addsItself({ record, fate, newAnswers, newEvidence }: ImportPlanItem): boolean {
  if (fate === 'conflict' && record !== 'assessment') return true;
  return fate === 'new' || fate === 'merged' || newAnswers > 0 || newEvidence > 0;
}

/** Does anything of it go into the store by itself? What differs stays as it is here unless the file's is chosen. */
export function addsSomething(plan: ImportPlan): boolean {
  return plan.items.some(addsItself);
}
