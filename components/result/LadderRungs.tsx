/** The rungs from the top, with where each group stands: a picture of the ladder that is a table. */
import { LADDER_GROUPS, LADDER_LEVELS, type LadderLevel } from '../../lib/domain/ladder';
import type { GroupLadder, ShownLadder } from '../../lib/domain/shown-ladder';
import { t } from '../ui/texts';
import { levelName } from './words';

const FROM_THE_TOP = LADDER_LEVELS.toReversed();

export function LadderRungs({ ladder }: { readonly ladder: ShownLadder }) {
  return (
    <table class="es-rungs">
      <caption>{t('result-ladder-table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result-ladder-column-level')}</th>
          {LADDER_GROUPS.map((group) => (
            <th scope="col" key={group}>
              {t(`result-ladder-${group}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FROM_THE_TOP.map((level) => (
          <tr key={level}>
            <th scope="row">{t('result-level-title', { level, name: levelName(level) })}</th>
            {LADDER_GROUPS.map((group) => (
              <RungCell key={group} marks={marksAt(level, ladder[group])} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RungCell({ marks }: { readonly marks: readonly string[] }) {
  return (
    <td class={marks.length > 0 ? 'es-rungs__here' : undefined}>
      {marks.map((mark) => (
        <span key={mark}>
          <span aria-hidden="true">● </span>
          {mark}
        </span>
      ))}
    </td>
  );
}

/** Both stand where a level was set by hand: the rule's answer stays visible (domain research 8). */
function marksAt(level: LadderLevel, { byRule, byHand }: GroupLadder): readonly string[] {
  const marks: string[] = [];
  if (byHand === level) marks.push(t('result-ladder-by-hand'));
  if (byRule.kind !== 'no-level' && byRule.level === level) {
    const atLeast = byRule.kind === 'level' && byRule.notKnown.length > 0;
    const claimed = byRule.kind === 'level' && byRule.claimedOnly;
    const words = t(atLeast ? 'result-ladder-by-rule-at-least' : 'result-ladder-by-rule');
    marks.push(claimed ? `${words}, ${t('result-claimed-only-tag')}` : words);
  }
  return marks;
}
