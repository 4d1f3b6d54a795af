/** What every adapter of the port `Reviews` must do. Each adapter's own test calls this. */
import { describe, expect, it } from 'vitest';
import type { Reviews } from '../../lib/app/ports';
import { NOTHING_SAID_YET } from '../../lib/domain/assessment';
import { amendContract } from './reviews-amend';
import {
  CLAIMS,
  content,
  description,
  errorIn,
  type Given,
  given,
  idOf,
  REVIEWER,
  startOfKnown,
  startOfNew,
  valueIn,
  write,
} from './world';

const PAGE = 'https://tallow.example/notes';

/** @param makeReviews gives an adapter over an empty store each time it is called */
export function reviewsContract(name: string, makeReviews: (given: Given) => Promise<Reviews>): void {
  describe(`Reviews: ${name}`, () => {
    describe('match', () => {
      it('finds nothing without a page and on a page never met', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1, {}, { pageKey: PAGE })));
        expect(valueIn(await reviews.match(null))).toEqual({ exact: null, sameOrigin: [] });
        expect(valueIn(await reviews.match('https://other.example/notes'))).toEqual({
          exact: null,
          sameOrigin: [],
        });
      });

      it('leads from a page to its product and its reviews, newest change first', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1, {}, { pageKey: PAGE })));
        valueIn(await reviews.start(startOfKnown(2, 1)));
        valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        const { exact, sameOrigin } = valueIn(await reviews.match(PAGE));
        expect(exact?.product.name).toBe('Harbour Notes');
        expect(exact?.assessments.map((header) => header.id)).toEqual([idOf(1), idOf(2)]);
        expect(sameOrigin).toEqual([]);
      });

      it('offers, and never guesses, other products of the same origin', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1, { name: 'Notes' }, { pageKey: PAGE })));
        valueIn(await reviews.start(startOfNew(2, { name: 'Rota' }, { pageKey: `${PAGE}/rota` })));
        valueIn(await reviews.start(startOfNew(3, {}, { pageKey: 'https://tallow.example:8443/notes' })));
        const elsewhere = valueIn(await reviews.match('https://tallow.example/prices'));
        expect(elsewhere.exact).toBeNull();
        expect(elsewhere.sameOrigin.map((product) => product.name)).toEqual(['Rota', 'Notes']);
        const there = valueIn(await reviews.match(PAGE));
        expect(there.exact?.product.name).toBe('Notes');
        expect(there.sameOrigin.map((product) => product.name)).toEqual(['Rota']);
      });

      it('takes the product changed last when several have the page, and offers the others', async () => {
        const reviews = await makeReviews(given());
        for (const [number, name] of [
          [1, 'First'],
          [2, 'Second'],
          [3, 'Third'],
        ] as const) {
          valueIn(await reviews.start(startOfNew(number, { name }, { pageKey: PAGE })));
        }
        valueIn(
          await reviews.updateProduct({
            productId: idOf(1_002),
            seenRevision: 1,
            description: description({ name: 'Second, renamed' }),
            addPageKey: null,
          }),
        );
        const { exact, sameOrigin } = valueIn(await reviews.match(PAGE));
        expect(exact?.product.name).toBe('Second, renamed');
        expect(sameOrigin.map((product) => product.name)).toEqual(['Third', 'First']);
      });

      it('knows a file by its exact page only', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1, {}, { pageKey: 'file:///home/me/notes.html' })));
        const same = valueIn(await reviews.match('file:///home/me/notes.html'));
        expect(same.exact?.product.id).toBe(idOf(1_001));
        expect(valueIn(await reviews.match('file:///home/me/other.html'))).toEqual({
          exact: null,
          sameOrigin: [],
        });
      });
    });

    describe('start', () => {
      it('makes the product and an empty review that can be opened again', async () => {
        const reviews = await makeReviews(given());
        const request = startOfNew(1, { useTypes: ['A', 'C'] }, { pageKey: PAGE, claims: CLAIMS });
        const started = valueIn(await reviews.start(request));
        expect(started.product).toMatchObject({
          ...description({ useTypes: ['A', 'C'] }),
          id: idOf(1_001),
          pageKeys: [PAGE],
          claims: CLAIMS,
          deletedAt: null,
        });
        expect(started.assessment).toMatchObject({
          id: idOf(1),
          productId: idOf(1_001),
          title: '',
          origin: 'made-here',
          answers: {},
          deletedAt: null,
        });
        expect(started.assessment.createdAt).toBe(started.assessment.updatedAt);
        expect(valueIn(await reviews.open(idOf(1)))).toEqual(started);
      });

      it('starts one review when it is asked twice, and gives back what has become of it', async () => {
        const reviews = await makeReviews(given());
        const request = startOfNew(1, {}, { pageKey: PAGE });
        valueIn(await reviews.start(request));
        valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        const again = valueIn(await reviews.start(request));
        expect(Object.keys(again.assessment.answers)).toEqual(['AAA1']);
        expect(valueIn(await reviews.match(PAGE)).exact?.assessments).toHaveLength(1);
      });

      it('adds the page to a product that is known, and keeps what its first page claimed', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1, {}, { pageKey: PAGE, claims: CLAIMS })));
        const later = { ...CLAIMS, title: 'Prices' };
        const pageKey = 'https://tallow.example/prices';
        const started = valueIn(await reviews.start(startOfKnown(2, 1, { pageKey, claims: later })));
        expect(started.product.pageKeys).toEqual([PAGE, pageKey]);
        expect(started.product.claims).toEqual(CLAIMS);
        expect(started.product.revision).toBe(2);
        expect(valueIn(await reviews.match(pageKey)).exact?.assessments).toHaveLength(2);
      });

      it('leaves a known product as it is when it learns nothing new', async () => {
        const reviews = await makeReviews(given());
        const first = valueIn(await reviews.start(startOfNew(1, {}, { pageKey: PAGE, claims: CLAIMS })));
        const second = valueIn(await reviews.start(startOfKnown(2, 1, { pageKey: PAGE, claims: CLAIMS })));
        expect(second.product).toEqual(first.product);
      });

      it('begins with nothing said beside the answers, as a voice of the meeting it names', async () => {
        const reviews = await makeReviews(given());
        const reviewer = { ...REVIEWER, role: 'care-worker', helper: 'works-for-the-service' } as const;
        const asked = { meetingId: idOf(3_001), depth: 'quick-worker', reviewer } as const;
        const { assessment } = valueIn(await reviews.start(startOfNew(1, {}, asked)));
        expect(assessment).toMatchObject({ ...asked, ...NOTHING_SAID_YET });
        expect(valueIn(await reviews.open(idOf(1))).assessment).toEqual(assessment);
      });

      it('never describes a product anew that somebody else made with the same id', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1, { name: 'As it was' })));
        const request = { ...startOfNew(1, { name: 'Another name' }), assessmentId: idOf(2) };
        expect(valueIn(await reviews.start(request)).product.name).toBe('As it was');
      });

      it('says so when the product is not there, and starts nothing', async () => {
        const reviews = await makeReviews(given());
        expect(errorIn(await reviews.start(startOfKnown(1, 7)))).toEqual({ kind: 'not-found' });
        expect(errorIn(await reviews.open(idOf(1)))).toEqual({ kind: 'not-found' });
      });
    });

    describe('recordAnswer', () => {
      it('saves an answer that is there when the review is opened again', async () => {
        const reviews = await makeReviews(given());
        const before = valueIn(await reviews.start(startOfNew(1))).assessment;
        const note = 'Line one\nLine "two", café ☕ 👩🏽‍🦽 =1+1';
        const recorded = valueIn(
          await reviews.recordAnswer(write(1, 'AAA1', { content: content({ value: 'partly', note }) })),
        );
        expect(recorded.answer).toMatchObject({ questionId: 'AAA1', value: 'partly', note, reason: '' });
        expect(recorded.answer?.revision).toBe(recorded.revision);
        const { assessment } = valueIn(await reviews.open(idOf(1)));
        expect(assessment.answers).toEqual({ AAA1: recorded.answer });
        expect(assessment.revision).toBe(before.revision + 1);
        expect(assessment.updatedAt > before.updatedAt).toBe(true);
      });

      it('answers a request sent again as the first time, and writes once', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        const first = valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        expect(valueIn(await reviews.recordAnswer(write(1, 'AAA1')))).toEqual(first);
        expect(valueIn(await reviews.open(idOf(1))).assessment.revision).toBe(first.revision);
      });

      it('reports a conflict with the answer that stands, and changes nothing', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        const { answer } = valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        const stale = write(1, 'AAA1', { content: content({ value: 'no' }) });
        expect(errorIn(await reviews.recordAnswer(stale))).toEqual({ kind: 'conflict', current: answer });
        expect(valueIn(await reviews.open(idOf(1))).assessment.answers).toEqual({ AAA1: answer });
      });

      it('reports a conflict when the answer that was seen has been cleared', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        const { revision } = valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        const clear = write(1, 'AAA1', { seenRevision: revision, content: null });
        expect(valueIn(await reviews.recordAnswer(clear)).answer).toBeNull();
        const late = write(1, 'AAA1', { seenRevision: revision, content: content({ value: 'no' }) });
        expect(errorIn(await reviews.recordAnswer(late))).toEqual({ kind: 'conflict', current: null });
      });

      it('lets another question be answered whatever else has moved', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        valueIn(await reviews.recordAnswer(write(1, 'AAA2', { content: content({ value: 'no' }) })));
        const { answers } = valueIn(await reviews.open(idOf(1))).assessment;
        expect([answers.AAA1?.value, answers.AAA2?.value]).toEqual(['yes', 'no']);
      });

      it('clears an answer, and takes a new one after that', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        const { revision } = valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        valueIn(await reviews.recordAnswer(write(1, 'AAA1', { seenRevision: revision, content: null })));
        expect(valueIn(await reviews.open(idOf(1))).assessment.answers).toEqual({});
        const again = valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
        expect(again.revision).toBeGreaterThan(revision);
        expect(again.answer?.value).toBe('yes');
      });

      it('keeps an answer to a question that the product is not asked', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        valueIn(await reviews.recordAnswer(write(1, 'AAA3')));
        expect(Object.keys(valueIn(await reviews.open(idOf(1))).assessment.answers)).toEqual(['AAA3']);
      });

      it('says so when the review is not there', async () => {
        const reviews = await makeReviews(given());
        expect(errorIn(await reviews.recordAnswer(write(1, 'AAA1')))).toEqual({ kind: 'not-found' });
      });
    });

    describe('updateProduct', () => {
      const update = { productId: idOf(1_001), seenRevision: 1, addPageKey: null };

      it('writes the description and a further page', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1, {}, { pageKey: PAGE })));
        const wanted = description({ name: 'Quay Notes', vendor: '', version: '2', useTypes: ['B', 'C'] });
        const pageKey = 'https://quay.example/';
        const updated = valueIn(
          await reviews.updateProduct({ ...update, description: wanted, addPageKey: pageKey }),
        );
        expect(updated).toMatchObject({ ...wanted, pageKeys: [PAGE, pageKey], revision: 2 });
        expect(valueIn(await reviews.open(idOf(1))).product).toEqual(updated);
        expect(valueIn(await reviews.match(pageKey)).exact?.product).toEqual(updated);
      });

      it('reports a conflict with the product that stands, and changes nothing', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        const current = valueIn(
          await reviews.updateProduct({ ...update, description: description({ name: 'Quay Notes' }) }),
        );
        const stale = { ...update, description: description({ name: 'Jetty Notes' }) };
        expect(errorIn(await reviews.updateProduct(stale))).toEqual({ kind: 'product-conflict', current });
        expect(valueIn(await reviews.open(idOf(1))).product).toEqual(current);
      });

      it('answers a request sent again as the first time, and writes once', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        const request = { ...update, description: description({ name: 'Quay Notes' }), addPageKey: PAGE };
        const first = valueIn(await reviews.updateProduct(request));
        expect(valueIn(await reviews.updateProduct(request))).toEqual(first);
      });

      it('adds a page whoever else has changed the product, if the description is the one that stands', async () => {
        const reviews = await makeReviews(given());
        valueIn(await reviews.start(startOfNew(1)));
        const wanted = description({ name: 'Quay Notes' });
        valueIn(await reviews.updateProduct({ ...update, description: wanted }));
        const added = valueIn(
          await reviews.updateProduct({ ...update, description: wanted, addPageKey: PAGE }),
        );
        expect(added).toMatchObject({ pageKeys: [PAGE], revision: 3 });
      });

      it('says so when the product is not there', async () => {
        const reviews = await makeReviews(given());
        const request = { ...update, description: description() };
        expect(errorIn(await reviews.updateProduct(request))).toEqual({ kind: 'not-found' });
      });
    });

    amendContract(makeReviews);

    it('says so when a review to open is not there', async () => {
      const reviews = await makeReviews(given());
      expect(errorIn(await reviews.open(idOf(1)))).toEqual({ kind: 'not-found' });
    });
  });
}
