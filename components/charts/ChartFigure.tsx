/** A chart on a screen; its table stands beside it, open on paper, behind a button on screen. */
import { useRef } from 'preact/hooks';
import { DataTable } from '../result/DataTable';
import { Chart, type ChartProps } from './Chart';
import { useOverflows } from './use-overflows';

/** The drawing alone, for where words stand between it and its table. */
export function ChartPicture({ id, model }: ChartProps) {
  const frame = useRef<HTMLElement>(null);
  // A stop for the keyboard only where there is something to scroll: a page may have fifty of these.
  const stop = useOverflows(frame) ? { tabIndex: 0, 'aria-label': model.title } : {};
  return (
    <figure class="es-chart es-chart__scroll" ref={frame} {...stop}>
      <Chart id={id} model={model} />
    </figure>
  );
}

export function ChartFigure({ id, model }: ChartProps) {
  return (
    <>
      <ChartPicture id={id} model={model} />
      <DataTable {...model.table} />
    </>
  );
}
