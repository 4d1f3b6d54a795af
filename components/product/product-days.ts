/** The days of a product's timeline, each with its words: reviews, meetings, letters, replies, lost quotes, the next review. */
import { type Assessment, isPrivateRole, type Role } from '../../lib/domain/assessment';
import { type Evidence, latestCheck } from '../../lib/domain/evidence';
import type { Meeting } from '../../lib/domain/meeting';
import type { Product } from '../../lib/domain/product';
import type { AskedOfAll } from '../../lib/state/product-page';
import type { TimeItem } from '../charts/timeline-model';
import { t } from '../ui/texts';

export type ProductPast = {
  readonly product: Pick<Product, 'nextReviewOn'>;
  readonly assessments: readonly Pick<Assessment, 'id' | 'title' | 'reviewer' | 'createdAt' | 'letter'>[];
  readonly meetings: readonly Pick<Meeting, 'heldOn' | 'people'>[];
  readonly evidence: readonly Evidence[];
  /** Letters to all of an exercise that went to its vendor. */
  readonly askedOfAll: readonly AskedOfAll[];
};

/** In no order. Of private roles only the month is told, as in a report: a printed day can tell who it was. */
export function productDays(past: ProductPast): readonly TimeItem[] {
  const { product, assessments, meetings, evidence, askedOfAll } = past;
  const next = product.nextReviewOn;
  return [
    ...assessments.map(reviewDay),
    ...meetings.map(
      ({ heldOn, people }): TimeItem => ({
        on: heldOn,
        kind: 'meeting',
        label: t('care-day-meeting', { people }),
      }),
    ),
    ...assessments.flatMap(letterDays),
    ...askedOfAll.map(allAskedDay),
    ...goneDays(evidence, assessments),
    ...(next === null ? [] : [{ on: next, kind: 'next-review' as const, label: t('care-day-next-review') }]),
  ];
}

/** Whether any of these days is only a month's first. */
export function hasMonthsOnly(assessments: readonly Pick<Assessment, 'reviewer'>[]): boolean {
  return assessments.some(({ reviewer }) => isPrivateRole(reviewer.role));
}

function dayOf(instant: string, role: Role): string {
  return isPrivateRole(role) ? `${instant.slice(0, 7)}-01` : instant.slice(0, 10);
}

function reviewDay({ title, reviewer: { role }, createdAt }: ProductPast['assessments'][number]): TimeItem {
  const name = title === '' ? t(`role-${role}`) : isolated(title);
  return {
    on: dayOf(createdAt, role),
    kind: 'review',
    label: t('care-day-review', { name }),
    monthOnly: isPrivateRole(role),
  };
}

/**
 * Replies that came on one day are one line. They are told without a letter of the review's own as well: what was
 * asked of all is replied to here too.
 */
function letterDays({ letter }: ProductPast['assessments'][number]): readonly TimeItem[] {
  if (letter === null) return [];
  const { sentOn, sent, replies } = letter;
  const came = counted(Object.values(replies).map(({ receivedOn }) => receivedOn));
  return [
    ...(sentOn === null
      ? []
      : [{ on: sentOn, kind: 'asked' as const, label: t('care-day-asked', { asked: sent.length }) }]),
    ...came.map(([on, count]): TimeItem => ({ on, kind: 'reply', label: t('care-day-reply', { count }) })),
  ];
}

function allAskedDay({ exercise, on, asked }: AskedOfAll): TimeItem {
  return { on, kind: 'asked', label: t('care-day-asked-of-all', { asked, exercise: isolated(exercise) }) };
}

/** Isolated as `<bdi>` would: words of the other direction turn nothing but themselves. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

/** Quotes that the latest look did not find, by the day of that look; those of reviews not shown are left out. */
function goneDays(
  evidence: readonly Evidence[],
  assessments: ProductPast['assessments'],
): readonly TimeItem[] {
  const roles = new Map(assessments.map(({ id, reviewer }) => [id, reviewer.role]));
  const looks = evidence.flatMap((one) => {
    const role = roles.get(one.assessmentId);
    if (one.kind !== 'quote' || role === undefined) return [];
    const check = latestCheck(one);
    return check?.finding.kind === 'gone'
      ? [{ on: dayOf(check.when, role), isMonth: isPrivateRole(role) }]
      : [];
  });
  return [false, true].flatMap((isMonth) =>
    counted(looks.filter((look) => look.isMonth === isMonth).map(({ on }) => on)).map(
      ([on, count]): TimeItem => ({
        on,
        kind: 'gone',
        label: t('care-day-gone', { count }),
        monthOnly: isMonth,
      }),
    ),
  );
}

/** Each day once, with how often it came. */
function counted(days: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts];
}
