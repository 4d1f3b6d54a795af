/** The ladder of one review as a chart, in words and as a table. */
import { LADDER_GROUPS, LADDER_LEVELS, type LadderLevel } from '../../lib/domain/ladder';
import type { GroupLadder, ShownLadder } from '../../lib/domain/shown-ladder';
import { groupText, ladderLine, levelName } from '../result/words';
import { t } from '../ui/texts';
import type { LadderMark, LadderModel } from './model';

const FROM_THE_TOP = LADDER_LEVELS.toReversed();

/** A level by rule and one set by hand stand side by side, as on screen (domain research 8). */
export function ladderModel(ladder: ShownLadder): LadderModel {
  const groups = LADDER_GROUPS.map((group) => {
    const marks = marksOf(ladder[group]);
    return {
      key: group,
      label: t(`result-ladder-${group}`),
      marks,
      none: marks.length === 0 ? groupText(ladder[group]) : '',
    };
  });
  const rungs = FROM_THE_TOP.map((level) => ({ level, label: rungLabel(level) }));
  const wordsAt = (marks: readonly LadderMark[], level: number) =>
    marks.filter((mark) => mark.level === level).map(({ label }) => label);
  return {
    kind: 'ladder',
    title: t('result-ladder-heading'),
    desc: ladderLine(ladder),
    rungs,
    groups,
    table: {
      caption: t('result-ladder-table'),
      corner: t('result-ladder-column-level'),
      columns: groups.map(({ label }) => label),
      rows: rungs.map(({ level, label }) => ({
        key: String(level),
        head: label,
        cells: groups.map(({ marks }) => wordsAt(marks, level).join('; ') || '–'),
      })),
    },
  };
}

function rungLabel(level: LadderLevel): string {
  return t('charts-rung', { level, name: levelName(level) });
}

function marksOf({ byRule, byHand }: GroupLadder): readonly LadderMark[] {
  const marks: LadderMark[] = [];
  if (byHand !== null) marks.push({ level: byHand, shape: 'hand', label: t('result-ladder-by-hand') });
  if (byRule.kind === 'no-level') return marks;
  const atLeast = byRule.kind === 'level' && byRule.notKnown.length > 0;
  const claimed = byRule.kind === 'level' && byRule.claimedOnly;
  const words = t(atLeast ? 'result-ladder-by-rule-at-least' : 'result-ladder-by-rule');
  const label = claimed ? `${words}, ${t('result-claimed-only-tag')}` : words;
  return [...marks, { level: byRule.level, shape: 'rule', label }];
}
