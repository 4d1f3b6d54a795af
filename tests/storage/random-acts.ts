/** Steps that people take in any order, each in the store and in the naive one: what the test of random use draws from. */

import fc from 'fast-check';
import { expect } from 'vitest';
import type { EvidenceDesk, Pictures } from '../../lib/app/evidence-ports';
import { LIST_SORTS, type Library, type ListQuery, type Records, type Reviews } from '../../lib/app/ports';
import { ROLES } from '../../lib/domain/assessment';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { OUTCOMES } from '../../lib/domain/outcome';
import type { ReviewChange } from '../../lib/domain/review-change';
import { fileBytesOf, pictureOf, pixelsOf, quoteOf } from '../contracts/evidence-world';
import { importOne, PLAIN_QUERY } from '../contracts/library-world';
import {
  content,
  description,
  idOf,
  meetingOf,
  REVIEWER,
  startOfKnown,
  startOfNew,
  valueIn,
  voiceOf,
  write,
} from '../contracts/world';
import type { NaiveStore } from './naive-store';

/** The store under test and the naive one, side by side. */
export type Both = {
  readonly real: {
    readonly reviews: Reviews;
    readonly library: Library;
    readonly desk: EvidenceDesk;
    readonly pictures: Pictures;
  };
  readonly model: NaiveStore;
  /** A backup made earlier, to be brought in again later. */
  saved: Records;
};
/** One step taken in both; a look compares what they list. */
export type Act = (both: Both) => Promise<unknown>;

const number = fc.integer({ min: 1, max: 5 });
const id = number.map(idOf);
const questionId = fc.constantFrom('AAA1', 'AAA2', 'AAA3', 'BBB1', 'BBB2', 'BBB3');
const fact = fc.constantFrom('yes', 'no', 'not-sure');
const product = fc.record({
  name: fc.constantFrom('Harbour Notes', 'bramble watch', 'Élan', 'Harbour Rota'),
  vendor: fc.constantFrom('', 'Oakling', 'Tallow & Wick'),
  useTypes: fc.subarray(['A', 'B', 'C'] as const),
  facts: fc.record({ ai: fact, care: fact, records: fact }),
});
const role = fc.constantFrom(...ROLES);
const depth = fc.constantFrom('full', 'must-haves', 'quick-worker', 'quick-person');

const start = fc.tuple(number, fc.boolean(), number, product, depth, role).map(
  ([nth, known, of, described, depth, role]): Act =>
    async ({ real, model }) => {
      const changes = { depth, reviewer: { ...REVIEWER, role } };
      const request = known ? startOfKnown(nth, of, changes) : startOfNew(nth, described, changes);
      await real.reviews.start(request);
      model.start(request);
    },
);

const answer = fc.tuple(number, questionId, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 9 })).map(
  ([nth, questionId, clear, stale, visit]): Act =>
    async ({ real, model }) => {
      const revision = model.review(idOf(nth))?.answers[questionId]?.revision ?? 0;
      const given = content({ note: `visit ${visit}`, reason: visit % 2 === 0 ? 'because' : '' });
      const request = write(nth, questionId, {
        seenRevision: stale ? 0 : revision,
        content: clear ? null : given,
        visitId: idOf(500_000 + visit),
      });
      await real.reviews.recordAnswer(request);
      model.answer(request);
    },
);

const judgement = fc.constantFrom(
  { ledBy: null, byHand: null },
  { ledBy: { strength: 2 as const, lived: true }, byHand: null },
);
const reply = fc.constantFrom(null, {
  ...{ text: 'We did.', receivedOn: '2026-03-09', recordedAt: '2026-03-10T09:00:00.000Z' },
});
const { replies: _replies, ...WORDS } = NEW_LETTER;

const change: fc.Arbitrary<ReviewChange> = fc.oneof(
  fc.record({ kind: fc.constant('depth'), depth }),
  fc.record({ kind: fc.constant('put-back'), questionId, on: fc.boolean() }),
  fc.record({ kind: fc.constant('declined'), questionId, on: fc.boolean() }),
  fc.record({ kind: fc.constant('ladder'), group: fc.constantFrom('people', 'workers'), judgement }),
  role.map((role) => ({ kind: 'reviewer' as const, reviewer: { ...REVIEWER, role } })),
  fc.record({ kind: fc.constant('one-thing'), text: fc.constantFrom('', 'Ask first.') }),
  fc
    .constantFrom('', 'Dear all,')
    .map((opening) => ({ kind: 'letter' as const, words: { ...WORDS, opening } })),
  fc.record({ kind: fc.constant('reply'), questionId, reply }),
);

