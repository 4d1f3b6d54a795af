/** The day where the reader is. */
import { expect, it } from 'vitest';
import { localDay } from '../../lib/browser/local-day';

it('is the day of the device’s own clock, with two digits each', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
