/** A checklist's facts: version, language, day, status, how many questions, and its fingerprint. */
import { type Checklist, OWN_THEME } from '../../lib/domain/checklist';
import { t } from '../ui/texts';

export function FactsList({ checklist }: { readonly checklist: Checklist }) {
  const { ref, structure, text } = checklist;
  const base = structure.questions.filter(({ theme }) => theme !== OWN_THEME);
  const added = structure.questions.length - base.length;
  return (
    <dl class="es-checklists__facts">
      <dt>{t('checklists-version')}</dt>
      <dd>{ref.version}</dd>
      <dt>{t('checklists-status')}</dt>
      <dd lang={text.language}>
        <bdi>{text.status}</bdi>
      </dd>
      <dt>{t('checklists-questions')}</dt>
      <dd>
        {t('checklists-questions-count', {
          count: base.length,
          mustHaves: base.filter(({ mustHave }) => mustHave).length,
        })}
        {added > 0 ? `; ${t('checklists-added-count', { count: added })}` : null}
      </dd>
      <dt>{t('checklists-language')}</dt>
      <dd>{ref.language}</dd>
      <dt>{t('checklists-date')}</dt>
      <dd>{structure.date}</dd>
      <dt>{t('checklists-hash')}</dt>
      <dd>
        <code class="es-checklists__hash">{ref.hash}</code>
        <span class="es-hint">{t('checklists-hash-hint')}</span>
      </dd>
    </dl>
  );
}
