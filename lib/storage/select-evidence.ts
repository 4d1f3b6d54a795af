/** Reads evidence for a file: rows within the transaction, and the bytes of pictures once it is over. */
import type { Evidence, Picture, PictureBytes } from '../domain/evidence';
import type { Database } from './database';
import { wholeEvidence } from './list-evidence';
import { beginsAs, HEAD_LENGTH, toBase64 } from './picture-bytes';
import { pixelsOf, unlessDamaged } from './rows';
import type { PixelsRow } from './schema';
import type { Tx } from './transaction';

/** One review's evidence as stored. A `Blob` of a row is a handle: its bytes are not in memory yet. */
export type EvidenceRows = { readonly evidence: readonly Evidence[]; readonly pixels: readonly PixelsRow[] };

/** A picture, and what its bytes are read from. */
type Shown = { readonly picture: Picture; readonly pixels: Blob };

/** Evidence that can go in a file, by id, and the pictures among it. */
type ToSend = { readonly evidence: readonly Evidence[]; readonly shown: readonly Shown[] };

/** Pictures become text this many bytes at a time, so that a review full of them fits in memory. */
const BYTES_A_STEP = 16 * 1024 * 1024;

/** The rows of one review's evidence. */
export async function evidenceRowsOf(tx: Tx<'readonly'>, assessmentId: string): Promise<EvidenceRows> {
  const [evidence, pixels] = await Promise.all([
    tx.objectStore('evidence').index('byAssessment').getAll(assessmentId),
    tx.objectStore('pictures').index('byAssessment').getAll(assessmentId),
  ]);
  return { evidence, pixels };
}

async function canBeRead({ picture, pixels }: Shown): Promise<boolean> {
  try {
    const head = await pixels.slice(0, HEAD_LENGTH).arrayBuffer();
    return beginsAs(picture.mediaType, new Uint8Array(head));
  } catch {
    // The browser lost the file that it kept the bytes in.
    return false;
  }
}

async function shownOf(
  database: Database,
  picture: Picture,
  row: PixelsRow | undefined,
): Promise<Shown | null> {
  const pixels = unlessDamaged(database, () => pixelsOf(picture, row));
  if (pixels === null) return null;
  const shown = { picture, pixels };
  if (await canBeRead(shown)) return shown;
  database.events.damaged?.(`evidence ${picture.id}, pixels: cannot be read`);
  return null;
}

/**
 * Sorts out what of one review's evidence can go in a file. What is damaged is left out and told, and a picture
 * without its pixels is: a file with one half of it could not be brought in. The rest of the review goes all the same.
 */
export async function toSend(
  database: Database,
  productId: string,
  { evidence: rows, pixels }: EvidenceRows,
): Promise<ToSend> {
  const pixelsById = new Map(pixels.map((row) => [row.id, row]));
  const evidence: Evidence[] = [];
  const shown: Shown[] = [];
  for (const piece of wholeEvidence(database, rows)) {
    if (piece.productId !== productId) {
      database.events.damaged?.(`evidence ${piece.id}, productId: expected that of its review`);
      continue;
    }
    const picture =
      piece.kind === 'picture' ? await shownOf(database, piece, pixelsById.get(piece.id)) : null;
    if (piece.kind === 'picture' && picture === null) continue;
    evidence.push(piece);
    if (picture) shown.push(picture);
  }
  return { evidence, shown };
}

/** Pictures as files hold them, some at a time. Throws the browser's error when bytes cannot be read after all. */
export async function* picturesOf(shown: readonly Shown[]): AsyncGenerator<readonly PictureBytes[]> {
  let step: PictureBytes[] = [];
  let size = 0;
  for (const { picture, pixels } of shown) {
    const { id: evidenceId, mediaType, bytes } = picture;
    step.push({ evidenceId, mediaType, base64: toBase64(new Uint8Array(await pixels.arrayBuffer())) });
    size += bytes;
    if (size < BYTES_A_STEP) continue;
    yield step;
    [step, size] = [[], 0];
  }
  if (step.length > 0) yield step;
}
