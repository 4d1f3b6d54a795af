/** Words that the parts of a report share: days in UTC, reviews by number, people's words and what stands for them. */
import type { Checklist, QuestionId } from '../../lib/domain/checklist';
import type { Block, Inline, Inlines, TableBlock } from '../../lib/formats/report-blocks';
import { plainText, safeHref } from '../../lib/formats/report-blocks';
import type { ReportData, ReportReview, Said, When } from '../../lib/formats/report-data';
import type { ChartTable } from '../charts/model';
import { checklistTitle } from '../checklists/checklist-title';
import { dayInWords, monthInWords } from '../evidence/evidence-words';
import { labelOf } from '../result/words';
import { language, t } from '../ui/texts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language.value} ${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language.value, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A calendar day, such as "2 Nov 2026". */
export const dayText = dayInWords;

/** A moment to the minute, in UTC: a report reads the same wherever it is made. */
export function timeText(instant: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return t('report-time', { time: format('time', options).format(new Date(instant)) });
}

/** A moment, or for private roles its month. */
export function whenText(when: When, to: 'day' | 'minute' = 'day'): string {
  if (when.kind === 'month') return monthInWords(when.month);
  return to === 'minute' ? timeText(when.at) : dayInWords(when.at.slice(0, 10));
}

/** Other people's words. */
export function said(text: string): Inline {
  return { kind: 'said', text: plainText(text) };
}

/** The same in the language of the checklist it is from. @param tag BCP 47 */
export function saidIn(text: string, tag: string): Inline {
  const words = { kind: 'said' as const, text: plainText(text) };
  return tag === language.value ? words : { ...words, language: tag };
}

/** A link where the address may be one, else just its words. */
export function link(address: string, words: string = address): Inline {
  const href = safeHref(address);
  return href === null ? said(words) : { kind: 'link', text: plainText(words), href };
}

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

/** Somebody's words, or why they are not here. */
export function saidInlines(one: Said): Inlines {
  switch (one.kind) {
    case 'words':
      return [said(one.text)];
    case 'redacted':
      return [t('report-redacted'), ' ', said(one.reason)];
    case 'withheld':
      return [t('report-withheld')];
  }
}

/** "Review 2, care worker", and its own name where it is shown. */
export function reviewInlines(review: Pick<ReportReview, 'number' | 'role' | 'title'>): Inlines {
  const name = t('report-review-of', { number: review.number, role: t(`role-${review.role}`) });
  return review.title === null ? [name] : [name, ': ', said(review.title)];
}

/** The same by number alone, in plain words. */
export function reviewName({ reviews }: Pick<ReportData, 'reviews'>, number: number): string {
  const review = reviews.find((one) => one.number === number);
  return review === undefined
    ? String(number)
    : t('report-review-of', { number, role: t(`role-${review.role}`) });
}

/** "Checklist …, version 0.2.0". */
export function checklistInlines(checklist: Checklist): Inlines {
  return [
    said(checklistTitle(checklist)),
    ', ',
    t('report-version', { version: checklist.ref.version, language: checklist.ref.language }),
  ];
}

export function questionLabel(checklist: Pick<Checklist, 'text'>, id: QuestionId): string {
  return plainText(labelOf(checklist, id));
}

export function heading(level: 2 | 3 | 4 | 5, id: string, text: Inlines | string): Block {
  return { kind: 'heading', level, id, text: typeof text === 'string' ? [text] : text };
}

export function paragraph(text: Inlines | string, look?: 'lead' | 'hint' | 'flag'): Block {
  const inlines = typeof text === 'string' ? [text] : text;
  return look === undefined
    ? { kind: 'paragraph', text: inlines }
    : { kind: 'paragraph', text: inlines, look };
}

/** Facts with something said; `null` leaves one out. */
export function facts(
  rows: readonly (readonly [name: string, value: Inlines | string | null])[],
): readonly Block[] {
  const told = rows.flatMap(([name, value]) =>
    value === null || value.length === 0
      ? []
      : [{ name, value: typeof value === 'string' ? [value] : value }],
  );
  return told.length === 0 ? [] : [{ kind: 'facts', rows: told }];
}

/** What somebody filled in, or that nobody did. */
export function filledIn(text: string): Inlines {
  return text.trim() === '' ? [t('report-not-said')] : [said(text)];
}

/** A chart's own table as a table of the report. */
export function tableOf({ caption, corner, columns, rows }: ChartTable, numbers: boolean): TableBlock {
  return {
    kind: 'table',
    caption: plainText(caption),
    columns: [corner, ...columns],
    numbers,
    rows: rows.map(({ key, head, cells }) => ({
      key,
      head: [plainText(head)],
      cells: cells.map((cell) => [typeof cell === 'string' ? plainText(cell) : String(cell)]),
    })),
  };
}
