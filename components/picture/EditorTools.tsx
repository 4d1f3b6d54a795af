/** The buttons over the picture: what drawing on it does, adding without drawing, undo and redo. */
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { t } from '../ui/texts';
import type { EditorActions } from './PictureEditor';
import { DRAWINGS, type Drawing } from './use-stage-drag';

export type EditorToolsProps = {
  readonly drawing: Drawing;
  readonly onDrawing: (drawing: Drawing) => void;
  readonly hasCrop: boolean;
  readonly actions: EditorActions;
};

export function EditorTools({ drawing, onDrawing, hasCrop, actions }: EditorToolsProps) {
  return (
    <>
      <RadioGroup
        legend={t('picture-drawing')}
        name="picture-drawing"
        value={drawing}
        choices={DRAWINGS.map((value) => ({ value, label: t(`picture-drawing-${value}`) }))}
        onChange={onDrawing}
      />
      <div class="es-button-row">
        <button
          type="button"
          id="picture-add"
          class="es-button es-button--quiet"
          aria-describedby="picture-keys"
          onClick={actions.addInMiddle}
        >
          {t('picture-add')}
        </button>
        {hasCrop ? (
          <Button look="quiet" onClick={() => actions.remove('crop')}>
            {t('picture-crop-remove')}
          </Button>
        ) : (
          <Button look="quiet" describedBy="picture-keys" onClick={actions.cropToMiddle}>
            {t('picture-crop-add')}
          </Button>
        )}
        <Button look="quiet" onClick={actions.undo}>
          {t('picture-undo')}
        </Button>
        <Button look="quiet" onClick={actions.redo}>
          {t('picture-redo')}
        </Button>
      </div>
      <p class="es-hint" id="picture-keys">
        {t('picture-keys')}
      </p>
    </>
  );
}
