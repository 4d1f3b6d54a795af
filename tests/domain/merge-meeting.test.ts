/** What becomes of a meeting from a file: joined question by question, and what is here stays. */
import { describe, expect, it } from 'vitest';
import { type Meeting, NO_HANDS, type Voice } from '../../lib/domain/meeting';
import { MAX_TRUSTED_COUNT } from '../../lib/domain/merge-counts';
import { mergeMeeting } from '../../lib/domain/merge-meeting';
import { idOf, meetingOf } from '../fixtures/records/builders';

const agreed = (value: 'yes' | 'no') => ({ value, note: '', agreedAt: '2026-11-03T14:40:00.000Z' });
const hands = (yes: number) => ({ ...NO_HANDS, yes });
const voice = (number: number, changes: Partial<Voice> = {}): Voice => ({
  ...{ assessmentId: idOf(number), name: `Voice ${number}`, role: 'care-worker' },
  ...changes,
});

const HERE = meetingOf({
  voices: [voice(100)],
  agreed: { PUR1: agreed('yes') },
  hands: { PUR1: hands(3), COP1: hands(4) },
});

describe('mergeMeeting', () => {
  it('takes a new meeting as it is, and counts the questions something was said on', () => {
    expect(mergeMeeting(undefined, HERE)).toEqual({
      fate: 'new',
      newAnswers: 2,
      conflicts: [],
      write: HERE,
    });
  });

  it('finds the same meeting the same, whoever else has written to it', () => {
    const touched = { ...HERE, revision: 40, updatedAt: '2026-12-01T09:00:00.000Z' };
    expect(mergeMeeting(HERE, touched)).toEqual({ fate: 'same', newAnswers: 0, conflicts: [], write: null });
  });

  it('adds what only the file says, at a revision above both', () => {
    const file = meetingOf({
      voices: [voice(101)],
      agreed: { COP1: agreed('no'), DAT1: agreed('no') },
      hands: { DAT1: hands(5) },
      revision: 9,
      updatedAt: '2026-11-04T09:00:00.000Z',
    });
    const merge = mergeMeeting(HERE, file);
    expect(merge).toMatchObject({ fate: 'merged', newAnswers: 2, conflicts: [] });
    expect(merge.write).toEqual({
      ...HERE,
      voices: [voice(100), voice(101)],
      agreed: { ...HERE.agreed, ...file.agreed },
      hands: { ...HERE.hands, ...file.hands },
      revision: 10,
      updatedAt: '2026-11-04T09:00:00.000Z',
    });
    expect(mergeMeeting(merge.write ?? HERE, file)).toMatchObject({ fate: 'same', write: null });
  });

  it('lists each question on which it was said otherwise once, adds the rest, and keeps what is here', () => {
    const file = meetingOf({
      agreed: { PUR1: agreed('no'), DAT1: agreed('yes') },
      hands: { PUR1: hands(9), COP1: hands(1) },
    });
    const { fate, newAnswers, conflicts, write } = mergeMeeting(HERE, file);
    expect([fate, newAnswers, conflicts]).toEqual(['conflict', 1, ['COP1', 'PUR1']]);
    expect(write).toMatchObject({ hands: HERE.hands, agreed: { PUR1: { value: 'yes' } } });
  });

  it.each([
    ['title', { title: 'Wednesday group' }],
    ['depth', { depth: 'must-haves' }],
    ['heldOn', { heldOn: '2026-11-04' }],
    ['people', { people: 6 }],
    ['voices', { voices: [voice(100, { name: 'Day staff' })] }],
  ] as const satisfies readonly (readonly [string, Partial<Meeting>])[])(
    'lists a different %s, and leaves it',
    (field, change) => {
      const merge = mergeMeeting(HERE, { ...HERE, ...change });
      expect(merge).toEqual({ fate: 'conflict', newAnswers: 0, conflicts: [field], write: null });
    },
  );

  it.each([
    ['checklist', { checklist: { ...HERE.checklist, hash: 'cd'.repeat(32) } }],
    ['product', { productId: idOf(2) }],
  ])('takes nothing from a meeting of the same id with another %s', (field, change) => {
    const file = { ...HERE, ...change, agreed: { DAT1: agreed('yes') } };
    expect(mergeMeeting(HERE, file)).toEqual({
      fate: 'conflict',
      newAnswers: 0,
      conflicts: [field],
      write: null,
    });
  });

  it('never lets a list of voices grow past 30, nor what was said past 200 questions', () => {
    const many = (from: number, count: number) => Array.from({ length: count }, (_, at) => voice(from + at));
    const ids = (letters: string) =>
      [...letters].flatMap((letter) => Array.from({ length: 99 }, (_, at) => `${letter}AA${at + 1}`));
    const said = (letters: string) => Object.fromEntries(ids(letters).map((id) => [id, hands(1)]));
    const here = meetingOf({ voices: many(100, 29), hands: said('AB') });
    const { newAnswers, conflicts, write } = mergeMeeting(
      here,
      meetingOf({ voices: many(200, 2), hands: said('C') }),
    );
    expect([write?.voices.length, Object.keys(write?.hands ?? {}).length]).toEqual([30, 200]);
    expect([newAnswers, conflicts[0], conflicts.length]).toEqual([2, 'voices', 98]);
  });

  it('leaves a meeting in the bin there, and numbers an absurd revision afresh', () => {
    const binned = meetingOf({ deletedAt: '2026-11-05T09:00:00.000Z' });
    const file = meetingOf({ hands: { PUR1: hands(1) }, revision: MAX_TRUSTED_COUNT + 1 });
    const { write } = mergeMeeting(binned, file);
    expect(write).toMatchObject({ deletedAt: binned.deletedAt, revision: 3 });
    expect(mergeMeeting(undefined, file).write?.revision).toBe(1);
  });
});
