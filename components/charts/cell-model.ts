/** One theme of one review as a bar in a cell of a table, whose heads name it. */
import type { StandingCounts } from '../../lib/domain/standing';
import type { ThemeProfile } from '../../lib/domain/theme-profile';
import { kindsOf } from './bar-looks';
import { partsOf, partsText } from './bar-words';
import type { BarsDrawing } from './model';

/** Wide enough for the longest words of the key. */
const CELL_WIDTH = 304;

/**
 * The key has the numbers: here no table of them stands beside. Nothing where there is nothing to draw.
 * @param title whose bar it is
 * @param among the counts of every theme of the review, so that all its bars have their parts in one order
 */
export function themeCell(
  title: string,
  { theme, counts, range }: ThemeProfile,
  among: readonly StandingCounts[],
): BarsDrawing | null {
  const parts = partsOf(kindsOf(among), counts).filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  const bracket = range === null ? null : { from: range.atLeast, to: range.atMost };
  return {
    title,
    desc: partsText(parts),
    rows: [{ key: theme, label: '', aside: '', words: partsText(parts), parts, range: bracket }],
    key: parts,
    width: CELL_WIDTH,
  };
}
