/** Why a file cannot be loaded as a checklist: what it is instead, or everything wrong in it, by place. */
import type { ComponentChildren } from 'preact';
import type { ChecklistReadOutcome } from '../../lib/formats/checklist-file-read';
import { Notice } from '../ui/Notice';
import { language, t } from '../ui/texts';
import type { Unreadable } from './contract';
import { PlaceList } from './PlaceList';

type Refused = Exclude<ChecklistReadOutcome, { kind: 'ok' }> | Unreadable;

export function RefusedChecklist({ outcome }: { readonly outcome: Refused }) {
  return (
    <Notice kind="error" heading={t('checklists-load-refused')} announce>
      <Reason outcome={outcome} />
    </Notice>
  );
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(language.value, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
}

function Reason({ outcome }: { readonly outcome: Refused }): ComponentChildren {
  switch (outcome.kind) {
    case 'unreadable':
      return <p>{t('checklists-load-unreadable')}</p>;
    case 'not-ours':
      return <p>{t(`checklists-not-ours-${outcome.what}`)}</p>;
    case 'too-new':
      return <p>{t('checklists-too-new', { version: outcome.version })}</p>;
    case 'too-large': {
      const { bytes, limit } = outcome;
      return <p>{t('checklists-too-large', { size: megabytes(bytes), limit: megabytes(limit) })}</p>;
    }
    case 'invalid': {
      const { problems, more } = outcome;
      return (
        <>
          <p>{t('checklists-problems-lead', { count: problems.length + more })}</p>
          <PlaceList
            items={problems.map(({ path, problem }) => ({
              path,
              words: t(`checklists-problem-${problem}`),
            }))}
          />
          {more > 0 ? <p>{t('checklists-problems-more', { count: more })}</p> : null}
        </>
      );
    }
  }
}
