/** Any chart by its model. */
import { BarsChart } from './BarsChart';
import { LadderChart } from './LadderChart';
import type { ChartModel } from './model';
import { TilesChart } from './TilesChart';
import { TimelineChart } from './TimelineChart';

export type ChartProps = {
  /** Unique in the document. */
  readonly id: string;
  readonly model: ChartModel;
};

/** The drawing alone; its table is in the model, and stands beside it wherever it is shown. */
export function Chart({ id, model }: ChartProps) {
  switch (model.kind) {
    case 'bars':
      return <BarsChart id={id} model={model} />;
    case 'tiles':
      return <TilesChart id={id} model={model} />;
    case 'ladder':
      return <LadderChart id={id} model={model} />;
    case 'timeline':
      return <TimelineChart id={id} model={model} />;
  }
}
