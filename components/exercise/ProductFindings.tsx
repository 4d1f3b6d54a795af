/** Where the reviews of one product disagree, product by product: by role, by evidence and experience, and by the few. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ProductFindings as Findings } from '../../lib/domain/exercise-comparison';
import type { QuestionSpread } from '../../lib/domain/roles-spread';
import { experienceText, minorityText, mostUsefulFirst, rolesText } from '../result/spread-words';
import { labelOf } from '../result/words';
import { t } from '../ui/texts';
import type { CompareColumn } from './CompareTable';

export type ProductFindingsProps = {
  readonly findings: readonly Findings[];
  readonly products: readonly CompareColumn[];
  readonly checklist: Checklist;
};

export function ProductFindings({ findings, products, checklist }: ProductFindingsProps) {
  return (
    <section aria-labelledby="exercise-findings">
      <h2 id="exercise-findings">{t('exercise-findings-heading')}</h2>
      {findings.length === 0 ? <p>{t('exercise-findings-none')}</p> : null}
      {findings.map(({ productId, questions }) => (
        <div key={productId}>
          <h3>
            <bdi>{products.find(({ id }) => id === productId)?.name ?? ''}</bdi>
          </h3>
          <ul>
            {mostUsefulFirst(questions).flatMap((one) =>
              whats(one).map((what) => (
                <li key={`${one.questionId} ${what}`}>
                  {t('exercise-findings-line', { label: labelOf(checklist, one.questionId), what })}
                </li>
              )),
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

function whats(one: QuestionSpread): readonly string[] {
  return [
    ...(one.evidenceAndExperienceDiffer ? [experienceText(one)] : []),
    ...(one.rolesDiffer ? [rolesText(one)] : []),
    ...one.minorityViews.map(minorityText),
  ];
}
