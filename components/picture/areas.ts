/** Black boxes and the crop alike: what can be moved, resized and removed on a picture. */
import {
  BOX_SIDE_MIN,
  type Box,
  type BoxSide,
  CROP_SIDE_MIN,
  changeBox,
  cropTo,
  moved,
  type PictureEdit,
  removeBox,
  resized,
  type Size,
  withSide,
} from '../../lib/domain/picture-edit';
import { keyStep, pixelsOf } from '../../lib/domain/picture-place';
import { t } from '../ui/texts';

/** A black box by its number, or the crop. */
export type AreaId = number | 'crop';

/** What it is called on screen. */
export function areaName(area: AreaId): string {
  return area === 'crop' ? t('picture-crop') : t('picture-box', { number: area });
}

/** The element of an area on the picture. */
export function areaElementId(area: AreaId): string {
  return `picture-area-${area}`;
}

/** The shortest side an area may have, in pixels. */
export function leastSide(area: AreaId): number {
  return area === 'crop' ? CROP_SIDE_MIN : BOX_SIDE_MIN;
}

export function withArea(edit: PictureEdit, area: AreaId, box: Box, size: Size): PictureEdit {
  return area === 'crop' ? cropTo(edit, box, size) : changeBox(edit, area, box, size);
}

export function withoutArea(edit: PictureEdit, area: AreaId, size: Size): PictureEdit {
  return area === 'crop' ? cropTo(edit, null, size) : removeBox(edit, area);
}

/** An area with one of its numbers typed, as a part of the picture from 0 to 1. */
export function withShare(area: AreaId, box: Box, side: BoxSide, share: number, size: Size): Box {
  return withSide(box, side, pixelsOf(share, side, size), size, leastSide(area));
}

/** What a key does to the area that has the focus. */
export type AreaKey =
  | { readonly kind: 'changed'; readonly box: Box; readonly run: 'move' | 'resize' }
  | { readonly kind: 'removed' };

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Arrows move, with Alt they resize, with Shift they go far, Delete removes; `null` for any other key. */
export function areaKey(key: Key, area: AreaId, box: Box, size: Size): AreaKey | null {
  if (key.ctrlKey || key.metaKey) return null;
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'removed' };
  const direction = Object.hasOwn(DIRECTIONS, key.key) ? DIRECTIONS[key.key] : undefined;
  if (direction === undefined) return null;
  const step = keyStep(size, key.shiftKey);
  const [right, down] = [direction[0] * step, direction[1] * step];
  return key.altKey
    ? { kind: 'changed', box: resized(box, right, down, size, leastSide(area)), run: 'resize' }
    : { kind: 'changed', box: moved(box, right, down, size), run: 'move' };
}
