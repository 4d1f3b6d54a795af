/** Blobs in pieces: gathered, read anywhere, and compared without holding two of them. */
import { describe, expect, it } from 'vitest';
import { blobOf, piecesOf, sameBytes, sourceOf, streamOf } from '../../lib/app/backup-blob';

const goOn = () => undefined;

async function* pieces(count: number, length: number) {
  for (let at = 0; at < count; at += 1) yield new Uint8Array(length).fill(at);
}

describe('a blob out of pieces', () => {
  it('has all of them in their order, however many there are', async () => {
    const blob = await blobOf(pieces(7, 400_000), 'application/zip', goOn);
    expect(blob.size).toBe(2_800_000);
    expect(blob.type).toBe('application/zip');
    for (let at = 0; at < 7; at += 1) {
      expect(await sourceOf(blob).read(at * 400_000 + 399_999, 1)).toEqual(Uint8Array.of(at));
    }
  });

  it('is not made when it is stopped', async () => {
    const stopped = new Error('stopped');
    const made = blobOf(pieces(3, 10), '', (bytes) => {
      if (bytes > 10) throw stopped;
    });
    await expect(made).rejects.toBe(stopped);
  });
});

describe('a stream of pieces', () => {
  it('asks for no more than is wanted, and lets go of the rest', async () => {
    let isLeft = false;
    async function* endless() {
      try {
        for (;;) yield Uint8Array.of(1);
      } finally {
        isLeft = true;
      }
    }
    for await (const piece of piecesOf(streamOf(endless()))) {
      expect(piece).toEqual(Uint8Array.of(1));
      break;
    }
    expect(isLeft).toBe(true);
  });
});

describe('two blobs', () => {
  const blob = (at: number | null) => {
    const bytes = new Uint8Array(2_500_000);
    if (at !== null) bytes[at] = 1;
    return new Blob([bytes]);
  };
  it('are the same when every byte is', async () => {
    expect(await sameBytes(blob(null), blob(null), goOn)).toBe(true);
    expect(await sameBytes(new Blob([]), new Blob([]), goOn)).toBe(true);
  });

  it.each([0, 999_999, 1_000_000, 2_499_999])('are not when byte %i differs', async (at) => {
    expect(await sameBytes(blob(null), blob(at), goOn)).toBe(false);
  });

  it('are not when one is longer', async () => {
    expect(await sameBytes(blob(null), new Blob([blob(null), 'x']), goOn)).toBe(false);
  });
});
