/** Which product is this? Names proposed from the page's claims, what the tool does, and three facts, to confirm or correct. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type ChecklistText,
  FACT_NAMES,
  FACT_VALUES,
  type FactName,
  type FactValue,
  USE_TYPES,
  type UseType,
} from '../../lib/domain/checklist';
import type { ProductDescription } from '../../lib/domain/product';
import { Button } from '../ui/Button';
import { RadioGroup, TickGroup } from '../ui/ChoiceGroup';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type ProductFormProps = {
  readonly text: ChecklistText;
  readonly initial: ProductDescription;
  readonly submitLabel: string;
  readonly onSubmit: (description: ProductDescription) => Promise<string | null>;
  readonly onCancel?: () => void;
  readonly covered: boolean;
  /** Asks only what the product is called. */
  readonly nameOnly?: boolean;
  /** What else is chosen before the button. */
  readonly children?: ComponentChildren;
};

const FACT_TEXTS: Record<FactValue, string> = { yes: 'fact-yes', no: 'fact-no', 'not-sure': 'fact-not-sure' };

export function ProductForm(props: ProductFormProps) {
  const [draft, setDraft] = useState(props.initial);
  const [problem, setProblem] = useState<string | null>(null);
  const [nameMissing, setNameMissing] = useState(false);
  const change = (part: Partial<ProductDescription>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async () => {
    const missing = draft.name.trim() === '';
    setNameMissing(missing);
    // While the fields are covered, there is no field to show the message at.
    setProblem(missing && props.covered ? t('product-name-missing') : null);
    if (missing) return document.getElementById('product-name')?.focus();
    setProblem(await props.onSubmit(draft));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem ? (
        <Notice kind="error" announce>
          <p>{problem}</p>
        </Notice>
      ) : null}
      {props.covered ? (
        <p class="es-hint">{t('fields-covered')}</p>
      ) : (
        <NameFields draft={draft} change={change} nameMissing={nameMissing} />
      )}
      {props.children}
      {props.nameOnly ? null : <WhatItDoes text={props.text} draft={draft} change={change} />}
      <div class="es-button-row">
        <Button type="submit">{props.submitLabel}</Button>
        {props.onCancel ? (
          <Button look="quiet" onClick={props.onCancel}>
            {t('cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** What decides which questions apply. */
function WhatItDoes(props: {
  readonly text: ChecklistText;
  readonly draft: ProductDescription;
  readonly change: (part: Partial<ProductDescription>) => void;
}) {
  const { text, draft, change } = props;
  return (
    <>
      <UseTypeField text={text} values={draft.useTypes} onChange={(useTypes) => change({ useTypes })} />
      {FACT_NAMES.map((fact) => (
        <FactField
          key={fact}
          fact={fact}
          question={text.facts[fact]}
          value={draft.facts[fact]}
          onChange={(value) => change({ facts: { ...draft.facts, [fact]: value } })}
        />
      ))}
    </>
  );
}

function NameFields(props: {
  readonly draft: ProductDescription;
  readonly change: (part: Partial<ProductDescription>) => void;
  readonly nameMissing: boolean;
}) {
  const { draft, change } = props;
  return (
    <>
      <TextField
        id="product-name"
        label={t('product-name')}
        value={draft.name}
        maxLength={200}
        required
        onInput={(name) => change({ name })}
        {...(props.nameMissing ? { error: t('product-name-missing') } : {})}
      />
      <TextField
        id="product-vendor"
        label={t('product-vendor')}
        value={draft.vendor}
        maxLength={200}
        onInput={(vendor) => change({ vendor })}
      />
      <TextField
        id="product-version"
        label={t('product-version')}
        hint={t('product-version-hint')}
        value={draft.version}
        maxLength={100}
        onInput={(version) => change({ version })}
      />
    </>
  );
}

function UseTypeField(props: {
  readonly text: ChecklistText;
  readonly values: readonly UseType[];
  readonly onChange: (values: UseType[]) => void;
}) {
  return (
    <TickGroup
      name="use-types"
      legend={t('use-types-legend')}
      hint={t('use-types-hint')}
      choices={USE_TYPES.map((value) => ({
        value,
        label: props.text.useTypes[value].name,
        hint: props.text.useTypes[value].examples,
      }))}
      values={props.values}
      onChange={(values) => props.onChange([...values])}
    />
  );
}

function FactField(props: {
  readonly fact: FactName;
  readonly question: string;
  readonly value: FactValue;
  readonly onChange: (value: FactValue) => void;
}) {
  return (
    <RadioGroup
      name={`fact-${props.fact}`}
      legend={props.question}
      choices={FACT_VALUES.map((value) => ({ value, label: t(FACT_TEXTS[value]) }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
