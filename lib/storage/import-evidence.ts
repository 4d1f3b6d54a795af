/** The part of an import that brings evidence in: whether it holds together, and what of it is here already. */
import type { Failure, Outcome, Records } from '../app/ports';
import type { Evidence, Picture } from '../domain/evidence';
import type { Database } from './database';
import { wholeEvidence } from './list-evidence';
import { ok, refused } from './outcome';
import { fromBase64, whyNotOf } from './picture-bytes';
import type { Store, Tx, Work } from './transaction';
import { putEvidence, putPixels } from './write-records';

/** The pixels of a file's pictures, by their evidence's id. */
export type PixelsById = ReadonlyMap<string, Blob>;

/** Evidence is of one review of one product, and both are in the file. */
function strayIn({ assessments, evidence }: Records): string | null {
  const products = new Map(assessments.map(({ id, productId }) => [id, productId]));
  const stray = evidence.find((piece) => products.get(piece.assessmentId) !== piece.productId);
  return stray ? `evidence ${stray.id} comes without its review, or names another product` : null;
}

/** Every picture has its pixels, and there are no others. */
function unpairedIn({ evidence, pictures }: Records): string | null {
  const pixels = new Map(pictures.map((one) => [one.evidenceId, one]));
  if (pixels.size < pictures.length) return 'a picture comes with its pixels twice';
  const shown = evidence.filter((piece): piece is Picture => piece.kind === 'picture');
  const bare = shown.find(({ id, mediaType }) => pixels.get(id)?.mediaType !== mediaType);
  if (bare) return `picture ${bare.id} comes without its pixels`;
  const known = new Set(shown.map(({ id }) => id));
  const stray = pictures.find(({ evidenceId }) => !known.has(evidenceId));
  return stray ? `pixels ${stray.evidenceId} come without their picture` : null;
}

/**
 * Reads the pixels of a file's pictures, before any transaction is open. None is taken for granted: length, kind by
 * the first bytes, and hash (where the store has been given a way to work it out) are those of the record.
 * @returns `refused`, with the first thing that is wrong; then nothing of the file may be brought in
 */
export async function pixelsIn(
  file: Records,
  hashOf: Store['hashOf'],
): Promise<Outcome<PixelsById, Failure>> {
  const wrong = strayIn(file) ?? unpairedIn(file);
  if (wrong !== null) return refused(wrong);
  const records = new Map(file.evidence.map((piece) => [piece.id, piece]));
  const pixels = new Map<string, Blob>();
  for (const { evidenceId, base64 } of file.pictures) {
    const picture = records.get(evidenceId);
    const bytes = fromBase64(base64);
    if (picture?.kind !== 'picture' || bytes === null) return refused(`picture ${evidenceId}: not base64`);
    const why = await whyNotOf(picture, bytes, hashOf);
    if (why !== null) return refused(`picture ${evidenceId}: ${why}`);
    pixels.set(evidenceId, new Blob([bytes], { type: picture.mediaType }));
  }
  return ok(pixels);
}

/** Those of the files' evidence that are here under another review, or whose review is not here any more. */
async function elsewhere<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  evidence: readonly Evidence[],
  read: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const store = tx.objectStore('evidence');
  // Most of a file is new: all keys at once cost less than a request for each piece.
  const stored = new Set(evidence.length > 0 ? await store.getAllKeys() : []);
  for (const { id } of read) stored.delete(id);
  const known = new Set(evidence.flatMap(({ id }) => (stored.has(id) ? id : [])));
  const rows = await Promise.all([...known].map((id) => store.get(id)));
  return rows.flatMap((row) => row ?? []);
}

/**
 * All evidence of these reviews, and what is stored under an id of the files'. What is damaged, and a picture whose
 * pixels are missing, counts as not here: the file's takes its place.
 */
export async function evidenceHere<Mode extends IDBTransactionMode>(
  database: Database,
  tx: Tx<Mode>,
  inFiles: readonly Evidence[],
  reviewIds: readonly string[],
): Promise<readonly Evidence[]> {
  const [evidence, pictures] = [tx.objectStore('evidence'), tx.objectStore('pictures')];
  const [rows, keys] = await Promise.all([
    Promise.all(reviewIds.map((id) => evidence.index('byAssessment').getAll(id))),
    Promise.all(reviewIds.map((id) => pictures.index('byAssessment').getAllKeys(id))),
  ]);
  const own = rows.flat();
  const others = await elsewhere(tx, inFiles, own);
  const pixels = new Set(keys.flat());
  const whole = wholeEvidence(database, own).filter(({ id, kind }) => kind !== 'picture' || pixels.has(id));
  return [...whole, ...wholeEvidence(database, others)];
}

/** Stores evidence, and the pixels of the pictures that the plan brings in. */
export function writeEvidence(
  work: Work,
  { evidence, pictures }: Pick<Records, 'evidence' | 'pictures'>,
  pixels: PixelsById,
): void {
  const brought = new Set(pictures.map(({ evidenceId }) => evidenceId));
  for (const piece of evidence) {
    putEvidence(work, piece);
    const shown = brought.has(piece.id) ? pixels.get(piece.id) : undefined;
    if (shown) putPixels(work, piece, shown);
  }
}
