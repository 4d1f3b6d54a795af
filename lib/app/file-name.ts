/** Names for files that every system accepts, and that give nobody away. */
import type { Role } from '../domain/assessment';
import { isPrivateRole } from '../domain/assessment';

/** Names Windows keeps for devices, whatever follows the first dot. */
const RESERVED =
  /^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i;

/** The longest name in UTF-8 bytes: common file systems hold 255, encrypted home folders as few as 143. */
const MAX_BYTES = 120;

/** The longest a single part of a name may be, so that a long product name leaves room for date and kind. */
const MAX_PART_BYTES = 70;

const encoder = new TextEncoder();

/** Cuts at a whole character, never inside one. */
function cutTo(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    used += encoder.encode(segment).length;
    if (used > bytes) break;
    kept += segment;
  }
  return kept;
}

/**
 * One part of a file name: characters that any system forbids become hyphens, invisible ones (controls, and
 * the marks that turn writing direction and could disguise an ending) go, and blanks become hyphens.
 */
function safePart(text: string): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"/\\|?*%~]/g, ' ')
    .trim()
    .replace(/[\s-]+/g, '-');
  return cutTo(clean, MAX_PART_BYTES).replace(/^[.-]+|[.-]+$/g, '');
}

/**
 * A file name out of parts, such as product, date and kind, joined by hyphens.
 * @param ending without its dot
 */
export function safeFileName(parts: readonly string[], ending: string): string {
  const joined = parts
    .map(safePart)
    .filter((part) => part !== '')
    .join('-');
  const stem = cutTo(joined, MAX_BYTES - ending.length - 1).replace(/[.-]+$/, '');
  if (stem === '') return `equal-say.${ending}`;
  const device = stem.split('.')[0] ?? '';
  return RESERVED.test(device) ? `_${stem}.${ending}` : `${stem}.${ending}`;
}

/** Letters and digits that are not taken for each other when read aloud or copied by hand. */
const PLAIN_CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function fourRandomCharacters(random: (into: Uint32Array<ArrayBuffer>) => void): string {
  const numbers = new Uint32Array(4);
  random(numbers);
  return Array.from(numbers, (n) => PLAIN_CHARACTERS.charAt(n % PLAIN_CHARACTERS.length)).join('');
}

/** What a file holds, for its name. */
export type FileNaming = {
  /** Everything a name may tell, in order: product, date, kind. */
  readonly parts: readonly string[];
  readonly ending: string;
  /** The roles of the reviews in the file. */
  readonly roles: readonly Role[];
};

/**
 * A name that says what the file is, unless a review in it is by somebody who could be harmed by being seen
 * with it (care workers, people who draw on care, family carers): then it tells nothing, not even the day.
 * @param random fills an array with random numbers, as `crypto.getRandomValues` does
 */
export function exportFileName(naming: FileNaming, random: (into: Uint32Array<ArrayBuffer>) => void): string {
  const { parts, ending, roles } = naming;
  if (!roles.some(isPrivateRole)) return safeFileName(parts, ending);
  return `reply-${fourRandomCharacters(random)}.${ending}`;
}
