/** A picture's bytes: what they are by their first ones, whether they are those a record names, and as base64. */
import type { Picture } from '../domain/evidence';
import type { Store } from './transaction';

type Bytes = Uint8Array<ArrayBuffer>;

/** How many bytes from the start tell what kind of file it is. */
export const HEAD_LENGTH = 12;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];

function hasAt(bytes: Uint8Array, offset: number, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[offset + at] === byte);
}

/**
 * Do these bytes begin as a file of this kind does? So that what is called a picture never is anything else: no
 * page, no script, no SVG.
 */
export function beginsAs(mediaType: Picture['mediaType'], bytes: Uint8Array): boolean {
  switch (mediaType) {
    case 'image/png':
      return hasAt(bytes, 0, PNG);
    case 'image/jpeg':
      return hasAt(bytes, 0, JPEG);
    case 'image/webp':
      return hasAt(bytes, 0, RIFF) && hasAt(bytes, 8, WEBP);
  }
}

/**
 * Why these bytes are not the picture's, or `null` when they are.
 * @param hashOf checks them against the record's hash; without it, only length and kind are looked at
 */
export async function whyNotOf(
  { bytes: length, mediaType, hash }: Picture,
  bytes: Bytes,
  hashOf: Store['hashOf'],
): Promise<string | null> {
  if (bytes.length !== length) return `expected ${length} bytes, found ${bytes.length}`;
  if (!beginsAs(mediaType, bytes)) return `its bytes are not ${mediaType}`;
  if (hashOf && (await hashOf(bytes)) !== hash) return 'its bytes do not have the hash of its record';
  return null;
}

/** Few enough that they can be the arguments of one call; a multiple of 3, so that parts can be joined. */
const BYTES_A_PART = 3 * 8_192;

/** The bytes in base64 (RFC 4648, with padding). `Uint8Array.toBase64` is too new for the browsers we support. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_A_PART) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_A_PART))));
  }
  return parts.join('');
}

/** The bytes that base64 stands for, or `null` for what is not base64. */
export function fromBase64(base64: string): Bytes | null {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
