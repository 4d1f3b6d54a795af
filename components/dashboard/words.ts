/** Words the dashboard's parts share: names of reviews, dates, sizes, and what a failure means. */
import type { Failure, ReviewListItem } from '../../lib/app/ports';
import type { Meeting } from '../../lib/domain/meeting';
import { language, t } from '../ui/texts';

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(tag: string): Intl.DateTimeFormat {
  // Making one takes far longer than using it, and a page has fifty rows of dates.
  const known = dateFormats.get(tag);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });
  dateFormats.set(tag, made);
  return made;
}

/** A stored time as a day where the reader is, such as "21 Nov 2026". */
export function dayText(instant: string): string {
  return dateFormat(language.value).format(new Date(instant));
}

/** The day a meeting was held. Noon, as midnight in UTC would be the day before in some places. */
export function heldOnText({ heldOn }: Pick<Meeting, 'heldOn'>): string {
  return dayText(`${heldOn}T12:00:00`);
}

/** The meeting's own title, or the day it was held. */
export function meetingName(meeting: Pick<Meeting, 'title' | 'heldOn'>): string {
  return meeting.title === '' ? t('meeting-list-held', { day: heldOnText(meeting) }) : meeting.title;
}

/** Bytes as people read them: "820 byte", "1.2 MB". */
export function sizeText(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(language.value, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** The review's own title, or who made it and when. */
export function reviewName(item: ReviewListItem): string {
  const { title, reviewer, createdAt } = item.assessment;
  if (title !== '') return title;
  return t('review-untitled', { role: t(`role-${reviewer.role}`), date: dayText(createdAt) });
}

/** Product and review together: what tells one row's buttons from another's by ear. */
export function rowName(item: ReviewListItem): string {
  return t('row-name', { product: item.product.name, review: reviewName(item) });
}

/** What went wrong in the store, and what to do. */
export function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'storage':
      return t(`failure-storage-${failure.reason}`);
    case 'unreachable':
    case 'not-found':
    case 'refused':
      return t(`failure-${failure.kind}`);
  }
}

/** The browser's own words on a failure, for a bug report; empty when there are none. */
export function failureDetail(failure: Failure): string {
  return failure.kind === 'not-found' ? '' : failure.detail;
}
