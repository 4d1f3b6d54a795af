/** Two ways to choose what is read: files, or a whole folder. Dropping either on the page is the third. */
import { type Picked, pickedFrom } from '../../lib/state/import-picked';
import { t } from '../ui/texts';

export type ImportPickersProps = { readonly onPicked: (picked: Picked) => void };

export function ImportPickers({ onPicked }: ImportPickersProps) {
  return (
    <div class="es-pickers">
      <FilePicker
        id="import-picker"
        label={t('import-choose')}
        hint={t('import-choose-hint')}
        isFolder={false}
        onPicked={onPicked}
      />
      <FilePicker
        id="import-folder-picker"
        label={t('import-choose-folder')}
        hint={t('import-choose-folder-hint')}
        isFolder={true}
        onPicked={onPicked}
      />
    </div>
  );
}

type FilePickerProps = ImportPickersProps & {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isFolder: boolean;
};

function FilePicker({ id, label, hint, isFolder, onPicked }: FilePickerProps) {
  return (
    <div class="es-field es-picker">
      <label class="es-label" for={id}>
        {label}
      </label>
      <p class="es-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: true } : { accept: '.json,.jsonl,.zip,.age' })}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const picked = pickedFrom(Array.from(event.currentTarget.files ?? []));
          // Else choosing the same file again, put right meanwhile, would be no change.
          event.currentTarget.value = '';
          onPicked(picked);
        }}
      />
    </div>
  );
}
