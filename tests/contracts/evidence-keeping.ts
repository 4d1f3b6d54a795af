/** The part of the evidence contract that keeps, changes, takes away and looks again. */
import { describe, expect, it } from 'vitest';
import { EVIDENCE_MAX, type Evidence } from '../../lib/domain/evidence';
import {
  begun,
  type EvidenceAdapter,
  EXPERIENCE,
  heldBy,
  lookAt,
  type MakeEvidence,
  PIECES,
  pictureOf,
  pixelsOf,
  quoteOf,
} from './evidence-world';
import { query } from './library-world';
import { errorIn, idOf, valueIn } from './world';

async function withQuote(
  makeEvidence: MakeEvidence,
): Promise<EvidenceAdapter & { readonly quote: Evidence }> {
  const adapter = await begun(makeEvidence);
  return { ...adapter, quote: valueIn(await adapter.desk.keep(quoteOf(1), 0)) };
}

/** What keeping evidence must do, over each adapter `makeEvidence` gives. */
export function evidenceKeepingContract(makeEvidence: MakeEvidence): void {
  describe('keep', () => {
    it.each(PIECES)('keeps evidence of kind $kind, and sets revision and times itself', async (piece) => {
      const { desk } = await begun(makeEvidence);
      const saved = valueIn(await desk.keep(piece, 0));
      const { createdAt, updatedAt } = saved;
      expect(saved).toEqual({ ...piece, revision: 1, createdAt, updatedAt });
      expect([createdAt, createdAt > piece.createdAt]).toEqual([updatedAt, true]);
      expect(valueIn(await desk.of(idOf(1)))).toEqual([saved]);
      const later = valueIn(await desk.keep({ ...saved, note: 'See also page 2.', questionIds: [] }, 1));
      expect(later).toEqual({
        ...saved,
        ...{ note: 'See also page 2.', questionIds: [], revision: 2, updatedAt: later.updatedAt },
      });
      expect(later.updatedAt > updatedAt).toBe(true);
      expect(valueIn(await desk.of(idOf(1)))).toEqual([later]);
    });

    it('lists the oldest first, each review’s its own', async () => {
      const adapter = await begun(makeEvidence);
      const { desk } = adapter;
      for (const number of [3, 1, 2]) valueIn(await desk.keep(quoteOf(number), 0));
      valueIn(await desk.keep(quoteOf(9, { assessmentId: idOf(2) }), 0));
      const first = valueIn(await desk.of(idOf(1))).find(({ id }) => id === idOf(4_001));
      valueIn(await desk.keep({ ...quoteOf(1), note: 'changed' }, first?.revision ?? 0));
      expect(await heldBy(adapter)).toEqual([4_003, 4_001, 4_002].map(idOf));
      expect(await heldBy(adapter, 2)).toEqual([idOf(4_009)]);
      expect(await heldBy(adapter, 3)).toEqual([]);
    });

    it('reports a conflict with what stands, and changes nothing', async () => {
      const { desk, quote } = await withQuote(makeEvidence);
      const current = valueIn(await desk.keep({ ...quote, note: 'mine' }, 1));
      for (const seen of [0, 1, 3]) {
        const stale = await desk.keep({ ...quote, note: 'theirs' }, seen);
        expect(errorIn(stale)).toEqual({ kind: 'evidence-conflict', current });
      }
      expect(valueIn(await desk.of(idOf(1)))).toEqual([current]);
    });

    it('answers a request sent again as the first time, and writes once', async () => {
      const { desk, quote } = await withQuote(makeEvidence);
      expect(valueIn(await desk.keep(quoteOf(1), 0))).toEqual(quote);
      const changed = valueIn(await desk.keep({ ...quote, note: 'mine' }, 1));
      expect(valueIn(await desk.keep({ ...quote, note: 'mine' }, 1))).toEqual(changed);
      expect(changed.revision).toBe(2);
    });

    it('leaves the review itself as it is: neither changed nor moved in the lists', async () => {
      const { desk, reviews, library } = await begun(makeEvidence);
      const [review, list] = [valueIn(await reviews.open(idOf(1))), valueIn(await library.list(query()))];
      valueIn(await desk.keep(quoteOf(1), 0));
      valueIn(
        await desk.recordChecks(idOf(1), [{ evidenceId: idOf(4_001), check: lookAt(1, { kind: 'gone' }) }]),
      );
      valueIn(await desk.remove(idOf(1), idOf(4_001)));
      expect(valueIn(await reviews.open(idOf(1)))).toEqual(review);
      expect(valueIn(await library.list(query()))).toEqual(list);
    });

    it('cleans text, and refuses what is no evidence', async () => {
      const { desk } = await begun(makeEvidence);
      const saved = valueIn(await desk.keep(quoteOf(1, { note: 'see\u0000 it\ud800' }), 0));
      expect(saved.note).toBe('see it\ufffd');
      const wrong = [
        { exact: '' },
        { exactHash: 'none' },
        { note: 'x'.repeat(2_001) },
        { questionIds: ['?'] },
      ];
      for (const [at, changes] of wrong.entries()) {
        const kept = await desk.keep(quoteOf(20 + at, changes), 0);
        expect(errorIn(kept)).toMatchObject({ kind: 'refused' });
      }
      expect(valueIn(await desk.of(idOf(1)))).toEqual([saved]);
    });

    it('refuses evidence of a review that is gone, of another product, or of another review', async () => {
      const { desk, quote } = await withQuote(makeEvidence);
      const wrong = [
        quoteOf(2, { assessmentId: idOf(9) }),
        quoteOf(2, { productId: idOf(1_003) }),
        { ...quote, assessmentId: idOf(2) },
        { ...quote, assessmentId: idOf(3), productId: idOf(1_003) },
      ];
      for (const piece of wrong) {
        expect(errorIn(await desk.keep(piece, piece.revision))).toMatchObject({ kind: 'refused' });
      }
      expect(valueIn(await desk.of(idOf(1)))).toEqual([quote]);
      expect(valueIn(await desk.of(idOf(2)))).toEqual([]);
    });

    it('never makes a piece of one kind into another', async () => {
      const { desk, quote } = await withQuote(makeEvidence);
      expect(errorIn(await desk.keep({ ...EXPERIENCE, id: quote.id }, 1))).toMatchObject({ kind: 'refused' });
      expect(errorIn(await desk.keep(pictureOf(1), 1))).toMatchObject({ kind: 'refused' });
      expect(valueIn(await desk.of(idOf(1)))).toEqual([quote]);
    });

    it('keeps no more than a review may hold, and what is there can still be changed', async () => {
      const { desk } = await begun(makeEvidence);
      const numbers = Array.from({ length: EVIDENCE_MAX }, (_, at) => at);
      const kept = await Promise.all(numbers.map((number) => desk.keep(quoteOf(number), 0)));
      expect(kept.every(({ ok }) => ok)).toBe(true);
      expect(errorIn(await desk.keep(quoteOf(EVIDENCE_MAX), 0))).toMatchObject({ kind: 'refused' });
      expect(valueIn(await desk.keep(quoteOf(0, { note: 'still' }), 1)).note).toBe('still');
      valueIn(await desk.remove(idOf(1), quoteOf(0).id));
      valueIn(await desk.keep(quoteOf(EVIDENCE_MAX), 0));
      expect(valueIn(await desk.of(idOf(1)))).toHaveLength(EVIDENCE_MAX);
    });

    it('still keeps what is found in another window for a review in the bin', async () => {
      const adapter = await begun(makeEvidence);
      valueIn(await adapter.library.setBinned([idOf(1)], true));
      valueIn(await adapter.desk.keep(quoteOf(1), 0));
      expect(await heldBy(adapter)).toEqual([idOf(4_001)]);
    });

    it('says so when the review asked for is not there', async () => {
      const { desk } = await begun(makeEvidence);
      expect(errorIn(await desk.of(idOf(9)))).toEqual({ kind: 'not-found' });
    });
  });

  describe('remove', () => {
    it('takes one piece away, and is done already the second time', async () => {
      const adapter = await withQuote(makeEvidence);
      valueIn(await adapter.desk.keep(quoteOf(2), 0));
      expect(valueIn(await adapter.desk.remove(idOf(1), idOf(4_001)))).toBeNull();
      expect(valueIn(await adapter.desk.remove(idOf(1), idOf(4_001)))).toBeNull();
      expect(await heldBy(adapter)).toEqual([idOf(4_002)]);
      expect(errorIn(await adapter.desk.remove(idOf(9), idOf(4_002)))).toEqual({ kind: 'not-found' });
    });

    it('takes nothing from another review', async () => {
      const adapter = await withQuote(makeEvidence);
      valueIn(await adapter.desk.remove(idOf(2), idOf(4_001)));
      expect(await heldBy(adapter)).toEqual([idOf(4_001)]);
    });

    it('can be undone: the piece stands where it stood, and its revision goes on', async () => {
      const adapter = await withQuote(makeEvidence);
      const { desk, quote } = adapter;
      valueIn(await desk.keep(quoteOf(2), 0));
      valueIn(await desk.remove(idOf(1), quote.id));
      expect(errorIn(await desk.keep({ ...quote, note: 'seen before' }, 1))).toEqual({ kind: 'not-found' });
      const back = valueIn(await desk.keep(quote, 0));
      expect(back).toEqual({ ...quote, revision: 2, updatedAt: back.updatedAt });
      expect(await heldBy(adapter)).toEqual([idOf(4_001), idOf(4_002)]);
    });
  });

  describe('recordChecks', () => {
    const present = { kind: 'present', lane: 'shown' } as const;
    const changed = { kind: 'changed', lane: 'shown', text: 'Night staff were asked.' } as const;

    it('remembers looks, the latest last, and passes over what is no quote or not there', async () => {
      const { desk } = await withQuote(makeEvidence);
      const note = valueIn(await desk.keep(EXPERIENCE, 0));
      const [first, second] = [lookAt(1, present), lookAt(2, changed)];
      const looks = [idOf(4_001), note.id, idOf(4_099)].map((evidenceId) => ({ evidenceId, check: first }));
      valueIn(await desk.recordChecks(idOf(1), looks));
      const all = valueIn(await desk.recordChecks(idOf(1), [{ evidenceId: idOf(4_001), check: second }]));
      expect(all).toEqual(valueIn(await desk.of(idOf(1))));
      expect(all.map((piece) => (piece.kind === 'quote' ? piece.checks : piece.kind))).toEqual([
        [first, second],
        'experience',
      ]);
    });

    it('keeps one look while nothing changes, with the latest time', async () => {
      const { desk } = await withQuote(makeEvidence);
      for (const second of [1, 2, 3]) {
        const check = lookAt(second, present);
        valueIn(await desk.recordChecks(idOf(1), [{ evidenceId: idOf(4_001), check }]));
      }
      expect(valueIn(await desk.of(idOf(1)))).toMatchObject([{ checks: [lookAt(3, present)] }]);
    });

    it('remembers once what is sent twice', async () => {
      const { desk } = await withQuote(makeEvidence);
      const looks = [lookAt(1, present), lookAt(2, changed)].map((check) => ({
        evidenceId: idOf(4_001),
        check,
      }));
      const once = valueIn(await desk.recordChecks(idOf(1), looks));
      expect(valueIn(await desk.recordChecks(idOf(1), looks))).toEqual(once);
    });

    it('is no change to the evidence: a note written meanwhile is kept, and so are the looks', async () => {
      const { desk, quote } = await withQuote(makeEvidence);
      const check = lookAt(1, { kind: 'gone' });
      valueIn(await desk.recordChecks(idOf(1), [{ evidenceId: quote.id, check }]));
      const noted = valueIn(await desk.keep({ ...quote, note: 'It was here.' }, quote.revision));
      expect(noted).toMatchObject({ note: 'It was here.', revision: 2, checks: [check] });
    });

    it('keeps out of another review, and says so when the review is not there', async () => {
      const { desk, quote } = await withQuote(makeEvidence);
      const looks = [{ evidenceId: quote.id, check: lookAt(1, present) }];
      expect(valueIn(await desk.recordChecks(idOf(2), looks))).toEqual([]);
      expect(valueIn(await desk.of(idOf(1)))).toEqual([quote]);
      expect(errorIn(await desk.recordChecks(idOf(9), looks))).toEqual({ kind: 'not-found' });
    });

    it('leaves the pixels that wait to be brought back', async () => {
      const { desk, pictures, quote } = await withQuote(makeEvidence);
      const picture = valueIn(await pictures.keep(pictureOf(2), pixelsOf(2)));
      valueIn(await desk.remove(idOf(1), picture.id));
      valueIn(await desk.recordChecks(idOf(1), [{ evidenceId: quote.id, check: lookAt(1, present) }]));
      expect(valueIn(await desk.keep(picture, 0))).toMatchObject({ id: picture.id });
    });
  });
}
