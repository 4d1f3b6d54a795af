/** Sentences that several parts of a result share: the one line, must-haves, coverage, and levels. */
import type { Checklist, QuestionId } from '../../lib/domain/checklist';
import type { Coverage } from '../../lib/domain/coverage';
import type { LadderLevel, LevelByRule } from '../../lib/domain/ladder';
import type { MustHaveCounts } from '../../lib/domain/must-have-panel';
import type { GroupLadder, LadderHeadline, ShownLadder } from '../../lib/domain/shown-ladder';
import { dayText } from '../dashboard/words';
import { language, t } from '../ui/texts';

/** Several things in one sentence: "7 yes, 3 no, 2 not sure", or with `and` "COP7 and LEA1". */
export function listText(parts: readonly string[], joined: 'plain' | 'and' = 'plain'): string {
  const type = joined === 'and' ? 'conjunction' : 'unit';
  return new Intl.ListFormat(language.value, { type, style: 'short' }).format(parts);
}

/** A stored time as a day, or nothing where there is none. */
export function dayOf(instant: string | null): string {
  return instant === null ? '' : dayText(instant);
}

/** A question's short name, or its id where the checklist has no words for it. */
export function labelOf({ text }: Pick<Checklist, 'text'>, questionId: QuestionId): string {
  return text.questions[questionId]?.label ?? questionId;
}

/** A theme's name, or its id where the checklist has no words for it. */
export function themeName({ text }: Pick<Checklist, 'text'>, theme: string): string {
  return text.themes[theme]?.name ?? theme;
}

/** "3 must-haves not met, 5 not known", with what is partly or claimed only, which the outcome counts as open. */
export function mustHavesLine({ counts, claimedOnly, apply }: MustHaveCounts): string {
  if (apply === 0) return t('result-must-haves-none');
  return t('result-must-haves-line', {
    notMet: counts['not-met'],
    notKnown: counts['not-known'],
    partly: counts.partly,
    claimed: claimedOnly,
  });
}

/** "31 of 46 that apply were answered; 12 were not enough information." */
export function coverageLine({ answered, apply, notEnoughInformation }: Coverage): string {
  if (apply === 0) return t('result-coverage-none');
  return t('result-coverage-line', { answered, apply, unclear: notEnoughInformation });
}

/** "Doing with: co-design". */
export function levelName(level: LadderLevel): string {
  return t(`result-level-${level}`);
}

const flag = (is: boolean) => (is ? 'yes' : 'no');

/** What the rule gives: "at least level 3; COP7 not known". */
export function ruleText(byRule: LevelByRule): string {
  switch (byRule.kind) {
    case 'no-level':
      return t('result-rule-none');
    case 'not-known':
      return t('result-rule-not-known');
    case 'level':
      return t('result-rule-level', {
        level: byRule.level,
        atLeast: flag(byRule.notKnown.length > 0),
        claimed: flag(byRule.claimedOnly),
        items: listText(byRule.notKnown, 'and'),
      });
  }
}

/** Where one group stands, in a few words: the level by hand where there is one, else the rule's. */
export function groupText({ byRule, byHand }: GroupLadder): string {
  if (byHand === null) return ruleText(byRule);
  return byHand === 0 ? t('result-rule-not-known') : t('result-by-hand', { level: byHand });
}

function headlineText({ level, atLeast, claimedOnly, byHand }: LadderHeadline): string {
  return t('result-headline', {
    level,
    atLeast: flag(atLeast),
    claimed: flag(claimedOnly),
    byHand: flag(byHand),
  });
}

/** The lower of the two levels where both are known; else both apart (domain research 8). */
export function ladderLine({ people, workers, headline }: ShownLadder): string {
  if (headline !== null) return headlineText(headline);
  return t('result-headline-apart', { people: groupText(people), workers: groupText(workers) });
}
