/** Random edits of real-looking pages: every quote is at its own place, or changed there, or gone; never elsewhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundQuote, findQuotes } from '../../../lib/domain/anchoring/find-quotes';
import { onOneLine } from '../../../lib/domain/anchoring/same-words';
import type { QuoteToFind } from '../../../lib/domain/quote-limits';
import {
  Author,
  atOneSentence,
  type Chance,
  chanceFrom,
  fateOf,
  type Page,
  type Rendered,
  render,
  type Sentence,
  shuffled,
  someQuote,
} from './edited-page';

function find(text: string, quotes: readonly QuoteToFind[]): readonly FoundQuote[] {
  const steps = findQuotes({ visible: text, hidden: '' }, quotes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

type Edit = (page: Page, author: Author) => Page;

/** One sentence is taken out and put somewhere else. */
function moved(page: Page, chance: Chance): Page {
  const taken: Sentence[] = [];
  const without = atOneSentence(page, chance, (one) => {
    taken.push(one);
    return [];
  });
  return atOneSentence(without, chance, (one) => [one, ...taken]);
}

const EDITS: Readonly<Record<string, Edit>> = {
  'one word in ten is replaced, gets another beside it, or goes': (page, author) =>
    author.editWords(page, 0.1),
  'one word in three is': (page, author) => author.editWords(page, 0.3),
  'sentences are taken out': (page, { chance }) => page.map((some) => some.filter(() => chance() > 0.3)),
  'paragraphs are taken out': (page, { chance }) => page.filter(() => chance() > 0.3),
  'sentences move': (page, { chance }) =>
    Array.from({ length: 8 }).reduce<Page>((moving) => moved(moving, chance), page),
  'sentences are said twice': (page, { chance }) =>
    page.map((some) => some.flatMap((one) => (chance() < 0.2 ? [one, one] : [one]))),
  'paragraphs come in between': (page, author) =>
    page.flatMap((some) => (author.chance() < 0.3 ? [author.paragraph(), some] : [some])),
  'the paragraphs are in another order': (page, { chance }) => shuffled(page, chance),
  'everything happens a little': (page, author) => {
    const cut = page.filter(() => author.chance() > 0.05);
    const grown = cut.flatMap((some) => (author.chance() < 0.1 ? [author.paragraph(), some] : [some]));
    return author.editWords(moved(moved(grown, author.chance), author.chance), 0.04);
  },
};

/**
 * The same words, and nobody could tell them from the quote: on one side stands all that stood there, or they are a
 * long sentence that stands nowhere else.
 */
function isSame(text: string, quote: QuoteToFind, start: number, end: number): boolean {
  const line = onOneLine(text);
  const exact = onOneLine(quote.exact);
  const isOnly = exact.length >= 45 && line.indexOf(exact) === line.lastIndexOf(exact);
  return line.slice(start, end) === exact && (isOnly || sides(text, quote, start, end).some((side) => side));
}

/** Does the quote's context stand right beside a place, before and after it? */
function sides(
  text: string,
  { prefix, suffix }: QuoteToFind,
  start: number,
  end: number,
): readonly boolean[] {
  const line = onOneLine(text);
  return [
    line.slice(0, start).trimEnd().endsWith(onOneLine(prefix).trimEnd()),
    line.slice(end).trimStart().startsWith(onOneLine(suffix).trimStart()),
  ];
}

/** What is wrong with what was found, or nothing. */
function complaint(before: Rendered, after: Rendered, quote: QuoteToFind, found: FoundQuote): string | null {
  if (found.at === null) return null;
  const { start, end } = found.at;
  const { held, pure } = fateOf(before, after, quote, found.at);
  const text = after.text.slice(start, end);
  if (found.finding === 'present' && onOneLine(text) !== onOneLine(quote.exact))
    return `not its words: ${text}`;
  if (found.finding === 'changed' && found.text !== text) return `told as ${found.text}, but is ${text}`;
  if (found.finding === 'changed' && onOneLine(text) === onOneLine(quote.exact))
    return `is not changed: ${text}`;
  if (held >= 0.6 && pure >= 0.3) return null;
  // One of two sentences may have moved while another one of the same words came in its place.
  const isBetween = sides(after.text, quote, start, end).every((side) => side);
  if (pure >= 0.3 && (found.finding === 'present' || isBetween)) return null;
  if (found.finding === 'present' && isSame(after.text, quote, start, end)) return null;
  return `${found.finding} at another place: ${text}`;
}

