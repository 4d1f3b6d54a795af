/** The picture exactly as it will be stored, what can be seen on it in words, and keeping it. */
import { useRef } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { PreparedPicture } from '../../lib/state/picture-phase';
import { PICTURE_ALT_MAX } from '../../lib/state/picture-record';
import type { PictureState } from '../../lib/state/picture-state';
import { FailureNotice } from '../dashboard/FailureNotice';
import { sizeText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { PixelCanvas } from './PixelCanvas';
import { pictureFacts } from './picture-words';

export type PictureDescribeProps = {
  readonly state: PictureState;
  readonly made: PreparedPicture;
  /** Attach was pressed without a description. */
  readonly askedForWords: boolean;
  readonly failure: Failure | null;
  readonly isSaving: boolean;
};

const ALT_FIELD = 'picture-alt';

export function PictureDescribe(props: PictureDescribeProps) {
  const { state, made, askedForWords, failure, isSaving } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const alt = state.alt.value;
  const isAsking = askedForWords && alt.trim() === '';
  const attach = () => {
    // The button waits while the picture is stored; the focus must not go with it.
    if (alt.trim() !== '' || askedForWords) heading.current?.focus();
    void state.attach();
  };
  return (
    <section aria-labelledby="picture-step">
      <h2 id="picture-step" tabIndex={-1} ref={heading}>
        {t('picture-describe-heading')}
      </h2>
      <p>{t('picture-describe-lead')}</p>
      <div class="es-picture-preview">
        <PixelCanvas
          pixels={made.preview}
          label={alt.trim() === '' ? t('picture-preview') : t('picture-preview-of', { alt: alt.trim() })}
        />
      </div>
      <StoredFacts made={made} room={state.room.value} />
      <TextField
        id={ALT_FIELD}
        label={t('picture-alt')}
        hint={t('picture-alt-hint')}
        lines="many"
        maxLength={PICTURE_ALT_MAX}
        value={alt}
        onInput={(words) => {
          state.alt.value = words;
        }}
      />
      {isAsking ? (
        <Notice kind="warning" heading={t('picture-no-alt-heading')} announce>
          <p>{t('picture-no-alt-words')}</p>
          <Button look="quiet" onClick={() => document.getElementById(ALT_FIELD)?.focus()}>
            {t('picture-no-alt-write')}
          </Button>
        </Notice>
      ) : null}
      {failure ? <NotKept failure={failure} /> : null}
      <div class="es-button-row">
        <Button disabled={isSaving} onClick={attach}>
          {t(isAsking ? 'picture-attach-without' : failure ? 'picture-attach-again' : 'picture-attach')}
        </Button>
        <Button look="quiet" disabled={isSaving} onClick={state.backToEditing}>
          {t('picture-back-to-editing')}
        </Button>
      </div>
      <p class="es-hint">{t('picture-nothing-stored')}</p>
    </section>
  );
}

type StoredFactsProps = { readonly made: PreparedPicture; readonly room: number | null };

function StoredFacts({ made, room }: StoredFactsProps) {
  return (
    <>
      <ul>
        <li>{pictureFacts(made)}</li>
        <li>{t('picture-blacked-out', { count: made.blackedOut })}</li>
        <li>{t('picture-no-metadata')}</li>
        {room === null ? null : <li>{t('picture-room', { room: sizeText(room) })}</li>}
      </ul>
      {room !== null && room < made.bytes ? (
        <Notice kind="warning">
          <p>{t('picture-no-room')}</p>
        </Notice>
      ) : null}
    </>
  );
}

function NotKept({ failure }: { readonly failure: Failure }) {
  const isFull = failure.kind === 'storage' && failure.reason === 'full';
  return (
    <FailureNotice heading={t('picture-failed-heading')} failure={failure}>
      <p>{t(isFull ? 'picture-failed-full' : 'picture-failed-still-here')}</p>
    </FailureNotice>
  );
}
