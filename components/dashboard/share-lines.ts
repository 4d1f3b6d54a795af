/** What stands in a share copy of one review, a sentence a line. */
import { FACT_NAMES, type QuestionId } from '../../lib/domain/checklist';
import { LADDER_CHECKLIST } from '../../lib/domain/ladder';
import type { ShareCopy, SharedAnswer, SharedReview } from '../../lib/formats/share-copy';
import { language, t } from '../ui/texts';
import { strengthWord } from './export-words';

export type ShareLine = { readonly key: string; readonly text: string };

/** Every value of the copy that belongs to this review is said in one of its lines. */
export function shareLines(
  { products }: ShareCopy,
  review: SharedReview,
  questionLabel: (id: QuestionId) => string,
): readonly ShareLine[] {
  const product = products.find(({ id }) => id === review.product);
  const about = [...(product ? productLines(product) : []), ...reviewLines(review)];
  const answers = review.answers.map((answer) => answerLine(answer, questionLabel));
  const none = answers.length === 0 ? [t('share-line-no-answers')] : [];
  return [...about, ...none, ...answers].map((text, index) => ({ key: `${index} ${text}`, text }));
}

function productLines({ named, useTypes, facts }: ShareCopy['products'][number]): readonly string[] {
  const types = useTypes.join(', ');
  return [
    ...(named === null ? [t('share-line-product-unnamed')] : namedLines(named)),
    types === '' ? t('share-line-use-types-none') : t('share-line-use-types', { types }),
    ...FACT_NAMES.map((fact) => t(`share-line-fact-${fact}`, { value: t(`export-fact-${facts[fact]}`) })),
  ];
}

function namedLines(named: NonNullable<ShareCopy['products'][number]['named']>): readonly string[] {
  const { name, vendor, version, pages } = named;
  return [
    t('share-line-product', { name }),
    ...(vendor === '' ? [] : [t('share-line-vendor', { name: vendor })]),
    ...(version === '' ? [] : [t('share-line-version', { name: version })]),
    ...pages.map((address) => t('share-line-page', { address })),
  ];
}

function reviewLines(review: SharedReview): readonly string[] {
  const { role, knowsIt, helper, interestDeclared, depth, checklist, month } = review;
  const { id, version, language, hash } = checklist;
  return [
    t('share-line-role', { role: t(`role-${role}`) }),
    t('share-line-knows', { lived: t(`result-lived-${knowsIt}`) }),
    helper === null
      ? t('share-line-helper-none')
      : t('share-line-helper', { band: t(`result-helper-${helper}`) }),
    t(interestDeclared ? 'share-line-interest-yes' : 'share-line-interest-no'),
    t('share-line-depth', { depth: t(`depth-${depth}`) }),
    // One that does not come with Equal Say has a name of its makers' choosing.
    t(id === LADDER_CHECKLIST ? 'share-line-checklist' : 'share-line-checklist-own', {
      id,
      version,
      language,
    }),
    t('share-line-fingerprint', { hash }),
    t('share-line-month', { month }),
    t('share-line-ids'),
  ];
}

/** "Question COP1 Who was there: yes, shown". */
function answerLine(
  { question: id, answer: value, strength: strong, lived }: SharedAnswer,
  questionLabel: (id: QuestionId) => string,
): string {
  const question = `${id} ${questionLabel(id)}`.trim();
  // In the middle of a sentence these words begin small; other languages have rules of their own for that.
  const answer = t(`answer-${value}`).toLocaleLowerCase(language.value);
  const strength = strengthWord(strong).toLocaleLowerCase(language.value);
  return t(lived ? 'share-line-answer-lived' : 'share-line-answer', { question, answer, strength });
}
