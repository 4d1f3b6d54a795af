/** The ways the letter leaves the browser, and how the last of them went. */
import { LETTER_FORMS, type LetterFilesStatus, type LetterForm } from '../../lib/state/letter-files';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type LetterOutProps = {
  readonly status: LetterFilesStatus;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onSave: (form: LetterForm) => void;
};

function statusText(status: LetterFilesStatus): string {
  switch (status.kind) {
    case 'idle':
      return '';
    case 'working':
      return t('letter-working');
    case 'copied':
      return t('letter-copied');
    case 'saved':
      return t('letter-file-saved', { name: status.fileName });
    case 'failed': {
      const { what, detail } = status;
      return what === 'copy' ? t('letter-copy-failed', { detail }) : t('letter-file-failed', { detail });
    }
  }
}

export function LetterOut({ status, onCopy, onPrint, onSave }: LetterOutProps) {
  const working = status.kind === 'working';
  return (
    <>
      <div class="es-button-row">
        <Button onClick={onCopy}>{t('letter-copy')}</Button>
        <Button look="quiet" onClick={onPrint}>
          {t('letter-print')}
        </Button>
        {LETTER_FORMS.map((form) => (
          <Button key={form} look="quiet" disabled={working} onClick={() => onSave(form)}>
            {t(`letter-save-${form}`)}
          </Button>
        ))}
      </div>
      {/* There from the start, so that a change in it is read out. */}
      <p role="status" class={status.kind === 'failed' ? 'es-error-text' : 'es-letter-out'}>
        {statusText(status)}
      </p>
    </>
  );
}
