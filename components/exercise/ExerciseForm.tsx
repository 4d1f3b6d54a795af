/** The fields of an exercise, for a new one and for one that is changed; nothing is stored before it is sent off. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Checklist, type ChecklistRef, DEPTHS } from '../../lib/domain/checklist';
import { STAGES } from '../../lib/domain/exercise';
import type { ExerciseDraft } from '../../lib/state/exercise-form';
import { DayField } from '../together/DayField';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { checklistName } from './exercise-words';
import { type Choosable, ProductChooser } from './ProductChooser';
import { TenderNotice } from './TenderNotice';

export type ExerciseFormProps = {
  readonly draft: ExerciseDraft;
  readonly onChange: (draft: ExerciseDraft) => void;
  /** Those to choose from, the one for new reviews first. The draft's own may be missing among them. */
  readonly checklists: readonly Checklist[];
  readonly products: readonly Choosable[];
  /** A letter went out: the checklist and the depth stay. */
  readonly pinnedForGood: boolean;
  readonly submitLabel: string;
  readonly busy: boolean;
  /** Called only with a form that can be stored. */
  readonly onSubmit: () => void;
  /** What stands beside the button, such as the way back. */
  readonly children?: ComponentChildren;
};

export function ExerciseForm(props: ExerciseFormProps) {
  const { draft, onChange, busy, onSubmit } = props;
  const [checked, setChecked] = useState(false);
  const nameless = draft.name.trim() === '';
  const submit = () => {
    setChecked(nameless);
    if (nameless) document.getElementById('exercise-name')?.focus();
    else if (!busy) onSubmit();
  };
  const change = (part: Partial<ExerciseDraft>) => onChange({ ...draft, ...part });
  return (
    <form
      noValidate
      class="es-exercise__form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WhatItIs draft={draft} change={change} nameMissing={checked && nameless} />
      <HowItIsAsked {...props} change={change} />
      <ProductChooser
        products={props.products}
        chosen={draft.productIds}
        onChange={(productIds) => change({ productIds })}
      />
      <fieldset class="es-fieldset">
        <legend class="es-legend">{t('exercise-form-dates')}</legend>
        <DayField
          id="exercise-reviews-due"
          label={t('exercise-form-reviews-due')}
          value={draft.reviewsDueOn}
          onChange={(reviewsDueOn) => change({ reviewsDueOn })}
        />
        <DayField
          id="exercise-decision-due"
          label={t('exercise-form-decision-due')}
          value={draft.decisionDueOn}
          onChange={(decisionDueOn) => change({ decisionDueOn })}
        />
      </fieldset>
      <div class="es-button-row">
        <Button type="submit" disabled={busy}>
          {busy ? t('exercise-form-saving') : props.submitLabel}
        </Button>
        {props.children}
      </div>
    </form>
  );
}

type PartProps = {
  readonly draft: ExerciseDraft;
  readonly change: (part: Partial<ExerciseDraft>) => void;
};

function WhatItIs({ draft, change, nameMissing }: PartProps & { readonly nameMissing: boolean }) {
  return (
    <>
      <TextField
        id="exercise-name"
        label={t('exercise-form-name')}
        hint={t('exercise-form-name-hint')}
        value={draft.name}
        maxLength={200}
        required
        onInput={(name) => change({ name })}
        {...(nameMissing ? { error: t('exercise-form-name-missing') } : {})}
      />
      <TextField
        id="exercise-purpose"
        label={t('exercise-form-purpose')}
        value={draft.purpose}
        maxLength={5_000}
        lines="many"
        onInput={(purpose) => change({ purpose })}
      />
      <TextField
        id="exercise-reference"
        label={t('exercise-form-reference')}
        hint={t('exercise-form-reference-hint')}
        value={draft.reference}
        maxLength={200}
        onInput={(reference) => change({ reference })}
      />
      <RadioGroup
        name="exercise-stage"
        legend={t('exercise-form-stage')}
        choices={STAGES.map((value) => ({
          value,
          label: t(`exercise-stage-${value}`),
          hint: t(`exercise-stage-${value}-hint`),
        }))}
        value={draft.stage}
        onChange={(stage) => change({ stage })}
      />
      {draft.stage === 'tender' ? <TenderNotice /> : null}
    </>
  );
}

function HowItIsAsked({
  draft,
  change,
  checklists,
  pinnedForGood,
}: PartProps & Pick<ExerciseFormProps, 'checklists' | 'pinnedForGood'>) {
  if (pinnedForGood) return <p>{t('exercise-form-frozen')}</p>;
  const refs = new Map<string, ChecklistRef>(checklists.map(({ ref }) => [ref.hash, ref]));
  const choices = checklists.map((one) => ({ value: one.ref.hash, label: checklistName(one) }));
  const own = draft.checklist;
  const unknown = { value: own.hash, label: t('exercise-form-checklist-unknown', { version: own.version }) };
  return (
    <>
      <SelectField
        id="exercise-checklist"
        label={t('exercise-form-checklist')}
        choices={refs.has(own.hash) ? choices : [...choices, unknown]}
        value={own.hash}
        onChange={(hash) => change({ checklist: refs.get(hash) ?? own })}
      />
      <SelectField
        id="exercise-depth"
        label={t('exercise-form-depth')}
        choices={DEPTHS.map((value) => ({ value, label: t(`depth-${value}`) }))}
        value={draft.depth}
        onChange={(depth) => change({ depth })}
      />
      <p class="es-hint">{t('exercise-form-pinned')}</p>
    </>
  );
}
