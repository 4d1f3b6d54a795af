/** Banners for age (domain research 7.1.9): over 12 months old, and a checklist that has changed since. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistRef } from '../../lib/domain/checklist';
import {
  AGES,
  ageOf,
  CHECKLIST_CHANGES,
  type ChecklistChange,
  checklistChange,
  compareVersions,
} from '../../lib/domain/review-age';

const NOW = '2027-11-21T10:00:00.000Z';

describe('ageOf', () => {
  it.each<[string, string[], string]>([
    ['today', ['2027-11-21T09:00:00.000Z'], 'recent'],
    ['exactly 12 months ago', ['2026-11-21T10:00:00.000Z'], 'recent'],
    ['12 months and a moment ago', ['2026-11-21T09:59:59.999Z'], 'over-12-months'],
    ['some over 12 months ago, one made new today', ['2025-01-01T00:00:00.000Z', NOW], 'some-over-12-months'],
    ['all over 12 months ago', ['2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'], 'over-12-months'],
    ['by a clock that runs ahead', ['2028-01-01T00:00:00.000Z'], 'recent'],
    ['never', [], 'nothing-answered'],
  ])('of a review answered %s', (_name, answeredAt, age) => {
    expect(AGES).toContain(age);
    expect(ageOf(answeredAt, NOW).age).toBe(age);
  });

  it('takes 29 February for the end of the month in a year without one', () => {
    const leapDay = '2028-02-29T10:00:00.000Z';
    expect(ageOf(['2027-02-28T23:00:00.000Z'], leapDay).age).toBe('over-12-months');
    expect(ageOf(['2027-03-01T00:00:00.000Z'], leapDay).age).toBe('recent');
    expect(ageOf([leapDay], '2029-02-28T23:00:00.000Z').age).toBe('recent');
    expect(ageOf([leapDay], '2029-03-01T00:00:00.000Z').age).toBe('over-12-months');
  });

  it('says when the first and the last answer were given', () => {
    expect(
      ageOf(['2027-05-02T00:00:00.000Z', '2027-03-02T00:00:00.000Z', '2027-04-02T00:00:00.000Z'], NOW),
    ).toEqual({
      age: 'recent',
      firstAnswered: '2027-03-02T00:00:00.000Z',
      lastAnswered: '2027-05-02T00:00:00.000Z',
    });
    expect(ageOf([], NOW)).toMatchObject({ firstAnswered: null, lastAnswered: null });
  });

  it('does not depend on the order of the answers, nor change them', () => {
    const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(time.map((date) => date.toISOString())), (times) => {
        const given = Object.freeze([...times]);
        expect(ageOf(given.toReversed(), NOW)).toEqual(ageOf(given, NOW));
      }),
    );
  });
});

describe('checklistChange', () => {
  const current: ChecklistRef = { id: 'care', version: '1.3.0', language: 'en-GB', hash: 'ab'.repeat(32) };
  it.each<[string, Partial<ChecklistRef>, ChecklistChange]>([
    ['the very same', {}, 'same'],
    ['an earlier version', { version: '1.2.9', hash: 'cd'.repeat(32) }, 'changed-since'],
    ['a draft of this version', { version: '1.3.0-draft' }, 'changed-since'],
    ['a later version', { version: '1.10.0' }, 'newer'],
    ['a translation of the same version', { language: 'cy', hash: 'cd'.repeat(32) }, 'same'],
    ['an earlier version in another language', { version: '1.0.0', language: 'cy' }, 'changed-since'],
    ['other words under the same version', { hash: 'cd'.repeat(32) }, 'other-words'],
    ['another checklist', { id: 'other', version: '0.1.0' }, 'other-checklist'],
  ])('of a review made with %s', (_name, overrides, change) => {
    expect(CHECKLIST_CHANGES).toContain(change);
    expect(checklistChange({ ...current, ...overrides }, current)).toBe(change);
  });
});

describe('compareVersions', () => {
  // The order of semver.org 2.0.0, rule 11, with the forms our own versions take.
  const inOrder = [
    '0.1.0-research-draft',
    '0.1.0',
    '0.2.0',
    '0.10.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '2.0.0',
    '10.0.0',
  ];
  it('puts every version after all before it', () => {
    for (const [at, one] of inOrder.entries()) {
      for (const [otherAt, other] of inOrder.entries()) {
        expect(Math.sign(compareVersions(one, other)), `${one} and ${other}`).toBe(Math.sign(at - otherAt));
      }
    }
  });
});
