/** The key under a chart: what each pattern stands for, in lines that fill its width. */
import type { BarKind } from './bar-looks';
import { CHART_WIDTH, MARGIN, widthOfText } from './chart-looks';
import { HatchedBox } from './HatchedBox';

type KeyItem = { readonly kind: BarKind; readonly label: string };
type PlacedItem = KeyItem & { readonly x: number; readonly y: number };

const LINE_HEIGHT = 26;
const SWATCH = 18;

/** Where each item of a key goes, and how high the key is. */
export function placeKey(
  items: readonly KeyItem[],
  wide: number = CHART_WIDTH,
): {
  readonly items: readonly PlacedItem[];
  readonly height: number;
} {
  const placed: PlacedItem[] = [];
  let x = MARGIN;
  let y = 0;
  for (const item of items) {
    const width = SWATCH + 6 + widthOfText(item.label) + 18;
    if (x > MARGIN && x + width > wide) {
      x = MARGIN;
      y += LINE_HEIGHT;
    }
    placed.push({ ...item, x, y });
    x += width;
  }
  return { items: placed, height: items.length === 0 ? 0 : y + LINE_HEIGHT };
}

export type ChartKeyProps = {
  readonly items: readonly PlacedItem[];
  readonly top: number;
};

export function ChartKey({ items, top }: ChartKeyProps) {
  return (
    <g class="es-chart__key">
      {items.map(({ kind, label, x, y }) => (
        <g key={kind}>
          <HatchedBox kind={kind} box={{ x, y: top + y, width: SWATCH, height: SWATCH }} />
          <text class="es-chart__text" x={x + SWATCH + 6} y={top + y + 14}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
