/** Marks that fill a box as lines of a path: within it, the same every time, and each hatch of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, HATCHES, hatchPath } from '../../../components/charts/hatch';

const boxArb = fc
  .tuple(
    fc.integer({ min: 0, max: 640_000 }),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 1, max: 624_000 }),
    fc.integer({ min: 18, max: 26 }),
  )
  .map(([x, y, width, height]): Box => ({ x: x / 1000, y, width: width / 1000, height }));

/** Where the pen has been: the ends of every line, read off the commands of the path. */
function places(path: string): readonly (readonly [number, number])[] {
  const seen: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', words = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (words.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const [first = 0, second = 0] = numbers;
    if (command === 'M') [x, y] = [first, second];
    else if (command === 'h') x += first;
    else if (command === 'v') y += first;
    else if (command === 'a') [x, y] = [x + (numbers[5] ?? 0), y + (numbers[6] ?? 0)];
    else if (command === 'l') [x, y] = [x + first, y + second];
    seen.push([x, y]);
  }
  return seen;
}

describe.each(HATCHES)('the hatch of %s', (hatch) => {
  it('stays within its box', () => {
    fc.assert(
      fc.property(boxArb, (box) => {
        const outside = places(hatchPath(hatch, box)).filter(
          ([x, y]) =>
            x < box.x - 0.02 ||
            x > box.x + box.width + 0.02 ||
            y < box.y - 0.02 ||
            y > box.y + box.height + 0.02,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('leaves no part empty that is wide enough for its marks', () => {
    fc.assert(
      fc.property(boxArb, (box) => {
        fc.pre(box.width >= 8);
        expect(hatchPath(hatch, box)).toMatch(/^M[^a-z]+[a-z]/);
      }),
    );
  });

  it('is the same for the same box, with numbers of at most two places', () => {
    const box = { x: 8 + 1 / 3, y: 30, width: 200 / 7, height: 26 };
    expect(hatchPath(hatch, box)).toBe(hatchPath(hatch, { ...box }));
    expect(hatchPath(hatch, box)).not.toMatch(/\.\d{3}|NaN|e-/);
  });

  it('looks like no other in the box of a key, but for lines of another thickness', () => {
    const box = { x: 8, y: 8, width: 18, height: 18 };
    const others = HATCHES.filter((one) => one !== hatch && hatchPath(one, box) === hatchPath(hatch, box));
    expect(others).toEqual(hatch === 'across' ? ['bands'] : hatch === 'bands' ? ['across'] : []);
  });
});

it('draws as many whole dots as have room', () => {
  expect(hatchPath('dots', { x: 0, y: 0, width: 17, height: 16 })).toBe(
    'M4.5 4h.01M12.5 4h.01M4.5 12h.01M12.5 12h.01',
  );
  expect(hatchPath('dots', { x: 0, y: 0, width: 3, height: 16 })).toBe('');
});

it('draws diagonals from edge to edge', () => {
  expect(hatchPath('rising', { x: 0, y: 0, width: 16, height: 8 })).toBe('M0 8l8 -8M8 8l8 -8');
});
