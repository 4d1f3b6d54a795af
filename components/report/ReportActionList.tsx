/** Actions and conditions before award: what, by whom, by when, and whether it is done. */
import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { ReportAction } from '../../lib/domain/report-notes';
import { Day } from '../../lib/domain/scalars';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type ReportActionListProps = {
  readonly actions: readonly ReportAction[];
  readonly onChange: (actions: ReportAction[]) => void;
  readonly onLeave: () => void;
  readonly newId: () => string;
};

const MOST = 100;

export function ReportActionList({ actions, onChange, onLeave, newId }: ReportActionListProps) {
  const [text, setText] = useState('');
  const heading = useRef<HTMLLegendElement>(null);
  const add = () => {
    const words = text.trim();
    if (words === '') return;
    onChange([
      ...actions,
      { id: newId(), text: words, condition: false, owner: '', dueOn: null, done: false },
    ]);
    setText('');
  };
  const change = (id: string, part: Partial<ReportAction>) =>
    onChange(actions.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <fieldset class="es-fieldset">
      <legend class="es-legend" tabIndex={-1} ref={heading}>
        {t('report-screen-actions')}
      </legend>
      {actions.map((action) => (
        <Action
          key={action.id}
          action={action}
          onChange={(part) => change(action.id, part)}
          onLeave={onLeave}
          onRemove={() => {
            // The button goes; the focus must not go with it.
            heading.current?.focus();
            onChange(actions.filter(({ id }) => id !== action.id));
          }}
        />
      ))}
      {actions.length >= MOST ? (
        <p class="es-hint">{t('report-screen-actions-full', { count: MOST })}</p>
      ) : (
        <>
          <TextField
            id="report-action-new"
            label={t('report-screen-action-new')}
            value={text}
            maxLength={1_000}
            onInput={setText}
          />
          <Button look="quiet" onClick={add} disabled={text.trim() === ''}>
            {t('report-screen-action-add')}
          </Button>
        </>
      )}
    </fieldset>
  );
}

type ActionProps = {
  readonly action: ReportAction;
  readonly onChange: (part: Partial<ReportAction>) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
};

function Action({ action, onChange, onLeave, onRemove }: ActionProps) {
  const { id, text, owner, dueOn } = action;
  return (
    <fieldset class="es-fieldset es-report-action">
      <legend>
        <bdi>{text}</bdi>
      </legend>
      {(['condition', 'done'] as const).map((flag) => (
        <div key={flag} class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`report-${flag}-${id}`}
            checked={action[flag]}
            onChange={(event) => onChange({ [flag]: event.currentTarget.checked })}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`report-${flag}-${id}`}>
            {t(`report-screen-action-${flag}`)}
          </label>
        </div>
      ))}
      <TextField
        id={`report-owner-${id}`}
        label={t('report-screen-action-owner')}
        value={owner}
        maxLength={200}
        onInput={(name) => onChange({ owner: name })}
        onBlur={onLeave}
      />
      <div class="es-field">
        <label class="es-label" for={`report-due-${id}`}>
          {t('report-screen-action-due')}
        </label>
        <input
          class="es-input"
          type="date"
          max="9999-12-31"
          id={`report-due-${id}`}
          value={dueOn ?? ''}
          onInput={(event) => {
            const day = event.currentTarget.value;
            // A date half typed is empty in the browser's field, as one that was taken out is.
            if (day === '' || v.is(Day, day)) onChange({ dueOn: day === '' ? null : day });
          }}
        />
      </div>
      <Button look="quiet" label={t('report-screen-action-remove-of', { text })} onClick={onRemove}>
        {t('report-screen-action-remove')}
      </Button>
    </fieldset>
  );
}
