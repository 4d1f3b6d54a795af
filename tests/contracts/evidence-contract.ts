/** What every adapter of `EvidenceDesk` and `Pictures` must do, over one store with the library and the reviews. */
import { describe } from 'vitest';
import { evidenceFilesContract } from './evidence-files';
import { evidenceKeepingContract } from './evidence-keeping';
import { picturesContract } from './evidence-pictures';
import type { MakeEvidence } from './evidence-world';

/** @param makeEvidence gives an adapter over an empty store each time it is called */
export function evidenceContract(name: string, makeEvidence: MakeEvidence): void {
  describe(`Evidence: ${name}`, () => {
    evidenceKeepingContract(makeEvidence);
    picturesContract(makeEvidence);
    evidenceFilesContract(makeEvidence);
  });
}
