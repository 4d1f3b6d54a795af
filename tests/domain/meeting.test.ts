/** A meeting is one record with counts that are counts, however many people were in the room. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { Hands, handsRaised, Meeting, NO_HANDS } from '../../lib/domain/meeting';
import { meetingOf } from '../fixtures/records/builders';

describe('hands', () => {
  it('are counted for each of the five answers', () => {
    expect(Object.keys(NO_HANDS).toSorted()).toEqual([...ANSWER_VALUES].toSorted());
    expect(handsRaised(NO_HANDS)).toBe(0);
    expect(handsRaised({ ...NO_HANDS, yes: 7, no: 3, 'not-enough-information': 2 })).toBe(12);
  });

  it.each([-1, 0.5, 10_001, '7', null])('are no number of people when %j', (yes) => {
    expect(v.is(Hands, { ...NO_HANDS, yes })).toBe(false);
  });

  it('leave no answer out', () => {
    const { partly: _, ...four } = NO_HANDS;
    expect(v.is(Hands, four)).toBe(false);
  });
});

describe('a meeting', () => {
  it('is kept as it is when it is whole', () => {
    expect(v.parse(Meeting, meetingOf())).toEqual(meetingOf());
  });

  it.each([
    ['nobody there', { people: 0 }],
    ['no day', { heldOn: 'Tuesday' }],
    ['a day that never was', { heldOn: '2026-13-01' }],
    ['a voice without a name', { voices: [{ assessmentId: meetingOf().id, name: ' ', role: 'other' }] }],
    ['hands for no question', { hands: { all: NO_HANDS } }],
  ])('is none with %s', (_, change) => {
    expect(v.is(Meeting, { ...meetingOf(), ...change })).toBe(false);
  });
});
