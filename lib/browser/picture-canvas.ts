/** Opens pictures, and draws and packs the one that is kept. What is black there was never in its file. */
import {
  type MadePicture,
  PICTURE_FILE_MAX,
  PICTURE_OPEN_SIDE_MAX,
  PICTURE_PIXELS_MAX,
  type PictureMade,
  type PictureRead,
  type PictureTools,
} from '../app/picture-tools';
import { PICTURE_BYTES_MAX, type Picture } from '../domain/evidence';
import type { Box, PicturePlan, Size } from '../domain/picture-edit';
import { readPictureHeader } from '../formats/picture-header';
import { readClipboardPicture } from './picture-clipboard';

type MediaType = Picture['mediaType'];

/** A PNG this small is kept whatever else might be smaller: it is exact. */
export const PNG_ENOUGH_BYTES = 1024 * 1024;
/** A PNG of a photograph is many times what a lossy file of it is; of a screen it seldom is. */
const MUCH_LARGER = 3;
/** Tried one after the other until the file is small enough. */
const QUALITIES = [0.9, 0.75, 0.5] as const;

/** The picture screen's tools in this browser. Only full pages of the extension may call them. */
export function browserPictureTools(): PictureTools {
  return { read: readPicture, make: makePicture, readClipboard: () => readClipboardPicture() };
}

/**
 * Opens a file as pixels, turned upright as its EXIF says; of an animation, its first picture.
 * @param decode `createImageBitmap`, unless a test stands in for it
 */
export async function readPicture(
  file: Blob,
  decode: (file: Blob) => Promise<ImageBitmap> = createImageBitmap,
): Promise<PictureRead> {
  if (file.size > PICTURE_FILE_MAX) return { kind: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  // The file went away, or may not be read.
  if (bytes === null) return { kind: 'cannot-be-read' };
  const header = readPictureHeader(new Uint8Array(bytes));
  if (header.kind === 'other') return { kind: 'not-a-picture' };
  if (header.kind === 'damaged') return { kind: 'cannot-be-read' };
  if (isTooLarge(header)) return { kind: 'too-large' };
  try {
    const pixels = await decode(new Blob([bytes], { type: header.mediaType }));
    // What a file declares is not always what its decoder makes of it.
    if (!isTooLarge(pixels)) return { kind: 'read', pixels };
    pixels.close();
    return { kind: 'too-large' };
  } catch {
    return { kind: 'cannot-be-read' };
  }
}

function isTooLarge({ width, height }: Size): boolean {
  return Math.max(width, height) > PICTURE_OPEN_SIDE_MAX || width * height > PICTURE_PIXELS_MAX;
}

/** Draws what the plan keeps, burns the boxes in, and packs it: no metadata of the first file can be in the new one. */
export async function makePicture(pixels: ImageBitmap, plan: PicturePlan): Promise<PictureMade> {
  try {
    const file = await packed(drawn(pixels, plan));
    if (file === null) return { kind: 'too-large' };
    return { kind: 'made', picture: await described(file.blob, file.mediaType, plan.to) };
  } catch {
    // A canvas too large for this device's memory, or its process is gone: nothing is made, nothing is lost.
    return { kind: 'cannot-be-made' };
  }
}

type Canvas = { readonly canvas: OffscreenCanvas; readonly context: OffscreenCanvasRenderingContext2D };

/** White beneath, so that nothing can hide in see-through pixels; kept by the processor, whose colours are exact. */
function blank({ width, height }: Size): Canvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

function blacken({ context }: Canvas, boxes: readonly Box[]): void {
  context.fillStyle = '#000000';
  for (const { left, top, width, height } of boxes) context.fillRect(left, top, width, height);
}

/** Boxes come before any scaling: a scaled edge must not hold a trace of what was under it. And after: it is sharp. */
function drawn(pixels: ImageBitmap, { from, to, black, finalBlack }: PicturePlan): Canvas {
  const cut = blank(from);
  const { left, top, width, height } = from;
  cut.context.drawImage(pixels, left, top, width, height, 0, 0, width, height);
  blacken(cut, black);
  if (to.width === width && to.height === height) return cut;
  const scaled = blank(to);
  scaled.context.drawImage(cut.canvas, 0, 0, to.width, to.height);
  blacken(scaled, finalBlack);
  return scaled;
}

type Packed = { readonly blob: Blob; readonly mediaType: MediaType };

/** PNG where that is not much larger than a lossy file; `null` when no way is small enough. */
async function packed({ canvas }: Canvas): Promise<Packed | null> {
  const png = await canvas.convertToBlob({ type: 'image/png' });
  if (png.size <= PNG_ENOUGH_BYTES) return { blob: png, mediaType: 'image/png' };
  const lossy = await lossyOf(canvas);
  const pngFits = png.size <= PICTURE_BYTES_MAX;
  if (pngFits && (lossy === null || png.size <= MUCH_LARGER * lossy.blob.size)) {
    return { blob: png, mediaType: 'image/png' };
  }
  return lossy;
}

async function lossyOf(canvas: OffscreenCanvas): Promise<Packed | null> {
  for (const quality of QUALITIES) {
    for (const mediaType of ['image/webp', 'image/jpeg'] as const) {
      const blob = await canvas.convertToBlob({ type: mediaType, quality });
      // A browser that cannot make this kind makes a PNG instead, and says so.
      if (blob.type === mediaType && blob.size <= PICTURE_BYTES_MAX) return { blob, mediaType };
    }
  }
  return null;
}

async function described(file: Blob, mediaType: MediaType, { width, height }: Size): Promise<MadePicture> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const preview = await createImageBitmap(file);
  return { file, preview, mediaType, width, height, bytes: file.size, hash };
}

/** The picture in a `data:` address, as the browser gives a picture of a tab; `null` when it is none. */
export function fileFromDataUrl(address: string): Blob | null {
  const match = /^data:(image\/[a-z+.-]+);base64,/.exec(address);
  if (match === null) return null;
  try {
    const text = atob(address.slice(match[0].length));
    return new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], { type: match[1] ?? '' });
  } catch {
    // Not base64 after all.
    return null;
  }
}
