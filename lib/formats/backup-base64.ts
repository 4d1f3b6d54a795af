/** Bytes as base64 (RFC 4648, with padding): this layer has no browser to ask. */
import type { Utf8Decoder } from './read-file';

const ALPHABET = Uint8Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  (letter) => letter.charCodeAt(0),
);
const PADDING = 0x3d;

/** @param decoder one that is in no stream: it makes a string of the letters in one step */
export function base64OfBytes(bytes: Uint8Array, decoder: Utf8Decoder): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let to = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const [one = 0, two = 0, three = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]];
    const left = bytes.length - from;
    letters[to] = ALPHABET[one >> 2] ?? 0;
    letters[to + 1] = ALPHABET[((one & 3) << 4) | (two >> 4)] ?? 0;
    letters[to + 2] = left > 1 ? (ALPHABET[((two & 15) << 2) | (three >> 6)] ?? 0) : PADDING;
    letters[to + 3] = left > 2 ? (ALPHABET[three & 63] ?? 0) : PADDING;
    to += 4;
  }
  return decoder.decode(letters);
}
