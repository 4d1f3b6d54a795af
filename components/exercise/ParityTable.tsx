/** What is not equal between the products, in plain sentences and in a table, before any result is read. */
import type { ComponentChildren } from 'preact';
import {
  daysApart,
  PARITY_PARTS,
  type Parity,
  type ParityPart,
  type ProductParity,
  type Span,
} from '../../lib/domain/exercise-parity';
import { monthInWords } from '../evidence/evidence-words';
import { dayOf } from '../result/words';
import { t } from '../ui/texts';
import { type CompareColumn, CompareTable } from './CompareTable';

export type ParityTableProps = {
  readonly parity: Parity;
  /** In the order of `parity.products`. */
  readonly products: readonly CompareColumn[];
};

export function ParityTable({ parity, products }: ParityTableProps) {
  const { unequal } = parity;
  return (
    <section aria-labelledby="exercise-parity">
      <h2 id="exercise-parity">{t('exercise-parity-heading')}</h2>
      <p>{t('exercise-parity-lead')}</p>
      {unequal.length === 0 ? (
        <p>{t('exercise-parity-equal')}</p>
      ) : (
        <ul>
          {unequal.map((part) => (
            <li key={part}>{t(`exercise-parity-says-${part}`, { days: daysApart(parity.products) })}</li>
          ))}
        </ul>
      )}
      <CompareTable
        caption={t('exercise-parity-caption')}
        corner={t('exercise-parity-corner')}
        columns={products}
        rows={PARITY_PARTS.map((part) => ({
          key: part,
          head: t(`exercise-parity-part-${part}`),
          cells: parity.products.map((one) => cellOf(part, one)),
        }))}
      />
    </section>
  );
}

function cellOf(part: ParityPart, one: ProductParity): ComponentChildren {
  switch (part) {
    case 'reviews':
    case 'interests':
      return one[part];
    case 'pages':
    case 'documents':
      return one[part] ?? t('exercise-parity-unknown');
    case 'roles':
      return timesText(one.roles.map(({ role, count }) => ({ name: t(`role-${role}`), count })));
    case 'lived':
      return timesText(one.lived.map(({ lived, count }) => ({ name: t(`result-lived-${lived}`), count })));
    case 'apply':
    case 'answered':
      return spanText(one[part]);
    case 'dates':
      return datesText(one);
  }
}

function timesText(each: readonly { readonly name: string; readonly count: number }[]): ComponentChildren {
  if (each.length === 0) return t('exercise-parity-none');
  return (
    <ul class="es-compare__lines">
      {each.map((one) => (
        <li key={one.name}>{t('exercise-parity-times', one)}</li>
      ))}
    </ul>
  );
}

function spanText(span: Span | null): ComponentChildren {
  if (span === null) return t('exercise-parity-none');
  return span.least === span.most ? span.least : t('exercise-parity-span', { ...span });
}

/** Of roles that may be at risk only the month is told: a printed day can tell who it was. */
function datesText({ firstAnswered, lastAnswered, monthsOnly }: ProductParity): string {
  const told = (at: string | null) => (at !== null && monthsOnly ? monthInWords(at.slice(0, 7)) : dayOf(at));
  const [first, last] = [told(firstAnswered), told(lastAnswered)];
  if (first === '') return t('exercise-parity-none');
  return first === last ? first : t('exercise-parity-dates', { first, last });
}
