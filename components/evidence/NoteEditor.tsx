/** The reviewer's own note on a piece of evidence: read, and changed when they ask. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { PersonalWarning } from './PersonalWarning';

export type NoteEditorProps = {
  readonly note: string;
  /** What tells this piece from others by ear. */
  readonly name: string;
  readonly covered: boolean;
  /** @param from the note that the person began with. @returns whether it is kept */
  readonly onSave: (note: string, from: string) => Promise<boolean>;
};

type Editing = { readonly text: string; readonly from: string };

export function NoteEditor({ note, name, covered, onSave }: NoteEditorProps) {
  const id = useId();
  const [editing, setEditing] = useState<Editing | null>(null);
  const isOpen = editing !== null;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The button and the field stand in each other's place: the focus goes with them.
  useLayoutEffect(() => {
    if (isOpen) document.getElementById(`${id}-note`)?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  // Kept after all, by trying again or by the choice in a conflict.
  useLayoutEffect(() => {
    if (editing?.text === note && note !== editing.from) setEditing(null);
  }, [note]);
  if (editing === null) {
    const textId = note === '' ? 'evidence-note-add' : 'evidence-note-change';
    return (
      <>
        {note === '' ? null : (
          <p class="es-evidence__note">
            {t('evidence-note-yours')} <bdi>{note}</bdi>
          </p>
        )}
        <Button
          look="quiet"
          buttonRef={button}
          onClick={() => setEditing({ text: note, from: note })}
          label={t('evidence-button-of', { button: t(textId), name })}
        >
          {t(textId)}
        </Button>
      </>
    );
  }
  // What was typed stays here while the fields are covered.
  if (covered) return <p class="es-hint">{t('fields-covered')}</p>;
  const save = () => void onSave(editing.text, editing.from).then((kept) => kept && setEditing(null));
  return (
    <div>
      <TextField
        id={`${id}-note`}
        label={t('evidence-note')}
        hint={t('evidence-note-hint')}
        value={editing.text}
        maxLength={2_000}
        lines="many"
        onInput={(text) => setEditing({ ...editing, text })}
      />
      <PersonalWarning texts={[editing.text]} />
      <div class="es-button-row">
        <Button onClick={save}>{t('evidence-note-save')}</Button>
        <Button look="quiet" onClick={() => setEditing(null)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
