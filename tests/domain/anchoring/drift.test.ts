/** Where a quote may be, seen from where others went. */
import { expect, it } from 'vitest';
import { newDrift } from '../../../lib/domain/anchoring/drift';

it('expects text where it was as long as nothing else is known', () => {
  const { plausible } = newDrift();
  expect(plausible(1_000, 1_000)).toBe(true);
  expect(plausible(1_000, 1_160)).toBe(true);
  expect(plausible(1_000, 1_170)).toBe(false);
  expect(plausible(1_000, 830)).toBe(false);
});

it('expects text to have gone where its neighbours went, on either side', () => {
  const { note, plausible } = newDrift();
  note(9_000, 9_500);
  note(11_000, 15_000);
  expect(plausible(10_000, 10_500)).toBe(true);
  expect(plausible(10_000, 14_000)).toBe(true);
  expect(plausible(10_000, 12_000)).toBe(false);
  expect(plausible(12_000, 16_000)).toBe(true);
  expect(plausible(12_000, 12_500)).toBe(false);
});

it('expects more of what is in doubt', () => {
  const { plausible } = newDrift();
  expect(plausible(1_000, 1_040, 4)).toBe(true);
  expect(plausible(1_000, 1_160, 4)).toBe(false);
});
