/** Leaves out pictures whose pixels are not in their file: without them nothing can be shown or checked. */
import type { Records } from '../domain/records';
import type { FileKind } from './file-shape';

/**
 * May a file of this kind hold the record of a picture without its pixels? Snapshots of exercises do: the record's
 * hash says which picture it was, and the picture stays where it is kept.
 */
export function mayLackPixels(kind: FileKind): boolean {
  return kind === 'exercise';
}

/** What is whole of a file, and how many pictures were left out. */
type WholeRecords = { readonly records: Records; readonly withoutPixels: number };

/** A picture that is here already stays as it is: a file without its pixels says nothing about it. */
export function withoutBarePictures(records: Records): WholeRecords {
  const withPixels = new Set(records.pictures.map(({ evidenceId }) => evidenceId));
  const evidence = records.evidence.filter(({ id, kind }) => kind !== 'picture' || withPixels.has(id));
  const withoutPixels = records.evidence.length - evidence.length;
  return { records: withoutPixels === 0 ? records : { ...records, evidence }, withoutPixels };
}
