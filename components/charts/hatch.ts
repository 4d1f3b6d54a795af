/**
 * The marks that fill a box, as the data of one path. Lines and dots, not an SVG `<pattern>`: a browser that prints
 * turns each pattern into pictures, and a report would have hundreds of them.
 */

/** A box in a chart's own units. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const HATCHES = [
  'rising',
  'crossed',
  'across',
  'bands',
  'down',
  'dots',
  'rings',
  'teeth',
  'pluses',
] as const;
/** How a box is filled; marks that stand in rows are whole or not there, lines end at the box. */
export type Hatch = (typeof HATCHES)[number];

/** From one line or mark to the next. */
const STEP = 8;
/** A box narrower than this has no room for a mark, which is at most 5 wide. */
const NARROWEST = 5;

/** @returns the path's data; empty where there is no room for a mark */
export function hatchPath(hatch: Hatch, box: Box): string {
  switch (hatch) {
    case 'rising':
      return rising(box);
    case 'crossed':
      return rising(box) + falling(box);
    case 'across':
    case 'bands':
      return rowsOf(box)
        .map((y) => `M${short(box.x)} ${short(y)}h${short(box.width)}`)
        .join('');
    case 'down':
      return columnsOf(box)
        .map((x) => `M${short(x)} ${short(box.y)}v${short(box.height)}`)
        .join('');
    // A line of next to no length with round ends: the shortest way to write a dot.
    case 'dots':
      return marks(box, (x, y) => `M${short(x)} ${short(y)}h.01`);
    case 'rings':
      return marks(box, (x, y) => `M${short(x)} ${short(y - 1.6)}a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z`);
    case 'teeth':
      return teeth(box);
    case 'pluses':
      return marks(box, (x, y) => `M${short(x)} ${short(y - 2.5)}v5M${short(x - 2.5)} ${short(y)}h5`);
  }
}

/** Diagonals at the same places of the chart whatever the box, so that neighbours of one kind go on. */
function rising({ x, y, width, height }: Box): string {
  let path = '';
  for (let sum = above(x + y); sum < x + width + y + height; sum += STEP) {
    const left = Math.max(x, sum - y - height);
    const right = Math.min(x + width, sum - y);
    path += diagonal(left, sum - left, right - left, -1);
  }
  return path;
}

function falling({ x, y, width, height }: Box): string {
  let path = '';
  for (let gap = above(x - y - height); gap < x + width - y; gap += STEP) {
    const left = Math.max(x, gap + y);
    const right = Math.min(x + width, gap + y + height);
    path += diagonal(left, left - gap, right - left, 1);
  }
  return path;
}

/** The next place of a line after this one. */
function above(place: number): number {
  return (Math.floor(place / STEP) + 1) * STEP;
}

function diagonal(x: number, y: number, length: number, down: 1 | -1): string {
  return `M${short(x)} ${short(y)}l${short(length)} ${short(down * length)}`;
}

/** A line of teeth in each row, as many as have room. */
function teeth(box: Box): string {
  const columns = columnsOf(box);
  const [first] = columns;
  if (first === undefined || box.width < STEP) return '';
  const line = 'l4-4l4 4'.repeat(columns.length);
  return rowsOf(box)
    .map((y) => `M${short(first - 4)} ${short(y + 2)}${line}`)
    .join('');
}

function marks(box: Box, mark: (x: number, y: number) => string): string {
  const columns = columnsOf(box);
  return rowsOf(box)
    .flatMap((y) => columns.map((x) => mark(x, y)))
    .join('');
}

function columnsOf({ x, width }: Box): readonly number[] {
  return middles(x, width);
}

function rowsOf({ y, height }: Box): readonly number[] {
  return middles(y, height);
}

/** The middles of as many steps as have room, in the middle of the whole; one where there is just room for a mark. */
function middles(from: number, length: number): readonly number[] {
  if (length < NARROWEST) return [];
  const count = Math.max(1, Math.floor(length / STEP));
  const first = from + (length - (count - 1) * STEP) / 2;
  return Array.from({ length: count }, (_, at) => first + at * STEP);
}

/** A number in at most two places: enough for a line, and the same on every machine. */
function short(value: number): string {
  return String(Math.round(100 * value) / 100);
}
