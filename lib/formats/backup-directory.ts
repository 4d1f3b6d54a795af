/** The directory at an archive's end (PKWARE APPNOTE 4.3): what is in it, where, and how large. Reads bytes alone. */

/** How many bytes the last record of an archive has, when no remark follows it; ours have none. */
export const END_BYTES = 22;
/** Of the header before each entry, without its name. */
export const HEADER_BYTES = 30;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
/** Far more than any of our names and what other programs put beside them. */
const MAX_ENTRY_BYTES = 1_000;

export type Entry = {
  /** Each byte of it as a character: names of ours are plain ASCII. */
  readonly name: string;
  readonly packing: 'stored' | 'deflated';
  readonly crc: number;
  /** In the archive, and unpacked, as the directory says. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its header begins. */
  readonly offset: number;
};

/** Where the directory stands. */
export type Directory = { readonly count: number; readonly offset: number; readonly bytes: number };

/**
 * Reads the last bytes of an archive.
 * @param archiveBytes how large all of it is: the directory must end where these begin
 * @returns `null` when they are not the end of a whole archive
 */
export function readEnd(end: Uint8Array, archiveBytes: number): Directory | null {
  if (end.length !== END_BYTES) return null;
  const view = viewOf(end);
  const [count, bytes, offset] = [
    view.getUint16(10, true),
    view.getUint32(12, true),
    view.getUint32(16, true),
  ];
  const whole = view.getUint32(0, true) === END && view.getUint16(20, true) === 0;
  const isOneDisk = view.getUint32(4, true) === 0 && view.getUint16(8, true) === count;
  const fits = offset + bytes + END_BYTES === archiveBytes && bytes <= count * MAX_ENTRY_BYTES;
  return whole && isOneDisk && fits ? { count, offset, bytes } : null;
}

/** @returns `null` when it is damaged, or names entries that overlap: a small file could unpack to any size then */
export function readDirectory(bytes: Uint8Array, { count, offset }: Directory): readonly Entry[] | null {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = next > bytes.length ? null : entryAt(bytes, view, at);
    if (entry === null) return null;
    entries.push(entry);
    at = next;
  }
  return at === bytes.length && !overlap(entries, offset) ? entries : null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry | null {
  const packing = packingOf(view.getUint16(at + 10, true));
  const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
  if (packing === null || isLocked) return null;
  const entry: Entry = {
    name: latin(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    packing,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return packing === 'stored' && entry.size !== entry.packedSize ? null : entry;
}

function overlap(entries: readonly Entry[], end: number): boolean {
  const sorted = entries.toSorted((one, other) => one.offset - other.offset);
  return sorted.some(
    ({ offset, name, packedSize }, at) =>
      offset + HEADER_BYTES + name.length + packedSize > (sorted[at + 1]?.offset ?? end),
  );
}

/**
 * Where an entry's own bytes begin, counted from its header.
 * @param header the header and the name that follows it
 * @returns `null` when the header names another entry than the directory does
 */
export function dataOffset(header: Uint8Array, { name, packing }: Entry): number | null {
  if (header.length < HEADER_BYTES + name.length) return null;
  const view = viewOf(header);
  const same =
    view.getUint32(0, true) === HEADER &&
    packingOf(view.getUint16(8, true)) === packing &&
    nameOfHeader(header) === name;
  return same ? HEADER_BYTES + name.length + view.getUint16(28, true) : null;
}

/** The name in a header at the beginning of these bytes; `null` when there is none, or only part of it. */
export function nameOfHeader(bytes: Uint8Array): string | null {
  if (bytes.length < HEADER_BYTES) return null;
  const view = viewOf(bytes);
  const end = HEADER_BYTES + view.getUint16(26, true);
  if (view.getUint32(0, true) !== HEADER || end > bytes.length) return null;
  return latin(bytes.subarray(HEADER_BYTES, end));
}

function packingOf(method: number): Entry['packing'] | null {
  if (method === 0) return 'stored';
  return method === 8 ? 'deflated' : null;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
