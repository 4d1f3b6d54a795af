/** Pictures with things hidden in them, put together byte by byte, and what is in a picture's file beside its pixels. */
import { crc32 } from 'node:zlib';

/** Words that must not be found in anything made from these pictures. */
export const HIDDEN = ['Meadow View room 12', 'GPS of a home', 'Phone of a night worker'] as const;

const [ROOM, HOME, PHONE] = HIDDEN;

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 | marker, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** One entry of a TIFF directory, in the order of little ends. */
function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
}

/** EXIF that turns the picture a quarter, and holds a description and a place (Exif 2.32, 4.6). */
function exif(): Buffer {
  const [words, place] = [Buffer.from(`${ROOM}\0`), Buffer.from(`${HOME}\0`)];
  const first = 8;
  const gps = first + 2 + 3 * 12 + 4;
  const data = gps + 2 + 12 + 4;
  const count = (number: number) => Buffer.from([number, 0]);
  const end = Buffer.alloc(4);
  return Buffer.concat([
    Buffer.from('Exif\0\0II*\0'),
    Buffer.from([first, 0, 0, 0]),
    count(3),
    entry(0x010e, 2, words.length, data),
    entry(0x0112, 3, 1, 6),
    entry(0x8825, 4, 1, gps),
    end,
    count(1),
    // GPSProcessingMethod, as text.
    entry(0x001b, 2, place.length, data + words.length),
    end,
    words,
    place,
  ]);
}

/** A JPEG with EXIF, a place in it, XMP, and a comment. */
export function withHiddenInJpeg(jpeg: Buffer): Buffer {
  const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PHONE}</x:xmpmeta>`);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif()),
    segment(0xe1, xmp),
    segment(0xfe, Buffer.from(HOME)),
    jpeg.subarray(2),
    // Behind the end, where cameras put previews and short films.
    Buffer.from(PHONE),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG with a text, one in another script, EXIF and a time. */
export function withHiddenInPng(png: Buffer): Buffer {
  const afterHeader = 8 + 25;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    chunk('tEXt', Buffer.from(`Comment\0${ROOM}`)),
    chunk('iTXt', Buffer.from(`Title\0\0\0cy\0Title\0${PHONE}`)),
    chunk('eXIf', exif().subarray(6)),
    chunk('tIME', Buffer.from([7, 234, 11, 2, 9, 0, 0])),
    png.subarray(afterHeader),
    Buffer.from(HOME),
  ]);
}

/** Names of a PNG's chunks, in order; throws when the file is not chunks to its end. */
export function pngChunks(png: Buffer): readonly string[] {
  const names: string[] = [];
  let at = 8;
  while (at < png.length) {
    names.push(png.toString('latin1', at + 4, at + 8));
    at += 12 + png.readUInt32BE(at);
  }
  if (at !== png.length) throw new Error('something stands behind the last chunk');
  return names;
}

/** Chunks of a WebP by name; throws when the file is not chunks to its end. */
export function webpChunks(webp: Buffer): readonly { readonly name: string; readonly data: Buffer }[] {
  const chunks: { name: string; data: Buffer }[] = [];
  let at = 12;
  while (at < webp.length) {
    const length = webp.readUInt32LE(at + 4);
    chunks.push({ name: webp.toString('latin1', at, at + 4), data: webp.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  if (at !== webp.length) throw new Error('something stands behind the last chunk');
  return chunks;
}

function riffChunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function le24(value: number): Buffer {
  return Buffer.from([value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff]);
}

/** An animated WebP of still ones, all of one size (RFC 9649, 2.7). */
export function animated(stills: readonly Buffer[], width: number, height: number): Buffer {
  const size = Buffer.concat([le24(width - 1), le24(height - 1)]);
  const frames = stills.map((still) => {
    const [pixels] = webpChunks(still).filter(({ name }) => name.startsWith('VP8') && name !== 'VP8X');
    if (!pixels) throw new Error('a still without pixels');
    const head = Buffer.concat([Buffer.alloc(6), size, le24(100), Buffer.from([0])]);
    return riffChunk('ANMF', Buffer.concat([head, riffChunk(pixels.name, pixels.data)]));
  });
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riffChunk('VP8X', Buffer.concat([Buffer.from([0x02, 0, 0, 0]), size])),
    riffChunk('ANIM', Buffer.alloc(6)),
    ...frames,
  ]);
  return riffChunk('RIFF', body);
}
