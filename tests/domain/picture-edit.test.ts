/** Black boxes and crops: whatever is done to them they stay inside, and what is black is black in the final picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PICTURE_SIDE_MAX } from '../../lib/domain/evidence';
import {
  addBox,
  BOX_SIDE_MIN,
  BOX_SIDES,
  BOXES_MAX,
  type Box,
  boxBetween,
  CROP_SIDE_MIN,
  changeBox,
  cropTo,
  fitted,
  isEdited,
  middleBox,
  moved,
  NO_EDIT,
  type PictureEdit,
  planOf,
  removeBox,
  resized,
  type Size,
  withSide,
} from '../../lib/domain/picture-edit';

const sizeArb: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 1, max: 9_000 }),
  height: fc.integer({ min: 1, max: 9_000 }),
});
const anyNumber = fc.oneof(
  fc.double({ min: -20_000, max: 20_000 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -1),
);
const anyBox: fc.Arbitrary<Box> = fc.record({
  left: anyNumber,
  top: anyNumber,
  width: anyNumber,
  height: anyNumber,
});
const sideArb = fc.constantFrom(...BOX_SIDES);

type Change = (edit: PictureEdit, size: Size) => PictureEdit;
const changeArb: fc.Arbitrary<Change> = fc.oneof(
  anyBox.map(
    (box): Change =>
      (edit, size) =>
        addBox(edit, box, size),
  ),
  fc.tuple(fc.integer({ min: 0, max: 8 }), anyBox).map(
    ([id, box]): Change =>
      (edit, size) =>
        changeBox(edit, id, box, size),
  ),
  fc.integer({ min: 0, max: 8 }).map(
    (id): Change =>
      (edit) =>
        removeBox(edit, id),
  ),
  fc.option(anyBox).map(
    (box): Change =>
      (edit, size) =>
        cropTo(edit, box, size),
  ),
);
const editedArb = fc.tuple(sizeArb, fc.array(changeArb, { maxLength: 15 })).map(([size, changes]) => ({
  size,
  edit: changes.reduce((edit, change) => change(edit, size), NO_EDIT),
}));

function expectInside(box: Box, size: Size, least: number): void {
  for (const side of BOX_SIDES) expect(Number.isInteger(box[side])).toBe(true);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.left + box.width).toBeLessThanOrEqual(size.width);
  expect(box.top + box.height).toBeLessThanOrEqual(size.height);
  expect(box.width).toBeGreaterThanOrEqual(Math.min(least, size.width));
  expect(box.height).toBeGreaterThanOrEqual(Math.min(least, size.height));
}

describe('any changes', () => {
  it('leave every box in whole pixels inside the picture, and a crop of at least 16 pixels', () => {
    fc.assert(
      fc.property(editedArb, ({ edit, size }) => {
        for (const box of edit.boxes) expectInside(box, size, BOX_SIDE_MIN);
        if (edit.crop) expectInside(edit.crop, size, CROP_SIDE_MIN);
        const ids = edit.boxes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('by keys and by numbers leave a box inside as well, and a box that is moved keeps its size', () => {
    fc.assert(
      fc.property(sizeArb, anyBox, anyNumber, anyNumber, sideArb, (size, any, right, down, side) => {
        const box = fitted(any, size, BOX_SIDE_MIN);
        const away = moved(box, right, down, size);
        expectInside(away, size, BOX_SIDE_MIN);
        expect([away.width, away.height]).toEqual([box.width, box.height]);
        const larger = resized(box, right, down, size, BOX_SIDE_MIN);
        expectInside(larger, size, BOX_SIDE_MIN);
        expect([larger.left, larger.top]).toEqual([box.left, box.top]);
        expectInside(withSide(box, side, right, size, BOX_SIDE_MIN), size, BOX_SIDE_MIN);
      }),
    );
  });
});

describe('a box that is drawn', () => {
  it('holds every pixel that the pointer went over, whichever way it went', () => {
    const size = { width: 100, height: 50 };
    const box = { left: 10, top: 5, width: 21, height: 16 };
    expect(boxBetween({ x: 10.4, y: 5.9 }, { x: 30.2, y: 20.1 }, size, 1)).toEqual(box);
    expect(boxBetween({ x: 30.2, y: 20.1 }, { x: 10.4, y: 5.9 }, size, 1)).toEqual(box);
  });

  it('ends at the edge when the pointer goes beyond it', () => {
    const drawn = boxBetween({ x: 90, y: 40 }, { x: 400, y: -30 }, { width: 100, height: 50 }, 4);
    expect(drawn).toEqual({ left: 90, top: 0, width: 10, height: 40 });
  });

  it('is in the middle of what is kept when it is added without drawing', () => {
    const size = { width: 1_000, height: 600 };
    expect(middleBox(NO_EDIT, size, 0.2)).toEqual({ left: 400, top: 240, width: 200, height: 120 });
    const crop = { left: 500, top: 0, width: 100, height: 100 };
    expect(middleBox({ crop }, size, 0.2)).toEqual({ left: 540, top: 40, width: 20, height: 20 });
  });
});

describe('an edit', () => {
  const size = { width: 400, height: 300 };
  const box = { left: 0, top: 0, width: 50, height: 50 };

  it('numbers boxes on, so that a box keeps its number when another goes', () => {
    const three = [box, box, box].reduce((edit, one) => addBox(edit, one, size), NO_EDIT);
    expect(removeBox(three, 2).boxes.map(({ id }) => id)).toEqual([1, 3]);
    expect(addBox(removeBox(three, 2), box, size).boxes.map(({ id }) => id)).toEqual([1, 3, 4]);
  });

  it('takes no more boxes than there may be', () => {
    let edit = NO_EDIT;
    for (let count = 0; count < BOXES_MAX + 5; count += 1) edit = addBox(edit, box, size);
    expect(edit.boxes).toHaveLength(BOXES_MAX);
  });

  it('has no crop when all of the picture is kept', () => {
    expect(cropTo(NO_EDIT, { left: -5, top: -5, width: 900, height: 900 }, size)).toEqual(NO_EDIT);
    const cropped = cropTo(NO_EDIT, box, size);
    expect(isEdited(cropped)).toBe(true);
    expect(isEdited(cropTo(cropped, null, size))).toBe(false);
  });
});

describe('the final picture', () => {
  it('has no side over the most there may be, at least one pixel, and is never larger than what is kept', () => {
    fc.assert(
      fc.property(editedArb, ({ edit, size }) => {
        const { from, to } = planOf(edit, size);
        expect(Math.max(to.width, to.height)).toBeLessThanOrEqual(PICTURE_SIDE_MAX);
        expect(Math.min(to.width, to.height)).toBeGreaterThanOrEqual(1);
        expect(to.width).toBeLessThanOrEqual(from.width);
        expect(to.height).toBeLessThanOrEqual(from.height);
        if (Math.max(from.width, from.height) <= PICTURE_SIDE_MAX) {
          expect(to).toEqual({ width: from.width, height: from.height });
        }
      }),
    );
  });

  it('is black wherever it holds any part of a box, and its boxes lie inside it', () => {
    fc.assert(
      fc.property(editedArb, ({ edit, size }) => {
        const { from, to, black, finalBlack } = planOf(edit, size);
        expect(finalBlack).toHaveLength(black.length);
        black.forEach((box, at) => {
          expectInside(box, from, 1);
          const final = finalBlack[at];
          expect(final).toBeDefined();
          if (!final) return;
          expectInside(final, to, 1);
          expect(final.left * (from.width / to.width)).toBeLessThanOrEqual(box.left + 1e-6);
          expect((final.left + final.width) * (from.width / to.width)).toBeGreaterThanOrEqual(
            box.left + box.width - 1e-6,
          );
          expect(final.top * (from.height / to.height)).toBeLessThanOrEqual(box.top + 1e-6);
          expect((final.top + final.height) * (from.height / to.height)).toBeGreaterThanOrEqual(
            box.top + box.height - 1e-6,
          );
        });
      }),
    );
  });

  it('holds of each box what lies in the crop, seen from the crop’s corner, and no box beside it', () => {
    const size = { width: 200, height: 100 };
    const crop = { left: 50, top: 20, width: 100, height: 60 };
    const boxes = [
      { id: 1, left: 40, top: 10, width: 30, height: 30 },
      { id: 2, left: 60, top: 30, width: 10, height: 10 },
      { id: 3, left: 0, top: 0, width: 50, height: 20 },
    ];
    expect(planOf({ crop, boxes }, size).black).toEqual([
      { left: 0, top: 0, width: 20, height: 20 },
      { left: 10, top: 10, width: 10, height: 10 },
    ]);
  });

  it('is scaled in both directions alike', () => {
    expect(planOf(NO_EDIT, { width: 8_192, height: 2_048 }).to).toEqual({ width: 4_096, height: 1_024 });
    expect(planOf(NO_EDIT, { width: 9_000, height: 1 }).to).toEqual({ width: 4_096, height: 1 });
  });
});
