/** Says what a file that is not ours looks like, so that a person learns what they picked. */
import { CSV_MARK_START } from './csv-columns';
import { FORMAT } from './file-shape';
import { parseFirstLine } from './parse-json';
import type { Lookalike, ReadFailure } from './read-outcome';

/** How much of a file's beginning is looked at, in bytes or UTF-16 units. */
export const HEAD_LENGTH = 65_536;

const SIGNATURES: readonly (readonly [what: Lookalike, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  // The container of the older Office formats, met as .xls.
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

/** Names inside the archives that are spreadsheets: Excel's folder, and OpenDocument's type entry. */
const SPREADSHEET_PARTS = /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/;

function asLatin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, HEAD_LENGTH)) text += String.fromCharCode(byte);
  return text;
}

/**
 * Knows kinds of file by their first bytes.
 * @returns `null` for what may be text
 */
export function lookalikeOfBytes(bytes: Uint8Array): Lookalike | null {
  const match = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (match) return match[0] === 'zip' && SPREADSHEET_PARTS.test(asLatin1(bytes)) ? 'spreadsheet' : match[0];
  return bytes.subarray(0, HEAD_LENGTH).includes(0) ? 'binary' : null;
}

/** Two lines or more with the same number of commas, semicolons or tabs, at least one. */
function looksLikeCsv(text: string): boolean {
  const [first = '', second] = text.split(/\r?\n/, 2);
  if (second === undefined) return false;
  return [',', ';', '\t'].some((mark) => {
    const count = first.split(mark).length;
    return count > 1 && second.split(mark).length === count;
  });
}

function lookalikeOfText(text: string): Lookalike {
  if (text.trim() === '') return 'empty';
  if (text.startsWith(CSV_MARK_START) || text.startsWith(`"${CSV_MARK_START}`)) return 'our-csv';
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(text)) return 'web-page';
  if (/^\s*[[{]/.test(text)) return parseFirstLine(text).kind === 'ok' ? 'other-json' : 'broken-json';
  return looksLikeCsv(text) ? 'other-csv' : 'other-text';
}

/**
 * What to say of text that does not parse as JSON: ours and damaged, or somebody else's.
 * @param text the file's beginning, without a byte order mark
 * @param ended whether the text ends as a JSON file does
 */
export function notJson(text: string, ended: boolean): ReadFailure {
  const what = lookalikeOfText(text.slice(0, HEAD_LENGTH));
  const ours =
    what === 'broken-json' && new RegExp(`"format"\\s*:\\s*"${FORMAT}"`).test(text.slice(0, HEAD_LENGTH));
  if (!ours) return { kind: 'not-ours', what };
  return { kind: 'damaged', where: null, detail: ended ? 'not-json' : 'cut-short' };
}
