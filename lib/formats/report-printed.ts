/** The hash of its data file that a report says of itself, in the HTML file and in the Word file. */
import { strFromU8, unzipSync } from 'fflate';

/** The name of the property of a Word file that has the hash. */
export const HASH_PROPERTY = 'EqualSayDataSha256';

/** A report says where its hash is, so that no other hash in it is taken for it. */
const IN_PAGE = /<meta name="equal-say-data-sha256" content="([0-9a-f]{64})"\/?>/;
const IN_WORD = new RegExp(`<property [^>]*name="${HASH_PROPERTY}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})<`);

/** So much of a file is looked at for a printed hash: in HTML it stands in the head. */
const HEAD_BYTES = 64 * 1024;

/** @returns nothing for a file that is no report, or says no hash; never throws */
export function printedHash(bytes: Uint8Array): string | null {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? hashInWord(bytes) : hashInPage(bytes);
}

function hashInPage(bytes: Uint8Array): string | null {
  const head = strFromU8(bytes.subarray(0, HEAD_BYTES));
  const isPage = /^\s*<!doctype html>/i.test(head);
  return isPage ? (IN_PAGE.exec(head)?.[1] ?? null) : null;
}

function hashInWord(bytes: Uint8Array): string | null {
  const path = 'docProps/custom.xml';
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === path && originalSize <= HEAD_BYTES,
    });
    const xml = files[path];
    return xml === undefined ? null : (IN_WORD.exec(strFromU8(xml))?.[1] ?? null);
  } catch {
    // Cut short, or another kind of zip: it says no hash that could be read.
    return null;
  }
}
