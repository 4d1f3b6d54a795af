/** What a checklist is called where a person reads of it. */
import { type Checklist, type ChecklistRef, OWN_THEME } from '../../lib/domain/checklist';
import { LADDER_CHECKLIST } from '../../lib/domain/ladder';
import { t } from '../ui/texts';

/** The name of whoever added questions to it, or the name of ours; its id only where nobody gave it a name. */
export function checklistTitle({ ref, text }: Pick<Checklist, 'ref' | 'text'>): string {
  return titleOf(ref, text.themes[OWN_THEME]?.name ?? '');
}

/** The same, of a checklist's reference. @param own who added questions to it; empty for nobody */
export function titleOf({ id }: Pick<ChecklistRef, 'id'>, own: string): string {
  if (own !== '') return own;
  return id === LADDER_CHECKLIST ? t('checklist-name') : id;
}
