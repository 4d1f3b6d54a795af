/** Why a picture that was given is not on screen, and what to do. */
import type { PictureRefusal } from '../../lib/state/picture-phase';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export function PictureRefused({ refusal }: { readonly refusal: PictureRefusal | null }) {
  if (refusal === null) return null;
  return (
    <Notice kind="error" heading={t('picture-refused-heading')} announce>
      <p>{t(`picture-refused-${refusal}`)}</p>
    </Notice>
  );
}
