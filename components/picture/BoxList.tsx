/** Every black box and the crop as a row of numbers, for whoever does not draw or cannot see the picture. */
import { BOX_SIDES, type Box, type PictureEdit, type Size } from '../../lib/domain/picture-edit';
import { shareOf } from '../../lib/domain/picture-place';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { type AreaId, areaName, withShare } from './areas';
import { PercentField } from './PercentField';
import type { EditorActions } from './PictureEditor';
import { placeText } from './picture-words';

export type BoxListProps = {
  readonly edit: PictureEdit;
  readonly size: Size;
  readonly actions: EditorActions;
};

export function BoxList({ edit, size, actions }: BoxListProps) {
  const { crop, boxes } = edit;
  return (
    <section aria-labelledby="picture-list">
      <h3 id="picture-list">{t('picture-list')}</h3>
      {boxes.length === 0 ? <p>{t('picture-list-none')}</p> : null}
      <ul class="es-picture-list">
        {boxes.map((box) => (
          <AreaRow key={box.id} area={box.id} box={box} size={size} actions={actions} />
        ))}
        {crop ? <AreaRow key="crop" area="crop" box={crop} size={size} actions={actions} /> : null}
      </ul>
      {crop ? null : <p>{t('picture-list-no-crop')}</p>}
    </section>
  );
}

type AreaRowProps = Omit<BoxListProps, 'edit'> & { readonly area: AreaId; readonly box: Box };

function AreaRow({ area, box, size, actions }: AreaRowProps) {
  const name = areaName(area);
  const id = `picture-row-${area}`;
  return (
    <li>
      <fieldset class="es-fieldset es-picture-row" aria-describedby={`${id}-place`}>
        <legend class="es-legend">{name}</legend>
        <p class="es-hint" id={`${id}-place`}>
          {placeText(box, size)}
        </p>
        <div class="es-picture-row__fields">
          {BOX_SIDES.map((side) => (
            <PercentField
              key={side}
              id={`${id}-${side}`}
              label={t(`picture-side-${side}`)}
              share={shareOf(box, side, size)}
              onShare={(share) =>
                actions.change(area, withShare(area, box, side, share, size), `${area} ${side}`)
              }
              onBlur={actions.rest}
            />
          ))}
        </div>
        <Button look="quiet" label={t('picture-remove-named', { name })} onClick={() => actions.remove(area)}>
          {t('picture-remove')}
        </Button>
      </fieldset>
    </li>
  );
}