const amend = fc.tuple(id, change).map(
  ([assessmentId, change]): Act =>
    async ({ real, model }) => {
      await real.reviews.amend({ assessmentId, change });
      model.amend(assessmentId, change);
    },
);

const meet = fc.tuple(number, fc.integer({ min: 1, max: 3 }), fc.subarray([1, 2, 3, 4]), fc.boolean()).map(
  ([nth, people, voices, stale]): Act =>
    async ({ real, model }) => {
      const meeting = meetingOf(nth, { people, voices: voices.map((voice) => voiceOf(voice)) });
      const seen = model.meetings.find(({ id }) => id === meeting.id)?.revision ?? 0;
      const seenRevision = stale ? seen + 1 : seen;
      await real.library.saveMeeting(meeting, seenRevision);
      model.meet(meeting, seenRevision);
    },
);

const describeProduct = fc.tuple(number, product).map(
  ([nth, change]): Act =>
    async ({ real, model }) => {
      const productId = idOf(1_000 + nth);
      const seenRevision = model.products.find((known) => known.id === productId)?.revision ?? 0;
      const update = { productId, seenRevision, description: description(change), addPageKey: null };
      await real.reviews.updateProduct(update);
      model.describe(productId, change);
    },
);

const rename = fc.tuple(id, fc.constantFrom('', 'Panel', 'Monday')).map(
  ([id, title]): Act =>
    async ({ real, model }) => {
      await real.library.renameReview(id, title);
      model.rename(id, title);
    },
);

const setBinned = fc.tuple(fc.uniqueArray(id, { maxLength: 3 }), fc.boolean()).map(
  ([ids, binned]): Act =>
    async ({ real, model }) => {
      await real.library.setBinned(ids, binned);
      model.setBinned(ids, binned);
    },
);

const remove = id.map(
  (id): Act =>
    async ({ real, model }) => {
      await real.library.removeForGood(id);
      model.remove(id);
    },
);

const removeMeeting = number.map(
  (nth): Act =>
    async ({ real, model }) => {
      await real.library.removeMeeting(meetingOf(nth).id);
      model.removeMeeting(meetingOf(nth).id);
    },
);

/** Pieces 1 to 3 are quotes and 4 to 6 are pictures, each of whatever review is drawn for it. */
const keepEvidence = fc
  .tuple(fc.integer({ min: 1, max: 6 }), number, fc.constantFrom('', 'page 2'), fc.boolean())
  .map(
    ([piece, nth, note, stale]): Act =>
      async ({ real, model }) => {
        const productId = model.review(idOf(nth))?.productId ?? idOf(1_001);
        const own = { assessmentId: idOf(nth), productId, note };
        const current = model.evidence.find(({ id }) => id === idOf(4_000 + piece));
        const seenRevision = (current?.revision ?? 0) + (stale ? 1 : 0);
        if (piece <= 3) {
          await real.desk.keep(quoteOf(piece, own), seenRevision);
          model.keepEvidence(quoteOf(piece, own), seenRevision, null);
        } else if (current) {
          await real.desk.keep(pictureOf(piece, own), seenRevision);
          model.keepEvidence(pictureOf(piece, own), seenRevision, null);
        } else {
          await real.pictures.keep(pictureOf(piece, own), pixelsOf(piece));
          model.keepEvidence(pictureOf(piece, own), 0, fileBytesOf(piece));
        }
      },
  );

const removeEvidence = fc.integer({ min: 1, max: 6 }).map(
  (piece): Act =>
    async ({ real, model }) => {
      const evidenceId = idOf(4_000 + piece);
      const of = model.evidence.find(({ id }) => id === evidenceId)?.assessmentId ?? idOf(1);
      await real.desk.remove(of, evidenceId);
      model.removeEvidence(evidenceId);
    },
);

const backUp = fc.constant<Act>(async (both) => {
  both.saved = valueIn(await both.real.library.read({ kind: 'everything' }));
});

const restore = fc.constant<Act>(async ({ real, model, saved }) => {
  valueIn(await importOne(real.library, saved));
  model.import(saved);
});

