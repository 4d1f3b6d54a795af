/** What one role says of each product, side by side: in short, must-haves, themes, evidence, and every question. */
import type { Checklist } from '../../lib/domain/checklist';
import {
  type ProductColumn,
  questionsCompared,
  type RoleComparison,
} from '../../lib/domain/exercise-comparison';
import type { ComparedReview } from '../../lib/domain/exercise-review';
import { LEAST_TO_PUBLISH } from '../../lib/domain/roles-spread';
import { labelOf, themeName } from '../result/words';
import { t } from '../ui/texts';
import { CompareTable, cellOf, Lines } from './CompareTable';
import {
  answerText,
  evidenceText,
  mustHaveIds,
  mustHaveText,
  SUMMARY_ROWS,
  summaryText,
} from './compare-words';
import { ThemesTable } from './ThemesTable';

export type RoleTablesProps = { readonly comparison: RoleComparison; readonly checklist: Checklist };

export function RoleTables({ comparison: { role, columns }, checklist }: RoleTablesProps) {
  const name = t('exercise-side-role', { role: t(`role-${role}`) });
  const id = `exercise-side-${role}`;
  const few = columns.some(({ reviews }) => reviews.length > 0 && reviews.length < LEAST_TO_PUBLISH);
  return (
    <section aria-labelledby={id} class="es-exercise__role">
      <h3 id={id}>{name}</h3>
      <p class="es-hint">{t('exercise-side-role-hint')}</p>
      {few ? <p class="es-hint">{t('exercise-side-too-few')}</p> : null}
      <Summary role={name} columns={columns} />
      <Table
        caption={`${name}. ${t('exercise-side-must-haves')}`}
        corner={t('exercise-side-question')}
        columns={columns}
        rows={mustHaveIds(checklist).filter((one) => isAnywhere(columns, one))}
        head={(one) => labelOf(checklist, one)}
        text={mustHaveText}
      />
      <p class="es-hint">{t('exercise-side-themes-hint')}</p>
      <ThemesTable name={name} role={role} columns={columns} checklist={checklist} />
      <Table
        caption={`${name}. ${t('exercise-side-evidence')}`}
        corner={t('result-column-theme')}
        columns={columns}
        rows={checklist.structure.themes.map((theme) => theme.id)}
        head={(theme) => themeName(checklist, theme)}
        text={evidenceText}
      />
      <details class="es-data">
        <summary>
          {t('exercise-side-show-questions')}
          <span class="es-visually-hidden">: {name}</span>
        </summary>
      </details>
      <div class="es-data__body">
        <Table
          caption={`${name}. ${t('exercise-side-questions')}`}
          corner={t('exercise-side-question')}
          columns={columns}
          rows={questionsCompared(columns, checklist)}
          head={(one) => labelOf(checklist, one)}
          text={answerText}
        />
      </div>
    </section>
  );
}

function isAnywhere(columns: readonly ProductColumn[], questionId: string): boolean {
  return columns.some(({ reviews }) =>
    reviews.some(({ mustHaves }) => mustHaves.items.some((item) => item.questionId === questionId)),
  );
}

type TableProps = {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly ProductColumn[];
  /** Ids of questions or themes. */
  readonly rows: readonly string[];
  readonly head: (id: string) => string;
  readonly text: (review: ComparedReview, id: string) => string;
};

function Table({ caption, corner, columns, rows, head, text }: TableProps) {
  return (
    <CompareTable
      caption={caption}
      corner={corner}
      columns={columns.map(({ product }) => product)}
      rows={rows.map((id) => ({
        key: id,
        head: head(id),
        cells: columns.map((column) =>
          cellOf(column, (reviews) => <Lines texts={reviews.map((review) => text(review, id))} />),
        ),
      }))}
    />
  );
}

function Summary({ role, columns }: { readonly role: string; readonly columns: readonly ProductColumn[] }) {
  const rows = SUMMARY_ROWS.map((row) => ({
    key: row,
    head: t(`exercise-side-row-${row}`),
    cells: columns.map((column) =>
      cellOf(column, (reviews) => <Lines texts={reviews.map((review) => summaryText(review, row))} />),
    ),
  }));
  const counts = {
    key: 'reviews',
    head: t('exercise-side-row-reviews'),
    cells: columns.map(({ reviews }) => reviews.length),
  };
  const links = {
    key: 'links',
    head: t('exercise-side-row-links'),
    cells: columns.map((column) => cellOf(column, linksText)),
  };
  return (
    <CompareTable
      caption={`${role}. ${t('exercise-side-summary')}`}
      corner={t('exercise-side-looked-at')}
      columns={columns.map(({ product }) => product)}
      rows={[...rows, links, counts]}
    />
  );
}

function linksText(reviews: readonly ComparedReview[]): string {
  const count = reviews.filter(({ interestDeclared }) => interestDeclared).length;
  return count === 0
    ? t('exercise-side-links-none')
    : t('exercise-side-links', { count, of: reviews.length });
}
