/** Directives lead to the quote they were made for, by the draft's own steps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective } from '../../../lib/domain/anchoring/text-directive';
import { Author, chanceFrom, pick, render } from './edited-page';
import { Page, parsed } from './reference-matcher';

function made(text: string, words: string, from = 0): string {
  const start = text.indexOf(words, from);
  return textDirective(text, start, start + words.length);
}

/** Where following a directive leads. */
function followed(text: string, directive: string): string | null {
  const find = parsed(directive);
  const range = find === null ? null : new Page(text).follow(find);
  return range === null ? null : text.slice(range.start, range.end);
}

describe('textDirective', () => {
  it.each([
    ['words that stand once', 'It listens for falls.', 'for falls', 'text=for%20falls'],
    [
      'a hyphen, a comma and an ampersand',
      'We co-produce: care, night & day.',
      'co-produce: care, night & day',
      'text=co%2Dproduce%3A%20care%2C%20night%20%26%20day',
    ],
    ['letters with accents', 'Mae’r tŷ yn ddiogel.', 'tŷ yn', 'text=t%C5%B7%20yn'],
    ['words cut in the middle', 'It listens for falls.', 'istens fo', 'text=listens%20for'],
    ['words with white space round them', 'It listens for falls.', ' listens ', 'text=listens'],
    [
      'words over two lines',
      'One two three four five\nsix seven',
      'two three four five\nsix',
      'text=two%20three%20four%20five,six',
    ],
    [
      'words that stood before, by what is before them',
      'Yes it is safe. But no it is safe.',
      null,
      'text=But%20no%20it-,is%20safe',
    ],
  ])('names %s', (_case, text, words, directive) => {
    expect(words === null ? made(text, 'is safe', 16) : made(text, words)).toBe(directive);
  });

  it('names words by what is after them when nothing else will do', () => {
    const text = 'Plan\nIncluded\nA\nPlan\nIncluded\nB';
    const directive = made(text, 'Included', 15);
    expect(directive).toBe('text=Included,-B');
    expect(new Page(text).follow(parsed(directive) ?? expect.fail())).toEqual({ start: 21, end: 29 });
  });

  it('names a long quote by its first and last words', () => {
    const text = `Before it. ${'It listens for falls and tells the staff. '.repeat(3)}Every night is ${'very '.repeat(60)}quiet here. After.`;
    const long = text.slice(11, text.indexOf(' After.'));
    const directive = made(text, long);
    expect(directive).toMatch(/^text=It%20listens%20for%20falls,/);
    expect(followed(text, directive)).toBe(long);
  });

  it.each([
    ['nothing is quoted', 'It listens.', 2, 2],
    ['only white space is', 'It listens.', 2, 3],
    ['nothing tells the words apart', 'Yes\n'.repeat(60), 120, 123],
    ['half a character is quoted', 'a \ud83d b', 0, 5],
    ['the quote stands very far down', `${'a '.repeat(500_001)}here it is`, 1_000_002, 1_000_006],
    ['offsets make no sense', 'It listens.', 20, 5],
  ])('is empty when %s', (_case, text, start, end) => {
    expect(textDirective(text, start, end)).toBe('');
  });

  it('is not longer than what is kept of it', () => {
    const text = `${'私たちはご家族と一緒に作りました'.repeat(18)}。終わり`;
    const directive = textDirective(text, 0, 288);
    expect(directive.length).toBeLessThanOrEqual(2_000);
    expect(followed(text, directive)).toBe(text.slice(0, 288));
  });
});

describe('following a directive', () => {
  const lands = (text: string, start: number, end: number) => {
    const directive = textDirective(text, start, end);
    if (directive === '') return 'none';
    const find = parsed(directive);
    expect(find, directive).not.toBeNull();
    expect(find && new Page(text).follow(find), directive).toEqual({ start, end });
    return 'right';
  };

  it('leads to the very words on pages with repeated sentences and paragraphs, where it can', () => {
    const tally = { right: 0, none: 0 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 200, max: 5_000 }),
        (seed, length) => {
          const author = new Author(chanceFrom(seed));
          const page = author.page(length);
          // Inside a paragraph that is there twice, no directive can tell the second from the first.
          const twice = author.chance() < 0.3;
          const { text } = render(twice ? [...page, pick(page, author.chance)] : page);
          const edges = [...text.matchAll(/[^\s.]+/g)].map(
            ({ 0: word, index }) => [index, index + word.length] as const,
          );
          const first = Math.floor(author.chance() * edges.length);
          const last = Math.min(edges.length - 1, first + Math.floor(author.chance() ** 3 * 120));
          tally[lands(text, edges[first]?.[0] ?? 0, edges[last]?.[1] ?? 0)]++;
        },
      ),
      { numRuns: 300 },
    );
    expect(tally.right).toBeGreaterThan(tally.none * 8);
  });

  it('leads to the very words, or there is no directive, among few words, marks, accents and lines', () => {
    const word = fc.constantFrom(
      'a',
      'A',
      'tŷ',
      'ty',
      'TŶ',
      '12',
      '3.5',
      "can't",
      'co-op',
      '(a)',
      'a,',
      '&',
      '“a”',
      '夜の',
      'wŷr.',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const page = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (text, one, other) => {
        const edges = [...text.matchAll(/\S+/g)].map(
          ({ 0: found, index }) => [index, index + found.length] as const,
        );
        const [first = 0, last = 0] = [one % edges.length, other % edges.length].sort((a, b) => a - b);
        lands(text, edges[first]?.[0] ?? 0, edges[last]?.[1] ?? 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
