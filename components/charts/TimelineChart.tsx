/** Days along a line, a lane for each kind of thing: what happened when, told apart by lane and by shape. */
import { ChartFrame } from './ChartFrame';
import { CHART_WIDTH, fitted, INK, LINE, MARGIN, PAPER } from './chart-looks';
import type { TimelineModel, TimeShape } from './model';

const LABEL_WIDTH = 170;
const LANE = 34;
const AXIS = 44;
const FROM_X = MARGIN + LABEL_WIDTH;
const TO_X = CHART_WIDTH - MARGIN - 10;
const DAY_MS = 86_400_000;

export type TimelineChartProps = { readonly id: string; readonly model: TimelineModel };

export function TimelineChart({ id, model }: TimelineChartProps) {
  const { lanes, from, to, fromLabel, toLabel, today } = model;
  const span = Math.max(1, dayNumber(to) - dayNumber(from));
  const xOf = (day: string) =>
    Math.round(10 * (FROM_X + ((dayNumber(day) - dayNumber(from)) / span) * (TO_X - FROM_X))) / 10;
  const bottom = MARGIN + lanes.length * LANE;
  return (
    <ChartFrame id={id} model={model} height={bottom + AXIS}>
      {today === null ? null : (
        <g class="es-chart__line">
          <line
            x1={xOf(today.day)}
            x2={xOf(today.day)}
            y1={MARGIN}
            y2={bottom}
            stroke={LINE}
            stroke-dasharray="4 3"
          />
          <text class="es-chart__text" x={xOf(today.day)} y={bottom + 36} font-size="13" text-anchor="middle">
            {today.label}
          </text>
        </g>
      )}
      {lanes.map(({ key, label, shape, days }, at) => {
        const y = MARGIN + at * LANE + LANE / 2;
        return (
          <g key={key}>
            <text class="es-chart__text" x={MARGIN} y={y + 5} font-weight="700">
              {fitted(label, LABEL_WIDTH - 8)}
            </text>
            <line class="es-chart__line" x1={FROM_X} x2={TO_X} y1={y} y2={y} stroke={LINE} />
            {[...new Set(days)].map((day) => (
              <Shape key={day} shape={shape} x={xOf(day)} y={y} />
            ))}
          </g>
        );
      })}
      <text class="es-chart__text" x={FROM_X} y={bottom + 18} font-size="13">
        {fromLabel}
      </text>
      <text class="es-chart__text" x={TO_X} y={bottom + 18} font-size="13" text-anchor="end">
        {toLabel}
      </text>
    </ChartFrame>
  );
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00.000Z`) / DAY_MS);
}

type ShapeProps = { readonly shape: TimeShape; readonly x: number; readonly y: number };

function Shape({ shape, x, y }: ShapeProps) {
  const hollow = { class: 'es-chart__hollow', fill: PAPER, stroke: INK, 'stroke-width': '2' };
  switch (shape) {
    case 'circle':
      return <circle class="es-chart__dot" cx={x} cy={y} r="7" fill={INK} stroke={INK} />;
    case 'square':
      return <rect {...hollow} x={x - 7} y={y - 7} width="14" height="14" />;
    case 'triangle':
      return <path {...hollow} d={`M${x} ${y - 8}l8 14h-16z`} />;
    case 'cross':
      return (
        <path
          class="es-chart__line"
          d={`M${x - 6} ${y - 6}l12 12m0-12l-12 12`}
          stroke={INK}
          stroke-width="3"
          fill="none"
        />
      );
    case 'diamond':
      return <path {...hollow} d={`M${x} ${y - 8}l8 8l-8 8l-8-8z`} />;
  }
}
