import { describe, expect, it } from 'vitest';
import { MAX_TRUSTED_COUNT } from '../../lib/domain/merge-counts';
import { planMerge } from '../../lib/domain/merge-records';
import type { Records } from '../../lib/domain/records';
import {
  answerOf,
  assessmentOf,
  eventOf,
  NO_RECORDS,
  productOf,
  reviewOf,
} from '../fixtures/records/builders';

describe('planMerge, for counters no honest file has', () => {
  const absurd = Number.MAX_SAFE_INTEGER;

  it('numbers them afresh, in the same order, so that they can still go up', () => {
    const file: Records = {
      ...NO_RECORDS,
      products: [productOf({ revision: absurd })],
      assessments: [
        assessmentOf([answerOf('PUR1', { revision: 5 }), answerOf('COP1', { revision: absurd - 1 })], {
          revision: absurd,
        }),
      ],
      events: [eventOf(7), eventOf(absurd)],
    };
    const { writes } = planMerge(NO_RECORDS, file);
    expect(writes.products[0]?.revision).toBe(1);
    expect(writes.assessments[0]?.revision).toBe(3);
    expect(writes.assessments[0]?.answers).toMatchObject({ PUR1: { revision: 1 }, COP1: { revision: 2 } });
    expect(writes.events.map((event) => event.seq)).toEqual([1, 2]);
  });

  it('never lets what is here reach them', () => {
    const file = reviewOf({
      assessments: [assessmentOf([answerOf('DAT1', { revision: absurd })])],
      events: [eventOf(absurd)],
    });
    const { writes } = planMerge(reviewOf(), file);
    expect(writes.assessments[0]?.revision).toBeLessThan(MAX_TRUSTED_COUNT);
    for (const event of writes.events) expect(event.seq).toBeLessThan(MAX_TRUSTED_COUNT);
  });

  it('lifts a revision that is lower than its own answers', () => {
    const file = reviewOf({
      assessments: [assessmentOf([answerOf('PUR1', { revision: 9 })], { revision: 3 })],
    });
    expect(planMerge(NO_RECORDS, file).writes.assessments[0]?.revision).toBe(9);
  });
});
