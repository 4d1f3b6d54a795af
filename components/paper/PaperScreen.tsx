/** Chooses a blank form, shows it as it will be printed, and prints it. */
import { useMemo, useState } from 'preact/hooks';
import { type Checklist, DEPTHS, type Depth } from '../../lib/domain/checklist';
import {
  FORM_LAYOUTS,
  type FormAudience,
  type FormKind,
  type FormLayout,
  formAudiences,
  paperForm,
} from '../../lib/domain/paper-form';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { BlankForm } from './BlankForm';
import type { DrawPicture } from './FormParts';

export type PaperScreenProps = {
  readonly checklist: Checklist;
  /** The product it was asked for; empty when it was asked for none. */
  readonly productName: string;
  readonly drawPicture?: DrawPicture;
  /** Goes to the screen that types filled sheets of this form. */
  readonly onType: (form: FormKind) => void;
  /** The browser's own; a test gives another. */
  readonly print?: () => void;
};

export function PaperScreen(props: PaperScreenProps) {
  const { checklist, drawPicture, print = () => window.print() } = props;
  const [depth, setDepth] = useState<Depth>('quick-worker');
  const [wanted, setAudience] = useState<FormAudience>('worker');
  const [layout, setLayout] = useState<FormLayout>('a4');
  const [productName, setProductName] = useState(props.productName);
  const audiences = formAudiences(checklist, depth);
  // Easy Read goes with the depth that has it; the person's own words are the nearest.
  const audience = audiences.includes(wanted) ? wanted : 'person';
  const form = useMemo(() => paperForm(checklist, { depth, audience }), [checklist, depth, audience]);
  const choose = (next: Depth) => {
    setDepth(next);
    if (next === 'quick-worker') setAudience('worker');
    if (next === 'quick-person') setAudience('person');
  };
  return (
    <div class="es-paper">
      <div class="es-page es-paper__choices">
        <h1 tabIndex={-1}>{t('paper-heading')}</h1>
        <p>{t('paper-lead')}</p>
        <SelectField
          id="paper-depth"
          label={t('paper-depth')}
          choices={DEPTHS.map((value) => ({ value, label: t(`depth-${value}`) }))}
          value={depth}
          onChange={choose}
        />
        <SelectField
          id="paper-audience"
          label={t('paper-audience')}
          choices={audiences.map((value) => ({ value, label: t(`paper-audience-${value}`) }))}
          value={audience}
          onChange={setAudience}
        />
        {audience === 'easy-read' ? <p class="es-hint">{t('paper-audience-easy-read-hint')}</p> : null}
        <RadioGroup
          name="paper-layout"
          legend={t('paper-layout')}
          choices={FORM_LAYOUTS.map((value) => ({
            value,
            label: t(`paper-layout-${value}`),
            hint: t(`paper-layout-${value}-hint`),
          }))}
          value={layout}
          onChange={setLayout}
        />
        <TextField
          id="paper-product-name"
          label={t('paper-product-name')}
          hint={t('paper-product-name-hint')}
          value={productName}
          maxLength={200}
          onInput={setProductName}
        />
        <div class="es-button-row">
          <Button onClick={print}>{t('paper-print')}</Button>
          <Button look="quiet" onClick={() => props.onType({ depth, audience })}>
            {t('paper-type')}
          </Button>
        </div>
        <p class="es-hint">{t('paper-print-hint')}</p>
      </div>
      <section class="es-paper__preview" aria-label={t('paper-preview')}>
        <BlankForm
          form={form}
          layout={layout}
          productName={productName.trim()}
          {...(drawPicture ? { drawPicture } : {})}
        />
      </section>
    </div>
  );
}
