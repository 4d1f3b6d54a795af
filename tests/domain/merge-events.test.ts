import { describe, expect, it } from 'vitest';
import { planMerge } from '../../lib/domain/merge-records';
import { eventOf, idOf, reviewOf } from '../fixtures/records/builders';

describe('planMerge, for events', () => {
  it('puts events after the end when another visit has their number, in their own order', () => {
    const here = reviewOf({ events: [eventOf(1), eventOf(2)] });
    const file = reviewOf({
      events: [eventOf(1), eventOf(2, { visitId: idOf(50) }), eventOf(3, { visitId: idOf(51) })],
    });
    const { writes } = planMerge(here, file);
    expect(writes.events).toEqual([eventOf(3, { visitId: idOf(50) }), eventOf(4, { visitId: idOf(51) })]);
  });

  it('keeps the numbers when they are free', () => {
    const { writes } = planMerge(
      reviewOf({ events: [eventOf(1)] }),
      reviewOf({ events: [eventOf(1), eventOf(4)] }),
    );
    expect(writes.events).toEqual([eventOf(4)]);
  });

  it('keeps the event here when the same visit went on elsewhere', () => {
    const longer = eventOf(1, { when: '2026-11-02T09:11:00.000Z', noteChanged: true });
    expect(
      planMerge(reviewOf({ events: [eventOf(1)] }), reviewOf({ events: [longer] })).writes.events,
    ).toEqual([]);
  });
});
