/** The passphrase of a locked backup: what is asked of one, and making one. */

/** In characters as people count them. */
export const MIN_PASSPHRASE = 12;
/** Longer than anybody types; it keeps the field from holding a book. */
export const MAX_PASSPHRASE = 200;

/** Why a passphrase is not taken. */
export type PassphraseProblem = 'too-short' | 'blanks-at-the-ends' | 'one-character' | 'not-the-same';

/** @param again the second entry, or `null` where it is not typed twice, as for one that was made here */
export function passphraseProblem(passphrase: string, again: string | null): PassphraseProblem | null {
  if ([...passphrase].length < MIN_PASSPHRASE) return 'too-short';
  // Nobody sees them, and other programs may not take them.
  if (passphrase !== passphrase.trim()) return 'blanks-at-the-ends';
  if (new Set(passphrase).size === 1) return 'one-character';
  return again === null || again === passphrase ? null : 'not-the-same';
}

/** What is typed, as the same bytes on every keyboard: an é may be one character or two. */
export function typedPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** Letters and digits that are not taken for each other when read aloud or copied by hand. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP_LENGTH = 4;
/** The largest multiple of the number of characters that a byte can hold: above it some would come up more often. */
const FAIR = Math.floor(256 / CHARACTERS.length) * CHARACTERS.length;

/**
 * Five groups of four, such as `k7mp-x4qn-...`: 20 characters out of 31, which is 99 bits. No list of words is near
 * so short to write down.
 * @param random fills an array with random numbers, as `crypto.getRandomValues` does
 */
export function newPassphrase(random: (into: Uint8Array<ArrayBuffer>) => void): string {
  const chosen: string[] = [];
  while (chosen.length < GROUPS * GROUP_LENGTH) {
    const bytes = new Uint8Array(32);
    random(bytes);
    for (const byte of bytes) if (byte < FAIR) chosen.push(CHARACTERS.charAt(byte % CHARACTERS.length));
  }
  const groups = Array.from({ length: GROUPS }, (_, at) =>
    chosen.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH).join(''),
  );
  return groups.join('-');
}
