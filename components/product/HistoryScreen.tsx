/** Every change to a review's answers, the latest first, with what was there before. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type AnswerChange, answerHistory, type ChangedPart } from '../../lib/domain/answer-history';
import { type AnswerTrace, isPrivateRole } from '../../lib/domain/assessment';
import type { HistoryPage, HistoryPhase } from '../../lib/state/history-page';
import { hrefOf } from '../../lib/state/router';
import { FailureNotice } from '../dashboard/FailureNotice';
import { Difference } from '../evidence/Difference';
import { monthInWords } from '../evidence/evidence-words';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { language, t } from '../ui/texts';

export type HistoryScreenProps = { readonly page: HistoryPage; readonly assessmentId: string };

export function HistoryScreen({ page, assessmentId }: HistoryScreenProps) {
  useEffect(() => void page.open(assessmentId), [page, assessmentId]);
  const phase = page.phase.value;
  return (
    <>
      <h1 tabIndex={-1}>{t('history-heading')}</h1>
      <Body phase={phase} />
    </>
  );
}

function Body({ phase }: { readonly phase: HistoryPhase }) {
  switch (phase.kind) {
    case 'loading':
      return <p role="status">{t('screen-loading')}</p>;
    case 'failed':
      return <FailureNotice heading={t('history-failed')} failure={phase.failure} />;
    case 'open':
      return <History {...phase} />;
  }
}

/** So many at first: a long log would make a page nobody reads. */
const AT_FIRST = 50;

function History({ review, events, checklist }: Extract<HistoryPhase, { kind: 'open' }>) {
  const [questionId, setQuestionId] = useState('');
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { assessment, product } = review;
  const changes = answerHistory(events, questionId === '' ? null : questionId);
  const shown = all ? changes : changes.slice(0, AT_FIRST);
  const nameOf = (id: string) => checklist?.text.questions[id]?.label ?? id;
  const asked = [...new Set(events.map((event) => event.questionId))];
  return (
    <>
      <p>
        <a href={hrefOf({ name: 'product', productId: product.id })}>
          <bdi>{product.name}</bdi>
        </a>
        {' · '}
        <a href={hrefOf({ name: 'review', assessmentId: assessment.id })}>
          {assessment.title === '' ? t(`role-${assessment.reviewer.role}`) : <bdi>{assessment.title}</bdi>}
        </a>
      </p>
      <p class="es-hint">{t('history-hint')}</p>
      {events.length === 0 ? (
        <p>{t('history-empty')}</p>
      ) : (
        <SelectField
          id="history-question"
          label={t('history-question')}
          value={questionId}
          choices={[
            { value: '', label: t('history-every-question') },
            ...asked.map((id) => ({ value: id, label: nameOf(id) })),
          ]}
          onChange={setQuestionId}
        />
      )}
      <ol ref={list} class="es-history" aria-label={t('history-heading')}>
        {shown.map((change) => (
          <li key={change.key}>
            <Change change={change} name={nameOf(change.questionId)} />
          </li>
        ))}
      </ol>
      {shown.length < changes.length ? (
        <Button
          look="quiet"
          onClick={() => {
            setAll(true);
            // The button goes once all are shown; the focus goes on where the list does.
            list.current?.children[shown.length - 1]?.querySelector<HTMLElement>('h2')?.focus();
          }}
        >
          {t('history-more', { count: changes.length })}
        </Button>
      ) : null}
    </>
  );
}

function timeText(instant: string): string {
  const format = new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(instant));
}

/** Of roles that may be at risk only the month is told, as on the product's page: a printed day can tell who it was. */
function When({ when, role }: Pick<AnswerChange, 'when' | 'role'>) {
  const month = when.slice(0, 7);
  return isPrivateRole(role) ? (
    <time dateTime={month}>{monthInWords(month)}</time>
  ) : (
    <time dateTime={when}>{timeText(when)}</time>
  );
}

function Change({ change, name }: { readonly change: AnswerChange; readonly name: string }) {
  return (
    <article class="es-history__change">
      <h2 class="es-history__name" tabIndex={-1}>
        {name}
      </h2>
      <p class="es-hint">
        <When when={change.when} role={change.role} /> · {t(`role-${change.role}`)}
      </p>
      <ul>
        {change.parts.map((part) => (
          <li key={part}>
            <Part part={part} change={change} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function valueText(trace: AnswerTrace | null): string {
  return trace ? t(`answer-${trace.value}`) : t('history-no-answer');
}

function strengthText(trace: AnswerTrace | null): string {
  return t(`history-strength-${trace?.strength ?? 'none'}`);
}

function Part({ part, change }: { readonly part: ChangedPart; readonly change: AnswerChange }) {
  const { before, after } = change;
  switch (part) {
    case 'value':
      return <FromTo what={t('history-value')} from={valueText(before)} to={valueText(after)} />;
    case 'strength':
      return <FromTo what={t('history-strength')} from={strengthText(before)} to={strengthText(after)} />;
    case 'lived':
      return <>{t(after?.lived ? 'history-lived-on' : 'history-lived-off')}</>;
    case 'reason':
      return (
        <>
          {t('history-reason')} <Difference before={before?.reason ?? ''} after={after?.reason ?? ''} />
        </>
      );
    case 'note':
      return <>{t(after?.hasNote ? 'history-note-changed' : 'history-note-gone')}</>;
  }
}

/** Said in words and struck through: neither colour nor a line alone tells which is which. */
function FromTo(props: { readonly what: string; readonly from: string; readonly to: string }) {
  return (
    <>
      {props.what}{' '}
      <del>
        <span class="es-visually-hidden">{t('history-was')} </span>
        {props.from}
      </del>{' '}
      <span aria-hidden="true">→</span>{' '}
      <ins>
        <span class="es-visually-hidden">{t('history-now')} </span>
        {props.to}
      </ins>
    </>
  );
}
