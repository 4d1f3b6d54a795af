/** What the demonstration asks of the pixels of its picture. */
import { describe, expect, it } from 'vitest';
import { checkPixels, type Pixels } from '../../../scripts/lib/demo-pixels.mjs';

const RECORD = { width: 200, height: 100 };
const SEEN: Pixels = { ...RECORD, inside: 900, notBlack: 0, colours: 400 };

describe('checkPixels', () => {
  it('takes a picture of its size that is black where it must be, and not elsewhere', () => {
    expect(() => checkPixels(SEEN, RECORD)).not.toThrow();
  });

  it.each<[string, Partial<Pixels>, string]>([
    ['of another width', { width: 199 }, '199 by 100, not 200 by 100'],
    ['of another height', { height: 1 }, '200 by 1, not'],
    ['with no box to speak of', { inside: 0 }, 'too small'],
    ['with one pixel that shows what was there', { notBlack: 1 }, '1 of 900 pixels'],
    ['that is black all over', { colours: 1 }, '1 colours'],
  ])('refuses a picture %s', (_, part, words) => {
    expect(() => checkPixels({ ...SEEN, ...part }, RECORD)).toThrow(words);
  });
});
