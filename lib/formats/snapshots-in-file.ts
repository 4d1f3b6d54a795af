/** Checks that the snapshots a backup brings along are the files their exercises closed with. */
import type { Records } from '../domain/records';
import type { Sha256 } from './checklist-file-hash';
import { invalid, type ReadFailure } from './read-outcome';
import { utf8Length } from './write-json';

/**
 * To be asked of a file that was read, before anything is planned: a snapshot whose fingerprint is not its own proves
 * nothing.
 * @param goOn called before each snapshot; what it throws is thrown on
 * @returns the first that is wrong, or `null`
 */
export async function wrongSnapshot(
  { exercises, snapshots }: Pick<Records, 'exercises' | 'snapshots'>,
  sha256: Sha256,
  goOn: () => void = () => undefined,
): Promise<ReadFailure | null> {
  const heads = new Map(exercises.flatMap((exercise) => exercise.snapshots.map((head) => [head.id, head])));
  for (const [at, { id, text }] of snapshots.entries()) {
    goOn();
    const head = heads.get(id);
    const place = { line: null, path: `snapshots[${at}].text` };
    if (!head) return invalid(place, 'wrong-snapshot', 'expected one its exercise names');
    if (utf8Length(text) !== head.bytes) {
      return invalid(place, 'wrong-snapshot', `expected ${head.bytes} bytes`);
    }
    if ((await sha256(text)) !== head.sha256) {
      return invalid(place, 'wrong-snapshot', 'expected the hash its exercise names');
    }
  }
  return null;
}
