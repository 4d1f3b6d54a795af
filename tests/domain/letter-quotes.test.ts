/** What of a review's evidence a letter quotes: the vendor's own words, as they say them still. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteCheck } from '../../lib/domain/evidence';
import { letterQuotes } from '../../lib/domain/letter';
import { CHANGED, checkOf, everyKind, FOUND, GONE, quoteOf, sourceOf } from '../fixtures/records/evidence';

const TRANSLATED = { unread: ['translated'] } satisfies Partial<QuoteCheck>;
const quoted = (checks: QuoteCheck[]) => letterQuotes([quoteOf(1, { checks })]).COP1?.length ?? 0;

describe('letterQuotes', () => {
  it('are the words, with the address and title of their page', () => {
    const source = sourceOf({ pageKey: 'https://lantern.example/how', title: 'How it was made' });
    expect(letterQuotes([quoteOf(1, { exact: 'Made with carers.', source })])).toEqual({
      COP1: [{ text: 'Made with carers.', address: 'https://lantern.example/how', title: 'How it was made' }],
    });
  });

  it('stand at every question they are kept for, in the order they were kept', () => {
    const quotes = letterQuotes([
      quoteOf(1, { exact: 'First.', questionIds: ['COP1', 'PUR1'] }),
      quoteOf(2, { exact: 'Second.', questionIds: ['COP1'] }),
      quoteOf(3, { exact: 'For none.', questionIds: [] }),
    ]);
    const texts = Object.entries(quotes).map(([id, list]) => [id, list.map(({ text }) => text)]);
    expect(texts).toEqual([
      ['COP1', ['First.', 'Second.']],
      ['PUR1', ['First.']],
    ]);
  });

  it('are of quotes only: nothing of a picture, a document, a conversation or one’s own experience', () => {
    expect(Object.values(letterQuotes(everyKind(1))).flat()).toHaveLength(1);
  });

  it('hold nothing of the reviewer’s note', () => {
    expect(JSON.stringify(letterQuotes([quoteOf(1, { note: 'I doubt this.' })]))).not.toContain('doubt');
  });

  const looks: readonly (readonly [said: boolean, what: string, checks: QuoteCheck[]])[] = [
    [true, 'never looked for', []],
    [true, 'found word for word', [checkOf(3, FOUND)]],
    [false, 'changed', [checkOf(3, FOUND), checkOf(4, CHANGED)]],
    [false, 'gone', [checkOf(3, GONE)]],
    [true, 'gone once, and back', [checkOf(3, GONE), checkOf(4, FOUND)]],
    [true, 'not found in a page shown in translation', [checkOf(3, GONE, TRANSLATED)]],
    [true, 'changed by a translation', [checkOf(3, FOUND), checkOf(4, CHANGED, TRANSLATED)]],
    [
      false,
      'gone before the page was shown in translation',
      [checkOf(3, GONE), checkOf(4, GONE, TRANSLATED)],
    ],
    [
      true,
      'found though the page was shown in translation',
      [checkOf(3, GONE), checkOf(4, FOUND, TRANSLATED)],
    ],
  ];
  it.each(looks)('are said still (%s) when they were %s', (said, _what, checks) => {
    expect(quoted(checks)).toBe(said ? 1 : 0);
  });

  it('change nothing of the evidence, and each is the exact words of one of it', () => {
    const piece = fc.record({
      exact: fc.string({ minLength: 1, maxLength: 20 }),
      questionIds: fc.subarray(['COP1', 'COP2', 'PUR1']),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const evidence = pieces.map((one, at) => quoteOf(at + 1, one));
        const before = structuredClone(evidence);
        const quotes = letterQuotes(evidence);
        expect(evidence).toEqual(before);
        for (const [id, list] of Object.entries(quotes)) {
          const kept = evidence.filter(({ questionIds }) => questionIds.includes(id));
          expect(list.map(({ text }) => text)).toEqual(kept.map(({ exact }) => exact));
        }
      }),
    );
  });
});
