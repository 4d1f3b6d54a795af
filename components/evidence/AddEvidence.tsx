/** The ways to add evidence to a question. */
import { DRAFT_KINDS, type DraftKind } from '../../lib/state/evidence-forms';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type AddEvidenceProps = {
  /** The question's short name, for screen readers. */
  readonly label: string;
  /** Only where there is a page beside. */
  readonly onTake: (() => void) | null;
  readonly onPicture: (() => void) | null;
  readonly onForm: (kind: DraftKind) => void;
};

export function AddEvidence({ label, onTake, onPicture, onForm }: AddEvidenceProps) {
  return (
    <>
      {onTake ? (
        <p>
          <Button
            look="quiet"
            onClick={onTake}
            label={t('evidence-button-of', { button: t('evidence-take'), name: label })}
          >
            {t('evidence-take')}
          </Button>
        </p>
      ) : null}
      <details class="es-evidence-add">
        <summary>
          {t(onTake ? 'evidence-add-other' : 'evidence-add')}
          <span class="es-visually-hidden">: {label}</span>
        </summary>
        <div class="es-evidence-add__ways">
          {onPicture ? (
            <Button look="quiet" onClick={onPicture}>
              {t('evidence-add-picture')}
            </Button>
          ) : null}
          {DRAFT_KINDS.map((kind) => (
            <Button key={kind} look="quiet" onClick={() => onForm(kind)}>
              {t(`evidence-add-${kind}`)}
            </Button>
          ))}
        </div>
      </details>
    </>
  );
}
