/** The words of the review's own screens, and in which language the person wants them. */

import common from '../../locales/en-GB/common.ftl?raw';
import privacy from '../../locales/en-GB/private.ftl?raw';
import review from '../../locales/en-GB/review.ftl?raw';
import summary from '../../locales/en-GB/summary.ftl?raw';
import { loadSettings } from '../browser/settings-store';
import { CHECKLISTS } from '../checklists';
import type { Checklist, QuestionId, Wording } from '../domain/checklist';
import type { QuestionReading } from '../domain/translated-words';
import type { Translation } from '../domain/translation';
import type { MessageFile } from '../domain/words';

/** Over a page, beside it, and in a tab: the review itself. Parts of it that are fetched later bring their own. */
export const REVIEW_WORDS: readonly MessageFile[] = [
  { name: 'common', source: common },
  { name: 'review', source: review },
  { name: 'summary', source: summary },
  { name: 'private', source: privacy },
];

/** What the person chose, with the translation it needs. */
export async function languageChosen(): Promise<{
  readonly language: string;
  readonly englishBeside: boolean;
  readonly translation: Translation | null;
}> {
  const { language, englishBeside } = await loadSettings();
  if (language === 'en-GB') return { language, englishBeside, translation: null };
  const { loadTranslation } = await import('../browser/translation-store');
  return { language, englishBeside, translation: await loadTranslation(language) };
}

/** How a question reads in the translation on screen. */
export type ReadingOf = (
  checklist: Checklist,
  questionId: QuestionId,
  wording: Wording,
) => QuestionReading | null;

const IN_ENGLISH: ReadingOf = () => null;

/** Questions in a translation, with the published English of the same version to stand beside them. */
export async function readingIn(translation: Translation | null): Promise<ReadingOf> {
  if (translation === null) return IN_ENGLISH;
  const { questionReading } = await import('../domain/translated-words');
  return (checklist, questionId, wording) => {
    const { id, version, language } = checklist.ref;
    if (translation.tag !== language) return null;
    const english = CHECKLISTS.find(({ ref }) => ref.id === id && ref.version === version);
    return english
      ? questionReading({ version, text: english.text }, translation, questionId, wording)
      : null;
  };
}
