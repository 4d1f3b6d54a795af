/** What is due: what is late first, in words, then what is coming, then letters that wait for replies. */
import { useId, useState } from 'preact/hooks';
import type { DueItem } from '../../lib/app/library-ports';
import { DUE_WITHIN_DAYS, type DueList as DueOfDay, type DueStore } from '../../lib/state/due';
import { hrefOf, type Route } from '../../lib/state/router';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { agoText, plainDay } from './product-words';

export type DueListProps = { readonly due: Pick<DueStore, 'list' | 'failure'> };

/** So many of a group are shown before somebody asks for more. */
const SHOWN_FIRST = 8;

type Group = 'late' | 'coming' | 'awaited';

/** Where something that waits belongs; a day that is today is not late yet. */
export function groupOf(item: DueItem, today: string): Group {
  if (item.kind === 'reply-awaited') return 'awaited';
  return item.on < today ? 'late' : 'coming';
}

export function DueList({ due }: DueListProps) {
  const headingId = useId();
  const list = due.list.value;
  const failure = due.failure.value;
  return (
    <section class="es-due" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('due-heading')}</h2>
      {failure ? <FailureNotice heading={t('due-failed')} failure={failure} /> : null}
      {list === null ? null : <DueGroups list={list} />}
    </section>
  );
}

/** What is late, what is coming, and what waits for the vendor; or that nothing is due. */
export function DueGroups({ list }: { readonly list: DueOfDay }) {
  if (list.items.length === 0) return <p>{t('due-nothing', { days: DUE_WITHIN_DAYS })}</p>;
  return (
    <>
      <p class="es-hint">{t('due-lead', { days: DUE_WITHIN_DAYS })}</p>
      {(['late', 'coming', 'awaited'] as const).map((group) => (
        <DueGroup key={group} group={group} list={list} />
      ))}
    </>
  );
}

function DueGroup({ group, list }: { readonly group: Group; readonly list: DueOfDay }) {
  const headingId = useId();
  const [all, setAll] = useState(false);
  const items = list.items.filter((item) => groupOf(item, list.today) === group);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, SHOWN_FIRST);
  const more = items.length - shown.length;
  return (
    <>
      <h3 id={headingId} tabIndex={-1}>
        {t(`due-${group}`)}
      </h3>
      <ul class="es-due__list" aria-labelledby={headingId}>
        {shown.map((item) => (
          <DueLine key={keyOf(item)} item={item} today={list.today} />
        ))}
      </ul>
      {more > 0 ? (
        <Button
          look="quiet"
          onClick={() => {
            setAll(true);
            // The button goes once all are shown; the focus must not go with it.
            document.getElementById(headingId)?.focus();
          }}
        >
          {t('due-more', { count: more })}
        </Button>
      ) : null}
    </>
  );
}

function keyOf(item: DueItem): string {
  switch (item.kind) {
    case 'next-review':
      return `${item.kind} ${item.product.id}`;
    case 'reviews-due':
    case 'decision-due':
      return `${item.kind} ${item.exercise.id}`;
    case 'reply-awaited':
      return `${item.kind} ${item.assessmentId}`;
  }
}

/** Whose name it goes by, and where somebody does something about it. */
function whereOf(item: DueItem): { readonly name: string; readonly route: Route } {
  switch (item.kind) {
    case 'next-review':
      return { name: item.product.name, route: { name: 'product', productId: item.product.id } };
    case 'reviews-due':
    case 'decision-due':
      return { name: item.exercise.name, route: { name: 'exercise', exerciseId: item.exercise.id } };
    case 'reply-awaited':
      return {
        name: item.product.name,
        route: { name: 'review', assessmentId: item.assessmentId, part: 'letter' },
      };
  }
}

function whatOf(item: DueItem): string {
  return item.kind === 'reply-awaited'
    ? t('due-reply-awaited', { answered: item.answered, of: item.of })
    : t(`due-${item.kind}`);
}

function DueLine({ item, today }: { readonly item: DueItem; readonly today: string }) {
  const { name, route } = whereOf(item);
  const ago = agoText(item.on, today);
  return (
    <li>
      <a href={hrefOf(route)}>
        <bdi>{name}</bdi>
      </a>
      <span>{whatOf(item)}</span>
      <span class="es-hint">
        <time dateTime={item.on}>{plainDay(item.on)}</time>,{' '}
        {item.kind === 'reply-awaited' ? t('due-sent', { ago }) : ago}
      </span>
    </li>
  );
}
