/** Which reviews do not stand side by side, product by product, and why. */
import type { ExerciseComparison, LeftOut as LeftOutReviews } from '../../lib/domain/exercise-comparison';
import { hrefOf } from '../../lib/state/router';
import { t } from '../ui/texts';
import type { CompareColumn } from './CompareTable';

export type LeftOutProps = {
  readonly comparison: Pick<ExerciseComparison, 'leftOut' | 'without'>;
  readonly products: readonly CompareColumn[];
};

export function LeftOut({ comparison: { leftOut, without }, products }: LeftOutProps) {
  const told = products.filter(
    ({ id }) => without.includes(id) || leftOut.some(({ productId }) => productId === id),
  );
  return (
    <section aria-labelledby="exercise-left">
      <h2 id="exercise-left">{t('exercise-left-heading')}</h2>
      {told.length === 0 ? <p>{t('exercise-left-none')}</p> : null}
      {told.map(({ id, name }) => (
        <div key={id}>
          <h3>
            <a class="es-exercise__way" href={hrefOf({ name: 'product', productId: id })}>
              <bdi>{name}</bdi>
            </a>
          </h3>
          <ul>
            {without.includes(id) ? <li>{t('exercise-left-without')}</li> : null}
            {leftOut
              .filter(({ productId }) => productId === id)
              .map((one) => (
                <li key={lineKey(one)}>{lineText(one)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function lineKey({ role, why, checklist, depth }: LeftOutReviews): string {
  return [role, why, checklist.hash, depth].join(' ');
}

function lineText(one: LeftOutReviews): string {
  return t('exercise-left-line', { count: one.count, role: t(`role-${one.role}`), why: whyText(one) });
}

function whyText({ why, checklist, depth }: LeftOutReviews): string {
  const { id, version, language } = checklist;
  switch (why) {
    case 'other-checklist':
    case 'other-version':
    case 'other-words':
      return t(`exercise-left-${why}`, { id, version, language });
    case 'other-depth':
      return t('exercise-left-other-depth', { depth: t(`depth-${depth}`) });
    case 'role-alone':
      return t('exercise-left-role-alone');
  }
}
