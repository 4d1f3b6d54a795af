/** How much of a quote is found in a window of text, and exactly where. */
import { describe, expect, it } from 'vitest';
import { alignWords, isTelling, numbered, wordsOf } from '../../../lib/domain/anchoring/align-words';

function aligned(quote: string, window: string) {
  const steps = alignWords(numbered(wordsOf(quote)), wordsOf(window));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value === null ? null : { text: window.slice(value.start, value.end), kept: value.kept };
  }
}

describe('wordsOf', () => {
  it.each([
    ['Mae’r tŷ yn ddiogel, 24/7.', ['Mae', 'r', 'tŷ', 'yn', 'ddiogel', '24', '7']],
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['夜の lamp', ['夜', 'の', 'lamp']],
    ['👩 hi', ['👩', 'hi']],
    ['… — ', []],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text).texts).toEqual(words);
  });

  it('knows where words begin and how many letters they have together', () => {
    expect(wordsOf(' ab, cde')).toEqual({ texts: ['ab', 'cde'], starts: [1, 5], weight: 5 });
  });
});

describe('alignWords', () => {
  it.each([
    [
      'the words themselves',
      'it listens for falls',
      'Here it listens for falls at night',
      'it listens for falls',
      17,
    ],
    ['words with capitals now', 'it listens', 'IT Listens', 'IT Listens', 9],
    [
      'words with others in between',
      'it listens for falls',
      'it listens at night for falls',
      'it listens at night for falls',
      17,
    ],
    [
      'what is left of them',
      'it listens for falls at night',
      'so it listens at night now',
      'it listens at night',
      16,
    ],
    [
      'the better of two places',
      'it listens for falls',
      'it listens. Yes, it listens for it',
      'it listens for',
      12,
    ],
  ])('finds %s', (_case, quote, window, text, kept) => {
    expect(aligned(quote, window)).toEqual({ text, kept });
  });

  it('finds nothing where no word is', () => {
    expect(aligned('it listens', 'nothing here')).toBeNull();
    expect(aligned('it listens', '')).toBeNull();
  });

  it('works in pieces when there is much to compare', () => {
    const long = wordsOf('night lamp '.repeat(400));
    const steps = alignWords(numbered(long), long);
    let pieces = 1;
    while (!steps.next().done) pieces++;
    expect(pieces).toBeGreaterThan(5);
  });
});

it('tells names and numbers from other words', () => {
  expect(['Harbwr', '24', 'iLamp', 'Ŵyn', 'B12'].every(isTelling)).toBe(true);
  expect(['lamp', 'tŷ', 'é', '夜'].some(isTelling)).toBe(false);
});
