/** A tall chart in parts that each have a key and words of their own: a page of paper can end between two of them. */
import { t } from '../ui/texts';
import type { BarsModel, ChartModel } from './model';

/** So many bars with their key take less than half the height of a page. */
const MOST_BARS = 6;

/** All of the chart's bars, in order and in parts as even as can be; a chart that is short enough is its own part. */
export function chartParts(model: ChartModel): readonly ChartModel[] {
  return model.kind === 'bars' ? barsParts(model) : [model];
}

function barsParts(model: BarsModel): readonly BarsModel[] {
  const { rows, title } = model;
  const of = Math.ceil(rows.length / MOST_BARS);
  if (of <= 1) return [model];
  const startOf = (part: number) => Math.round((part * rows.length) / of);
  return Array.from({ length: of }, (_, at) => {
    const mine = rows.slice(startOf(at), startOf(at + 1));
    return {
      ...model,
      title: t('charts-part', { title, part: at + 1, of }),
      desc: mine.map(({ words }) => words).join(' '),
      rows: mine,
    };
  });
}
