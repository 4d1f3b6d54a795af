/** Names, days and sizes in words, and a sentence for every way a file can be refused. */
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesToShow } from '../../../components/dashboard/Pagination';
import { refusalText } from '../../../components/dashboard/refusal-text';
import { dayText, failureText, reviewName, rowName, sizeText } from '../../../components/dashboard/words';
import { setTexts } from '../../../components/ui/texts';
import type { ReviewListItem } from '../../../lib/app/ports';
import { MAX_JSON_BYTES, MAX_LINES_BYTES } from '../../../lib/formats/limits';
import { DAMAGES, INVALID_REASONS, LOOKALIKES, type ReadFailure } from '../../../lib/formats/read-outcome';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import importTexts from '../../../locales/en-GB/import.ftl?raw';
import { assessmentOf, productOf } from '../../fixtures/records/builders';

beforeAll(() => setTexts('en-GB', [common, dashboardTexts, importTexts]));

const item = (title: string): ReviewListItem => ({
  assessment: assessmentOf([], { title }),
  product: productOf(),
  answered: 0,
  asked: 46,
  outcome: null,
});

describe('names', () => {
  it('of a review are its title, or who made it and when', () => {
    expect(reviewName(item('Spring look'))).toBe('Spring look');
    expect(reviewName(item(''))).toBe('Commissioner, 2 Nov 2026');
    expect(rowName(item('Spring look'))).toBe('Lantern Night Sensor: Spring look');
  });
});

it('days are written as in Britain', () => {
  expect(dayText('2026-11-21T12:00:00.000Z')).toBe('21 Nov 2026');
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [80_400, '80 kB'],
  [1_250_000, '1.3 MB'],
  [200_000_000, '200 MB'],
  [2e9, '2 GB'],
  [5e13, '50,000 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeText(bytes)).toBe(words);
});

const EVERY_REFUSAL: readonly ReadFailure[] = [
  { kind: 'too-large', bytes: 200_000_000, limit: MAX_JSON_BYTES },
  { kind: 'too-large', bytes: 3e9, limit: MAX_LINES_BYTES },
  { kind: 'too-new', version: 9 },
  ...LOOKALIKES.map((what) => ({ kind: 'not-ours', what }) as const),
  ...DAMAGES.map((detail) => ({ kind: 'damaged', where: 3, detail }) as const),
  ...INVALID_REASONS.map(
    (why) => ({ kind: 'invalid', line: 2, path: 'a.b', why, detail: 'expected x' }) as const,
  ),
];

describe('a refused file', () => {
  it.each(EVERY_REFUSAL)('is told in whole sentences: %j', (failure) => {
    const { what, advice } = refusalText(failure);
    // A missing message would show its key.
    expect(what).toMatch(/^(The|Update) .*\.$/);
    expect(advice).toMatch(/^[A-Z].* .*\.$/);
  });

  it('has the sizes in words, and the way out for its kind', () => {
    expect(refusalText(EVERY_REFUSAL[0] ?? { kind: 'too-new', version: 1 }).what).toBe(
      'The file has 200 MB, and a file of this kind may have at most 50 MB.',
    );
  });

  it('has its place in the details', () => {
    const failure = { kind: 'invalid', line: 2, path: 'a.b', why: 'shape', detail: 'expected x' } as const;
    expect(refusalText(failure).detail).toBe('line 2, a.b: expected x');
    expect(refusalText({ ...failure, line: null, path: '' }).detail).toBe('expected x');
    expect(refusalText({ kind: 'damaged', where: 7, detail: 'not-json' }).detail).toBe('line 7');
  });
});

it.each([
  { kind: 'storage', reason: 'full', detail: '' },
  { kind: 'storage', reason: 'closed', detail: '' },
  { kind: 'storage', reason: 'unavailable', detail: '' },
  { kind: 'unreachable', detail: '' },
  { kind: 'not-found' },
  { kind: 'refused', detail: '' },
] as const)('the failure %j has words', (failure) => {
  expect(failureText(failure)).toMatch(/ .*\.$/);
});

it.each([
  [0, 1, [0]],
  [0, 3, [0, 1, 2]],
  [0, 5, [0, 1, null, 4]],
  [2, 5, [0, 1, 2, 3, 4]],
  [9, 20, [0, null, 8, 9, 10, null, 19]],
  [19, 20, [0, null, 18, 19]],
])('on page %d of %d the pages shown are %j', (current, count, shown) => {
  expect(pagesToShow(current, count)).toEqual(shown);
});
