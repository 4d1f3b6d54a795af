/** Before sheets are typed: of which product they are, and which form they were printed as. */
import { useState } from 'preact/hooks';
import type { Failure, StartReview } from '../../lib/app/ports';
import { type Checklist, DEPTHS } from '../../lib/domain/checklist';
import { type FormKind, formAudiences, readFormCode } from '../../lib/domain/paper-form';
import type { Product } from '../../lib/domain/product';
import { explainFailure } from '../review/explain-failure';
import { firstPick, isPicked, type PickedProduct, ProductPick, pickedName } from '../together/ProductPick';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

/** What the typing goes on with. */
export type TypingChoice = {
  /** What the form was printed from. */
  readonly checklist: Checklist;
  readonly form: FormKind;
  readonly product: StartReview['product'];
  readonly productName: string;
};

export type TypingStartProps = {
  /** What forms are printed from now. */
  readonly checklist: Checklist;
  /** Every checklist a form may have been printed from: ours, and those kept here. */
  readonly checklists: readonly Checklist[];
  readonly products: readonly Product[];
  /** The product it was asked for, or nothing. */
  readonly productId: string | null;
  /** The form it was asked for, or nothing. */
  readonly form: FormKind | null;
  readonly newId: () => string;
  /** Goes on to the typing. @returns why it could not, such as a product that cannot be read */
  readonly onBegin: (choice: TypingChoice) => Promise<Failure | null>;
};

const FIRST: FormKind = { depth: 'quick-worker', audience: 'worker' };

export function TypingStart(props: TypingStartProps) {
  const { checklist, products } = props;
  const [newProductId] = useState(props.newId);
  const [picked, setPicked] = useState<PickedProduct>(() => firstPick(products, props.productId));
  const [form, setForm] = useState(props.form ?? FIRST);
  const [printedFrom, setPrintedFrom] = useState(checklist);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const begin = async () => {
    setMissing(!isPicked(picked));
    if (!isPicked(picked)) return document.getElementById('together-product-name')?.focus();
    if (refused) return document.getElementById('typing-code')?.focus();
    const product: StartReview['product'] = picked.productId
      ? { kind: 'existing', productId: picked.productId }
      : { kind: 'new', productId: newProductId, description: picked.typed };
    setFailure(
      await props.onBegin({
        checklist: printedFrom,
        form,
        product,
        productName: pickedName(products, picked),
      }),
    );
  };
  return (
    <form
      class="es-page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h1 tabIndex={-1}>{t('paper-typing-start-heading')}</h1>
      <p>{t('paper-typing-start-lead')}</p>
      {failure ? (
        <Notice kind="error" announce>
          <p>{explainFailure(failure)}</p>
        </Notice>
      ) : null}
      <ProductPick
        text={checklist.text}
        products={products}
        picked={picked}
        missing={missing && !isPicked(picked)}
        onChange={setPicked}
      />
      <FormCode
        checklists={[checklist, ...props.checklists]}
        onForm={(next, from) => {
          setForm(next);
          setPrintedFrom(from);
        }}
        onNoForm={() => {
          setForm(offered(checklist, form));
          setPrintedFrom(checklist);
        }}
        onRefused={setRefused}
      />
      {printedFrom.ref.hash === checklist.ref.hash ? null : (
        <p role="status">{t('paper-typing-earlier', { version: printedFrom.ref.version })}</p>
      )}
      <FormFields checklist={printedFrom} form={form} onForm={setForm} />
      <Button type="submit">{t('paper-typing-begin')}</Button>
    </form>
  );
}

/** The same form, or the one nearest to it that this checklist has words for. */
function offered(checklist: Checklist, { depth, audience }: FormKind): FormKind {
  return { depth, audience: formAudiences(checklist, depth).includes(audience) ? audience : 'person' };
}

/** The code off the paper. One of an unknown checklist is refused: its numbers may be other questions. */
function FormCode(props: {
  readonly checklists: readonly Checklist[];
  readonly onForm: (form: FormKind, printedFrom: Checklist) => void;
  /** The code names no form: what forms are printed from now counts again. */
  readonly onNoForm: () => void;
  readonly onRefused: (refused: boolean) => void;
}) {
  const { checklists } = props;
  const refs = checklists.map(({ ref }) => ref);
  const [typed, setTyped] = useState('');
  const read = readFormCode(typed, refs);
  const take = (code: string) => {
    setTyped(code);
    const next = readFormCode(code, refs);
    const from = next.kind === 'form' ? checklists.find(({ ref }) => ref === next.checklist) : undefined;
    if (next.kind === 'form' && from) props.onForm(next.form, from);
    else props.onNoForm();
    props.onRefused(next.kind === 'other-checklist');
  };
  const error = () => {
    switch (read.kind) {
      case 'form':
        return {};
      case 'other-checklist':
        return { error: t('paper-typing-code-other', { hash: read.shortHash }) };
      case 'not-a-code':
        return typed.trim().length < 10 ? {} : { error: t('paper-typing-code-wrong') };
    }
  };
  return (
    <TextField
      id="typing-code"
      label={t('paper-typing-code')}
      hint={t('paper-typing-code-hint')}
      value={typed}
      maxLength={20}
      onInput={take}
      {...error()}
    />
  );
}

function FormFields(props: {
  readonly checklist: Checklist;
  readonly form: FormKind;
  readonly onForm: (form: FormKind) => void;
}) {
  const { checklist, form, onForm } = props;
  const audiences = formAudiences(checklist, form.depth);
  return (
    <>
      <SelectField
        id="typing-depth"
        label={t('paper-depth')}
        choices={DEPTHS.map((value) => ({ value, label: t(`depth-${value}`) }))}
        value={form.depth}
        onChange={(depth) => onForm(offered(checklist, { ...form, depth }))}
      />
      <SelectField
        id="typing-audience"
        label={t('paper-audience')}
        choices={audiences.map((value) => ({ value, label: t(`paper-audience-${value}`) }))}
        value={form.audience}
        onChange={(audience) => onForm({ ...form, audience })}
      />
    </>
  );
}
