/** One added question: its short name, its words for each audience, its help, and when it is asked. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ABOUTS } from '../../lib/domain/about';
import { type AppliesWhen, FACT_NAMES, WORDINGS } from '../../lib/domain/checklist';
import {
  OWN_LIMITS,
  type OwnField,
  type OwnProblem,
  type OwnQuestion,
  type OwnQuestionContent,
  ownProblems,
} from '../../lib/domain/own-questions';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { Notice } from '../ui/Notice';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type OwnQuestionFormProps = {
  /** The question to change, or `null` for a new one. */
  readonly question: OwnQuestion | null;
  /** It was published: whether it still asks the same thing decides its number. */
  readonly asksMeaning: boolean;
  readonly onKeep: (content: OwnQuestionContent, meaning: 'same' | 'another') => void;
  readonly onCancel: () => void;
};

const EMPTY: OwnQuestionContent = {
  label: '',
  text: { commissioner: '', charity: '', worker: '', person: '' },
  why: '',
  evidence: '',
  askVendor: '',
  about: 'product',
  appliesWhen: null,
};

const HELP = ['why', 'evidence', 'askVendor'] as const;
const APPLIES = ['always', ...FACT_NAMES, 'other'] as const;
type Applies = (typeof APPLIES)[number];

function appliesOf(rule: AppliesWhen): Applies {
  if (rule === null) return 'always';
  return 'fact' in rule ? rule.fact : 'other';
}

/** A rule that is not in the list, such as one for a use type, stays as it is when it is chosen. */
function ruleFor(applies: Applies, before: AppliesWhen): AppliesWhen {
  switch (applies) {
    case 'always':
      return null;
    case 'other':
      return before;
    case 'ai':
    case 'care':
    case 'records':
      return { fact: applies };
  }
}

const idOf = (field: OwnField) => `checklists-form-${field}`;

export function OwnQuestionForm({ question, asksMeaning, onKeep, onCancel }: OwnQuestionFormProps) {
  const before = question ?? EMPTY;
  const [content, setContent] = useState<OwnQuestionContent>(before);
  const [meaning, setMeaning] = useState<'same' | 'another' | null>(asksMeaning ? null : 'same');
  const [problems, setProblems] = useState<readonly OwnProblem[]>([]);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const error = (field: OwnField) => {
    const found = problems.find((one) => one.field === field);
    return found ? { error: t(`checklists-form-${found.problem}`) } : {};
  };
  const submit = () => {
    const found = ownProblems(content);
    setProblems(found);
    setTried(true);
    const [first] = found;
    if (first) document.getElementById(idOf(first.field))?.focus();
    else if (meaning === null) document.getElementById('checklists-form-meaning-same')?.focus();
    else onKeep(content, meaning);
  };

  return (
    <form
      class="es-checklists__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h4 tabIndex={-1} ref={heading}>
        {question ? t('checklists-form-edit', { id: question.id }) : t('checklists-form-new')}
      </h4>
      {tried && (problems.length > 0 || meaning === null) ? (
        <Notice kind="error" announce>
          <p>{t('checklists-form-errors')}</p>
        </Notice>
      ) : null}
      <TextField
        id={idOf('label')}
        label={t('checklists-form-label')}
        hint={t('checklists-form-label-hint')}
        value={content.label}
        maxLength={OWN_LIMITS.label}
        required
        onInput={(label) => setContent({ ...content, label })}
        {...error('label')}
      />
      {WORDINGS.map((wording) => (
        <TextField
          key={wording}
          id={idOf(wording)}
          label={t(`checklists-form-${wording}`)}
          hint={t(`checklists-form-${wording === 'commissioner' ? 'commissioner' : 'same'}-hint`)}
          lines="many"
          value={content.text[wording]}
          maxLength={OWN_LIMITS.wording}
          required={wording === 'commissioner'}
          onInput={(words) => setContent({ ...content, text: { ...content.text, [wording]: words } })}
          {...error(wording)}
        />
      ))}
      {HELP.map((field) => (
        <TextField
          key={field}
          id={idOf(field)}
          label={t(`checklists-form-${field}`)}
          lines="many"
          value={content[field]}
          maxLength={OWN_LIMITS.help}
          required
          onInput={(words) => setContent({ ...content, [field]: words })}
          {...error(field)}
        />
      ))}
      <RadioGroup
        name="checklists-form-about"
        legend={t('checklists-form-about')}
        hint={t('checklists-form-about-hint')}
        choices={ABOUTS.map((value) => ({ value, label: t(`checklists-form-about-${value}`) }))}
        value={content.about}
        onChange={(about) => setContent({ ...content, about })}
      />
      <SelectField
        id="checklists-form-applies"
        label={t('checklists-form-applies')}
        choices={APPLIES.filter(
          (value) => value !== 'other' || appliesOf(before.appliesWhen) === 'other',
        ).map((value) => ({ value, label: t(`checklists-form-applies-${value}`) }))}
        value={appliesOf(content.appliesWhen)}
        onChange={(applies) => setContent({ ...content, appliesWhen: ruleFor(applies, before.appliesWhen) })}
      />
      {asksMeaning ? (
        <RadioGroup
          name="checklists-form-meaning"
          legend={t('checklists-form-meaning')}
          hint={t('checklists-form-meaning-hint')}
          choices={(['same', 'another'] as const).map((value) => ({
            value,
            label: t(`checklists-form-meaning-${value}`),
          }))}
          value={meaning}
          onChange={setMeaning}
          {...(tried && meaning === null ? { error: t('checklists-form-meaning-missing') } : {})}
        />
      ) : null}
      <div class="es-button-row">
        <Button type="submit">{t('checklists-form-keep')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t('checklists-form-drop')}
        </Button>
      </div>
    </form>
  );
}
