/** Where a checklist's questions come from, with what was not confirmed said beside it. */
import type { Checklist } from '../../lib/domain/checklist';
import { type ShownSource, type Source, shownSources, sourceOf } from '../../lib/domain/sources';
import { t } from '../ui/texts';

export type SourceListProps = {
  readonly checklist: Checklist;
  /** What its codes stand for. */
  readonly sources: readonly Source[];
};

export function SourceList({ checklist, sources }: SourceListProps) {
  const codes = checklist.structure.questions.flatMap((question) => question.sources);
  const shown = shownSources(codes, sources);
  const found = codes.map((code) => sourceOf(code, sources)?.source);
  const fromMemory = new Set(found.filter((source) => source?.trust === 'from-memory')).size;
  if (shown.length === 0) {
    return <p>{t('checklists-sources-unexplained', { codes: [...new Set(codes)].join(', ') })}</p>;
  }
  return (
    <details>
      <summary>{t('checklists-sources-show', { count: shown.length })}</summary>
      <p>{t('checklists-sources-lead')}</p>
      <ul class="es-checklists__sources">
        {shown.map((one) => (
          <SourceItem key={one.source.code} shown={one} />
        ))}
      </ul>
      {fromMemory > 0 ? <p>{t('checklists-sources-left-out', { count: fromMemory })}</p> : null}
    </details>
  );
}

function SourceItem({ shown: { source, notConfirmed } }: { readonly shown: ShownSource }) {
  const { publisher, year } = source;
  return (
    <li>
      <bdi>
        <strong>{source.title}</strong>
      </bdi>{' '}
      <code>{source.code}</code>
      <br />
      <bdi>
        {/* A year is a name here: as a number it would be grouped in thousands. */}
        {year === null ? publisher : t('checklists-source-year', { publisher, year: String(year) })}
      </bdi>
      {source.address === null ? null : (
        <>
          <br />
          <bdi>{source.address}</bdi>
        </>
      )}
      {notConfirmed ? (
        <p class="es-checklists__doubt">
          <strong>{t('checklists-source-not-confirmed')}</strong>
        </p>
      ) : null}
    </li>
  );
}
