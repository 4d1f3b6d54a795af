/** One exercise: what it decides, what is not equal, its products side by side, what is left out, and its snapshots. */
import type { Selection } from '../../lib/app/ports';
import type { Checklist } from '../../lib/domain/checklist';
import type { Exercise } from '../../lib/domain/exercise';
import type { RoleComparison } from '../../lib/domain/exercise-comparison';
import type { ExerciseClosing } from '../../lib/state/exercise-closing';
import type { SideBySide as Compared, ExerciseView } from '../../lib/state/exercise-page';
import type { ExerciseRecord } from '../../lib/state/exercise-record';
import { hrefOf } from '../../lib/state/router';
import { dayText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import type { CompareColumn } from './CompareTable';
import { ExerciseStanding } from './ExerciseStanding';
import { dueTexts, pinnedName, toldApart } from './exercise-words';
import { LeftOut } from './LeftOut';
import { ParityTable } from './ParityTable';
import { ProductFindings } from './ProductFindings';
import { RoleTables } from './RoleTables';
import { Snapshots } from './Snapshots';
import { TenderNotice } from './TenderNotice';

export type ExerciseScreenProps = {
  readonly view: ExerciseView;
  readonly record: ExerciseRecord;
  readonly closing: ExerciseClosing;
  readonly onExport: (selection: Extract<Selection, { readonly kind: 'exercise' }>) => void;
  readonly onPrint: () => void;
};

export function ExerciseScreen({ view, record, closing, onExport, onPrint }: ExerciseScreenProps) {
  const exercise = record.exercise.value;
  const { sideBySide } = view;
  const products = view.products.map(({ product }) => product);
  return (
    <div class="es-exercise">
      <h1 tabIndex={-1}>
        <bdi>{exercise.name}</bdi>
      </h1>
      <ExerciseStanding record={record} products={products} />
      <Facts exercise={exercise} checklist={sideBySide?.checklist ?? null} />
      {exercise.stage === 'tender' ? <TenderNotice /> : null}
      {exercise.deletedAt === null ? null : (
        <Notice kind="info">
          <p>{t('exercise-in-bin')}</p>
        </Notice>
      )}
      {exercise.closedAt === null ? null : (
        <Notice kind="info" heading={t('exercise-closed-heading', { date: dayText(exercise.closedAt) })}>
          <p>{t('exercise-closed')}</p>
        </Notice>
      )}
      <Ways
        exercise={exercise}
        onExport={() => onExport({ kind: 'exercise', exerciseId: exercise.id })}
        onPrint={onPrint}
      />
      <Missing exercise={exercise} view={view} />
      {sideBySide && products.length > 1 ? (
        <SideBySide compared={sideBySide} products={toldApart(products)} />
      ) : null}
      <Snapshots record={record} closing={closing} />
    </div>
  );
}

function Facts({
  exercise,
  checklist,
}: {
  readonly exercise: Exercise;
  readonly checklist: Checklist | null;
}) {
  const { stage, reference, purpose, depth } = exercise;
  const facts = [
    { name: t('exercise-facts-stage'), value: t(`exercise-stage-${stage}`) },
    { name: t('exercise-facts-reference'), value: reference },
    { name: t('exercise-facts-purpose'), value: purpose },
    { name: t('exercise-facts-checklist'), value: pinnedName(exercise, checklist) },
    { name: t('exercise-facts-depth'), value: t(`depth-${depth}`) },
    { name: t('exercise-facts-due'), value: dueTexts(exercise).join(' · ') },
  ];
  return (
    <dl class="es-exercise__facts">
      {facts
        .filter(({ value }) => value.trim() !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

type WaysProps = {
  readonly exercise: Pick<Exercise, 'id' | 'closedAt'>;
  readonly onExport: () => void;
  readonly onPrint: () => void;
};

function Ways({ exercise: { id: exerciseId, closedAt }, onExport, onPrint }: WaysProps) {
  return (
    <div class="es-button-row es-no-print">
      <a class="es-exercise__way" href={hrefOf({ name: 'exercise', exerciseId, part: 'letter' })}>
        {t('exercise-letter')}
      </a>
      {closedAt === null ? (
        <a class="es-exercise__way" href={hrefOf({ name: 'exercise', exerciseId, part: 'edit' })}>
          {t('exercise-edit')}
        </a>
      ) : null}
      <Button look="quiet" onClick={onExport}>
        {t('exercise-export')}
      </Button>
      <Button look="quiet" onClick={onPrint}>
        {t('exercise-print')}
      </Button>
    </div>
  );
}

/** What of the exercise is not here, or too little to stand side by side. */
function Missing({ exercise, view }: { readonly exercise: Exercise; readonly view: ExerciseView }) {
  const { products, sideBySide } = view;
  const gone = exercise.productIds.length - products.length;
  return (
    <>
      {gone > 0 ? (
        <Notice kind="warning">
          <p>{t('exercise-products-gone', { count: gone })}</p>
        </Notice>
      ) : null}
      {sideBySide ? null : (
        <Notice kind="warning">
          <p>{t('exercise-unknown-checklist', { version: exercise.checklist.version })}</p>
        </Notice>
      )}
      {products.length > 1 ? null : (
        <p>{t(products.length === 0 ? 'exercise-products-none' : 'exercise-products-one')}</p>
      )}
    </>
  );
}

type SideBySideProps = { readonly compared: Compared; readonly products: readonly CompareColumn[] };

function SideBySide({ compared: { checklist, comparison, parity }, products }: SideBySideProps) {
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const withNames = ({ role, columns }: RoleComparison): RoleComparison => ({
    role,
    columns: columns.map(({ product, reviews }) => ({
      product: { ...product, name: names.get(product.id) ?? product.name },
      reviews,
    })),
  });
  return (
    <>
      {comparison.roles.length === 0 ? null : <ParityTable parity={parity} products={products} />}
      <section aria-labelledby="exercise-side">
        <h2 id="exercise-side">{t('exercise-side-heading')}</h2>
        <p>{t('exercise-no-ranking')}</p>
        <p class="es-result__standing">{t('result-standing-line')}</p>
        {comparison.roles.length === 0 ? <p>{t('exercise-side-nothing')}</p> : null}
        {comparison.roles.map((one) => (
          <RoleTables key={one.role} comparison={withNames(one)} checklist={checklist} />
        ))}
      </section>
      {comparison.roles.length === 0 ? null : (
        <ProductFindings findings={comparison.findings} products={products} checklist={checklist} />
      )}
      <LeftOut comparison={comparison} products={products} />
    </>
  );
}
