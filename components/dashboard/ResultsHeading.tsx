/** How many reviews are shown, as a heading to jump to and as news for screen readers. */
import type { Ref } from 'preact';
import type { ShownList } from '../../lib/state/dashboard-list';
import { t } from '../ui/texts';

export type ResultsHeadingProps = {
  readonly shown: ShownList | null;
  readonly empty: boolean;
  readonly loading: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

function resultsText({ query, list }: ShownList): string {
  const { total } = list;
  const from = query.page * query.pageSize + 1;
  const to = from + list.items.length - 1;
  if (total > query.pageSize && list.items.length > 0) return t('results-range', { from, to, total });
  return t('results-all', { total });
}

export function ResultsHeading({ shown, empty, loading, headingRef }: ResultsHeadingProps) {
  const words = shown === null ? t('list-loading') : resultsText(shown);
  const visible = !empty && (shown !== null || loading);
  return (
    <>
      {visible ? (
        <h2 class="es-results" tabIndex={-1} ref={headingRef}>
          {words}
        </h2>
      ) : null}
      {/* Stands from the start, so that screen readers notice its words change. */}
      <p class="es-visually-hidden" role="status">
        {empty ? t('results-none-yet') : visible ? words : ''}
      </p>
    </>
  );
}
