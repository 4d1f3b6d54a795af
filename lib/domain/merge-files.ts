/** Plans bringing in several files, one after the other: each sees what those before it would have brought. */
import { type MergePlan, planMerge } from './merge-records';
import type { Settling } from './merge-settled';
import { NO_RECORDS, type Records } from './records';

type WithId = { readonly id: string };

function replaced<Item extends WithId>(old: readonly Item[], now: readonly Item[]): readonly Item[] {
  if (now.length === 0) return old;
  return [...new Map([...old, ...now].map((item) => [item.id, item])).values()];
}

/** What is held once these are stored too: records replaced by id; events, checklists, pixels and snapshots added. */
export function withWrites(held: Records, writes: Records): Records {
  return {
    products: replaced(held.products, writes.products),
    assessments: replaced(held.assessments, writes.assessments),
    events: [...held.events, ...writes.events],
    meetings: replaced(held.meetings, writes.meetings),
    checklists: [...held.checklists, ...writes.checklists],
    evidence: replaced(held.evidence, writes.evidence),
    pictures: [...held.pictures, ...writes.pictures],
    exercises: replaced(held.exercises, writes.exercises),
    snapshots: [...held.snapshots, ...writes.snapshots],
  };
}

/**
 * A plan and its writes for each file, in their order. A question that several files answer otherwise, and that was
 * chosen, is as the last of them has it.
 * @param here as `planMerge` takes it, for all files together
 */
export function planFiles(
  here: Records,
  files: readonly Records[],
  settling: Settling | null = null,
): readonly MergePlan[] {
  let held = here;
  return files.map((file, at) => {
    const merge = planMerge(held, file, settling);
    if (at + 1 < files.length) held = withWrites(held, merge.writes);
    return merge;
  });
}

/** All that is to be stored: of a record that several files change, what the last of them makes of it. */
export function allWrites(plans: readonly MergePlan[]): Records {
  return plans.map(({ writes }) => writes).reduce(withWrites, NO_RECORDS);
}
