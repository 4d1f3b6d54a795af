/** How the answers to each question spread, role by role: a bar a role, in words, and in a table. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ChecklistSpread } from '../../lib/domain/product-result';
import type { QuestionSpread } from '../../lib/domain/roles-spread';
import { spreadModel } from '../charts/bars-models';
import { ChartPicture } from '../charts/ChartFigure';
import { checklistTitle } from '../checklists/checklist-title';
import { t } from '../ui/texts';
import { DataTable } from './DataTable';
import { experienceText, labelAmong, minorityText, mostUsefulFirst, rolesText } from './spread-words';

export type QuestionSpreadsProps = {
  readonly spreads: readonly ChecklistSpread[];
  readonly checklists: readonly Checklist[];
};

export function QuestionSpreads({ spreads, checklists }: QuestionSpreadsProps) {
  return (
    <>
      {spreads.map(({ checklistId, questions }) => (
        <section key={checklistId} aria-labelledby={`result-spread-${checklistId}`}>
          <h2 id={`result-spread-${checklistId}`}>
            {spreads.length > 1
              ? t('result-spread-of-checklist', { name: nameAmong(checklists, checklistId) })
              : t('result-spread-heading')}
          </h2>
          {mostUsefulFirst(questions).map((one) => (
            <Question
              key={one.questionId}
              spread={one}
              id={`result-spread-${checklistId}-${one.questionId}`}
              label={labelAmong(checklists, one.questionId, checklistId)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

function nameAmong(checklists: readonly Checklist[], checklistId: string): string {
  const checklist = checklists.find(({ ref }) => ref.id === checklistId);
  return checklist ? checklistTitle(checklist) : checklistId;
}

type QuestionProps = {
  readonly spread: QuestionSpread;
  readonly id: string;
  readonly label: string;
};

function Question({ spread, id, label }: QuestionProps) {
  const { roles, minorityViews } = spread;
  const model = spreadModel(label, roles);
  return (
    <div class="es-result__question">
      <h3>{label}</h3>
      <Flags spread={spread} />
      {minorityViews.length > 0 ? (
        <ul>
          {minorityViews.map((view) => (
            <li key={`${view.role} ${view.view}`}>{minorityText(view)}</li>
          ))}
        </ul>
      ) : null}
      <ChartPicture id={`${id}-chart`} model={model} />
      {roles.some(({ tooFewToPublish }) => tooFewToPublish) ? (
        <p class="es-hint">{t('result-too-few')}</p>
      ) : null}
      <DataTable {...model.table} />
    </div>
  );
}

function Flags({ spread }: { readonly spread: QuestionSpread }) {
  return (
    <>
      {spread.evidenceAndExperienceDiffer ? (
        <p class="es-result__flag">
          <strong>{t('result-differ-experience')}.</strong> {experienceText(spread)}
        </p>
      ) : null}
      {spread.rolesDiffer ? (
        <p class="es-result__flag">
          <strong>{t('result-differ-roles')}.</strong> {rolesText(spread)}
        </p>
      ) : null}
    </>
  );
}
