/** What a commissioner adds to a report: who and what it is about, actions, contract terms and duties. */
import {
  CONTRACT_TERMS,
  DUTIES,
  DUTY_STATES,
  type Duty,
  type ReportNotes,
} from '../../lib/domain/report-notes';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { ReportActionList } from './ReportActionList';

export type ReportNotesFormProps = {
  readonly notes: ReportNotes;
  readonly onChange: (part: Partial<ReportNotes>) => void;
  /** A field was left: what was typed is saved now. */
  readonly onLeave: () => void;
  readonly newId: () => string;
};

const LINES = [
  ['legalName', 'one', 200],
  ['companyNumber', 'one', 40],
  ['setting', 'many', 1_000],
  ['people', 'many', 1_000],
  ['decision', 'many', 2_000],
  ['reference', 'one', 200],
] as const;

export function ReportNotesForm({ notes, onChange, onLeave, newId }: ReportNotesFormProps) {
  return (
    <details class="es-report-form">
      <summary>{t('report-screen-notes')}</summary>
      <p class="es-hint">{t('report-screen-notes-hint')}</p>
      {LINES.map(([field, lines, maxLength]) => (
        <TextField
          key={field}
          id={`report-${field}`}
          label={t(`report-screen-field-${field}`)}
          value={notes[field]}
          lines={lines}
          maxLength={maxLength}
          onInput={(text) => onChange({ [field]: text })}
          onBlur={onLeave}
        />
      ))}
      <ReportActionList
        actions={notes.actions}
        onChange={(actions) => onChange({ actions })}
        onLeave={onLeave}
        newId={newId}
      />
      <Terms notes={notes} onChange={onChange} onLeave={onLeave} />
      <Duties notes={notes} onChange={onChange} onLeave={onLeave} />
    </details>
  );
}

type PartProps = Pick<ReportNotesFormProps, 'notes' | 'onChange' | 'onLeave'>;

function Terms({ notes: { terms }, onChange, onLeave }: PartProps) {
  const set = (term: (typeof CONTRACT_TERMS)[number], owner: string | null) => {
    const known = new Map(terms.map((one) => [one.term, one.owner]));
    if (owner === null) known.delete(term);
    else known.set(term, owner);
    onChange({
      terms: CONTRACT_TERMS.flatMap((one) => {
        const mine = known.get(one);
        return mine === undefined ? [] : [{ term: one, owner: mine }];
      }),
    });
  };
  return (
    <fieldset class="es-fieldset">
      <legend class="es-legend">{t('report-terms')}</legend>
      {CONTRACT_TERMS.map((term) => {
        const mine = terms.find((one) => one.term === term);
        return (
          <div key={term} class="es-report-term">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`report-term-${term}`}
                checked={mine !== undefined}
                onChange={(event) => set(term, event.currentTarget.checked ? '' : null)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`report-term-${term}`}>
                {t(`report-term-${term}`)}
              </label>
            </div>
            {mine === undefined ? null : (
              <TextField
                id={`report-term-owner-${term}`}
                label={t('report-screen-term-owner', { term: t(`report-term-${term}`) })}
                value={mine.owner}
                maxLength={200}
                onInput={(owner) => set(term, owner)}
                onBlur={onLeave}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

const UNSAID = 'not-said';

function Duties({ notes: { duties }, onChange, onLeave }: PartProps) {
  const set = (duty: Duty, part: Partial<Omit<ReportNotes['duties'][number], 'duty'>> | null) => {
    const before = duties.find((one) => one.duty === duty);
    const others = duties.filter((one) => one.duty !== duty);
    if (part === null) return onChange({ duties: others });
    const mine = { duty, state: 'started' as const, why: '', ...before, ...part };
    const all = [...others, mine];
    onChange({ duties: DUTIES.flatMap((one) => all.find((each) => each.duty === one) ?? []) });
  };
  return (
    <fieldset class="es-fieldset">
      <legend class="es-legend">{t('report-section-duties')}</legend>
      {DUTIES.map((duty) => {
        const mine = duties.find((one) => one.duty === duty);
        return (
          <div key={duty} class="es-report-duty">
            <SelectField
              id={`report-duty-${duty}`}
              label={t(`report-duty-${duty}`)}
              value={mine?.state ?? UNSAID}
              choices={[
                { value: UNSAID, label: t('report-duty-not-said') },
                ...DUTY_STATES.map((value) => ({ value, label: t(`report-duty-state-${value}`) })),
              ]}
              onChange={(state) => set(duty, state === UNSAID ? null : { state })}
            />
            {mine === undefined ? null : (
              <TextField
                id={`report-duty-why-${duty}`}
                label={t('report-screen-duty-why', { duty: t(`report-duty-${duty}`) })}
                value={mine.why}
                maxLength={1_000}
                onInput={(why) => set(duty, { why })}
                onBlur={onLeave}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
