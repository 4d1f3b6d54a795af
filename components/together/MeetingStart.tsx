/** Begins a meeting: which product, how many questions, when, how many people, and whose voices are heard. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { type Checklist, DEPTHS, type Depth } from '../../lib/domain/checklist';
import type { Product } from '../../lib/domain/product';
import type { MeetingDraft, VoiceDraft } from '../../lib/state/meeting-start';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { Notice } from '../ui/Notice';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { CountField } from './CountField';
import { DayField } from './DayField';
import { firstPick, isPicked, ProductPick } from './ProductPick';
import { newVoice, VoiceFields } from './VoiceFields';

export type MeetingStartProps = {
  readonly checklist: Checklist;
  readonly products: readonly Product[];
  /** The product it was asked for, or nothing. */
  readonly productId: string | null;
  /** Today where the person is, as YYYY-MM-DD. */
  readonly today: string;
  readonly newId: () => string;
  /** What stands above the form, such as the meetings there are. */
  readonly children?: ComponentChildren;
  /** Begins the meeting and shows it. @returns why it could not be begun */
  readonly onStart: (draft: MeetingDraft) => Promise<Failure | null>;
};

const MODES = ['voices', 'hands'] as const;
type Mode = (typeof MODES)[number];

/** Ids are made with the form, so that pressing the button again after a failure begins one meeting. */
function useDraft({ newId, products, productId, today }: MeetingStartProps) {
  const [ids] = useState(() => ({ meeting: newId(), product: newId() }));
  const [picked, setPicked] = useState(() => firstPick(products, productId));
  const [depth, setDepth] = useState<Depth>('must-haves');
  const [title, setTitle] = useState('');
  const [heldOn, setHeldOn] = useState(today);
  const [people, setPeople] = useState(2);
  const [mode, setMode] = useState<Mode>('voices');
  const [voices, setVoices] = useState<readonly VoiceDraft[]>([]);
  const known = picked.productId;
  const draft: MeetingDraft = {
    id: ids.meeting,
    title: title.trim(),
    heldOn,
    people,
    depth,
    product: known
      ? { kind: 'existing', productId: known }
      : { kind: 'new', productId: ids.product, description: picked.typed },
    voices: mode === 'hands' ? [] : voices.map((voice) => ({ ...voice, name: voice.name.trim() })),
  };
  return {
    draft,
    picked,
    setPicked,
    setDepth,
    setTitle,
    setHeldOn,
    setPeople,
    mode,
    setMode,
    voices,
    setVoices,
  };
}

type Draft = ReturnType<typeof useDraft>;

/** What is missing, by the field that has it; nothing when the meeting can begin. */
function missingField({ draft, picked, mode, voices }: Draft): string | null {
  if (!isPicked(picked)) return 'together-product-name';
  if (draft.heldOn === '') return 'together-held-on';
  if (mode === 'voices' && voices.length === 0) return 'together-voice-add';
  const unnamed = draft.voices.find(({ name }) => name === '');
  return unnamed ? `name-${unnamed.assessmentId}` : null;
}

export function MeetingStart(props: MeetingStartProps) {
  const form = useDraft(props);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async () => {
    const missing = missingField(form);
    setChecked(missing !== null);
    if (missing) return document.getElementById(missing)?.focus();
    if (busy) return;
    setBusy(true);
    setFailure(await props.onStart(form.draft));
    setBusy(false);
  };
  return (
    <div class="es-page es-together">
      <h1 tabIndex={-1}>{t('together-start-heading')}</h1>
      <p>{t('together-start-lead')}</p>
      <p class="es-hint">{t('together-start-only-here')}</p>
      {props.children}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {failure ? (
          <Notice kind="error" heading={t('together-begin-failed')} announce>
            <p>{explainFailure(failure)}</p>
          </Notice>
        ) : null}
        <ProductPick
          text={props.checklist.text}
          products={props.products}
          picked={form.picked}
          missing={checked && !isPicked(form.picked)}
          onChange={form.setPicked}
        />
        <MeetingFields form={form} checked={checked} />
        {form.mode === 'voices' ? <VoiceList form={form} newId={props.newId} checked={checked} /> : null}
        <Button type="submit" disabled={busy}>
          {busy ? t('together-beginning') : t('together-begin')}
        </Button>
      </form>
    </div>
  );
}

function MeetingFields({ form, checked }: { readonly form: Draft; readonly checked: boolean }) {
  const { draft } = form;
  return (
    <>
      <SelectField
        id="together-depth"
        label={t('together-depth')}
        choices={DEPTHS.map((value) => ({ value, label: t(`depth-${value}`) }))}
        value={draft.depth}
        onChange={form.setDepth}
      />
      <TextField
        id="together-title"
        label={t('together-title')}
        hint={t('together-title-hint')}
        value={draft.title}
        maxLength={200}
        onInput={form.setTitle}
      />
      <DayField
        id="together-held-on"
        label={t('together-held-on')}
        value={draft.heldOn}
        onChange={form.setHeldOn}
        {...(checked && draft.heldOn === '' ? { error: t('together-held-on-missing') } : {})}
      />
      <CountField
        label={t('together-people')}
        hint={t('together-people-hint')}
        value={draft.people}
        least={1}
        onChange={form.setPeople}
      />
      <RadioGroup
        name="together-mode"
        legend={t('together-mode')}
        choices={MODES.map((value) => ({
          value,
          label: t(`together-mode-${value}`),
          hint: t(`together-mode-${value}-hint`),
        }))}
        value={form.mode}
        onChange={form.setMode}
      />
    </>
  );
}

function VoiceList(props: { readonly form: Draft; readonly newId: () => string; readonly checked: boolean }) {
  const { voices, setVoices } = props.form;
  const [added, setAdded] = useState('');
  const namesBut = (id: string) => voices.filter((one) => one.assessmentId !== id).map(({ name }) => name);
  const add = () => {
    const voice = newVoice(props.newId(), 'care-worker', namesBut(''));
    setVoices([...voices, voice]);
    setAdded(voice.name);
  };
  // The button that was pressed goes with its voice; the focus goes to where another can be added.
  const drop = (id: string) => {
    setVoices(voices.filter((one) => one.assessmentId !== id));
    document.getElementById('together-voice-add')?.focus();
  };
  return (
    <section aria-labelledby="together-voices">
      <h2 id="together-voices">{t('together-voices')}</h2>
      <p>{t('together-voices-lead')}</p>
      {voices.map((voice, at) => (
        <fieldset class="es-fieldset es-voice-draft" key={voice.assessmentId}>
          <legend class="es-legend">{t('together-voice-number', { number: at + 1 })}</legend>
          <VoiceFields
            voice={voice}
            taken={namesBut(voice.assessmentId)}
            missing={props.checked}
            onChange={(next) => setVoices(voices.with(at, next))}
          />
          <Button look="quiet" onClick={() => drop(voice.assessmentId)}>
            {t('together-voice-drop', { voice: voice.name })}
          </Button>
        </fieldset>
      ))}
      {props.checked && voices.length === 0 ? (
        <p class="es-error-text" role="alert">
          {t('together-voices-none')}
        </p>
      ) : null}
      <div class="es-button-row">
        <button type="button" id="together-voice-add" class="es-button es-button--quiet" onClick={add}>
          {t('together-voice-add')}
        </button>
      </div>
      <p class="es-visually-hidden" role="status">
        {added === '' ? '' : t('together-voice-added', { voice: added })}
      </p>
    </section>
  );
}
