/** Gathers pieces of a file into a blob, which the browser may keep on disk, and reads blobs as our readers ask. */
import type { ByteSource } from '../formats/backup-unzip';

/** Pieces are joined until they have about this many bytes: a blob of very many parts is slow to read. */
const PART_BYTES = 1_000_000;

/**
 * @param goOn called with the bytes so far before each piece; what it throws is thrown on
 */
export async function blobOf(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  type: string,
  goOn: (bytes: number) => void,
): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let total = 0;
  for await (const piece of pieces) {
    goOn(total);
    waiting.push(piece);
    length += piece.length;
    total += piece.length;
    if (length < PART_BYTES) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  }
  parts.push(new Blob(waiting));
  return new Blob(parts, { type });
}

/** A stream's pieces, each in memory of its own; a stream that is not read to its end is let go of. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield new Uint8Array(next.value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Pieces as a stream that asks for the next one only when it is wanted. */
export function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}

/** Any part of a blob. */
export function sourceOf(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (from, length) => new Uint8Array(await blob.slice(from, from + length).arrayBuffer()),
  };
}

/** The same bytes in the same order? Reads both in pieces, so that size does not matter. */
export async function sameBytes(one: Blob, other: Blob, goOn: (part: number) => void): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += PART_BYTES) {
    goOn(at / one.size);
    const [here, there] = await Promise.all([one, other].map((blob) => sourceOf(blob).read(at, PART_BYTES)));
    if (!here || !there || here.length !== there.length) return false;
    if (here.some((byte, index) => byte !== there[index])) return false;
  }
  return true;
}
