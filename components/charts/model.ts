/** What a chart shows, with its words: made once, drawn on screen, in files and on paper, and read from its table. */
import type { BarKind } from './bar-looks';

/** The same numbers in rows and columns; it stands beside every chart. */
export type ChartTable = {
  readonly caption: string;
  /** The heading over the rows' names. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly head: string;
    readonly cells: readonly (string | number)[];
  }[];
};

type Named = {
  /** What the chart is, for its `<title>`. */
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly desc: string;
  readonly table: ChartTable;
};

export type BarRow = {
  readonly key: string;
  /** With the words at its side, a line over the bar; no line where both are empty. */
  readonly label: string;
  /** Words at the other end of the label's line; may be empty. */
  readonly aside: string;
  readonly parts: readonly { readonly kind: BarKind; readonly count: number }[];
  /** What the bar shows, in a sentence. */
  readonly words: string;
  /** A bracket under the bar, in the same units as the counts. */
  readonly range: { readonly from: number; readonly to: number } | null;
};

/** One stacked bar a row, each as wide as all; the widths say shares of a row, never of the whole. */
export type BarsModel = Named & {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
  readonly key: readonly { readonly kind: BarKind; readonly label: string }[];
  /** Narrower than other charts, for a cell of a table; `CHART_WIDTH` unless given. */
  readonly width?: number;
};

/** All of them that a drawing needs: its table may be the one it stands in. */
export type BarsDrawing = Omit<BarsModel, 'kind' | 'table'>;

/** One square for each thing that is counted, in groups. */
export type TilesModel = Named & {
  readonly kind: 'tiles';
  readonly groups: readonly {
    readonly key: string;
    readonly look: BarKind;
    readonly label: string;
    readonly count: number;
  }[];
};

export type LadderMark = { readonly level: number; readonly shape: 'rule' | 'hand'; readonly label: string };

/** Rungs from the top, and where each group stands on them. */
export type LadderModel = Named & {
  readonly kind: 'ladder';
  readonly rungs: readonly { readonly level: number; readonly label: string }[];
  readonly groups: readonly {
    readonly key: string;
    readonly label: string;
    readonly marks: readonly LadderMark[];
    /** Said under the column where the group stands on no rung; else empty. */
    readonly none: string;
  }[];
};

export const TIME_SHAPES = ['circle', 'square', 'triangle', 'cross', 'diamond'] as const;
export type TimeShape = (typeof TIME_SHAPES)[number];

/** What happened when: a lane for each kind of thing. */
export type TimelineModel = Named & {
  readonly kind: 'timeline';
  /** The first and the last day shown, as YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** Today, when it lies between. */
  readonly today: { readonly day: string; readonly label: string } | null;
  readonly lanes: readonly {
    readonly key: string;
    readonly label: string;
    readonly shape: TimeShape;
    readonly days: readonly string[];
  }[];
};

export type ChartModel = BarsModel | TilesModel | LadderModel | TimelineModel;
