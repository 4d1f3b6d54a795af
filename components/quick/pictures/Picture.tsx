/** A drawing beside words. The words say it all, so that screen readers pass over it. */
import { pictureOf } from './picture-of';

export type PictureProps = {
  /** One of `PictureName`; nothing is drawn for a name that no drawing has. */
  readonly name: string;
  /** Above Easy Read words, or as the sign on an answer. */
  readonly size: 'big' | 'sign';
};

/**
 * One style for all: a 96 by 96 field, thick rounded outlines in the colour of the text, and two soft fills that
 * `_quick.scss` sets for light, dark and forced colours.
 */
export function Picture({ name, size }: PictureProps) {
  const Drawing = pictureOf(name);
  if (!Drawing) return null;
  return (
    <svg
      class={`es-picture es-picture--${size}`}
      viewBox="0 0 96 96"
      fill="none"
      stroke="currentColor"
      stroke-width="4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing />
    </svg>
  );
}
