/** A share copy, line by line, before it leaves: what is read here is all that is in the file. */
import { useState } from 'preact/hooks';
import type { QuestionId } from '../../lib/domain/checklist';
import type { ShareCopy } from '../../lib/formats/share-copy';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { type ShareLine, shareLines } from './share-lines';

export type ShareCopyPreviewProps = {
  readonly share: ShareCopy;
  /** A question's short name; empty where it is not known. */
  readonly questionLabel: (id: QuestionId) => string;
  /** Saves this very copy. */
  readonly onSave: () => void;
  /** Throws it away. */
  readonly onDrop: () => void;
};

export function ShareCopyPreview({ share, questionLabel, onSave, onDrop }: ShareCopyPreviewProps) {
  const [at, setAt] = useState(0);
  const review = share.reviews[at];
  const of = share.reviews.length;
  return (
    <section aria-labelledby="share-look-heading">
      <h3 id="share-look-heading">{t('share-look-heading')}</h3>
      <p>{t('share-look-lead')}</p>
      {review ? (
        <>
          <p role="status">
            <strong>{t('share-look-review', { number: at + 1, of })}</strong>
          </p>
          <Lines lines={shareLines(share, review, questionLabel)} />
        </>
      ) : (
        <p>{t('share-line-no-answers')}</p>
      )}
      {of > 1 ? <Turn at={at} of={of} onTurn={setAt} /> : null}
      <p class="es-hint">{t('share-look-not-in')}</p>
      <div class="es-button-row">
        <Button onClick={onSave}>{t('share-look-save')}</Button>
        <Button look="quiet" onClick={onDrop}>
          {t('share-look-drop')}
        </Button>
      </div>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly ShareLine[] }) {
  return (
    <ul class="es-plain-list">
      {lines.map(({ key, text }) => (
        <li key={key}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

type TurnProps = {
  readonly at: number;
  readonly of: number;
  readonly onTurn: (to: number) => void;
};

/** One review at a time: nobody reads a list of twenty thousand lines. */
function Turn({ at, of, onTurn }: TurnProps) {
  return (
    <div class="es-button-row">
      <Button look="quiet" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        {t('share-look-previous')}
      </Button>
      <Button look="quiet" disabled={at === of - 1} onClick={() => onTurn(at + 1)}>
        {t('share-look-next')}
      </Button>
    </div>
  );
}
