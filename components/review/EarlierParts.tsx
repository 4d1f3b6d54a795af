/** What an earlier review said: beside each question, and as a list of what is otherwise now. */
import type { ComponentChildren } from 'preact';
import { isPrivateRole, type Role } from '../../lib/domain/assessment';
import {
  type EarlierAnswer,
  type EarlierReview,
  earlierAnswers,
  type LostQuote,
  lostQuotes,
  type SinceThen,
  sinceEarlier,
} from '../../lib/domain/earlier-review';
import type { ReviewState } from '../../lib/state/review-state';
import { language, t } from '../ui/texts';

export type EarlierParts = {
  /** Beside one question; nothing when it was not answered then. */
  readonly render: (questionId: string) => ComponentChildren;
  /** What is otherwise now, under the result. */
  readonly renderChanges: (onQuestion: (questionId: string) => void) => ComponentChildren;
};

/** The parts for a review and the earlier one that it follows. */
export function earlierParts(review: ReviewState, earlier: EarlierReview): EarlierParts {
  const before = earlierAnswers(earlier.assessment, review.header.peek().reviewer.role);
  const { role } = earlier.assessment.reviewer;
  return {
    render: (questionId) => {
      const answer = before.get(questionId);
      return answer ? <Earlier answer={answer} role={role} /> : null;
    },
    renderChanges: (onQuestion) => (
      <Changes review={review} earlier={earlier} before={before} onQuestion={onQuestion} />
    ),
  };
}

type Said = Pick<EarlierAnswer, 'value' | 'strength' | 'lived'>;

/** An answer and what it rested on, in words. */
function saidText({ value, strength, lived }: Said): string {
  const parts = [
    t(`answer-${value}`),
    ...(strength === null ? [] : [t(`earlier-strength-${strength}`)]),
    ...(lived ? [t('earlier-lived')] : []),
  ];
  return parts.join(', ');
}

/** Of roles that may be at risk only the month is told, as on the product's page: a printed day can tell who it was. */
function day(instant: string, role: Role): string {
  const options = isPrivateRole(role)
    ? ({ month: 'long', year: 'numeric' } as const)
    : ({ dateStyle: 'long' } as const);
  const format = new Intl.DateTimeFormat(language.value, { ...options, timeZone: 'UTC' });
  return format.format(new Date(instant));
}

function Earlier({ answer, role }: { readonly answer: EarlierAnswer; readonly role: Role }) {
  const { words } = answer;
  return (
    <div class="es-earlier">
      <p class="es-hint">
        {t('earlier-said', { day: day(answer.answeredAt, role), said: saidText(answer) })}
      </p>
      {words?.reason ? (
        <blockquote>
          <bdi>{words.reason}</bdi>
        </blockquote>
      ) : null}
      {words?.note ? (
        <blockquote>
          <bdi>{words.note}</bdi>
        </blockquote>
      ) : null}
    </div>
  );
}

type ChangesProps = {
  readonly review: ReviewState;
  readonly earlier: EarlierReview;
  readonly before: ReadonlyMap<string, EarlierAnswer>;
  readonly onQuestion: (questionId: string) => void;
};

function Changes({ review, earlier, before, onQuestion }: ChangesProps) {
  const order = review.checklist.structure.questions.map(({ id }) => id);
  const { role } = earlier.assessment.reviewer;
  const labelOf = (id: string) => review.checklist.text.questions[id]?.label ?? id;
  const since = sinceEarlier(order, before, (id) => review.saverOf(id).content.value);
  const told = since.filter(({ kind }) => kind === 'changed' || kind === 'new');
  const same = since.filter(({ kind }) => kind === 'same').length;
  const notYet = since.filter(({ kind }) => kind === 'not-yet').length;
  return (
    <section aria-labelledby="since-earlier">
      <h2 id="since-earlier">{t('earlier-heading', { day: day(earlier.assessment.createdAt, role) })}</h2>
      <p>{t('earlier-counts', { changed: told.length, same, notYet })}</p>
      {told.length === 0 ? null : (
        <ul>
          {told.map((one) => (
            <li key={one.questionId}>
              <button type="button" class="es-link-button" onClick={() => onQuestion(one.questionId)}>
                {labelOf(one.questionId)}
              </button>{' '}
              {changeText(one)}
            </li>
          ))}
        </ul>
      )}
      <Lost quotes={earlier.evidence && lostQuotes(earlier.evidence)} role={role} labelOf={labelOf} />
    </section>
  );
}

type LostProps = {
  readonly quotes: readonly LostQuote[] | null;
  readonly role: Role;
  readonly labelOf: (questionId: string) => string;
};

/** Which evidence of then is gone; nothing is said of it where it could not be read. */
function Lost({ quotes, role, labelOf }: LostProps) {
  if (quotes === null) return <p>{t('earlier-evidence-unread')}</p>;
  if (quotes.length === 0) return <p>{t('earlier-evidence-stands')}</p>;
  return (
    <>
      <h3>{t('earlier-evidence-heading', { count: quotes.length })}</h3>
      <ul>
        {quotes.map(({ exact, finding, lookedAt, questionIds }) => (
          <li key={`${questionIds.join()} ${exact}`}>
            <q>
              <bdi>{exact}</bdi>
            </q>{' '}
            {t(`earlier-evidence-${finding}`, {
              day: day(lookedAt, role),
              questions: questionIds.map(labelOf).join(', '),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function changeText(one: SinceThen): string {
  switch (one.kind) {
    case 'changed':
      return t('earlier-changed', { before: saidText(one.before), now: saidText(one.now) });
    case 'new':
      return t('earlier-new', { now: saidText(one.now) });
    case 'same':
    case 'not-yet':
      return '';
  }
}
