/** The fields of a voice that is about to join: who they are, what to call them, and how they know the product. */
import { LIVED, ROLES, type Role } from '../../lib/domain/assessment';
import type { VoiceDraft } from '../../lib/state/meeting-start';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type VoiceFieldsProps = {
  readonly voice: VoiceDraft;
  /** Names that other voices have, so that none is proposed twice. */
  readonly taken: readonly string[];
  /** It was to go on without a name. */
  readonly missing: boolean;
  readonly onChange: (voice: VoiceDraft) => void;
};

/** A name for a voice by its role, told apart from those that are taken: "Care workers 2". Never a person's. */
export function proposedName(role: Role, taken: readonly string[]): string {
  const name = t(`together-voice-name-${role}`);
  const names = [name, ...taken.map((_, at) => t('together-voice-name-again', { name, number: at + 2 }))];
  return names.find((one) => !taken.includes(one)) ?? name;
}

/** A voice as it is proposed when somebody adds one. */
export function newVoice(assessmentId: string, role: Role, taken: readonly string[]): VoiceDraft {
  return { assessmentId, role, name: proposedName(role, taken), lived: 'uses-it' };
}

export function VoiceFields({ voice, taken, missing, onChange }: VoiceFieldsProps) {
  // A name that was only proposed goes with the role; one that somebody typed stays.
  const changeRole = (role: Role) => {
    const proposed = ROLES.some((one) => proposedName(one, taken) === voice.name) || voice.name === '';
    onChange({ ...voice, role, name: proposed ? proposedName(role, taken) : voice.name });
  };
  return (
    <div class="es-voice-fields">
      <SelectField
        id={`role-${voice.assessmentId}`}
        label={t('together-voice-role')}
        choices={ROLES.map((value) => ({ value, label: t(`role-${value}`) }))}
        value={voice.role}
        onChange={changeRole}
      />
      <TextField
        id={`name-${voice.assessmentId}`}
        label={t('together-voice-name')}
        value={voice.name}
        maxLength={80}
        required
        onInput={(name) => onChange({ ...voice, name })}
        {...(missing && voice.name.trim() === '' ? { error: t('together-voice-name-missing') } : {})}
      />
      <SelectField
        id={`lived-${voice.assessmentId}`}
        label={t('together-voice-lived')}
        choices={LIVED.map((value) => ({ value, label: t(`together-knows-${value}`) }))}
        value={voice.lived}
        onChange={(lived) => onChange({ ...voice, lived })}
      />
    </div>
  );
}