const PAGES = 40;
const QUOTES = 8;

describe.each(Object.entries(EDITS))('when %s', (_name, edit) => {
  it('no quote is found at a place that is not its own', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 300, max: 8_000 }), (seed, length) => {
        const author = new Author(chanceFrom(seed));
        const page = author.page(length);
        const before = render(page);
        const quotes = Array.from({ length: QUOTES }, (_none, i) => someQuote(before, author.chance, `${i}`));
        const after = render(edit(page, author));
        const wrong = find(after.text, quotes).map((found, i) => {
          const quote = quotes[i];
          return quote === undefined ? 'one too many' : complaint(before, after, quote, found);
        });
        expect(wrong.filter((one) => one !== null)).toEqual([]);
      }),
      { numRuns: PAGES },
    );
  });
});

/** How many of all quotes of many pages became what, and at their own place. */
function tally(edit: Edit, pages: number) {
  const counts = { present: 0, changed: 0, gone: 0 };
  for (let seed = 1; seed <= pages; seed++) {
    const author = new Author(chanceFrom(seed));
    const page = author.page(3_000);
    const before = render(page);
    const quotes = Array.from({ length: QUOTES }, (_none, i) => someQuote(before, author.chance, `${i}`));
    for (const { finding } of find(render(edit(page, author)).text, quotes)) counts[finding]++;
  }
  return counts;
}

describe('how many are found again', () => {
  const all = 30 * QUOTES;

  it('all on an unchanged page, and all after a paragraph was put before everything', () => {
    expect(tally((page) => page, 30)).toEqual({ present: all, changed: 0, gone: 0 });
    expect(tally((page, author) => [author.paragraph(), ...page], 30).changed).toBe(0);
    expect(tally((page, author) => [author.paragraph(), ...page], 30).present).toBeGreaterThan(0.97 * all);
  });

  it('more than four in five after one word in ten was edited', () => {
    const { present, changed } = tally((page, author) => author.editWords(page, 0.1), 30);
    expect(present + changed).toBeGreaterThan(0.8 * all);
    expect(changed).toBeGreaterThan(present);
  });

  it('most when the paragraphs are in another order', () => {
    expect(tally((page, { chance }) => shuffled(page, chance), 30).present).toBeGreaterThan(0.75 * all);
  });
});

it('says gone of a sentence that was taken out while its twins stay, whatever is round them', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 3, max: 12 }), fc.boolean(), (seed, cards, isWhole) => {
      const author = new Author(chanceFrom(seed));
      const lead = 'Made for the people who live and work in care homes.';
      const tail = 'Ask our team for a demonstration today.';
      const products = Array.from({ length: cards }, (_none, i) => {
        const twin = `Product ${String.fromCharCode(65 + i)} is used by more than ${20 + i} homes across the country`;
        return [author.from(lead.slice(0, -1)), author.from(twin), author.from(tail.slice(0, -1))];
      });
      const page = [author.paragraph(), ...products, author.paragraph()];
      const before = render(page);
      const turn = Math.floor(author.chance() * cards);
      const exact = products[turn]?.[1]?.map(({ text }) => text).join(' ') ?? '';
      const start = before.text.indexOf(exact);
      const quote = {
        id: 'q',
        exact,
        prefix: before.text.slice(Math.max(0, start - 32), start),
        suffix: before.text.slice(start + exact.length, start + exact.length + 32),
        position: { start, end: start + exact.length },
        lane: 'shown' as const,
      };
      const after = page.flatMap((some) => {
        if (some !== products[turn]) return [some];
        return isWhole ? [] : [some.filter((_one, i) => i !== 1)];
      });
      expect(find(render(after).text, [quote])).toEqual([{ id: 'q', finding: 'gone', at: null }]);
    }),
    { numRuns: 150 },
  );
});
