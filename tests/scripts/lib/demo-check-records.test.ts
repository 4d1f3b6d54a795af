/** The demonstration's exported records against what was played: each claim is refused when it is not so. */
import { describe, expect, it } from 'vitest';
import {
  type AnswerRecord,
  checkRecords,
  type ProductFile,
  type ReviewRecord,
} from '../../../scripts/lib/demo-check-records.mjs';
import { REPLY } from '../../../scripts/lib/demo-letter.mjs';
import { HELPER_NOTE } from '../../../scripts/lib/demo-person.mjs';
import { HANDS, PEOPLE } from '../../../scripts/lib/demo-together.mjs';
import { WORKER_NOTE } from '../../../scripts/lib/demo-worker.mjs';

const JUDGED = [{ id: 'Q1', strength: 3 }];

function answers(count: number, first: Partial<AnswerRecord> = {}): Record<string, AnswerRecord> {
  const plain = { value: 'yes', note: '', helperNote: '', strength: null };
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`Q${at + 1}`, at === 0 ? { ...plain, ...first } : plain]),
  );
}

function review(part: Partial<ReviewRecord>): ReviewRecord {
  const reviewer = { role: 'care-worker', helper: null };
  const plain = { id: 'one', depth: 'must-haves', meetingId: null, declined: [], letter: null };
  return { ...plain, reviewer, answers: {}, ...part };
}

const worker = review({
  depth: 'quick-worker',
  declined: ['Q10'],
  answers: answers(9, { value: 'not-enough-information', note: WORKER_NOTE }),
});
const person = review({
  depth: 'quick-person',
  reviewer: { role: 'person-who-draws-on-care', helper: 'does-not' },
  answers: answers(10, { helperNote: HELPER_NOTE }),
});
const full = review({
  depth: 'full',
  reviewer: { role: 'commissioner', helper: null },
  answers: answers(50, { strength: 3 }),
  letter: {
    sentOn: '2026-05-01',
    sent: [
      { questionId: 'Q2', text: 'Why?' },
      { questionId: 'Q3', text: 'When?' },
    ],
    replies: { Q2: { text: REPLY } },
  },
});
const voices = ['a', 'b', 'c'].map((id) => review({ id, meetingId: 'meeting' }));
const meeting = {
  id: 'meeting',
  people: PEOPLE,
  voices: voices.map(({ id }) => ({ assessmentId: id, role: 'care-worker' })),
  hands: { Q1: HANDS },
  agreed: { Q2: { value: 'no' } },
};

const PLAYED: ProductFile = { assessments: [worker, person, full, ...voices], meetings: [meeting] };

function check(change: Partial<ProductFile> = {}) {
  return checkRecords(JSON.stringify({ ...PLAYED, ...change }), JUDGED);
}

/** The file with this review in place of one of its own. */
function instead(of: ReviewRecord, by: Partial<ReviewRecord>): Partial<ProductFile> {
  return { assessments: PLAYED.assessments.map((one) => (one === of ? { ...one, ...by } : one)) };
}

describe('checkRecords', () => {
  it('counts what was played', () => {
    expect(check()).toEqual({ reviews: 6, workerAnswers: 9, personAnswers: 10, strengths: 1, asked: 2 });
  });

  it.each<[string, Partial<ProductFile>, string]>([
    [
      'the worker’s review is of another depth',
      instead(worker, { depth: 'full' }),
      'One quick-worker review',
    ],
    ['nothing was declined', instead(worker, { declined: [] }), 'declined'],
    [
      'no answer is “I don’t know”',
      instead(worker, { answers: answers(9, { note: WORKER_NOTE }) }),
      'don’t know',
    ],
    [
      'the helper is not said',
      instead(person, { reviewer: { ...person.reviewer, helper: null } }),
      'helper’s band',
    ],
    [
      'the helper’s words stand as the person’s',
      instead(person, { answers: answers(10, { note: HELPER_NOTE }) }),
      'helper added',
    ],
    [
      'the strength is another',
      instead(full, { answers: answers(50, { strength: 1 }) }),
      'strength behind Q1',
    ],
    ['the letter was not sent', instead(full, { letter: null }), 'marked as sent'],
    ['the meeting is kept as none', { meetings: [] }, 'the meetings'],
    ['the meeting is of fewer people', { meetings: [{ ...meeting, people: 3 }] }, 'people at the meeting'],
    [
      'hands are others',
      { meetings: [{ ...meeting, hands: { Q1: { ...HANDS, yes: 6 } } }] },
      'hands for yes',
    ],
    [
      'hands became reviews',
      { assessments: [...PLAYED.assessments, review({ id: 'd', meetingId: 'meeting' })] },
      'reviews of its voices',
    ],
  ])('refuses the records when %s', (_, change, words) => {
    expect(() => check(change)).toThrow(words);
  });
});
