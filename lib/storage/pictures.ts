/** Pictures straight on the database: the adapter full pages of the extension use. */
import * as v from 'valibot';
import type { Pictures } from '../app/evidence-ports';
import type { Failure, Outcome } from '../app/ports';
import { Evidence, type Picture } from '../domain/evidence';
import { asNew, readBefore, sameImage, sweep, whyRefused } from './keep-evidence';
import { evidenceOfProduct } from './list-evidence';
import { NOT_FOUND, ok, refused } from './outcome';
import { whyNotOf } from './picture-bytes';
import { evidenceOf, pixelsOf } from './rows';
import { reading, type Store, type Work, writing } from './transaction';
import { putEvidence, putPixels } from './write-records';

async function keep(work: Work, picture: Picture, pixels: Blob): Promise<Outcome<Picture, Failure>> {
  const before = await readBefore(work.tx, picture);
  const why = whyRefused(picture, before);
  if (why !== null) return refused(why);
  const { current } = before;
  if (current?.kind === 'picture') {
    // A request sent again: what was said of the picture since then stays.
    return sameImage(current, picture) ? ok(current) : refused('another picture has this id');
  }
  const saved = { ...asNew(picture, work.now), revision: picture.revision + 1, updatedAt: work.now };
  putEvidence(work, saved);
  putPixels(work, saved, pixels);
  await sweep(work, saved.assessmentId);
  return ok(saved);
}

async function bytesOf(pixels: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await pixels.arrayBuffer());
  } catch {
    // A file that was moved or changed since it was chosen.
    return null;
  }
}

/**
 * Keeps a picture with its pixels, both or neither; saved, on disk, when the outcome is ok. What is stored is the
 * bytes alone: no file's name, no time.
 * @returns `refused` for pixels that are not what the record says: length, kind by the first bytes, and hash
 */
async function keepPicture(store: Store, picture: Picture, pixels: Blob): Promise<Outcome<Picture, Failure>> {
  const parsed = v.safeParse(Evidence, picture);
  if (!parsed.success || parsed.output.kind !== 'picture') return refused('not a whole picture');
  const whole = parsed.output;
  const bytes = await bytesOf(pixels);
  if (bytes === null) return refused('the pixels cannot be read');
  const why = await whyNotOf(whole, bytes, store.hashOf);
  if (why !== null) return refused(why);
  return writing(store, (work) => keep(work, whole, new Blob([bytes], { type: whole.mediaType })));
}

/** Pixels that wait to be brought back or swept belong to no picture, and are shown to nobody. */
function readPixels({ database }: Store, evidenceId: string): Promise<Outcome<Blob, Failure>> {
  return reading(database, async (tx): Promise<Outcome<Blob, Failure>> => {
    const [row, pixels] = await Promise.all([
      tx.objectStore('evidence').get(evidenceId),
      tx.objectStore('pictures').get(evidenceId),
    ]);
    const picture = row && evidenceOf(row);
    return picture?.kind === 'picture' ? ok(pixelsOf(picture, pixels)) : NOT_FOUND;
  });
}

/** The port `Pictures` over a database in this very context. */
export function createPictures(store: Store): Pictures {
  return {
    keep: (picture, pixels) => keepPicture(store, picture, pixels),
    pixels: (evidenceId) => readPixels(store, evidenceId),
    ofProduct: (productId) => evidenceOfProduct(store.database, productId),
  };
}
