/** What one write to one answer does: it is written, recognised as a repeat, or reported as a conflict. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../lib/domain/answer';
import { AnswerEvent, type AssessmentHeader } from '../../lib/domain/assessment';
import { type AnswerDecision, AnswerWrite, decideAnswer } from '../../lib/domain/record-answer';

const id = (number: number) => `01970000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const NOW = '2026-03-01T09:00:00.000Z';

const HEADER: AssessmentHeader = {
  id: id(1),
  productId: id(2),
  title: '',
  checklist: { id: 'invented', version: '1.0.0', language: 'en-GB', hash: 'a'.repeat(64) },
  depth: 'full',
  reviewer: { role: 'family-carer', lived: 'uses-it', interests: '', settingBand: null },
  origin: 'made-here',
  revision: 7,
  createdAt: '2026-02-01T09:00:00.000Z',
  updatedAt: '2026-02-02T09:00:00.000Z',
  deletedAt: null,
};

const WRITE: AnswerWrite = {
  assessmentId: HEADER.id,
  questionId: 'AAA1',
  seenRevision: 0,
  content: { value: 'yes', note: 'as they say', reason: '' },
  wording: { audience: 'person', language: 'en-GB' },
  visitId: id(3),
};

const CURRENT: Answer = {
  questionId: 'AAA1',
  value: 'partly',
  note: 'before',
  reason: '',
  evidenceIds: [id(9)],
  strength: 2,
  lived: false,
  wording: { audience: 'commissioner', language: 'en-GB' },
  revision: 5,
  answeredAt: '2026-02-02T09:00:00.000Z',
};

const LATEST: AnswerEvent = {
  assessmentId: HEADER.id,
  seq: 4,
  when: '2026-02-02T09:00:00.000Z',
  questionId: 'AAA1',
  before: null,
  after: { value: 'partly', reason: '', hasNote: true },
  noteChanged: true,
  role: 'family-carer',
  visitId: id(4),
};

function written(decision: AnswerDecision): Extract<AnswerDecision, { kind: 'write' }> {
  if (decision.kind !== 'write') throw new Error(`not written: ${decision.kind}`);
  return decision;
}

describe('a first answer', () => {
  const decision = written(decideAnswer(HEADER, null, null, WRITE, NOW));

  it('takes the next revision of the review, the time, and what the person gave', () => {
    expect(decision.revision).toBe(8);
    expect(decision.answer).toEqual({
      questionId: 'AAA1',
      value: 'yes',
      note: 'as they say',
      reason: '',
      evidenceIds: [],
      strength: null,
      lived: true,
      wording: WRITE.wording,
      revision: 8,
      answeredAt: NOW,
    });
  });

  it('begins the log, without the text of the note', () => {
    expect(decision.event).toEqual({
      assessmentId: HEADER.id,
      seq: 1,
      when: NOW,
      questionId: 'AAA1',
      before: null,
      after: { value: 'yes', reason: '', hasNote: true },
      noteChanged: true,
      role: 'family-carer',
      visitId: id(3),
    });
  });

  it('makes records that their own schemas accept as they are', () => {
    expect(v.parse(Answer, decision.answer)).toEqual(decision.answer);
    expect(v.parse(AnswerEvent, decision.event)).toEqual(decision.event);
  });

  it.each(['has-seen-it', 'read-about-it'] as const)('is not lived by a reviewer who "%s"', (lived) => {
    const header = { ...HEADER, reviewer: { ...HEADER.reviewer, lived } };
    expect(written(decideAnswer(header, null, null, WRITE, NOW)).answer?.lived).toBe(false);
  });
});

describe('a changed answer', () => {
  const write = { ...WRITE, seenRevision: 5 };

  it('keeps the evidence, its strength and whether it was lived, and takes the wording now read', () => {
    const { answer } = written(decideAnswer(HEADER, CURRENT, LATEST, write, NOW));
    expect(answer).toMatchObject({ evidenceIds: [id(9)], strength: 2, lived: false, wording: WRITE.wording });
    expect(answer).toMatchObject({ value: 'yes', note: 'as they say', revision: 8, answeredAt: NOW });
  });

  it('is a new event of a new visit', () => {
    const { event } = written(decideAnswer(HEADER, CURRENT, LATEST, write, NOW));
    expect(event).toMatchObject({
      seq: 5,
      before: { value: 'partly', reason: '', hasNote: true },
      after: { value: 'yes', reason: '', hasNote: true },
      noteChanged: true,
    });
  });

  it('takes the place of the event of the same visit, and keeps what stood before that visit', () => {
    const again = { ...write, visitId: LATEST.visitId, content: { value: 'no', note: 'before', reason: '' } };
    const { event } = written(decideAnswer(HEADER, CURRENT, LATEST, v.parse(AnswerWrite, again), NOW));
    expect(event).toMatchObject({ seq: 4, before: null, after: { value: 'no' }, noteChanged: true });
  });

  it('does not take the place of an event of the same visit to another question', () => {
    const latest = { ...LATEST, questionId: 'BBB1', visitId: WRITE.visitId };
    expect(written(decideAnswer(HEADER, CURRENT, latest, write, NOW)).event.seq).toBe(5);
  });

  it('logs no changed note when only the value moved', () => {
    const same = { ...write, content: { value: 'no', note: 'before', reason: '' } } as const;
    expect(written(decideAnswer(HEADER, CURRENT, LATEST, same, NOW)).event.noteChanged).toBe(false);
  });

  it('can be cleared: no answer is left, and the log says what it was', () => {
    const clear = { ...write, content: null };
    const { answer, event, revision } = written(decideAnswer(HEADER, CURRENT, LATEST, clear, NOW));
    expect([answer, revision]).toEqual([null, 8]);
    expect(event).toMatchObject({ before: { value: 'partly' }, after: null, noteChanged: true });
  });
});

describe('a repeat', () => {
  const same = { value: CURRENT.value, note: CURRENT.note, reason: CURRENT.reason };

  it('is recognised by its content, whatever revision it saw', () => {
    for (const seenRevision of [0, 5, 99]) {
      const write = { ...WRITE, seenRevision, content: same };
      expect(decideAnswer(HEADER, CURRENT, LATEST, write, NOW)).toEqual({ kind: 'same', answer: CURRENT });
    }
  });

  it('is also a clearing of what is clear', () => {
    const write = { ...WRITE, seenRevision: 5, content: null };
    expect(decideAnswer(HEADER, null, LATEST, write, NOW)).toEqual({ kind: 'same', answer: null });
  });

  it.each([{ value: 'no' }, { note: 'another' }, { reason: 'because' }] as const)(
    'is not one when it differs in %o',
    (difference) => {
      const write = { ...WRITE, seenRevision: 5, content: { ...same, ...difference } };
      expect(decideAnswer(HEADER, CURRENT, LATEST, write, NOW).kind).toBe('write');
    },
  );
});

describe('a conflict', () => {
  it('is reported with the answer that stands when another revision was seen', () => {
    for (const seenRevision of [0, 4, 6]) {
      expect(decideAnswer(HEADER, CURRENT, LATEST, { ...WRITE, seenRevision }, NOW)).toEqual({
        kind: 'conflict',
        current: CURRENT,
      });
    }
  });

  it('is reported when the answer that was seen has been cleared since', () => {
    expect(decideAnswer(HEADER, null, LATEST, { ...WRITE, seenRevision: 5 }, NOW)).toEqual({
      kind: 'conflict',
      current: null,
    });
  });

  it('is none because another question moved: only this answer’s own revision counts', () => {
    const moved = { ...HEADER, revision: 40 };
    const decision = written(decideAnswer(moved, CURRENT, LATEST, { ...WRITE, seenRevision: 5 }, NOW));
    expect(decision.revision).toBe(41);
  });
});
