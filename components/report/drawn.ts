/** The drawings of one document, each under an id of its own. */
import { chartParts } from '../charts/chart-parts';
import type { ChartModel } from '../charts/model';

export type Drawn = {
  /** Puts a chart by, a tall one in parts. @returns their ids: unique in the document, and fit to be so in HTML */
  readonly add: (name: string, model: ChartModel) => readonly string[];
  readonly all: ReadonlyMap<string, ChartModel>;
};

export function createDrawn(): Drawn {
  const all = new Map<string, ChartModel>();
  return {
    all,
    add: (name, model) =>
      chartParts(model).map((part) => {
        const id = `chart-${all.size + 1}-${name}`;
        all.set(id, part);
        return id;
      }),
  };
}
