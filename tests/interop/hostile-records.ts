/** Reviews full of hostile text: a product, a review, evidence of every kind and a history for each of the texts. */
import * as v from 'valibot';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { AnswerEvent, Assessment } from '../../lib/domain/assessment';
import { Evidence } from '../../lib/domain/evidence';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { Product } from '../../lib/domain/product';
import type { Records } from '../../lib/domain/records';
import {
  answerOf,
  assessmentOf,
  eventOf,
  idOf,
  NO_RECORDS,
  productOf,
  reviewerOf,
  traceOf,
} from '../fixtures/records/builders';
import { checkOf, formEvidence, GONE, quoteOf, shownOf } from '../fixtures/records/evidence';

/** The review, product and evidence of this text have ids of their own. */
const STEP = 100;
/** Far from the ids of other fixtures, so that they can stand in one library. */
const FIRST = 20_000;

function answersWith(text: string) {
  const given = { note: text, reason: text, helperNote: text };
  return [
    answerOf('COP1', { ...given, value: 'no', strength: 2 }),
    answerOf('PUR1', { ...given, value: 'does-not-apply', revision: 2 }),
  ];
}

function letterWith(text: string) {
  const recordedAt = '2026-11-09T10:00:00.000Z';
  return { ...NEW_LETTER, replies: { COP1: { text, receivedOn: '2026-11-09', recordedAt } } };
}

function evidenceWith(text: string, first: number, assessmentId: string, productId: string) {
  const own = { assessmentId, productId, note: text };
  const { document, address, conversation, experience } = formEvidence(first + 2);
  return [
    quoteOf(first, { ...own, exact: text, checks: [checkOf(3, GONE)] }),
    shownOf(first + 1, { ...own, alt: text }).picture,
    { ...document, ...own, name: text, where: text },
    { ...address, ...own, title: text, says: text },
    { ...conversation, ...own, said: text },
    { ...experience, ...own, what: text },
  ];
}

function reviewWith(text: string, index: number): Records {
  const first = FIRST + index * STEP;
  const [productId, assessmentId] = [idOf(first), idOf(first + 1)];
  const byHand = { level: 2, reason: text } as const;
  const review = assessmentOf(answersWith(text), {
    id: assessmentId,
    productId,
    title: text,
    oneThing: text,
    checklist: CURRENT_CHECKLIST.ref,
    reviewer: reviewerOf({ helper: 'does-not' }),
    letter: letterWith(text),
    createdAt: `2026-11-02T09:${String(index % 60).padStart(2, '0')}:00.000Z`,
  });
  return {
    ...NO_RECORDS,
    products: [
      productOf({ id: productId, name: text, vendor: text, version: text, nextReviewOn: '2027-01-31' }),
    ],
    assessments: [{ ...review, ladder: { ...review.ladder, people: { ...review.ladder.people, byHand } } }],
    events: [
      eventOf(1, { assessmentId, questionId: 'COP1', after: traceOf('partly', { strength: 1 }) }),
      eventOf(2, {
        assessmentId,
        questionId: 'COP1',
        before: traceOf('partly', { strength: 1 }),
        after: traceOf('no', { reason: text, strength: 2 }),
      }),
    ],
    evidence: evidenceWith(text, first + 10, assessmentId, productId),
  };
}

/** One review for each text, in this order. */
export function hostileRecords(texts: readonly { readonly text: string }[]): Records {
  const all = texts.map(({ text }, index) => reviewWith(text, index));
  return {
    ...NO_RECORDS,
    products: all.flatMap(({ products }) => products),
    assessments: all.flatMap(({ assessments }) => assessments),
    events: all.flatMap(({ events }) => events),
    evidence: all.flatMap(({ evidence }) => evidence),
  };
}

/** The same as a store holds them: cleaned, names trimmed. @throws where a text is longer than its place allows */
export function asStored(records: Records): Records {
  return {
    ...records,
    products: records.products.map((one) => v.parse(Product, one)),
    assessments: records.assessments.map((one) => v.parse(Assessment, one)),
    events: records.events.map((one) => v.parse(AnswerEvent, one)),
    evidence: records.evidence.map((one) => v.parse(Evidence, one)),
  };
}