/** A backup, then a loss, then the backup brought in again: what is lost comes back, with its totals. */
const loseAndRestore = fc.tuple(number, questionId, fc.boolean()).map(
  ([nth, questionId, whole]): Act =>
    async (both) => {
      const { real, model } = both;
      const revision = () => model.review(idOf(nth))?.answers[questionId]?.revision ?? 0;
      const send = async (answered: boolean) => {
        const change = { seenRevision: revision(), content: answered ? content({ note: 'kept' }) : null };
        const request = write(nth, questionId, change);
        await real.reviews.recordAnswer(request);
        model.answer(request);
      };
      await send(true);
      both.saved = valueIn(await real.library.read({ kind: 'everything' }));
      if (whole) {
        await real.library.setBinned([idOf(nth)], true);
        model.setBinned([idOf(nth)], true);
        await real.library.removeForGood(idOf(nth));
        model.remove(idOf(nth));
      } else await send(false);
      valueIn(await importOne(real.library, both.saved));
      model.import(both.saved);
    },
);

const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  sort: fc.constantFrom(...LIST_SORTS),
  text: fc.constantFrom(
    '',
    '',
    'harbour',
    'HARB oak',
    'panel',
    'tallow notes',
    'because',
    'visit 3',
    'PAGE night',
    'notes because',
  ),
  vendor: fc.constantFrom('', '', '', 'oak', 'WICK'),
  reverse: fc.boolean(),
  role: fc.option(role, { freq: 1 }),
  depth: fc.constantFrom(null, null, null, 'full', 'must-haves', 'quick-worker'),
  outcome: fc.option(fc.constantFrom(...OUTCOMES), { freq: 1 }),
  age: fc.constantFrom('any', 'any', 'any', 'within-12-months', 'over-12-months'),
  progress: fc.constantFrom('any', 'any', 'not-started', 'in-progress', 'all-answered'),
  bin: fc.boolean(),
  page: fc.integer({ min: 0, max: 2 }),
  pageSize: fc.integer({ min: 1, max: 4 }),
});

/** Half of them as the dashboard asks first: no filter, newest first. */
const query = fc
  .tuple(anyQuery, fc.boolean(), fc.constantFrom('last-changed', 'started'))
  .map(
    ([any, plain, sort]): ListQuery =>
      plain ? { ...PLAIN_QUERY, sort, reverse: any.reverse, page: any.page, pageSize: any.pageSize } : any,
  );

/** Compares one page of a list. */
export const look: fc.Arbitrary<Act> = query.map(
  (query): Act =>
    async ({ real, model }) => {
      const all = model.list(query);
      const from = query.page * query.pageSize;
      expect(valueIn(await real.library.list(query))).toEqual({
        items: all.slice(from, from + query.pageSize),
        total: all.length,
      });
    },
);

const plan = fc.tuple(number, fc.constantFrom(null, '2026-05-01', '2027-01-01')).map(
  ([nth, on]): Act =>
    async ({ real, model }) => {
      const productId = idOf(1_000 + nth);
      const seen = model.products.find(({ id }) => id === productId)?.revision ?? 0;
      await real.library.amendProduct(productId, seen, { kind: 'next-review', on });
      model.plan(productId, on);
    },
);

const merge = fc.tuple(number, number).map(
  ([into, from]): Act =>
    async ({ real, model }) => {
      await real.library.mergeProducts(idOf(1_000 + into), idOf(1_000 + from));
      model.merge(idOf(1_000 + into), idOf(1_000 + from));
    },
);

const unmerge = number.map(
  (from): Act =>
    async ({ real, model }) => {
      await real.library.unmergeProduct(idOf(1_000 + from));
      model.unmerge(idOf(1_000 + from));
    },
);

/** Any step, the usual ones more often. */
export const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: answer, weight: 8 },
  { arbitrary: start, weight: 6 },
  { arbitrary: look, weight: 6 },
  { arbitrary: amend, weight: 6 },
  { arbitrary: meet, weight: 3 },
  { arbitrary: setBinned, weight: 3 },
  { arbitrary: describeProduct, weight: 3 },
  { arbitrary: plan, weight: 2 },
  { arbitrary: merge, weight: 3 },
  { arbitrary: unmerge, weight: 3 },
  { arbitrary: rename, weight: 2 },
  { arbitrary: remove, weight: 2 },
  { arbitrary: removeMeeting, weight: 2 },
  { arbitrary: loseAndRestore, weight: 2 },
  { arbitrary: keepEvidence, weight: 6 },
  { arbitrary: removeEvidence, weight: 2 },
  { arbitrary: backUp, weight: 2 },
  { arbitrary: restore, weight: 3 },
);
