/** What goes into the report: its sections, names, and the words of roles that may be at risk. */
import { REPORT_SECTIONS, type ReportChoices } from '../../lib/formats/report-data';
import { TickGroup } from '../ui/ChoiceGroup';
import { t } from '../ui/texts';

export type ReportChoicesFormProps = {
  readonly choices: ReportChoices;
  readonly onChoose: (part: Partial<ReportChoices>) => void;
};

const PERSONAL = ['names', 'privateWords'] as const;

export function ReportChoicesForm({ choices, onChoose }: ReportChoicesFormProps) {
  return (
    <details class="es-report-form">
      <summary>{t('report-screen-choices')}</summary>
      <TickGroup
        name="report-sections"
        legend={t('report-screen-sections')}
        hint={t('report-screen-sections-hint')}
        choices={REPORT_SECTIONS.map((value) => ({ value, label: t(`report-section-${value}`) }))}
        values={choices.sections}
        onChange={(sections) => onChoose({ sections })}
      />
      <TickGroup
        name="report-personal"
        legend={t('report-screen-personal')}
        hint={t('report-screen-personal-hint')}
        choices={PERSONAL.map((value) => ({
          value,
          label: t(`report-screen-${value}`),
          hint: t(`report-screen-${value}-hint`),
        }))}
        values={PERSONAL.filter((value) => choices[value])}
        onChange={(values) =>
          onChoose({ names: values.includes('names'), privateWords: values.includes('privateWords') })
        }
      />
    </details>
  );
}
