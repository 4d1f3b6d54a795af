/** Finds a checklist's questions while a use case runs: those that come with Equal Say, and those kept here. */
import type { ChecklistRef, ChecklistStructure } from '../domain/checklist';
import { sameValue } from '../domain/same-value';
import type { Store, Tx, Work } from './transaction';

async function keptStructure<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  ref: ChecklistRef,
): Promise<ChecklistStructure | null> {
  const kept = await tx.objectStore('checklists').get(ref.hash);
  // The same hash under another name is no checklist that was ever published so.
  return kept && sameValue(kept.ref, ref) ? kept.structure : null;
}

/**
 * One finder for one transaction: bundled checklists cost no request, and each kept one is read once. A
 * checklist stored later in the same transaction is found if it was not asked for before.
 */
export function structuresIn<Mode extends IDBTransactionMode>(
  store: Pick<Store, 'structureOf'>,
  tx: Tx<Mode>,
): Work['structureFor'] {
  const asked = new Map<string, Promise<ChecklistStructure | null>>();
  return async (ref) => {
    const bundled = store.structureOf(ref);
    if (bundled !== null) return bundled;
    const name = JSON.stringify([ref.id, ref.version, ref.language, ref.hash]);
    const found = asked.get(name) ?? keptStructure(tx, ref);
    asked.set(name, found);
    return found;
  };
}
