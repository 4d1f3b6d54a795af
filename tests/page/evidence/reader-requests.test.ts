/** What the reader is asked, parsed by hand: nothing that arrives makes it throw, and only whole quotes come out. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANES, type QuoteToFind } from '../../../lib/domain/quote-limits';
import { EVIDENCE_MESSAGES } from '../../../lib/messaging/evidence-protocol';
import { evidenceIdIn, nameIn, quotesIn } from '../../../lib/page/evidence/reader-requests';
import { idOf } from '../../fixtures/records/builders';

const QUOTE: QuoteToFind = {
  id: idOf(1),
  exact: 'Made with care workers.',
  prefix: 'Lantern. ',
  suffix: ' Since 2021',
  position: { start: 120, end: 143 },
  lane: 'shown',
};
const QuotesSent = EVIDENCE_MESSAGES.findQuotes.request.entries.quotes;

/** Words a quote may have, and bodies that are nearly those of the messages. */
const words = fc.string({ maxLength: 32 });
const wholeQuote = fc.record<QuoteToFind>({
  id: fc.nat({ max: 999 }).map(idOf),
  exact: fc.string({ minLength: 1, maxLength: 60 }),
  prefix: words,
  suffix: words,
  position: fc.option(fc.record({ start: fc.nat(), end: fc.nat() })),
  lane: fc.constantFrom(...LANES),
});
const nearlyQuote = fc
  .tuple(wholeQuote, fc.constantFrom('id', 'exact', 'prefix', 'suffix', 'position', 'lane'), fc.anything())
  .map(([quote, field, value]): unknown => ({ ...quote, [field]: value }));
const body = fc.oneof(
  fc.anything({ withNullPrototype: true }),
  fc.record({ quotes: fc.oneof(fc.array(fc.oneof(nearlyQuote, fc.anything())), fc.anything()) }),
  fc.record({ name: fc.oneof(fc.string(), fc.anything()) }),
  fc.record({ evidenceId: fc.anything() }),
);

function isWhole({ id, exact, prefix, suffix, position, lane }: QuoteToFind): boolean {
  const texts = [id, exact, prefix, suffix].every((text) => typeof text === 'string');
  const place = position === null || (typeof position.start === 'number' && typeof position.end === 'number');
  return texts && exact !== '' && place && LANES.includes(lane);
}

describe('quotesIn', () => {
  it('never throws, and gives out nothing but whole quotes', () => {
    fc.assert(
      fc.property(body, (given) => {
        const quotes = quotesIn(given);
        expect(quotes.every(isWhole)).toBe(true);
        for (const quote of quotes) {
          expect(Object.keys(quote).sort()).toEqual(Object.keys(QUOTE).sort());
        }
      }),
    );
  });

  it('gives out every quote that the background lets through, just as it was sent and in its order', () => {
    fc.assert(
      fc.property(fc.array(wholeQuote, { maxLength: 10 }), (quotes) => {
        const sent = v.parse(QuotesSent, quotes);
        expect(quotesIn(JSON.parse(JSON.stringify({ quotes: sent })))).toEqual(sent);
      }),
    );
  });

  it('leaves out what is none, and keeps what stands beside it', () => {
    const wrong = [
      null,
      'words',
      [QUOTE],
      { ...QUOTE, id: 7 },
      { ...QUOTE, exact: '' },
      { ...QUOTE, exact: undefined },
      { ...QUOTE, lane: 'everywhere' },
      { ...QUOTE, lane: '__proto__' },
    ];
    for (const one of wrong) {
      expect(quotesIn({ quotes: [one, QUOTE] }), JSON.stringify(one)).toEqual([QUOTE]);
    }
  });

  it('takes words round a quote that are none for no words, and half a place for no place', () => {
    const bare = { ...QUOTE, prefix: '', suffix: '', position: null };
    expect(quotesIn({ quotes: [{ ...QUOTE, prefix: 7, suffix: null, position: { start: 120 } }] })).toEqual([
      bare,
    ]);
    const { id, exact, lane } = QUOTE;
    expect(quotesIn({ quotes: [{ id, exact, lane }] })).toEqual([bare]);
  });

  it.each([undefined, null, [], 'quotes', { quotes: { 0: QUOTE, length: 1 } }, { quotes: null }])(
    'finds none in %o',
    (given) => {
      expect(quotesIn(given)).toEqual([]);
    },
  );
});

describe('nameIn', () => {
  it('never throws, and gives out nothing that could end a selector and begin another rule', () => {
    fc.assert(
      fc.property(body, (given) => {
        const name = nameIn(given);
        expect(name === null || /^[a-z][A-Za-z0-9_]{0,60}$/.test(name)).toBe(true);
      }),
    );
  });

  it('takes the names that the background makes', () => {
    const name = `w${'0a'.repeat(16)}`;
    expect(nameIn({ name })).toBe(name);
  });

  it.each(['', '1w', 'W1', 'w)', 'w){}*{', 'w 1', 'w\n', 'wé', `w${'0'.repeat(61)}`])(
    'takes "%s" for none',
    (name) => {
      expect(nameIn({ name })).toBeNull();
    },
  );

  it.each([{ name: null }, {}, null, 'w1'])('is told to put the light out by %o', (given) => {
    expect(nameIn(given)).toBeNull();
  });
});

describe('evidenceIdIn', () => {
  it('never throws, and is text', () => {
    fc.assert(fc.property(body, (given) => typeof evidenceIdIn(given) === 'string'));
  });

  it('is the id that was asked for, and empty for what is none', () => {
    expect(evidenceIdIn({ evidenceId: idOf(3) })).toBe(idOf(3));
    expect([{}, null, { evidenceId: 3 }, idOf(3)].map(evidenceIdIn)).toEqual(['', '', '', '']);
  });
});
