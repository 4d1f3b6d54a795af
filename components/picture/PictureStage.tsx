/** The picture with its black boxes and its crop over it, to be drawn on, and each to be moved by keys. */
import { useState } from 'preact/hooks';
import type { Box, PictureEdit, Size } from '../../lib/domain/picture-edit';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import type { AreaId } from './areas';
import type { EditorActions } from './PictureEditor';
import { PixelCanvas } from './PixelCanvas';
import { placed, StageArea } from './StageArea';
import { type Drawing, useStageDrag } from './use-stage-drag';

export type PictureStageProps = {
  readonly pixels: ImageBitmap;
  readonly edit: PictureEdit;
  readonly drawing: Drawing;
  readonly actions: EditorActions;
};

/** How many times as wide as the screen the picture is shown. */
const ZOOMS = [1, 2, 4] as const;

export function PictureStage({ pixels, edit, drawing, actions }: PictureStageProps) {
  const [zoom, setZoom] = useState(0);
  const { draft, handlers, cancel } = useStageDrag({
    size: pixels,
    edit,
    drawing,
    onDrawn: actions.draw,
    onGripped: (area, box) => actions.change(area, box, null),
  });
  const shown = (area: AreaId, box: Box) => (draft?.area === area ? draft.box : box);
  const crop = edit.crop && shown('crop', edit.crop);
  const times = ZOOMS[zoom] ?? 1;
  return (
    <>
      <ZoomButtons zoom={zoom} onZoom={setZoom} />
      <div class="es-picture-scroll" tabIndex={times > 1 ? 0 : undefined}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and this holds a picture */}
        <div
          class={`es-picture-stage es-picture-stage--${drawing}`}
          style={{ width: stageWidth(pixels, times) }}
          role="group"
          aria-label={t('picture-stage', { width: pixels.width, height: pixels.height })}
          aria-describedby="picture-keys"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && cancel()) event.preventDefault();
          }}
          {...handlers}
        >
          <PixelCanvas pixels={pixels} label={t('picture-as-it-came')} />
          {crop ? (
            <div class="es-picture-dim">
              <div style={placed(crop, pixels)} />
            </div>
          ) : null}
          {edit.boxes.map((box) => (
            <StageArea
              key={box.id}
              area={box.id}
              box={shown(box.id, box)}
              size={pixels}
              isHeld={drawing === 'box'}
              actions={actions}
            />
          ))}
          {crop ? (
            <StageArea area="crop" box={crop} size={pixels} isHeld={drawing === 'crop'} actions={actions} />
          ) : null}
          {draft?.area === null ? (
            <StageArea area={null} box={draft.box} size={pixels} isHeld={false} actions={actions} />
          ) : null}
        </div>
      </div>
    </>
  );
}

/** Once, the picture is as wide as there is room and no higher than the window, but never too narrow to draw on. */
function stageWidth({ width, height }: Size, times: number): string {
  return `calc(${times} * min(100%, max(16rem, ${Math.round((80 * width) / height)}vh)))`;
}

type ZoomButtonsProps = { readonly zoom: number; readonly onZoom: (zoom: number) => void };

function ZoomButtons({ zoom, onZoom }: ZoomButtonsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields
    <div class="es-button-row" role="group" aria-label={t('picture-zoom')}>
      {ZOOMS.map((times, index) => (
        <Button key={times} look="quiet" pressed={zoom === index} onClick={() => onZoom(index)}>
          {times === 1 ? t('picture-zoom-fit') : t('picture-zoom-times', { times })}
        </Button>
      ))}
    </div>
  );
}
