/** Which records a file of each kind may hold. */
import type { Records } from '../domain/records';
import type { FileKind } from './file-shape';

/** Do these records make a file of this kind? What they name is the collector's to ask. */
export function holdsKind(kind: FileKind, records: Records): boolean {
  const { products, assessments, exercises, snapshots } = records;
  if (kind !== 'everything' && snapshots.length > 0) return false;
  switch (kind) {
    case 'review':
      return products.length === 1 && assessments.length === 1 && exercises.length === 0;
    case 'product':
      return products.length === 1 && exercises.length === 0;
    case 'exercise':
      return exercises.length === 1;
    case 'selection':
      return assessments.length > 0 && exercises.length === 0;
    case 'everything':
      return true;
  }
}
