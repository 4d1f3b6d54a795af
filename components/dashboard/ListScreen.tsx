/** The screen of all reviews, and of the bin: find, sort, choose, open, rename, export, delete. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewListItem } from '../../lib/app/ports';
import type { QuestionId } from '../../lib/domain/checklist';
import type { Dashboard } from '../../lib/state/dashboard';
import { refOf, type ShownList } from '../../lib/state/dashboard-list';
import { isFiltered, sameQuery } from '../../lib/state/dashboard-query';
import { hrefOf } from '../../lib/state/router';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { ChosenReviews } from './ChosenReviews';
import { EmptyLibrary } from './EmptyLibrary';
import { FailureNotice } from './FailureNotice';
import { ListDialogs, type OpenDialog } from './ListDialogs';
import { ListFilters } from './ListFilters';
import { ResultsHeading } from './ResultsHeading';
import { ReviewList } from './ReviewList';
import type { RowActions } from './ReviewRow';
import { useFocusAfterDialog, useKeptFocus } from './use-kept-focus';

export type ListScreenProps = {
  readonly dashboard: Dashboard;
  /** A question's short name, to read a share copy by before it leaves. */
  readonly questionLabel?: (id: QuestionId) => string;
};

export function ListScreen({ dashboard, questionLabel }: ListScreenProps) {
  const { list, actions } = dashboard;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const query = list.query.value;
  // Rows of the other list (bin or not) are not shown under this one's heading while this one is read.
  const shown = list.shown.value?.query.bin === query?.bin ? list.shown.value : null;
  const failure = list.failure.value;
  const focusHeading = () => (heading.current ?? title.current)?.focus();
  useKeptFocus(area, shown, focusHeading);
  useFocusAfterDialog(dialog !== null, focusHeading);
  usePageTurned(shown, focusHeading);
  if (query === null) return null;
  const nothing = shown !== null && shown.list.total === 0 && !isFiltered(shown.query);
  const empty = nothing && !query.bin;
  const letGo = (item: ReviewListItem) => list.selection.set([refOf(item)], false);
  const rowActions: RowActions = {
    rename: (item) => setDialog({ kind: 'rename', item }),
    remove: (item) => setDialog({ kind: 'remove', item }),
    export: (item) => setDialog({ kind: 'export', item }),
    bin: (item) => {
      letGo(item);
      void actions.bin(item);
    },
    restore: (item) => {
      letGo(item);
      void actions.restore(item);
    },
    choose: (items, on) => list.selection.set(items.map(refOf), on),
  };
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        {t(query.bin ? 'bin-heading' : 'reviews-heading')}
      </h1>
      {query.bin ? (
        <p>{t('bin-lead')}</p>
      ) : (
        <PageActions empty={empty} onExportAll={() => setDialog({ kind: 'export', item: null })} />
      )}
      {failure ? (
        <FailureNotice heading={t('list-failed')} failure={failure}>
          <Button
            onClick={() => {
              title.current?.focus();
              void list.reload();
            }}
          >
            {t('list-try-again')}
          </Button>
        </FailureNotice>
      ) : null}
      {shown === null || nothing ? null : <ListFilters query={query} onChange={list.ask} />}
      <div ref={area}>
        <ResultsHeading shown={shown} empty={empty} loading={list.loading.value} headingRef={heading} />
        {empty ? <EmptyLibrary /> : null}
        {shown && !empty ? (
          <>
            <ChosenReviews
              list={list}
              shown={shown}
              actions={actions}
              onExport={(reviews) => setDialog({ kind: 'export-many', reviews })}
              onRemove={(reviews) => setDialog({ kind: 'remove-many', reviews })}
              onGone={focusHeading}
            />
            <ReviewList
              shown={shown}
              busy={list.loading.value}
              chosen={list.selection.chosen.value}
              actions={rowActions}
              onAsk={list.ask}
            />
          </>
        ) : null}
      </div>
      {dialog ? (
        <ListDialogs {...{ dialog, dashboard, questionLabel }} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

/** Another page of the same list begins at its top; another list (typing in a filter) leaves the focus alone. */
function usePageTurned(shown: ShownList | null, onTurned: () => void): void {
  const last = useRef(shown?.query ?? null);
  useEffect(() => {
    if (shown === null) return;
    const before = last.current;
    last.current = shown.query;
    if (before === null || before.page === shown.query.page) return;
    if (sameQuery({ ...before, page: 0 }, { ...shown.query, page: 0 })) onTurned();
  }, [shown]);
}

/** What can be done with all reviews; export only once there are some. */
function PageActions({ empty, onExportAll }: { readonly empty: boolean; readonly onExportAll: () => void }) {
  return (
    <div class="es-button-row">
      <a class="es-button" href={hrefOf({ name: 'start', params: {} })}>
        {t('start-review')}
      </a>
      <a class="es-button es-button--quiet" href={hrefOf({ name: 'import' })}>
        {t('import-link')}
      </a>
      {empty ? null : (
        <Button look="quiet" onClick={onExportAll}>
          {t('export-all')}
        </Button>
      )}
    </div>
  );
}
