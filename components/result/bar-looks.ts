/** What each part of a bar looks like without its colour: one pattern a kind, told apart in black and white. */
import type { StrengthName } from '../../lib/domain/evidence-strength';
import { STANDINGS, type Standing, type StandingCounts } from '../../lib/domain/standing';

/** A kind of answer, or a strength of evidence; the two never stand in one bar. */
export type BarKind = Standing | `strength-${StrengthName}`;

/** A pattern's mark within its tile of `TILE` by `TILE` pixels; `null` leaves the part empty. */
export type BarLook = { readonly paint: 'fill' | 'stroke'; readonly mark: string } | null;

/** The side of a pattern's tile, in pixels. */
export const TILE = 8;

const ALL = `M0 0h${TILE}v${TILE}h-${TILE}z`;
const DOT = 'M4 2.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z';

/** No mark is a tick, a star or a face: a pattern says which answer it was, not how good it is. */
export const BAR_LOOKS: Readonly<Record<BarKind, BarLook>> = {
  yes: { paint: 'fill', mark: ALL },
  partly: { paint: 'stroke', mark: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  no: { paint: 'stroke', mark: 'M0 0l8 8M8 0l-8 8' },
  'not-enough-information': { paint: 'fill', mark: DOT },
  'reason-missing': { paint: 'stroke', mark: DOT },
  unanswered: null,
  'not-asked': { paint: 'stroke', mark: 'M0 4h8' },
  'does-not-apply': { paint: 'stroke', mark: 'M4 0v8' },
  'strength-none': null,
  'strength-claimed': { paint: 'fill', mark: 'M4 2l2 4h-4z' },
  'strength-shown': { paint: 'stroke', mark: 'M0 6l4-4l4 4' },
  'strength-checked': { paint: 'fill', mark: ALL },
  'strength-not-judged': { paint: 'stroke', mark: 'M4 2v4M2 4h4' },
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
