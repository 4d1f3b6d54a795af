/** A sound checklist file that was read and is not kept yet: what it is, and what to know before keeping it. */
import type { ChecklistReadOutcome } from '../../lib/formats/checklist-file-read';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { FactsList } from './FactsList';
import { PlaceList } from './PlaceList';
import { SourceList } from './SourceList';

export type LoadedChecklistProps = {
  readonly outcome: Extract<ChecklistReadOutcome, { kind: 'ok' }>;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
};

export function LoadedChecklist({ outcome, busy, onKeep, onDrop }: LoadedChecklistProps) {
  const { checklist, sources, warnings } = outcome;
  const here = warnings.some(({ warning }) => warning === 'already-here');
  const { id, version } = checklist.ref;
  return (
    <div class="es-checklists__card">
      <div role="status">
        <h3>
          <bdi>{t('checklists-load-found', { id, version })}</bdi>
        </h3>
        <p>{t('checklists-load-count', { count: checklist.structure.questions.length })}</p>
      </div>
      {here ? null : <p>{t('checklists-load-own-words')}</p>}
      {warnings.length === 0 ? null : (
        <Notice kind="warning" heading={t('checklists-load-warnings')}>
          <PlaceList
            items={warnings.map(({ path, warning }) => ({
              path,
              words: t(`checklists-warning-${warning}`),
            }))}
          />
        </Notice>
      )}
      <FactsList checklist={checklist} />
      <SourceList checklist={checklist} sources={sources} />
      <div class="es-button-row">
        {here ? null : (
          <Button disabled={busy} onClick={onKeep}>
            {t('checklists-load-keep')}
          </Button>
        )}
        <Button look="quiet" disabled={busy} onClick={onDrop}>
          {t('checklists-load-drop')}
        </Button>
      </div>
    </div>
  );
}
