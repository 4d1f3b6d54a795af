/** The export dialog's questions: what is exported, what the file is for, and what that form leaves open. */
import { type Choice, RadioGroup, TickGroup } from '../ui/ChoiceGroup';
import { t } from '../ui/texts';
import {
  EXPORT_PURPOSES,
  type ExportChoice,
  type ExportPurpose,
  type ExportScope,
  type ExportSubject,
} from './export-request';
import { reviewName } from './words';

export type ExportChoicesProps = {
  readonly subject: ExportSubject;
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
};

export function ExportChoices({ subject, choice, onChange }: ExportChoicesProps) {
  return (
    <>
      <SubjectPart subject={subject} choice={choice} onChange={onChange} />
      <RadioGroup
        legend={t('export-purpose')}
        name="export-purpose"
        value={choice.purpose}
        choices={EXPORT_PURPOSES.map((purpose) => purposeChoice(subject, purpose))}
        onChange={(purpose) => onChange({ ...choice, purpose })}
      />
      {choice.purpose === 'table' ? <TableChoices choice={choice} onChange={onChange} /> : null}
      {choice.purpose === 'share' ? (
        <TickGroup
          legend={t('export-share-naming')}
          name="export-share-naming"
          values={choice.nameProduct ? ['name'] : []}
          choices={[
            {
              value: 'name',
              label: t('export-share-name-product'),
              hint: t('export-share-name-product-hint'),
            },
          ]}
          onChange={(values) => onChange({ ...choice, nameProduct: values.length > 0 })}
        />
      ) : null}
    </>
  );
}

/** Of a row, the choice between the review and its product; of one thing with a name, that and what goes along. */
function SubjectPart({ subject, choice, onChange }: ExportChoicesProps) {
  switch (subject.kind) {
    case 'row':
      return (
        <RadioGroup
          legend={t('export-what')}
          name="export-what"
          value={choice.scope}
          choices={scopes(subject)}
          onChange={(scope) => onChange({ ...choice, scope })}
        />
      );
    case 'product':
      return (
        <>
          <p>
            <bdi>{subject.product.name}</bdi>
          </p>
          <p class="es-hint">{t('export-product-hint')}</p>
        </>
      );
    case 'exercise':
      return (
        <>
          <p>
            <bdi>{subject.exercise.name}</bdi>
          </p>
          <p class="es-hint">{t('export-exercise-hint')}</p>
        </>
      );
    case 'reviews':
    case 'everything':
      return null;
  }
}

function TableChoices({ choice, onChange }: Omit<ExportChoicesProps, 'subject'>) {
  return (
    <>
      <RadioGroup
        legend={t('export-rows')}
        name="export-rows"
        value={choice.rows}
        choices={[
          { value: 'answers', label: t('export-rows-answers'), hint: t('export-rows-answers-hint') },
          { value: 'reviews', label: t('export-rows-reviews'), hint: t('export-rows-reviews-hint') },
        ]}
        onChange={(rows) => onChange({ ...choice, rows })}
      />
      <TickGroup
        legend={t('export-program')}
        name="export-program"
        values={choice.forExcel ? ['excel'] : []}
        choices={[{ value: 'excel', label: t('export-excel'), hint: t('export-excel-hint') }]}
        onChange={(values) => onChange({ ...choice, forExcel: values.length > 0 })}
      />
    </>
  );
}

function scopes({ item }: Extract<ExportSubject, { readonly kind: 'row' }>): readonly Choice<ExportScope>[] {
  return [
    { value: 'review', label: t('export-what-review'), hint: reviewName(item) },
    { value: 'product', label: t('export-what-product'), hint: item.product.name },
  ];
}

function purposeChoice(subject: ExportSubject, purpose: ExportPurpose): Choice<ExportPurpose> {
  // Of many: reviews chosen in the bin are among them, but only a file to keep has them.
  const isLines = subject.kind === 'everything' || subject.kind === 'reviews';
  const hint = t(`export-purpose-${purpose}-hint`, { ending: isLines ? '.jsonl' : '.json' });
  const notBack = purpose === 'keep' ? '' : ` ${t('export-not-back')}`;
  const noBin = purpose === 'keep' || !isLines ? '' : ` ${t('export-without-bin')}`;
  return { value: purpose, label: t(`export-purpose-${purpose}`), hint: `${hint}${noBin}${notBack}` };
}
