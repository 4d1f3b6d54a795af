/** Texts built to take long or to break the finder: it comes to an end, piece by piece, and says nothing untrue. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundQuote, findQuotes } from '../../../lib/domain/anchoring/find-quotes';
import { onOneLine } from '../../../lib/domain/anchoring/same-words';
import { LANES, type PageTexts, type QuoteToFind } from '../../../lib/domain/quote-limits';

function run(texts: PageTexts, quotes: readonly QuoteToFind[]) {
  const steps = findQuotes(texts, quotes);
  for (let pieces = 1; ; pieces++) {
    const { done, value } = steps.next();
    if (done) return { found: value, pieces };
  }
}

function many(
  count: number,
  exact: (turn: number) => string,
  prefix: string,
  suffix: string,
): readonly QuoteToFind[] {
  return Array.from({ length: count }, (_none, turn) => {
    const start = 400_000 + turn;
    const words = exact(turn);
    return {
      id: `${turn}`,
      exact: words,
      prefix,
      suffix,
      position: { start, end: start + words.length },
      lane: 'shown',
    };
  });
}

const MILLION = 1_000_000;
const TEXTS: readonly [string, string, readonly QuoteToFind[]][] = [
  [
    'one letter',
    'a'.repeat(MILLION),
    many(60, () => `${'a'.repeat(4_999)}b`, 'a'.repeat(32), 'b'.repeat(32)),
  ],
  [
    'two letters',
    'a b '.repeat(MILLION / 4),
    many(30, () => 'a b '.repeat(1_200).concat('x'), 'c '.repeat(16), 'd '.repeat(16)),
  ],
  [
    'one sentence',
    'We never sell your data to anybody at all, ever. '.repeat(MILLION / 49),
    many(
      60,
      (turn) => `We never sell your data to anybody at all, not ${turn}. `.repeat(90),
      'x'.repeat(32),
      'y'.repeat(32),
    ),
  ],
  [
    'line breaks',
    '\n '.repeat(MILLION / 2),
    many(60, () => `x${' '.repeat(4_000)}x`, ' '.repeat(32), ' '.repeat(32)),
  ],
];

describe.each(TEXTS)('a million units of %s', (_name, visible, quotes) => {
  it('are read in many pieces, and hold none of the quotes', () => {
    const { found, pieces } = run({ visible, hidden: '' }, quotes);
    expect(found.map(({ finding }) => finding)).toEqual(quotes.map(() => 'gone'));
    expect(pieces).toBeGreaterThan(MILLION / 100_000);
  });
});

it('finds the quotes of a repeated page at their places', () => {
  const row = (turn: number) => `Room ${turn}: the lamp listens for falls and tells the night staff at once.`;
  const page = Array.from({ length: 5_000 }, (_none, turn) => row(turn)).join('\n');
  const quotes = [0, 17, 2_500, 4_999].map((turn): QuoteToFind => {
    const start = page.indexOf(row(turn));
    const end = start + row(turn).length;
    const prefix = page.slice(Math.max(0, start - 32), start);
    return {
      id: `${turn}`,
      exact: row(turn),
      prefix,
      suffix: page.slice(end, end + 32),
      position: { start, end },
      lane: 'shown',
    };
  });
  const after = `We use cookies. Accept all of them.\n${page}`;
  const { found } = run({ visible: after, hidden: '' }, quotes);
  expect(found.map(({ at }) => (at === null ? '' : after.slice(at.start, at.end)))).toEqual(
    quotes.map(({ exact }) => exact),
  );
});

describe('whatever it is given', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'care ',
      'home ',
      'A',
      '12 ',
      '\n',
      '. ',
      '夜',
      'ไทย',
      '👩‍🦽',
      '\ud83d',
      '\u0000',
      'e\u0301',
      '“',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const offset = fc.oneof(
    fc.nat({ max: 300 }),
    fc.constantFrom(-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER, 1e300),
  );
  const any: fc.Arbitrary<QuoteToFind> = fc.record({
    id: fc.string(),
    exact: text,
    prefix: text,
    suffix: text,
    position: fc.option(fc.record({ start: offset, end: offset })),
    lane: fc.constantFrom(...LANES),
  });

  /** A quote that may well stand there: cut out of the text. */
  const cut = (from: string): fc.Arbitrary<QuoteToFind> =>
    fc.tuple(fc.nat({ max: from.length }), fc.nat({ max: from.length }), any).map(([one, other, quote]) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const prefix = from.slice(Math.max(0, start - 32), start);
      return {
        ...quote,
        exact: from.slice(start, end),
        prefix,
        suffix: from.slice(end, end + 32),
        position: { start, end },
      };
    });

  const isTrue = (texts: PageTexts, quote: QuoteToFind, found: FoundQuote) => {
    expect(found.id).toBe(quote.id);
    if (found.at === null) return;
    const words = texts[found.at.stream].slice(found.at.start, found.at.end);
    expect(words).not.toBe('');
    expect(onOneLine(words) === onOneLine(quote.exact)).toBe(found.finding === 'present');
    if (found.finding === 'changed') expect(found.text).toBe(words);
  };

  it('answers for each quote, and calls present only what stands there word for word', () => {
    const input = fc.tuple(text, text).chain(([visible, hidden]) =>
      fc.record({
        texts: fc.constant({ visible, hidden }),
        quotes: fc.array(fc.oneof(any, cut(visible), cut(hidden)), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(input, ({ texts, quotes }) => {
        const { found } = run(texts, quotes);
        expect(found).toHaveLength(quotes.length);
        for (const [turn, quote] of quotes.entries()) {
          const one = found[turn];
          if (one) isTrue(texts, quote, one);
        }
      }),
      { numRuns: 500 },
    );
  });
});
