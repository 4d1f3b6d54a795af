/** Unpacks one entry of an archive, piece by piece, and never more of it than its directory declared. */
import { Inflate } from 'fflate';
import { crc32 } from './backup-crc';
import { dataOffset, type Entry, HEADER_BYTES } from './backup-directory';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that can be read anywhere in it. */
export type ByteSource = {
  /** In bytes. */
  readonly size: number;
  /** @returns fewer bytes where the file ends before; errors of the file are thrown on */
  read(from: number, length: number): Promise<Bytes>;
};

/** An entry is not what the archive's directory says of it. */
export class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry';
}

/** Deflate makes at most 1,032 bytes of one: no piece unpacks to more than 68 MB before it is looked at. */
const PIECE_BYTES = 65_536;

async function* packedPieces(source: ByteSource, entry: Entry): AsyncGenerator<Bytes> {
  const header = await source.read(entry.offset, HEADER_BYTES + entry.name.length);
  const skip = dataOffset(header, entry);
  if (skip === null) throw new DamagedEntry('another header');
  const end = entry.offset + skip + entry.packedSize;
  for (let at = entry.offset + skip; at < end; at += PIECE_BYTES) {
    const wanted = Math.min(PIECE_BYTES, end - at);
    const piece = await source.read(at, wanted);
    if (piece.length !== wanted) throw new DamagedEntry('cut short');
    yield piece;
  }
}

async function* inflated(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let waiting: Bytes[] = [];
  let ended = false;
  const inflate = new Inflate((data, final) => {
    waiting.push(data);
    ended ||= final;
  });
  const push = (piece: Bytes, last: boolean): readonly Bytes[] => {
    try {
      inflate.push(piece, last);
    } catch {
      throw new DamagedEntry('not deflated');
    }
    const taken = waiting;
    waiting = [];
    return taken;
  };
  for await (const piece of pieces) yield* push(piece, false);
  if (!ended) yield* push(new Uint8Array(0), true);
}

/** The entry's bytes. Throws a `DamagedEntry` at the first that is more, fewer or other than the directory says. */
export async function* entryPieces(source: ByteSource, entry: Entry): AsyncGenerator<Bytes> {
  const packed = packedPieces(source, entry);
  let size = 0;
  let crc = 0;
  for await (const piece of entry.packing === 'deflated' ? inflated(packed) : packed) {
    size += piece.length;
    if (size > entry.size) throw new DamagedEntry('more than declared');
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new DamagedEntry('another checksum');
}

/** All of a small entry at once. */
export async function entryBytes(source: ByteSource, entry: Entry): Promise<Bytes> {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of entryPieces(source, entry)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
