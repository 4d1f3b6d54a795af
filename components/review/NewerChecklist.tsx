/** The checklist has a newer version: which answers carry over, which are asked again, and beginning again with it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Checklist, QuestionId } from '../../lib/domain/checklist';
import { type MigrationPlan, planMigration } from '../../lib/domain/checklist-migration';
import type { ReviewState } from '../../lib/state/review-state';
import type { Session } from '../../lib/state/session';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';
import type { ReviewTools } from './review-tools';

export type NewerChecklistProps = {
  readonly session: Session;
  readonly review: ReviewState;
  readonly tools: ReviewTools;
  readonly notices: ComponentChildren;
};

export function NewerChecklist({ session, review, tools, notices }: NewerChecklistProps) {
  const [newest, setNewest] = useState<Checklist | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  useEffect(() => {
    void session.newest().then(setNewest);
  }, [session]);
  const begin = async () => {
    setWorking(true);
    const failure = await session.startAgain();
    setWorking(false);
    setProblem(failure && explainFailure(failure));
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('newer-heading')}</h1>
      {notices}
      {problem ? (
        <Notice kind="error" announce>
          <p>{problem}</p>
        </Notice>
      ) : null}
      <p>{t('newer-explain', { version: review.checklist.ref.version })}</p>
      {newest ? (
        <Plan
          plan={planMigration(review.checklist, newest, review.toJudge.peek().assessment.answers)}
          from={review.checklist}
          to={newest}
        />
      ) : (
        <p role="status">{t('loading')}</p>
      )}
      <div class="es-button-row">
        <Button disabled={newest === null || working} onClick={() => void begin()}>
          {t(working ? 'newer-working' : 'newer-begin')}
        </Button>
        <Button look="quiet" onClick={() => tools.goTo('questions')}>
          {t('part-questions')}
        </Button>
      </div>
    </>
  );
}

function Plan(props: { readonly plan: MigrationPlan; readonly from: Checklist; readonly to: Checklist }) {
  const { plan, from, to } = props;
  const label = (id: QuestionId) => (to.text.questions[id] ?? from.text.questions[id])?.label ?? id;
  return (
    <>
      <p>{t('newer-version', { version: to.ref.version })}</p>
      <p>{t('newer-carried', { count: plan.carried.length })}</p>
      {plan.askAgain.length > 0 ? (
        <>
          <h2>{t('newer-again', { count: plan.askAgain.length })}</h2>
          <ul>
            {plan.askAgain.map(({ id, why }) => (
              <li key={id}>
                {label(id)} <span class="es-hint">{t(`newer-why-${why}`)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {plan.gone.length > 0 ? (
        <>
          <h2>{t('newer-gone', { count: plan.gone.length })}</h2>
          <ul>
            {plan.gone.map((id) => (
              <li key={id}>{label(id)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
