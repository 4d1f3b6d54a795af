/** Checks that the quotes and pictures a file of reviews brings along are what their records say. */
import type { Evidence, Picture, PictureBytes } from '../domain/evidence';
import type { Records } from '../domain/records';
import { bytesOfBase64 } from './base64';
import type { Sha256 } from './checklist-file-hash';
import { readPictureHeader } from './picture-header';
import { invalid, type ReadFailure } from './read-outcome';

/** SHA-256 of bytes, as 64 small hexadecimal digits. Given from outside: this layer has no crypto. */
export type Sha256OfBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

export type Hashes = { readonly sha256: Sha256; readonly sha256OfBytes: Sha256OfBytes };

async function wrongQuote(
  evidence: readonly Evidence[],
  sha256: Sha256,
  goOn: () => void,
): Promise<ReadFailure | null> {
  for (const [at, one] of evidence.entries()) {
    if (one.kind !== 'quote') continue;
    goOn();
    if ((await sha256(one.exact)) === one.exactHash) continue;
    return invalid({ line: null, path: `evidence[${at}].exactHash` }, 'wrong-quote');
  }
  return null;
}

/** What of the bytes is not as the record says: in English, for a bug report. */
async function differenceOf(
  picture: Picture,
  { base64 }: PictureBytes,
  sha256OfBytes: Sha256OfBytes,
): Promise<string | null> {
  const bytes = bytesOfBase64(base64);
  if (bytes === null) return 'expected base64';
  if (bytes.length !== picture.bytes) return `expected ${picture.bytes} bytes`;
  const found = readPictureHeader(bytes);
  if (found.kind !== 'picture' || found.mediaType !== picture.mediaType) {
    return `expected ${picture.mediaType}`;
  }
  if (found.width !== picture.width || found.height !== picture.height) {
    return `expected ${picture.width} by ${picture.height} pixels`;
  }
  return (await sha256OfBytes(bytes)) === picture.hash ? null : 'expected the hash of its record';
}

/**
 * To be asked of a file that was read, before anything is planned. A quote or a picture whose fingerprint is not its
 * own proves nothing; and what is no PNG, JPEG or WebP (an SVG can hold a script) is never kept as a picture.
 * @param goOn called before each piece; what it throws is thrown on
 * @returns the first that is wrong, or `null`
 */
export async function wrongEvidence(
  { evidence, pictures }: Pick<Records, 'evidence' | 'pictures'>,
  { sha256, sha256OfBytes }: Hashes,
  goOn: () => void = () => undefined,
): Promise<ReadFailure | null> {
  const quote = await wrongQuote(evidence, sha256, goOn);
  if (quote) return quote;
  const byId = new Map(evidence.map((one) => [one.id, one]));
  for (const [at, pixels] of pictures.entries()) {
    goOn();
    const picture = byId.get(pixels.evidenceId);
    const place = { line: null, path: `pictures[${at}].base64` };
    if (picture?.kind !== 'picture') return invalid(place, 'no-picture');
    const difference = await differenceOf(picture, pixels, sha256OfBytes);
    if (difference !== null) return invalid(place, 'wrong-picture', difference);
  }
  return null;
}
