/** What the picture screen needs of the browser: reading a picture, making the one that is kept, and the clipboard. */
import type { Picture } from '../domain/evidence';
import type { PicturePlan } from '../domain/picture-edit';

/** The largest file that is opened at all, in bytes. */
export const PICTURE_FILE_MAX = 40 * 1024 * 1024;
/** The most a picture may be before it is cropped and scaled: each of its pixels takes four bytes while it is open. */
export const PICTURE_PIXELS_MAX = 64_000_000;
/** Longest side before that; no browser draws on a canvas much beyond it. */
export const PICTURE_OPEN_SIDE_MAX = 16_384;

/**
 * A file as pixels, or why not. `not-a-picture`: not PNG, JPEG or WebP by its first bytes, whatever its name says.
 * `too-large`: by its bytes or by the size it declares, in which case nothing was decoded. `cannot-be-read`: damaged.
 */
export type PictureRead =
  | { readonly kind: 'read'; readonly pixels: ImageBitmap }
  | { readonly kind: 'not-a-picture' | 'too-large' | 'cannot-be-read' };

/** The picture as it will be stored, byte for byte. */
export type MadePicture = Pick<Picture, 'mediaType' | 'width' | 'height' | 'bytes' | 'hash'> & {
  readonly file: Blob;
  /** Decoded again from these bytes, to be looked at. */
  readonly preview: ImageBitmap;
};

/** `too-large`: more than a picture may have, however it is packed. `cannot-be-made`: the browser had no memory for it. */
export type PictureMade =
  | { readonly kind: 'made'; readonly picture: MadePicture }
  | { readonly kind: 'too-large' | 'cannot-be-made' };

/** `not-allowed`: the browser or the person said no. `not-offered`: this browser has no such way. */
export type ClipboardPicture =
  | { readonly kind: 'picture'; readonly file: Blob }
  | { readonly kind: 'nothing' | 'not-allowed' | 'not-offered' };

export type PictureTools = {
  read(file: Blob): Promise<PictureRead>;
  /** Draws the plan and packs it anew, so that nothing but the pixels of the plan is in the file. */
  make(pixels: ImageBitmap, plan: PicturePlan): Promise<PictureMade>;
  /** Only in answer to a press of a button. */
  readClipboard(): Promise<ClipboardPicture>;
};
