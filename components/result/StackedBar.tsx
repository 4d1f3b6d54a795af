/** One stacked bar in SVG, with its key: patterns and words beside colour. No hooks, so a file can hold it too. */
import { BAR_LOOKS, type BarKind, TILE } from './bar-looks';

export type BarPart = {
  readonly kind: BarKind;
  readonly count: number;
  /** The count in words, such as "3 yes": shown in the key. */
  readonly label: string;
};

export type StackedBarProps = {
  /** Unique in the document: the names of the patterns begin with it. */
  readonly id: string;
  /** What the bar shows, in words, for those who do not see it. */
  readonly label: string;
  /** From start to end; a part of which there is none is left out. */
  readonly parts: readonly BarPart[];
  /** Drawn as a bracket under the bar, in the same units as the counts. */
  readonly range?: { readonly from: number; readonly to: number } | null;
};

const BAR_HEIGHT = 28;
const WITH_RANGE = 44;
/** A part narrower than this share of the bar has no room for its number; the key has it. */
const ROOM_FOR_NUMBER = 0.08;

/** Nothing at all when every count is 0: an empty bar would look like an answer. */
export function StackedBar({ id, label, parts, range }: StackedBarProps) {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <div class="es-stack">
      <svg
        class="es-stack__svg"
        role="img"
        aria-label={label}
        width="100%"
        height={range ? WITH_RANGE : BAR_HEIGHT + 2}
      >
        <defs>
          {shown.map(({ kind }) => (
            <Pattern key={kind} id={patternId(id, kind)} kind={kind} />
          ))}
        </defs>
        {shown.map((part, at) => (
          <Part
            key={part.kind}
            id={id}
            part={part}
            before={shown.slice(0, at).reduce((sum, { count }) => sum + count, 0)}
            total={total}
          />
        ))}
        {range ? <Range from={percent(range.from, total)} to={percent(range.to, total)} /> : null}
      </svg>
      <ul class="es-stack__key" aria-hidden="true">
        {shown.map(({ kind, label: words }) => (
          <li key={kind}>
            <Swatch id={`${patternId(id, kind)}-key`} kind={kind} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function patternId(id: string, kind: BarKind): string {
  return `${id}-${kind}`;
}

function percent(count: number, total: number): string {
  return `${Number(((100 * count) / total).toFixed(4))}%`;
}

/** Black and white by itself; the style sheet adds colours. */
function Pattern({ id, kind }: { readonly id: string; readonly kind: BarKind }) {
  const look = BAR_LOOKS[kind];
  return (
    <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
      <rect class={`es-stack__ground es-stack__ground--${kind}`} width={TILE} height={TILE} fill="none" />
      {look ? (
        <path
          class={`es-stack__mark es-stack__mark--${look.paint} es-stack__mark--${kind}`}
          d={look.mark}
          fill={look.paint === 'fill' ? 'currentColor' : 'none'}
          stroke={look.paint === 'stroke' ? 'currentColor' : 'none'}
        />
      ) : null}
    </pattern>
  );
}

type PartProps = {
  readonly id: string;
  readonly part: BarPart;
  readonly before: number;
  readonly total: number;
};

function Part({ id, part: { kind, count }, before, total }: PartProps) {
  return (
    <>
      <rect
        class={`es-stack__part es-stack__part--${kind}`}
        x={percent(before, total)}
        y="1"
        width={percent(count, total)}
        height={BAR_HEIGHT}
        fill={`url(#${patternId(id, kind)})`}
        stroke="currentColor"
      />
      {count / total >= ROOM_FOR_NUMBER ? (
        <text
          class="es-stack__number"
          x={percent(before + count / 2, total)}
          y={BAR_HEIGHT / 2 + 1}
          dy="0.35em"
          text-anchor="middle"
        >
          {count}
        </text>
      ) : null}
    </>
  );
}

/** From the end of what is known to be yes to the end of what may yet be; a single stroke when they meet. */
function Range({ from, to }: { readonly from: string; readonly to: string }) {
  const [top, middle, bottom] = [BAR_HEIGHT + 5, BAR_HEIGHT + 9, BAR_HEIGHT + 13];
  return (
    <g class="es-stack__range" stroke="currentColor">
      <line x1={from} x2={from} y1={top} y2={bottom} />
      <line x1={from} x2={to} y1={middle} y2={middle} />
      <line x1={to} x2={to} y1={top} y2={bottom} />
    </g>
  );
}

function Swatch({ id, kind }: { readonly id: string; readonly kind: BarKind }) {
  return (
    <svg class="es-stack__swatch" width="18" height="18" aria-hidden="true">
      <defs>
        <Pattern id={id} kind={kind} />
      </defs>
      <rect
        class={`es-stack__part es-stack__part--${kind}`}
        x="1"
        y="1"
        width="16"
        height="16"
        fill={`url(#${id})`}
        stroke="currentColor"
      />
    </svg>
  );
}
