/** Checks that the checklists a file of reviews brings along are what their hashes say. */
import type { Records } from '../domain/records';
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
