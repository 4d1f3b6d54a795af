/** How the answers to each question spread, role by role: a bar a role, in words, and in a table. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ChecklistSpread } from '../../lib/domain/product-result';
import type { QuestionSpread, RoleSpread } from '../../lib/domain/roles-spread';
import type { Standing } from '../../lib/domain/standing';
import { checklistTitle } from '../checklists/checklist-title';
import { t } from '../ui/texts';
import { kindsOf } from './bar-looks';
import { DataTable } from './DataTable';
import { StackedBar } from './StackedBar';
import { experienceText, labelAmong, minorityText, mostUsefulFirst, rolesText } from './spread-words';
import { barWords, partsOf } from './words';

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
  const kinds = kindsOf(roles.map(({ counts }) => counts));
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
      {roles.map((one) => (
        <RoleBar key={one.role} id={`${id}-${one.role}`} one={one} kinds={kinds} />
      ))}
      {roles.some(({ tooFewToPublish }) => tooFewToPublish) ? (
        <p class="es-hint">{t('result-too-few')}</p>
      ) : null}
      <DataTable
        caption={t('result-spread-caption', { label })}
        corner={t('result-column-role')}
        columns={kinds.map((kind) => t(`result-kind-${kind}`))}
        rows={roles.map(({ role, counts }) => ({
          key: role,
          head: t(`role-${role}`),
          cells: kinds.map((kind) => counts[kind]),
        }))}
      />
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

type RoleBarProps = { readonly id: string; readonly one: RoleSpread; readonly kinds: readonly Standing[] };

function RoleBar({ id, one: { role, counts }, kinds }: RoleBarProps) {
  const parts = partsOf(kinds, counts);
  const name = t(`role-${role}`);
  return (
    <div class="es-result__role">
      <p class="es-result__role-name">{name}</p>
      <StackedBar id={id} label={barWords(name, parts)} parts={parts} />
    </div>
  );
}
