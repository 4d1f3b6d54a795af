/** Plain help with one question: why it matters, what good evidence looks like, what to ask the vendor. */
import type { QuestionText } from '../../lib/domain/checklist';
import { t } from '../ui/texts';

export function QuestionHelp({ text }: { readonly text: QuestionText }) {
  return (
    <details class="es-help">
      <summary>
        {t('help-summary')}
        <span class="es-visually-hidden">: {text.label}</span>
      </summary>
      <dl>
        <dt>{t('help-why')}</dt>
        <dd>{text.why}</dd>
        <dt>{t('help-evidence')}</dt>
        <dd>{text.evidence}</dd>
        <dt>{t('help-ask')}</dt>
        <dd>{text.askVendor}</dd>
      </dl>
    </details>
  );
}
