/** Names of questions among several checklists, and the sentences about how roles spread over a question. */
import type { Role } from '../../lib/domain/assessment';
import type { Checklist, QuestionId } from '../../lib/domain/checklist';
import type { MinorityView, QuestionSpread, RoleSpread } from '../../lib/domain/roles-spread';
import { t } from '../ui/texts';
import { listText } from './words';

/** The short name of a question in the first of these checklists that has it, else its id. */
export function labelAmong(
  checklists: readonly Checklist[],
  questionId: QuestionId,
  checklistId?: string,
): string {
  const labels = checklists
    .filter(({ ref }) => checklistId === undefined || ref.id === checklistId)
    .flatMap(({ text }) => text.questions[questionId]?.label ?? []);
  return labels[0] ?? questionId;
}

/** "2 of 9 care workers said no". */
export function minorityText({ role, view, count, of }: MinorityView): string {
  return t(`result-minority-${view}`, { count, of, people: t(`result-group-${role}`) });
}

/** "Evidence that was shown or checked says yes in 2 reviews; lived experience says no in 3 reviews." */
export function experienceText({ shownYes, livedNo }: QuestionSpread): string {
  return t('result-differ-experience-words', { shown: shownYes, lived: livedNo });
}

/** Which roles mostly say yes, and which mostly no or partly: the two sides of "roles differ". */
export function rolesText({ roles }: QuestionSpread): string {
  const names = (side: readonly RoleSpread[]) => listText(side.map(({ role }): Role => role).map(groupName));
  return t('result-differ-roles-words', {
    yes: names(roles.filter(({ commonest }) => commonest.length === 1 && commonest[0] === 'yes')),
    no: names(
      roles.filter(
        ({ commonest }) =>
          commonest.length > 0 && commonest.every((value) => value === 'no' || value === 'partly'),
      ),
    ),
  });
}

function groupName(role: Role): string {
  return t(`result-group-${role}`);
}

/** Evidence against experience first, then roles that differ, then the rest; else the order they came in. */
export function mostUsefulFirst(questions: readonly QuestionSpread[]): readonly QuestionSpread[] {
  const place = ({ evidenceAndExperienceDiffer, rolesDiffer }: QuestionSpread) =>
    evidenceAndExperienceDiffer ? 0 : rolesDiffer ? 1 : 2;
  return questions.toSorted((one, other) => place(one) - place(other));
}
