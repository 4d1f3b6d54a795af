/** What a bar says in words: its parts by name and number, and all of it in one sentence. */
import type { Standing, StandingCounts } from '../../lib/domain/standing';
import { listText } from '../result/words';
import { t } from '../ui/texts';
import type { BarKind } from './bar-looks';

export type BarPart = {
  readonly kind: BarKind;
  readonly count: number;
  /** The count in words, such as "3 yes". */
  readonly label: string;
};

/** The parts of a bar of answers, each with its words. */
export function partsOf(kinds: readonly Standing[], counts: StandingCounts): readonly BarPart[] {
  return kinds.map((kind) => ({
    kind,
    count: counts[kind],
    label: t(`result-part-${kind}`, { count: counts[kind] }),
  }));
}

/** "3 yes, 1 no": the parts of which there are any. */
export function partsText(parts: readonly BarPart[]): string {
  return listText(parts.filter(({ count }) => count > 0).map(({ label }) => label));
}

/** What a bar shows, in words: its name, and the parts of which there are any. */
export function barWords(name: string, parts: readonly BarPart[]): string {
  return t('result-bar-alt', { name, parts: partsText(parts) });
}
