/** Words that the parts of the products screen share: days, how long ago they were, and why two cannot be one. */
import type { ProductSort } from '../../lib/app/library-ports';
import { daysBetween } from '../../lib/state/due';
import type { BinProblem } from '../../lib/state/product-bin';
import type { MergeProblem } from '../../lib/state/product-list';
import { dayText, failureText } from '../dashboard/words';
import { language, t } from '../ui/texts';

/** A day such as "2026-11-21" as people read it. Noon, as midnight in UTC would be the day before in some places. */
export function plainDay(day: string): string {
  return dayText(`${day}T12:00:00`);
}

/** How far a day is from today, in words: "3 days ago", "yesterday", "in 2 weeks". @param today as YYYY-MM-DD */
export function agoText(day: string, today: string): string {
  const days = daysBetween(today, day);
  const words = new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' });
  const far = Math.abs(days);
  if (far < 14) return words.format(days, 'day');
  if (far < 60) return words.format(Math.trunc(days / 7), 'week');
  return far < 730
    ? words.format(Math.trunc(days / 30.44), 'month')
    : words.format(Math.trunc(days / 365.25), 'year');
}

/** Why two products did not become one, or were not taken apart. */
export function mergeProblemText(problem: MergeProblem): string {
  return problem.kind === 'merge-refused' ? t(`products-merge-refused-${problem.why}`) : failureText(problem);
}

/** Why a product did not go in the bin, come out of it, or go for good. */
export function binProblemText(problem: BinProblem): string {
  if (problem.kind !== 'product-held') return failureText(problem);
  return problem.by.map((holder) => t(`products-held-${holder}`)).join(' ');
}

/** Which way a fresh sort goes: names from A, days from the nearest, and the newest and the most first. */
export function firstDirection(sort: ProductSort): 'ascending' | 'descending' {
  return sort === 'last-review' || sort === 'reviews' ? 'descending' : 'ascending';
}
