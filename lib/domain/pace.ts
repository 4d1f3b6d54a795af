/** How long a review takes: what we aim for before it starts, and minutes left from the person's own pace. */
import type { Depth } from './checklist';

/** Whole minutes; both ends are the same where a range would say no more. */
export type MinuteRange = { readonly atLeast: number; readonly atMost: number };

/**
 * Minutes a question: 20 for 16 must-haves, 5 for 10 quick ones (domain research 5 and 5.3). These are design
 * targets that nobody has measured. No target was set for the full review: its questions are taken to need as
 * long as the must-haves do.
 */
const AIMED_MINUTES: Readonly<Record<Depth, number>> = {
  full: 20 / 16,
  'must-haves': 20 / 16,
  'quick-worker': 5 / 10,
  'quick-person': 5 / 10,
};

/** Half as long again is the other end of the range: our own allowance for reading and looking things up. */
const ALLOWANCE = 1.5;

/** A longer time between two answers is a break, and says nothing of a person's pace. */
const BREAK_MS = 5 * 60_000;

/** Fewer answers than this show no pace. */
const FEWEST_ANSWERS = 3;

/** From here on, minutes are said in steps of so many: the coarsest that fits comes first. */
const STEPS = [
  { from: 30, step: 10 },
  { from: 5, step: 5 },
  { from: 0, step: 1 },
] as const;

function stepFor(minutes: number): number {
  return STEPS.find(({ from }) => minutes > from)?.step ?? 1;
}

/** To the nearest five minutes, above half an hour to the nearest ten; never nothing. */
function roughly(minutes: number): number {
  const step = minutes > 30 ? 10 : 5;
  return Math.max(step, Math.round(minutes / step) * step);
}

/**
 * How long so many questions of a review of this depth should take, from design targets and never from a
 * measurement: whoever shows it says so.
 * @param questions how many are still to be answered
 * @returns `null` when nothing is asked
 */
export function aimedMinutes(depth: Depth, questions: number): MinuteRange | null {
  if (questions <= 0) return null;
  const minutes = questions * AIMED_MINUTES[depth];
  return { atLeast: roughly(minutes), atMost: roughly(minutes * ALLOWANCE) };
}

/**
 * Minutes left at the person's own pace: the median time between two of their answers, for each question left.
 * Longer times than five minutes are breaks. Rounded up to whole minutes, above five to fives, above thirty to
 * tens: nobody's pace is known more exactly than that.
 * @param answerTimes when each answer was given (ISO 8601), in any order
 * @param remaining questions still open
 * @returns `null` while there is no pace to go by (fewer than three answers, or breaks only), and when nothing is left
 */
export function minutesLeft(answerTimes: readonly string[], remaining: number): number | null {
  if (remaining <= 0 || answerTimes.length < FEWEST_ANSWERS) return null;
  const median = medianOf(gapsBetween(answerTimes).filter((gap) => gap <= BREAK_MS));
  if (median === null) return null;
  const minutes = (median * remaining) / 60_000;
  const step = stepFor(minutes);
  return Math.max(1, Math.ceil(minutes / step) * step);
}

/** Milliseconds between neighbours in time. A time that is none is left out. */
function gapsBetween(times: readonly string[]): readonly number[] {
  const sorted = times
    .map((time) => Date.parse(time))
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  return sorted.slice(1).map((time, before) => time - (sorted[before] ?? time));
}

/** Of an even number the greater of the two in the middle: rather too long than too short. */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
