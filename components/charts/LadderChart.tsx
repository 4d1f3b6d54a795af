/** The ladder as a picture: its rungs from the top, and beside them where each group stands, in words too. */
import { ChartFrame } from './ChartFrame';
import { CHART_WIDTH, fitted, INK, inTwoLines, LINE, MARGIN, PAPER } from './chart-looks';
import type { LadderMark, LadderModel } from './model';

const LABEL_WIDTH = 250;
const HEAD = 34;
const RUNG = 36;
/** The size of words beside marks and over columns, and from one line of them to the next. */
const WORDS = 13;
const LEADING = 15;

export type LadderChartProps = { readonly id: string; readonly model: LadderModel };

export function LadderChart({ id, model }: LadderChartProps) {
  const { rungs, groups } = model;
  const column = (CHART_WIDTH - 2 * MARGIN - LABEL_WIDTH) / Math.max(1, groups.length);
  const rungTop = (level: number) =>
    HEAD +
    Math.max(
      0,
      rungs.findIndex((rung) => rung.level === level),
    ) *
      RUNG;
  return (
    <ChartFrame id={id} model={model} height={HEAD + rungs.length * RUNG + MARGIN}>
      {rungs.map(({ level, label }) => (
        <g key={level}>
          <line
            class="es-chart__line"
            x1={MARGIN}
            x2={CHART_WIDTH - MARGIN}
            y1={rungTop(level)}
            y2={rungTop(level)}
            stroke={LINE}
          />
          <text class="es-chart__text" x={MARGIN} y={rungTop(level) + 22}>
            {fitted(label, LABEL_WIDTH - 8)}
          </text>
        </g>
      ))}
      {groups.map(({ key, label, marks, none }, at) => (
        <g key={key}>
          <text
            class="es-chart__text"
            x={MARGIN + LABEL_WIDTH + at * column}
            y={22}
            font-size={WORDS}
            font-weight="700"
          >
            {fitted(label, column - 6, WORDS)}
          </text>
          {marks.map((mark) => (
            <Mark
              key={`${mark.shape} ${mark.level}`}
              mark={mark}
              shared={marks.some((other) => other !== mark && other.level === mark.level)}
              x={MARGIN + LABEL_WIDTH + at * column}
              y={rungTop(mark.level) + RUNG / 2}
              room={column - 28}
            />
          ))}
          {none === '' ? null : (
            <text
              class="es-chart__text"
              x={MARGIN + LABEL_WIDTH + at * column}
              y={HEAD + 22}
              font-style="italic"
            >
              {fitted(none, column - 6)}
            </text>
          )}
        </g>
      ))}
    </ChartFrame>
  );
}

type MarkProps = {
  readonly mark: LadderMark;
  /** Another mark of the group stands on this rung. */
  readonly shared: boolean;
  readonly x: number;
  readonly y: number;
  readonly room: number;
};

/** A full disc for the rule, an empty diamond for a level set by hand: told apart without colour. */
function Mark({ mark: { shape, label }, shared, x, y, room }: MarkProps) {
  const middle = y + (shared ? (shape === 'hand' ? -9 : 9) : 0);
  const lines = shared ? [fitted(label, room, WORDS)] : inTwoLines(label, room, WORDS);
  const first = middle + 5 - ((lines.length - 1) * LEADING) / 2;
  return (
    <>
      {shape === 'rule' ? (
        <circle class="es-chart__dot" cx={x + 8} cy={middle} r="7" fill={INK} stroke={INK} />
      ) : (
        <path
          class="es-chart__hollow"
          d={`M${x + 8} ${middle - 7}l7 7l-7 7l-7-7z`}
          fill={PAPER}
          stroke={INK}
          stroke-width="2"
        />
      )}
      {lines.map((line, at) => (
        <text
          key={line}
          class="es-chart__text"
          x={x + 22}
          y={first + at * LEADING}
          font-size={WORDS}
          font-weight="700"
        >
          {line}
        </text>
      ))}
    </>
  );
}
