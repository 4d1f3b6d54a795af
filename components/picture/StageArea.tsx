/** One black box, the crop, or what is just being drawn, in its place over the picture. */
import type { Box, Size } from '../../lib/domain/picture-edit';
import { t } from '../ui/texts';
import { type AreaId, areaElementId, areaKey, areaName } from './areas';
import type { EditorActions } from './PictureEditor';
import { placeText } from './picture-words';

export type StageAreaProps = {
  /** Nothing for what is just being drawn. */
  readonly area: AreaId | null;
  readonly box: Box;
  readonly size: Size;
  /** A pointer may take hold of it. */
  readonly isHeld: boolean;
  readonly actions: EditorActions;
};

/** The style that puts a box in its place, whatever size the picture is shown in. */
export function placed({ left, top, width, height }: Box, size: Size) {
  const part = (of: number, all: number) => `${(100 * of) / all}%`;
  return {
    left: part(left, size.width),
    top: part(top, size.height),
    width: part(width, size.width),
    height: part(height, size.height),
  };
}

export function StageArea({ area, box, size, isHeld, actions }: StageAreaProps) {
  const look = `es-picture-area es-picture-area--${typeof area === 'number' ? 'box' : (area ?? 'draft')}`;
  if (area === null) return <div class={look} style={placed(box, size)} />;
  return (
    // A screen reader hands the arrow keys over to an application, and keeps them everywhere else.
    <div
      class={isHeld ? `${look} es-picture-area--held` : look}
      style={placed(box, size)}
      id={areaElementId(area)}
      data-area={area}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys
      tabIndex={0}
      aria-label={t('picture-area', { name: areaName(area), place: placeText(box, size) })}
      aria-describedby="picture-keys"
      onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
      onKeyDown={(event) => {
        const done = areaKey(event, area, box, size);
        if (done === null) return;
        // Alt and an arrow would leave the page.
        event.preventDefault();
        if (done.kind === 'removed') actions.remove(area);
        else actions.change(area, done.box, `${area} ${done.run}`);
      }}
      onBlur={actions.rest}
    >
      <span class="es-picture-area__name" aria-hidden="true">
        {area === 'crop' ? '' : area}
      </span>
      {isHeld ? <span class="es-picture-area__handle" data-handle="" aria-hidden="true" /> : null}
    </div>
  );
}
