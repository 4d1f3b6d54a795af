/** Stacked bars, one a row: counts told apart by pattern, number and key, with a bracket for the range. */
import type { BarKind } from './bar-looks';
import { ChartFrame } from './ChartFrame';
import { ChartKey, placeKey } from './ChartKey';
import { CHART_WIDTH, fitted, INK, MARGIN, PAPER, widthOfText } from './chart-looks';
import { HatchedBox } from './HatchedBox';
import type { BarRow, BarsDrawing } from './model';

const LABEL = 22;
const BAR = 26;
const RANGE = 14;
const GAP = 12;
/** A part narrower than this has no room for its number; the table has it. */
const ROOM_FOR_NUMBER = 20;

export type BarsChartProps = { readonly id: string; readonly model: BarsDrawing };

export function BarsChart({ id, model }: BarsChartProps) {
  const { rows, width = CHART_WIDTH } = model;
  const shown = new Set(rows.flatMap(({ parts }) => parts.filter((p) => p.count > 0).map((p) => p.kind)));
  const key = placeKey(
    model.key.filter(({ kind }) => shown.has(kind)),
    width,
  );
  const hasRange = rows.some(({ range }) => range !== null);
  const line = rows.some(({ label, aside }) => label !== '' || aside !== '') ? LABEL : 0;
  const step = line + BAR + (hasRange ? RANGE : 0) + GAP;
  const keyTop = MARGIN + rows.length * step;
  return (
    <ChartFrame id={id} model={model} width={width} height={keyTop + key.height + MARGIN}>
      {rows.map((row, at) => (
        <Row key={row.key} row={row} wide={width - 2 * MARGIN} top={MARGIN + at * step} line={line} />
      ))}
      <ChartKey items={key.items} top={keyTop} />
    </ChartFrame>
  );
}

type RowProps = {
  readonly row: BarRow;
  /** How wide a full bar is. */
  readonly wide: number;
  readonly top: number;
  /** How high the line over the bar is. */
  readonly line: number;
};

function Row({ row: { label, aside, parts, range }, wide, top, line }: RowProps) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const at = (count: number) => MARGIN + (total === 0 ? 0 : Math.round((1000 * wide * count) / total) / 1000);
  const asideWidth = aside === '' ? 0 : widthOfText(aside) + 12;
  return (
    <g>
      {label === '' ? null : (
        <text class="es-chart__text" x={MARGIN} y={top + 15} font-weight="700">
          {fitted(label, wide - asideWidth)}
        </text>
      )}
      {aside === '' ? null : (
        <text class="es-chart__text" x={MARGIN + wide} y={top + 15} text-anchor="end">
          {aside}
        </text>
      )}
      {placed(parts).map(({ kind, count, before }) => (
        <Part key={kind} kind={kind} count={count} from={at(before)} to={at(before + count)} y={top + line} />
      ))}
      {range !== null && total > 0 ? (
        <Range from={at(range.from)} to={at(range.to)} top={top + line + BAR + 3} />
      ) : null}
    </g>
  );
}

/** Parts of which there are any, each with the sum of those before it. */
function placed(parts: BarRow['parts']) {
  let sum = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => {
      const before = sum;
      sum += part.count;
      return { ...part, before };
    });
}

type PartProps = {
  readonly kind: BarKind;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
};

function Part({ kind, count, from, to, y }: PartProps) {
  return (
    <>
      <HatchedBox kind={kind} box={{ x: from, y, width: to - from, height: BAR }} />
      {to - from >= ROOM_FOR_NUMBER ? <Counted count={count} x={(from + to) / 2} y={y + BAR / 2} /> : null}
    </>
  );
}

/** A number on a small paper of its own, so that it is read over any pattern, in any program. */
export function Counted({ count, x, y }: { readonly count: number; readonly x: number; readonly y: number }) {
  const width = Math.max(18, widthOfText(String(count)) + 8);
  return (
    <>
      <rect
        class="es-chart__paper"
        x={x - width / 2}
        y={y - 9}
        width={width}
        height="18"
        rx="4"
        fill={PAPER}
      />
      <text class="es-chart__text" x={x} y={y + 5} text-anchor="middle" font-weight="700">
        {count}
      </text>
    </>
  );
}

/** From the end of what is known to be yes to the end of what may yet be; a single stroke where they meet. */
function Range({ from, to, top }: { readonly from: number; readonly to: number; readonly top: number }) {
  return (
    <g class="es-chart__line" stroke={INK} stroke-width="2">
      <line x1={from} x2={from} y1={top} y2={top + 8} />
      <line x1={from} x2={to} y1={top + 4} y2={top + 4} />
      <line x1={to} x2={to} y1={top} y2={top + 8} />
    </g>
  );
}
