/** Closed for a while, and then open again by itself. */
import { describe, expect, it } from 'vitest';
import { createClosedFor } from '../../lib/messaging/closed-for';

describe('createClosedFor', () => {
  it('is open until it is closed, closed for its time, and open after it', () => {
    let now = 100;
    const gate = createClosedFor(50, () => now);
    expect(gate.isClosed()).toBe(false);
    gate.close();
    expect(gate.isClosed()).toBe(true);
    now = 149;
    expect(gate.isClosed()).toBe(true);
    now = 150;
    expect(gate.isClosed()).toBe(false);
  });
});
