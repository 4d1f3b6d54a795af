/** Words that several screens of one question each share: answers, and minutes that promise nothing. */
import type { AnswerValue } from '../../lib/domain/answer';
import type { MinuteRange } from '../../lib/domain/pace';
import { t } from '../ui/texts';

/** Where to go when something is wrong. General words only: no number, address or name that nobody has confirmed. */
export const COMPLAINING = [
  'easy-wrong-tell',
  'easy-wrong-provider',
  'easy-wrong-council',
  'easy-wrong-advocate',
  'easy-wrong-find',
] as const;

/** The answer in the words of somebody who is asked, not of somebody who looks for evidence. */
export function answerWords(value: AnswerValue): string {
  return value === 'not-enough-information' ? t('quick-answer-dont-know') : t(`answer-${value}`);
}

/** The answer in Easy Read. */
export function easyAnswerWords(value: AnswerValue): string {
  return t(`easy-answer-${value}`);
}

export function rangeWords({ atLeast, atMost }: MinuteRange): string {
  return atLeast === atMost
    ? t('quick-minutes-about', { minutes: atLeast })
    : t('quick-minutes-range', { atLeast, atMost });
}
