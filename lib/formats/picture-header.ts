/** What kind of picture a file is, and how large it says it is, read from its first bytes and not from its name. */
import type { Picture } from '../domain/evidence';

export type PictureHeader =
  | {
      readonly kind: 'picture';
      readonly mediaType: Picture['mediaType'];
      /** As the file declares it, before any turning; in pixels. */
      readonly width: number;
      readonly height: number;
    }
  /** None of the three kinds: PNG, JPEG, WebP. */
  | { readonly kind: 'other' }
  /** Begins as one of them, and then does not say how large it is. */
  | { readonly kind: 'damaged' };

type Declared = { readonly width: number; readonly height: number } | null;

/** Reads a header; nothing of the picture itself is decoded. Never throws. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, 0, PNG)) return header('image/png', pngSize(view));
  if (startsWith(bytes, 0, JPEG)) return header('image/jpeg', jpegSize(view));
  if (startsWith(bytes, 0, RIFF) && startsWith(bytes, 8, WEBP)) return header('image/webp', webpSize(view));
  return { kind: 'other' };
}

function header(mediaType: Picture['mediaType'], size: Declared): PictureHeader {
  if (size === null || size.width < 1 || size.height < 1) return { kind: 'damaged' };
  return { kind: 'picture', mediaType, ...size };
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const RIFF = codes('RIFF');
const WEBP = codes('WEBP');

function codes(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, offset) => bytes[at + offset] === byte);
}

/** The first chunk must be IHDR (PNG specification, 11.2.2). */
function pngSize(view: DataView): Declared {
  if (view.byteLength < 24 || view.getUint32(12) !== 0x49484452) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the start of the frame (ITU-T T.81, annex B). */
function jpegSize(view: DataView): Declared {
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      // Fill bytes may stand before any marker.
      at += 1;
    } else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
    } else if (isFrame(marker)) {
      if (at + 9 > view.byteLength) return null;
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else if (marker === 0xd9 || marker === 0xda) {
      // The end, or the pixels, before any size.
      return null;
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Lossy, lossless, and extended WebP each say it their own way (RFC 9649, 2.5 to 2.7). */
function webpSize(view: DataView): Declared {
  if (view.byteLength < 30) return null;
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 '
      if (view.getUint8(23) !== 0x9d || view.getUint8(24) !== 0x01 || view.getUint8(25) !== 0x2a) return null;
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      // 'VP8L'
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: // 'VP8X'
      return {
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      };
    default:
      return null;
  }
}
