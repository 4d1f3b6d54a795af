/** A form for evidence that is filled in by hand; what was typed stays until it is kept or put away. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FORM_FIELDS } from '../../lib/state/evidence-forms';
import type { OpenForm } from '../../lib/state/evidence-open-forms';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { FormField } from './FormField';
import { PersonalWarning } from './PersonalWarning';

export type EvidenceFormProps = {
  readonly open: OpenForm;
  readonly covered: boolean;
  readonly onWrite: (field: string, text: string) => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
};

export function EvidenceForm({ open, covered, onWrite, onSubmit, onClose }: EvidenceFormProps) {
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const { kind, values } = open.form;
  useLayoutEffect(() => ref.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [open.id]);
  useLayoutEffect(() => {
    if (open.tries > 0) focusProblem(ref.current);
  }, [open.tries]);
  const failed = typeof open.status === 'object' ? open.status : null;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form class="es-evidence-form" ref={ref} aria-labelledby={`${id}-heading`} onSubmit={submit} noValidate>
      <h4 id={`${id}-heading`}>{t(open.corrects ? 'evidence-correct' : `evidence-add-${kind}`)}</h4>
      {covered ? (
        <p class="es-hint">{t('fields-covered')}</p>
      ) : (
        FORM_FIELDS[kind].map((field) => (
          <FormField
            key={field.name}
            id={`${id}-${field.name}`}
            kind={kind}
            field={field}
            value={values[field.name] ?? ''}
            problem={open.problems[field.name] ?? null}
            onWrite={(text) => onWrite(field.name, text)}
          />
        ))
      )}
      <PersonalWarning texts={Object.values(values)} />
      {failed ? (
        <Notice kind="error" heading={t('not-saved')} announce>
          <p>{explainFailure(failed)}</p>
        </Notice>
      ) : null}
      <div class="es-button-row">
        <Button type="submit" disabled={covered}>
          {t(failed ? 'try-again' : 'evidence-keep')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('evidence-put-away')}
        </Button>
      </div>
    </form>
  );
}

/** The first field that is to be put right, or the first choice of a group that is. */
function focusProblem(form: HTMLFormElement | null): void {
  const problem = form?.querySelector('.es-error-text');
  const around = problem?.closest('fieldset, .es-field');
  around?.querySelector<HTMLElement>('input, textarea')?.focus();
}
