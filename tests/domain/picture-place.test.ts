/** Where a box stands, in words and as parts of the picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX_SIDES } from '../../lib/domain/picture-edit';
import { COLUMNS, keyStep, pixelsOf, placeOf, ROWS, shareOf } from '../../lib/domain/picture-place';

const SIZE = { width: 300, height: 90 };

describe('the place of a box', () => {
  it('is the ninth of the picture that its middle lies in', () => {
    for (const [rowAt, row] of ROWS.entries()) {
      for (const [columnAt, column] of COLUMNS.entries()) {
        const box = { left: 100 * columnAt + 40, top: 30 * rowAt + 10, width: 20, height: 10 };
        expect(placeOf(box, SIZE)).toEqual({ row, column });
      }
    }
  });

  it('is known at the very edges too', () => {
    const at = (left: number, top: number) => placeOf({ left, top, width: 0, height: 0 }, SIZE);
    expect(at(0, 0)).toEqual({ row: 'top', column: 'left' });
    expect(at(300, 90)).toEqual({ row: 'bottom', column: 'right' });
  });
});

describe('a share of the picture', () => {
  it('leads back to the same pixels', () => {
    const pixelArb = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(pixelArb, pixelArb, fc.constantFrom(...BOX_SIDES), (pixels, more, side) => {
        const size = { width: pixels + more + 1, height: pixels + more + 1 };
        const box = { left: pixels, top: pixels, width: pixels, height: pixels };
        expect(pixelsOf(shareOf(box, side, size), side, size)).toBe(pixels);
      }),
    );
  });

  it('is of the width for left and width, and of the height for top and height', () => {
    const box = { left: 30, top: 9, width: 150, height: 45 };
    expect(BOX_SIDES.map((side) => shareOf(box, side, SIZE))).toEqual([0.1, 0.1, 0.5, 0.5]);
  });
});

describe('a step of the arrow keys', () => {
  it('is small for small moves, ten times that for large ones, and never nothing', () => {
    expect(keyStep({ width: 2_000, height: 1_000 }, false)).toBe(10);
    expect(keyStep({ width: 2_000, height: 1_000 }, true)).toBe(100);
    expect(keyStep({ width: 3, height: 3 }, false)).toBe(1);
  });
});
