/** Words the picture screen's parts share: sizes, kinds, and where a box stands. */
import type { Picture } from '../../lib/domain/evidence';
import type { Box, Size } from '../../lib/domain/picture-edit';
import { placeOf, shareOf } from '../../lib/domain/picture-place';
import { sizeText } from '../dashboard/words';
import { language, t } from '../ui/texts';

/** A part of a whole as people read it: "12.5%". */
function shareText(share: number): string {
  return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** Where a box stands and how large it is. */
export function placeText(box: Box, size: Size): string {
  const { row, column } = placeOf(box, size);
  return t('picture-place', {
    where: t(`picture-place-${row}-${column}`),
    left: shareText(shareOf(box, 'left', size)),
    top: shareText(shareOf(box, 'top', size)),
    width: shareText(shareOf(box, 'width', size)),
    height: shareText(shareOf(box, 'height', size)),
  });
}

/** Size in pixels, kind of file, and size in bytes. */
export function pictureFacts(picture: Pick<Picture, 'width' | 'height' | 'mediaType' | 'bytes'>): string {
  const { width, height, mediaType, bytes } = picture;
  return t('picture-facts', { width, height, kind: KINDS[mediaType], size: sizeText(bytes) });
}

/** Names of formats, the same in every language. */
const KINDS = { 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/webp': 'WebP' } as const;
