/** The themes side by side: a bar a review where there are few, and each review's range in words. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ProductColumn } from '../../lib/domain/exercise-comparison';
import type { ComparedReview } from '../../lib/domain/exercise-review';
import { BarsChart } from '../charts/BarsChart';
import { themeCell } from '../charts/cell-model';
import { themeName } from '../result/words';
import { t } from '../ui/texts';
import { CompareTable, cellOf, Lines } from './CompareTable';
import { themeText } from './compare-words';

/** More reviews than this in one cell are told in lines alone: bars would push the next theme off the screen. */
const MOST_BARS = 3;

export type ThemesTableProps = {
  readonly name: string;
  readonly role: string;
  readonly columns: readonly ProductColumn[];
  readonly checklist: Checklist;
};

export function ThemesTable({ name, role, columns, checklist }: ThemesTableProps) {
  return (
    <CompareTable
      caption={`${name}. ${t('exercise-side-themes')}`}
      corner={t('result-column-theme')}
      columns={columns.map(({ product }) => product)}
      rows={checklist.structure.themes.map(({ id }) => ({
        key: id,
        head: themeName(checklist, id),
        cells: columns.map((column) =>
          cellOf(column, (reviews) => (
            <>
              {reviews.length > MOST_BARS
                ? null
                : reviews.map((review) => (
                    <ThemeBar
                      key={review.assessmentId}
                      id={`exercise-${role}-${id}-${review.assessmentId}`}
                      name={`${column.product.name}, ${themeName(checklist, id)}`}
                      review={review}
                      theme={id}
                    />
                  ))}
              <Lines texts={reviews.map((review) => themeText(review, id))} />
            </>
          )),
        ),
      }))}
    />
  );
}

type ThemeBarProps = {
  readonly id: string;
  readonly name: string;
  readonly review: ComparedReview;
  readonly theme: string;
};

function ThemeBar({ id, name, review, theme }: ThemeBarProps) {
  const one = review.profile.find((profile) => profile.theme === theme);
  if (!one) return null;
  const among = review.profile.map(({ counts }) => counts);
  const model = themeCell(name, one, among);
  return model === null ? null : <BarsChart id={id} model={model} />;
}
