// @ts-check
/** Holds one thing that was found against what was played: the demonstration ends where they differ. */
import { createHash } from 'node:crypto';

/**
 * @param {string} what @param {unknown} found @param {unknown} played
 * @throws naming what differs, and how
 */
export function same(what, found, played) {
  if (found !== played)
    throw new Error(`${what}: ${JSON.stringify(played)} expected, ${JSON.stringify(found)} found`);
}

/** @param {string} what @param {string} text @param {string} words that must stand in it */
export function holds(what, text, words) {
  if (words === '' || !text.includes(words)) throw new Error(`${what} does not hold “${words}”`);
}

/** @param {string | Uint8Array} what @returns {string} in hexadecimal */
export function sha256(what) {
  return createHash('sha256').update(what).digest('hex');
}
