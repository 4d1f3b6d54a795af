/** One checklist in this browser: what it is, its sources, and what can be done with it. */
import type { Source } from '../../lib/domain/sources';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import type { HeldChecklist } from './contract';
import { FactsList } from './FactsList';
import { SourceList } from './SourceList';
import { addedBy, checklistName } from './words';

export type ChecklistCardProps = {
  readonly held: HeldChecklist;
  readonly inUse: boolean;
  readonly sources: readonly Source[];
  /** While something is being done with any checklist. */
  readonly busy: boolean;
  /** While questions are being added: what is typed there must not be lost to another set. */
  readonly editing: boolean;
  readonly onUse: () => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
  readonly onEditOwn: () => void;
};

export function ChecklistCard(props: ChecklistCardProps) {
  const { held, inUse, busy } = props;
  const { checklist, ours } = held;
  const name = checklistName(held);
  const named = { name, version: checklist.ref.version };
  return (
    <li class="es-checklists__card">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {inUse ? (
        <p class="es-checklists__in-use">
          <strong>{t('checklists-in-use')}</strong>
        </p>
      ) : null}
      <FactsList checklist={checklist} />
      <SourceList checklist={checklist} sources={props.sources} />
      <div class="es-button-row">
        {inUse ? null : (
          <Button disabled={busy} label={t('checklists-use-named', named)} onClick={props.onUse}>
            {t('checklists-use')}
          </Button>
        )}
        <Button look="quiet" label={t('checklists-download-named', named)} onClick={props.onDownload}>
          {t('checklists-download')}
        </Button>
        {addedBy(checklist) === null ? null : (
          <Button
            look="quiet"
            disabled={props.editing}
            label={t('checklists-edit-own-named', named)}
            onClick={props.onEditOwn}
          >
            {t('checklists-edit-own')}
          </Button>
        )}
        {ours || inUse ? null : (
          <Button
            look="quiet"
            disabled={busy}
            label={t('checklists-remove-named', named)}
            onClick={props.onRemove}
          >
            {t('checklists-remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
