/** Black boxes and the crop of a picture that is being edited: geometry in whole pixels of the picture as it came. */
import { PICTURE_SIDE_MAX } from './evidence';

export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
/** A part of a picture: `left` and `top` are of its first pixel. */
export type Box = Size & { readonly left: number; readonly top: number };
/** A box that is filled with black. Its id is also its number on screen, and stays when others go. */
export type BlackBox = Box & { readonly id: number };

/** What is to be done to a picture. Without a crop all of it is kept. */
export type PictureEdit = { readonly crop: Box | null; readonly boxes: readonly BlackBox[] };

/** Narrower than this nothing can be recognised, and nothing can be grasped on screen. */
export const CROP_SIDE_MIN = 16;
export const BOX_SIDE_MIN = 4;
/** Black boxes on one picture: a bound for the screen, far above what anybody needs. */
export const BOXES_MAX = 100;

export const NO_EDIT: PictureEdit = { crop: null, boxes: [] };

/** `value` in whole pixels from `least` to `most`; what is no number is `least`. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(Number.isFinite(value) ? value : least)));
}

/**
 * The box in whole pixels, as it fits into a picture: no side under `least` (or under the picture's own), and moved
 * rather than cut where it stands over an edge.
 */
export function fitted(box: Box, size: Size, least: number): Box {
  const width = between(box.width, Math.min(least, size.width), size.width);
  const height = between(box.height, Math.min(least, size.height), size.height);
  return {
    left: between(box.left, 0, size.width - width),
    top: between(box.top, 0, size.height - height),
    width,
    height,
  };
}

/** The box moved, its size kept, as far as the picture goes. */
export function moved(box: Box, right: number, down: number, size: Size): Box {
  return {
    ...box,
    left: between(box.left + right, 0, size.width - box.width),
    top: between(box.top + down, 0, size.height - box.height),
  };
}

/** The box with its right and lower edges moved; the other two stay. */
export function resized(box: Box, right: number, down: number, size: Size, least: number): Box {
  return {
    ...box,
    width: between(box.width + right, Math.min(least, size.width), size.width - box.left),
    height: between(box.height + down, Math.min(least, size.height), size.height - box.top),
  };
}

export const BOX_SIDES = ['left', 'top', 'width', 'height'] as const;
export type BoxSide = (typeof BOX_SIDES)[number];

/** The box with one of its four numbers given, in pixels: it moves for `left` and `top`, and grows for the others. */
export function withSide(box: Box, side: BoxSide, pixels: number, size: Size, least: number): Box {
  const more = (Number.isFinite(pixels) ? pixels : box[side]) - box[side];
  switch (side) {
    case 'left':
      return moved(box, more, 0, size);
    case 'top':
      return moved(box, 0, more, size);
    case 'width':
      return resized(box, more, 0, size, least);
    case 'height':
      return resized(box, 0, more, size, least);
  }
}

/** The box between two points, which may lie outside; every pixel that it touches is in it. */
export function boxBetween(one: Point, other: Point, size: Size, least: number): Box {
  const [left, right] = outwards(one.x, other.x, size.width);
  const [top, bottom] = outwards(one.y, other.y, size.height);
  return fitted({ left, top, width: right - left, height: bottom - top }, size, least);
}

function outwards(one: number, other: number, limit: number): readonly [number, number] {
  const inside = (value: number) => Math.max(0, Math.min(limit, value));
  return [Math.floor(inside(Math.min(one, other))), Math.ceil(inside(Math.max(one, other)))];
}

/** All of a picture. */
export function whole({ width, height }: Size): Box {
  return { left: 0, top: 0, width, height };
}

/** A box in the middle of what is kept. @param share of its width and height, from 0 to 1 */
export function middleBox({ crop }: Pick<PictureEdit, 'crop'>, size: Size, share: number): Box {
  const { left, top, width, height } = crop ?? whole(size);
  const rest = (1 - share) / 2;
  const box = {
    left: left + width * rest,
    top: top + height * rest,
    width: width * share,
    height: height * share,
  };
  return fitted(box, size, BOX_SIDE_MIN);
}

/** One more black box; the same edit when there are as many as there may be. */
export function addBox(edit: PictureEdit, box: Box, size: Size): PictureEdit {
  if (edit.boxes.length >= BOXES_MAX) return edit;
  const id = Math.max(0, ...edit.boxes.map((one) => one.id)) + 1;
  return { ...edit, boxes: [...edit.boxes, { ...fitted(box, size, BOX_SIDE_MIN), id }] };
}

/** A black box at another place or of another size; an id that is not there changes nothing. */
export function changeBox(edit: PictureEdit, id: number, box: Box, size: Size): PictureEdit {
  const fits = { ...fitted(box, size, BOX_SIDE_MIN), id };
  return { ...edit, boxes: edit.boxes.map((one) => (one.id === id ? fits : one)) };
}

export function removeBox(edit: PictureEdit, id: number): PictureEdit {
  return { ...edit, boxes: edit.boxes.filter((one) => one.id !== id) };
}

/** Keeps only `box`; `null`, or all of the picture, keeps all. */
export function cropTo(edit: PictureEdit, box: Box | null, size: Size): PictureEdit {
  const crop = box && fitted(box, size, CROP_SIDE_MIN);
  const isWhole = crop !== null && crop.width === size.width && crop.height === size.height;
  return { ...edit, crop: isWhole ? null : crop };
}

/** Is anything of the picture blacked out or left out? */
export function isEdited({ crop, boxes }: PictureEdit): boolean {
  return crop !== null || boxes.length > 0;
}

/** What the picture that is kept is made of. */
export type PicturePlan = {
  /** The part of the picture as it came. */
  readonly from: Box;
  /** The size it is kept in: smaller than `from` where that has a side over `PICTURE_SIDE_MAX`, never larger. */
  readonly to: Size;
  /** What is black, in pixels from the corner of `from`, before any scaling; boxes outside of it are left out. */
  readonly black: readonly Box[];
  /** The same in pixels of the final picture: every pixel that holds any part of a box is in it. */
  readonly finalBlack: readonly Box[];
};

/** Where the edit leads. */
export function planOf({ crop, boxes }: PictureEdit, size: Size): PicturePlan {
  const from = crop ?? whole(size);
  const scale = Math.min(1, PICTURE_SIDE_MAX / Math.max(from.width, from.height));
  const to = {
    width: between(from.width * scale, 1, PICTURE_SIDE_MAX),
    height: between(from.height * scale, 1, PICTURE_SIDE_MAX),
  };
  const black = boxes.flatMap((box) => within(box, from));
  return { from, to, black, finalBlack: black.map((box) => scaledOut(box, from, to)) };
}

/** The part of `box` that lies in `frame`, seen from the frame's corner; none when they do not touch. */
function within(box: Box, frame: Box): readonly Box[] {
  const left = Math.max(box.left, frame.left);
  const top = Math.max(box.top, frame.top);
  const width = Math.min(box.left + box.width, frame.left + frame.width) - left;
  const height = Math.min(box.top + box.height, frame.top + frame.height) - top;
  return width > 0 && height > 0 ? [{ left: left - frame.left, top: top - frame.top, width, height }] : [];
}

function scaledOut(box: Box, from: Size, to: Size): Box {
  const [left, right] = outwards(...scaledSpan(box.left, box.width, to.width / from.width), to.width);
  const [top, bottom] = outwards(...scaledSpan(box.top, box.height, to.height / from.height), to.height);
  return { left, top, width: right - left, height: bottom - top };
}

function scaledSpan(start: number, length: number, scale: number): [number, number] {
  return [start * scale, (start + length) * scale];
}
