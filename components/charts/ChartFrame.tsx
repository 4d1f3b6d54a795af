/** The root of every chart: a picture with a title and a description, which needs nothing from outside. */
import type { ComponentChildren } from 'preact';
import { CHART_WIDTH, drawable, FONT, FONT_SIZE, INK, PAPER } from './chart-looks';
import type { ChartModel } from './model';

export type ChartFrameProps = {
  /** Unique in the document: ids in the chart begin with it. */
  readonly id: string;
  readonly model: Pick<ChartModel, 'title' | 'desc'>;
  readonly height: number;
  readonly width?: number;
  readonly children: ComponentChildren;
};

export function ChartFrame({ id, model, height, width = CHART_WIDTH, children }: ChartFrameProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="es-chart__svg"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family={FONT}
      font-size={FONT_SIZE}
      fill={INK}
    >
      <title id={`${id}-title`}>{drawable(model.title)}</title>
      <desc id={`${id}-desc`}>{drawable(model.desc)}</desc>
      <rect class="es-chart__paper" width={width} height={height} fill={PAPER} />
      {children}
    </svg>
  );
}
