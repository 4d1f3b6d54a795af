/** What is due of one product: the earliest first, and nothing that waits for nobody. */
import { describe, expect, it } from 'vitest';
import type { OpenProduct } from '../../lib/app/ports';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { productDue } from '../../lib/state/product-due';
import { anExercise } from '../fixtures/exercise/builders';
import { assessmentOf, idOf, productOf } from '../fixtures/records/builders';

const TODAY = '2026-11-21';
const reply = { text: 'Yes.', receivedOn: '2026-11-15', recordedAt: '2026-11-15T09:00:00.000Z' };
const letter = (replied: readonly string[]) => ({
  ...NEW_LETTER,
  sentOn: '2026-11-09',
  sent: ['AAA1', 'AAA2'].map((questionId) => ({ questionId, text: 'Does it?' })),
  replies: Object.fromEntries(replied.map((questionId) => [questionId, reply])),
});

const open = (nextReviewOn: string | null, ...replied: readonly (readonly string[])[]): OpenProduct => ({
  product: productOf({ nextReviewOn }),
  assessments: replied.map((one, at) => assessmentOf([], { id: idOf(100 + at), letter: letter(one) })),
  meetings: [],
});

const shown = (items: ReturnType<typeof productDue>) => items.map(({ kind, on }) => [on, kind]);

describe('what is due of a product', () => {
  it('is its next review, the days of its exercises, and letters without all replies', () => {
    const exercise = anExercise({ reviewsDueOn: '2026-12-01', decisionDueOn: '2026-11-20' });
    const due = productDue(open('2026-11-30', ['AAA1'], ['AAA1', 'AAA2']), [exercise], TODAY);
    expect(shown(due)).toEqual([
      ['2026-11-09', 'reply-awaited'],
      ['2026-11-20', 'decision-due'],
      ['2026-11-30', 'next-review'],
      ['2026-12-01', 'reviews-due'],
    ]);
    expect(due[0]).toMatchObject({ assessmentId: idOf(100), answered: 1, of: 2 });
  });

  it('is nothing of a closed exercise, nothing far off, and nothing where no day is set', () => {
    const days = { reviewsDueOn: '2026-12-01', decisionDueOn: '2026-11-20' };
    const closed = anExercise({ ...days, closedAt: '2026-11-01T09:00:00.000Z' });
    const undated = anExercise({ reviewsDueOn: null, decisionDueOn: null });
    expect(productDue(open('2027-06-01'), [closed, undated], TODAY)).toEqual([]);
    expect(productDue(open(null), [], TODAY)).toEqual([]);
  });
});
