/** How old a review is, and whether its checklist has changed since it was made. */
import type { ChecklistRef } from './checklist';
import { byCodeUnits } from './records';

/** A review's banner for age: nothing was answered, all is recent, some is old, or all is old. */
export const AGES = ['nothing-answered', 'recent', 'some-over-12-months', 'over-12-months'] as const;

export type ReviewAge = {
  readonly age: (typeof AGES)[number];
  /** When the first and the last of the answers that count were given, ISO 8601 UTC, or nothing. */
  readonly firstAnswered: string | null;
  readonly lastAnswered: string | null;
};

/** The same moment one year earlier; 29 February stands for the end of 28 February. Both ISO 8601 UTC. */
export function aYearBefore(now: string): string {
  return String(Number(now.slice(0, 4)) - 1).padStart(4, '0') + now.slice(4);
}

/**
 * The age of a review (domain research 7.1.9). It goes by its answers: renaming a review, or one answer made
 * new, does not make the others young.
 *
 * @param answeredAt when the answers that count were given, in any order, ISO 8601 UTC
 * @param now ISO 8601 UTC
 */
export function ageOf(answeredAt: readonly string[], now: string): ReviewAge {
  // Times in one format and zone are in order of time when they are in order of text.
  const times = answeredAt.toSorted();
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) {
    return { age: 'nothing-answered', firstAnswered: null, lastAnswered: null };
  }
  const limit = aYearBefore(now);
  const some = first < limit ? 'some-over-12-months' : 'recent';
  return { age: last < limit ? 'over-12-months' : some, firstAnswered: first, lastAnswered: last };
}

/**
 * How the checklist of a review stands to another one, the current one: `same` (a translation of the same
 * version is), `changed-since`, `newer` than that one (a review brought in from a later copy of the product),
 * `other-words` under the same version and language, or another `other-checklist` altogether.
 */
export const CHECKLIST_CHANGES = [
  'same',
  'changed-since',
  'newer',
  'other-words',
  'other-checklist',
] as const;
export type ChecklistChange = (typeof CHECKLIST_CHANGES)[number];

export function checklistChange(reviewedWith: ChecklistRef, current: ChecklistRef): ChecklistChange {
  if (reviewedWith.id !== current.id) return 'other-checklist';
  const order = compareVersions(reviewedWith.version, current.version);
  if (order !== 0) return order < 0 ? 'changed-since' : 'newer';
  const sameWords = reviewedWith.language !== current.language || reviewedWith.hash === current.hash;
  return sameWords ? 'same' : 'other-words';
}

/** Which of two semantic versions is the earlier: below 0, 0 or above 0 (semver.org 2.0.0, rule 11). */
export function compareVersions(one: string, other: string): number {
  const [oneCore, onePre] = versionParts(one);
  const [otherCore, otherPre] = versionParts(other);
  const core = compareParts(oneCore, otherCore);
  if (core !== 0) return core;
  // A pre-release comes before its release.
  if (onePre === null || otherPre === null) return Number(onePre === null) - Number(otherPre === null);
  return compareParts(onePre, otherPre);
}

function versionParts(version: string): [core: string[], preRelease: string[] | null] {
  const dash = version.indexOf('-');
  if (dash < 0) return [version.split('.'), null];
  return [version.slice(0, dash).split('.'), version.slice(dash + 1).split('.')];
}

function compareParts(ones: readonly string[], others: readonly string[]): number {
  for (const [at, one] of ones.entries()) {
    const other = others[at];
    if (other === undefined) return 1;
    const order = comparePart(one, other);
    if (order !== 0) return order;
  }
  return ones.length - others.length;
}

/** Numbers by value and before words, words by code units. */
function comparePart(one: string, other: string): number {
  const [oneIsNumber, otherIsNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (oneIsNumber && otherIsNumber) return Number(one) - Number(other);
  if (oneIsNumber !== otherIsNumber) return oneIsNumber ? -1 : 1;
  return byCodeUnits(one, other);
}
