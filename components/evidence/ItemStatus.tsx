/** Whether a change to a piece of evidence is kept; in a conflict both windows' words are shown. */
import type { Evidence } from '../../lib/domain/evidence';
import type { EvidenceStatus } from '../../lib/state/evidence-store';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { EvidenceBody } from './EvidenceBody';

export type ItemStatusProps = {
  readonly status: EvidenceStatus | null;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
};

export function ItemStatus({ status, onResolve }: ItemStatusProps) {
  switch (status?.kind) {
    case undefined:
      return null;
    case 'saving':
      return <p class="es-hint">{t('saving')}</p>;
    case 'failed':
      return (
        <Notice kind="error" heading={t('not-saved')} announce>
          <p>{explainFailure(status.failure)}</p>
          <Button look="quiet" onClick={() => void status.retry()}>
            {t('try-again')}
          </Button>
        </Notice>
      );
    case 'conflict':
      return (
        <Notice kind="warning" heading={t('evidence-conflict')} announce>
          <Version textId="evidence-conflict-here" evidence={status.mine} />
          <Version textId="evidence-conflict-there" evidence={status.theirs} />
          <div class="es-button-row">
            <Button look="quiet" onClick={() => onResolve('mine')}>
              {t('conflict-keep-mine')}
            </Button>
            <Button look="quiet" onClick={() => onResolve('theirs')}>
              {t('conflict-take-theirs')}
            </Button>
          </div>
        </Notice>
      );
  }
}

function Version({ textId, evidence }: { readonly textId: string; readonly evidence: Evidence }) {
  return (
    <div>
      <p>
        <strong>{t(textId)}</strong>
      </p>
      <EvidenceBody evidence={evidence} />
      <p>
        {evidence.note === '' ? (
          t('evidence-conflict-no-note')
        ) : (
          <>
            {t('evidence-note-yours')} <bdi>{evidence.note}</bdi>
          </>
        )}
      </p>
    </div>
  );
}
