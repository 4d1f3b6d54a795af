/** Where a picture comes from when none was taken of a page: the clipboard, or a file. */
import type { PictureState } from '../../lib/state/picture-state';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export function PictureSource({ state }: { readonly state: PictureState }) {
  return (
    <section aria-labelledby="picture-step">
      <h2 id="picture-step" tabIndex={-1}>
        {t('picture-choose-heading')}
      </h2>
      <p>{t('picture-choose-lead')}</p>
      <h3>{t('picture-paste-heading')}</h3>
      <p id="picture-paste-hint">{t('picture-paste-hint')}</p>
      <div class="es-button-row">
        <Button onClick={() => void state.paste()} describedBy="picture-paste-hint">
          {t('picture-paste')}
        </Button>
      </div>
      <div class="es-field es-picker">
        <label class="es-label" for="picture-file">
          {t('picture-file')}
        </label>
        <p class="es-hint" id="picture-file-hint">
          {t('picture-file-hint')}
        </p>
        <input
          id="picture-file"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-describedby="picture-file-hint"
          onChange={(event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            if (file) void state.give(file, 'file');
            // Else choosing the same file again would be no change.
            event.currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}
