/** Checks that the checklists a file of reviews brings along are what their hashes say, and leave ours alone. */
import type { Checklist } from '../domain/checklist';
import type { Records } from '../domain/records';
import { outerProblems } from './checklist-file-checks';
import { hashedText, type Sha256 } from './checklist-file-hash';
import { invalid, type ReadFailure } from './read-outcome';

/**
 * To be asked of a file that was read, before anything is planned: a checklist is known by its hash alone, so
 * one with a hash that is not its own could stand in for another.
 * @returns the first that is wrong, or `null`
 */
export async function wrongChecklistHash(
  { checklists }: Pick<Records, 'checklists'>,
  sha256: Sha256,
): Promise<ReadFailure | null> {
  for (const [at, checklist] of checklists.entries()) {
    if ((await sha256(hashedText(checklist))) === checklist.ref.hash) continue;
    return invalid({ line: null, path: `checklists[${at}].ref.hash` }, 'wrong-checklist');
  }
  return null;
}

/**
 * A checklist that says it adds to one of ours leaves that as it is, and none stands under the name of one of ours:
 * else a file could ask other words under our questions' ids, and its answers would count as answers to ours. Of
 * checklists that add to others, which are not known here, nothing can be said.
 * @param ours every checklist that comes with Equal Say
 * @returns the first that is wrong, or `null`
 */
export function changedChecklist(
  { checklists }: Pick<Records, 'checklists'>,
  ours: readonly Checklist[],
): ReadFailure | null {
  for (const [at, checklist] of checklists.entries()) {
    const [problem] = outerProblems(checklist, ours);
    if (!problem) continue;
    const inside = problem.problem === 'version-taken' ? 'ref.version' : `structure.${problem.path}`;
    return invalid({ line: null, path: `checklists[${at}].${inside}` }, 'changed-checklist', problem.problem);
  }
  return null;
}
