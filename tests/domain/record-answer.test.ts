/** What one write to one answer does: it is written, recognised as a repeat, or reported as a conflict. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Answer, type AnswerContent, plainContent } from '../../lib/domain/answer';
import { AnswerEvent, type AssessmentHeader, NOTHING_SAID_YET } from '../../lib/domain/assessment';
import { type AnswerDecision, AnswerWrite, decideAnswer } from '../../lib/domain/record-answer';

const id = (number: number) => `01970000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const NOW = '2026-03-01T09:00:00.000Z';

const HEADER: AssessmentHeader = {
  id: id(1),
  productId: id(2),
  title: '',
  checklist: { id: 'invented', version: '1.0.0', language: 'en-GB', hash: 'a'.repeat(64) },
  depth: 'full',
  reviewer: { role: 'family-carer', lived: 'uses-it', interests: '', settingBand: null, helper: null },
  ...NOTHING_SAID_YET,
  meetingId: null,
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
  content: { ...plainContent('yes', true), note: 'as they say' },
  wording: { audience: 'person', language: 'en-GB' },
  visitId: id(3),
};

const CURRENT: Answer = {
  questionId: 'AAA1',
  value: 'partly',
  note: 'before',
  helperNote: '',
  reason: '',
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
  after: { value: 'partly', reason: '', hasNote: true, strength: 2, lived: false },
  noteChanged: true,
  role: 'family-carer',
  visitId: id(4),
};

/** What stands in `CURRENT`, given again. */
const SAME: AnswerContent = {
  value: 'partly',
  note: 'before',
  helperNote: '',
  reason: '',
  strength: 2,
  lived: false,
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
      helperNote: '',
      reason: '',
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
      after: { value: 'yes', reason: '', hasNote: true, strength: null, lived: true },
      noteChanged: true,
      role: 'family-carer',
      visitId: id(3),
    });
  });

  it('makes records that their own schemas accept as they are', () => {
    expect(v.parse(Answer, decision.answer)).toEqual(decision.answer);
    expect(v.parse(AnswerEvent, decision.event)).toEqual(decision.event);
  });

  it('is lived and as strong as the person says, whoever they are', () => {
    const header = { ...HEADER, reviewer: { ...HEADER.reviewer, lived: 'read-about-it' } } as const;
    const content = { ...plainContent('yes', true), strength: 3 } as const;
    const { answer, event } = written(decideAnswer(header, null, null, { ...WRITE, content }, NOW));
    expect(answer).toMatchObject({ strength: 3, lived: true });
    expect(event.after).toMatchObject({ strength: 3, lived: true });
  });

  it.each([
    ['care-worker', ''],
    ['person-who-draws-on-care', ''],
    ['family-carer', ''],
    ['commissioner', 'no camera'],
    ['charity-reviewer', 'no camera'],
    ['provider', 'no camera'],
    ['other', 'no camera'],
  ] as const)('of a %s is logged with %j of its reason', (role, logged) => {
    const header = { ...HEADER, reviewer: { ...HEADER.reviewer, role } };
    const content = { ...plainContent('does-not-apply', false), reason: 'no camera' };
    const { answer, event } = written(decideAnswer(header, null, null, { ...WRITE, content }, NOW));
    expect([answer?.reason, event.after?.reason]).toEqual(['no camera', logged]);
    const cleared = { ...WRITE, seenRevision: 8, content: null };
    const gone = written(decideAnswer(header, answer, event, { ...cleared, visitId: id(8) }, NOW)).event;
    expect(gone.before?.reason).toBe(logged);
  });

  it('counts what a helper adds as words too, and logs none of them', () => {
    const content = { ...plainContent('yes', true), helperNote: 'she says it sings' };
    const { event } = written(decideAnswer(HEADER, null, null, { ...WRITE, content }, NOW));
    expect(event).toMatchObject({ noteChanged: true, after: { hasNote: true } });
    expect(JSON.stringify(event)).not.toContain('sings');
  });
});

describe('a changed answer', () => {
  const write = { ...WRITE, seenRevision: 5 };

  it('takes strength, experience and the wording now read', () => {
    const { answer } = written(decideAnswer(HEADER, CURRENT, LATEST, write, NOW));
    const now = { strength: null, lived: true, wording: WRITE.wording };
    expect(answer).toMatchObject(now);
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
    const again = { ...write, visitId: LATEST.visitId, content: { ...SAME, value: 'no' } };
    const { event } = written(decideAnswer(HEADER, CURRENT, LATEST, v.parse(AnswerWrite, again), NOW));
    expect(event).toMatchObject({ seq: 4, before: null, after: { value: 'no' }, noteChanged: true });
  });

  it('does not take the place of an event of the same visit to another question', () => {
    const latest = { ...LATEST, questionId: 'BBB1', visitId: WRITE.visitId };
    expect(written(decideAnswer(HEADER, CURRENT, latest, write, NOW)).event.seq).toBe(5);
  });

  it.each([
    [{ value: 'no' }, false],
    [{ strength: 3 }, false],
    [{ note: '' }, true],
    [{ helperNote: 'and more' }, true],
  ] as const)('logs, when %o moved, a changed note: %s', (moved, noteChanged) => {
    const again = { ...write, content: { ...SAME, ...moved } };
    expect(written(decideAnswer(HEADER, CURRENT, LATEST, again, NOW)).event.noteChanged).toBe(noteChanged);
  });

  it('can be cleared: no answer is left, and the log says what it was', () => {
    const clear = { ...write, content: null };
    const { answer, event, revision } = written(decideAnswer(HEADER, CURRENT, LATEST, clear, NOW));
    expect([answer, revision]).toEqual([null, 8]);
    expect(event).toMatchObject({ before: { value: 'partly' }, after: null, noteChanged: true });
  });
});

describe('a repeat', () => {
  it('is recognised by its content, whatever revision it saw', () => {
    for (const seenRevision of [0, 5, 99]) {
      const write = { ...WRITE, seenRevision, content: SAME };
      expect(decideAnswer(HEADER, CURRENT, LATEST, write, NOW)).toEqual({ kind: 'same', answer: CURRENT });
    }
  });

  it('is also a clearing of what is clear', () => {
    const write = { ...WRITE, seenRevision: 5, content: null };
    expect(decideAnswer(HEADER, null, LATEST, write, NOW)).toEqual({ kind: 'same', answer: null });
  });

  it.each([
    { value: 'no' },
    { note: 'another' },
    { helperNote: 'she means it' },
    { reason: 'because' },
    { strength: 3 },
    { strength: null },
    { lived: true },
  ] as const)('is not one when it differs in %o', (difference) => {
    const write = { ...WRITE, seenRevision: 5, content: { ...SAME, ...difference } };
    expect(decideAnswer(HEADER, CURRENT, LATEST, write, NOW).kind).toBe('write');
  });
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
