/** The voices of a meeting: one more joins, one gets another name, one is taken out after asking. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Voice } from '../../lib/domain/meeting';
import { MOST_VOICES } from '../../lib/domain/meeting-changes';
import type { VoiceDraft } from '../../lib/state/meeting-start';
import type { MeetingState } from '../../lib/state/meeting-state';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { newVoice, VoiceFields } from './VoiceFields';

export type MeetingVoicesProps = { readonly state: MeetingState; readonly newId: () => string };

export function MeetingVoices({ state, newId }: MeetingVoicesProps) {
  const [leaving, setLeaving] = useState<Voice | null>(null);
  const voices = state.voices.value.map(({ voice }) => voice);
  return (
    <details class="es-contents">
      <summary>{t('together-voices-edit')}</summary>
      <p>{t('together-voices-lead')}</p>
      {voices.map((voice) => (
        <div class="es-voice-edit" key={voice.assessmentId}>
          <RenameVoice voice={voice} onName={(name) => state.nameVoice(voice.assessmentId, name)} />
          <Button look="quiet" onClick={() => setLeaving(voice)}>
            {t('together-voice-remove', { voice: voice.name })}
          </Button>
        </div>
      ))}
      <AddVoice state={state} newId={newId} />
      {leaving ? <RemoveVoice state={state} voice={leaving} onDone={() => setLeaving(null)} /> : null}
    </details>
  );
}

/** Takes the new name when the person leaves the field: a name half typed is nobody's name. */
function RenameVoice({ voice, onName }: { readonly voice: Voice; readonly onName: (name: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      id={`rename-${voice.assessmentId}`}
      label={t('together-voice-rename', { voice: voice.name })}
      value={typed ?? voice.name}
      maxLength={80}
      onInput={setTyped}
      onBlur={() => {
        if (typed !== null) onName(typed);
        setTyped(null);
      }}
    />
  );
}

function AddVoice({ state, newId }: MeetingVoicesProps) {
  const [draft, setDraft] = useState<VoiceDraft | null>(null);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const taken = state.voices.value.map(({ voice }) => voice.name);
  if (taken.length >= MOST_VOICES) return <p class="es-hint">{t('together-voices-full')}</p>;
  if (!draft) {
    return (
      <Button look="quiet" onClick={() => setDraft(newVoice(newId(), 'care-worker', taken))}>
        {t('together-voice-add')}
      </Button>
    );
  }
  const join = async () => {
    const name = draft.name.trim();
    setMissing(name === '');
    if (name === '') return document.getElementById(`name-${draft.assessmentId}`)?.focus();
    const problem = await state.addVoice({ ...draft, name });
    setFailure(problem);
    if (!problem) setDraft(null);
  };
  return (
    <fieldset class="es-fieldset es-voice-draft">
      <legend class="es-legend">{t('together-voice-add')}</legend>
      {failure ? (
        <Notice kind="error" heading={t('together-voice-failed')} announce>
          <p>{explainFailure(failure)}</p>
        </Notice>
      ) : null}
      <VoiceFields voice={draft} taken={taken} missing={missing} onChange={setDraft} />
      <div class="es-button-row">
        <Button onClick={() => void join()}>{t('together-voice-join')}</Button>
        <Button look="quiet" onClick={() => setDraft(null)}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

function RemoveVoice(props: {
  readonly state: MeetingState;
  readonly voice: Voice;
  readonly onDone: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const remove = async (review: 'stays' | 'to-the-bin') => {
    const problem = await props.state.removeVoice(props.voice.assessmentId, review);
    setFailure(problem);
    if (!problem) props.onDone();
  };
  return (
    <Dialog heading={t('together-remove-heading')} onClose={props.onDone}>
      <p>{t('together-remove-what', { voice: props.voice.name })}</p>
      {failure ? (
        <Notice kind="error" heading={t('together-remove-failed')} announce>
          <p>{explainFailure(failure)}</p>
        </Notice>
      ) : null}
      <p class="es-hint">{t('together-remove-stays-hint')}</p>
      <Button onClick={() => void remove('stays')}>{t('together-remove-stays')}</Button>
      <p class="es-hint">{t('together-remove-bin-hint')}</p>
      <div class="es-button-row">
        <Button look="warning" onClick={() => void remove('to-the-bin')}>
          {t('together-remove-bin')}
        </Button>
        <Button look="quiet" onClick={props.onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
