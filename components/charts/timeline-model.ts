/** Reviews, meetings, letters, replies, evidence found gone and the next review, as days along a line. */
import { dayInWords, monthInWords } from '../evidence/evidence-words';
import { t } from '../ui/texts';
import type { TimelineModel, TimeShape } from './model';

/** From the first lane to the last. */
export const TIME_KINDS = ['review', 'meeting', 'asked', 'reply', 'gone', 'next-review'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** One thing that happened, or is to happen, on a day (YYYY-MM-DD). */
export type TimeItem = {
  readonly on: string;
  readonly kind: TimeKind;
  readonly label: string;
  /** Only its month is known: `on` is the first of it. */
  readonly monthOnly?: boolean;
};

function whenInWords({ on, monthOnly = false }: TimeItem): string {
  return monthOnly ? monthInWords(on.slice(0, 7)) : dayInWords(on);
}

/** An end of the line: a month only where no day is known there. */
function endInWords(items: readonly TimeItem[], end: TimeItem): string {
  return whenInWords(items.find(({ on, monthOnly }) => on === end.on && monthOnly !== true) ?? end);
}

const SHAPES: Readonly<Record<TimeKind, TimeShape>> = {
  review: 'circle',
  meeting: 'square',
  asked: 'triangle',
  reply: 'diamond',
  gone: 'cross',
  'next-review': 'square',
};

/** Nothing when nothing happened yet. @param today as YYYY-MM-DD, or nothing to leave it out */
export function timelineModel(items: readonly TimeItem[], today: string | null): TimelineModel | null {
  const sorted = items.toSorted((one, other) =>
    one.on === other.on
      ? TIME_KINDS.indexOf(one.kind) - TIME_KINDS.indexOf(other.kind)
      : one.on < other.on
        ? -1
        : 1,
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lanes = TIME_KINDS.map((kind) => ({
    key: kind,
    label: t(`charts-time-${kind}`),
    shape: SHAPES[kind],
    days: sorted.filter((item) => item.kind === kind).map(({ on }) => on),
  })).filter(({ days }) => days.length > 0);
  const isBetween = today !== null && today > first.on && today < last.on;
  return {
    kind: 'timeline',
    title: t('charts-timeline'),
    desc: sorted.map((item) => t('charts-time-line', { day: whenInWords(item), what: item.label })).join(' '),
    from: first.on,
    to: last.on,
    fromLabel: endInWords(sorted, first),
    toLabel: first.on === last.on ? '' : endInWords(sorted, last),
    today: isBetween ? { day: today, label: t('charts-today') } : null,
    lanes,
    table: {
      caption: t('charts-timeline'),
      corner: t('charts-column-day'),
      columns: [t('charts-column-kind'), t('charts-column-what')],
      rows: sorted.map((item, at) => ({
        key: `${item.on} ${at}`,
        head: whenInWords(item),
        cells: [t(`charts-time-${item.kind}`), item.label],
      })),
    },
  };
}
