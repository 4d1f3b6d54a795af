/** Records made small are the records they were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLean } from '../../lib/formats/lean-records';
import { recordsArb } from '../fixtures/records/arbitraries';
import { V4_EVERYTHING } from '../fixtures/records/golden-v4';

describe('lean records', () => {
  it('equal what they were made of, whatever came before them', () => {
    const lean = createLean();
    fc.assert(
      fc.property(recordsArb(), ({ assessments, events }) => {
        expect(assessments.map(lean.assessment)).toEqual(assessments);
        expect(events.map(lean.event)).toEqual(events);
      }),
    );
  });

  it('still do when far more was seen than is remembered', () => {
    const lean = createLean();
    const [event] = V4_EVERYTHING.events;
    if (!event) throw new Error('The golden file has no event');
    const events = Array.from({ length: 6_000 }, (_, at) => ({ ...event, when: `${at}`, seq: at + 1 }));
    expect(events.map(lean.event)).toEqual(events);
  });

  it('share what repeats', () => {
    const lean = createLean();
    const [event] = V4_EVERYTHING.events;
    if (!event?.after) throw new Error('The golden file has no event with an answer');
    const [one, other] = [lean.event(structuredClone(event)), lean.event(structuredClone(event))];
    expect(one.after).not.toBeNull();
    expect(other.after).toBe(one.after);
  });

  it('tell apart what differs in one thing alone', () => {
    const lean = createLean();
    const [event] = V4_EVERYTHING.events;
    if (!event?.after) throw new Error('The golden file has no event with an answer');
    const { after } = event;
    const traces = [
      after,
      { ...after, hasNote: !after.hasNote },
      { ...after, lived: !after.lived },
      { ...after, reason: `${after.reason}.` },
      { ...after, strength: after.strength === 0 ? null : (0 as const) },
    ];
    expect(traces.map((trace) => lean.event({ ...event, after: trace }).after)).toEqual(traces);
  });
});
