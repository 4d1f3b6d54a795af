/** What each part of a bar looks like without its colour: one pattern a kind, told apart in black and white. */
import type { StrengthName } from '../../lib/domain/evidence-strength';
import { STANDINGS, type Standing, type StandingCounts } from '../../lib/domain/standing';
import type { Hatch } from './hatch';

/** A kind of answer, or a strength of evidence; the two never stand in one bar. */
export type BarKind = Standing | `strength-${StrengthName}`;

/** `full` is one ground throughout; `null` leaves the part empty. */
export type BarLook = Hatch | 'full' | null;

/**
 * No mark is a tick, a star or a face: a pattern says which answer it was, not how good it is. The must-haves show
 * `strength-claimed` beside answers, so it is like none of them either.
 */
export const BAR_LOOKS: Readonly<Record<BarKind, BarLook>> = {
  yes: 'full',
  partly: 'rising',
  no: 'crossed',
  'not-enough-information': 'dots',
  'reason-missing': 'rings',
  unanswered: null,
  'not-asked': 'across',
  'does-not-apply': 'down',
  'strength-none': null,
  'strength-claimed': 'bands',
  'strength-shown': 'teeth',
  'strength-checked': 'full',
  'strength-not-judged': 'pluses',
};

/**
 * The order of answers in bars, keys and tables: yes, all that is open, no, and last what does not apply. So the
 * range from *at least* to *at most* is the stretch between the end of the yes and the beginning of the no.
 */
const BAR_ORDER: readonly Standing[] = [
  'yes',
  'partly',
  'not-enough-information',
  'reason-missing',
  'unanswered',
  'not-asked',
  'no',
  'does-not-apply',
];

/** Kinds that a reader expects to find, also where there are none (domain research 7.1.1). */
const ALWAYS: ReadonlySet<Standing> = new Set(
  STANDINGS.filter((standing) => standing !== 'reason-missing' && standing !== 'not-asked'),
);

/** The kinds that a chart with these rows has, in order: the six, and the other two where any row has them. */
export function kindsOf(rows: readonly StandingCounts[]): readonly Standing[] {
  return BAR_ORDER.filter((kind) => ALWAYS.has(kind) || rows.some((counts) => counts[kind] > 0));
}
