/** The one line a review may end on in a file note: a sentence from a fixed list, never a grade. */
import type { Depth } from './checklist';
import { isQuick } from './coverage';
import type { MustHaveCounts } from './must-have-panel';

/**
 * `quick-review`: a quick review gives no outcome. `no-result`: no must-have applies. `not-met`: "do not go
 * ahead without change". `not-known`: "ask the vendor". `met`: "see points to watch".
 */
export const OUTCOMES = [
  'quick-review',
  'no-result',
  'not-met',
  'not-enough-looked-at',
  'not-known',
  'met',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The first that holds (domain research 7.4, and design rule 4 for what counts as known). One review has one
 * outcome; the outcomes of several reviews are never joined into one.
 */
export function outcomeOf(panel: MustHaveCounts, depth: Depth): Outcome {
  if (isQuick(depth)) return 'quick-review';
  if (panel.apply === 0) return 'no-result';
  if (panel.counts['not-met'] > 0) return 'not-met';
  if (panel.answered * 2 < panel.apply) return 'not-enough-looked-at';
  const allKnown = panel.counts['not-known'] === 0 && panel.counts.partly === 0;
  return allKnown && panel.claimedOnly === 0 ? 'met' : 'not-known';
}
