/** Where the reviews of a product differ: evidence against experience first, as the most useful finding. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ChecklistSpread } from '../../lib/domain/product-result';
import type { QuestionSpread } from '../../lib/domain/roles-spread';
import { t } from '../ui/texts';
import { experienceText, labelAmong, minorityText, rolesText } from './spread-words';

export type FindingsProps = {
  readonly spreads: readonly ChecklistSpread[];
  readonly checklists: readonly Checklist[];
};

type Finding = { readonly key: string; readonly label: string; readonly words: readonly string[] };

export function Findings({ spreads, checklists }: FindingsProps) {
  const findings = (
    differs: (spread: QuestionSpread) => boolean,
    wordsOf: (spread: QuestionSpread) => readonly string[],
  ): readonly Finding[] =>
    spreads.flatMap(({ checklistId, questions }) =>
      questions.filter(differs).map((one) => ({
        key: `${checklistId} ${one.questionId}`,
        label: labelAmong(checklists, one.questionId, checklistId),
        words: wordsOf(one),
      })),
    );
  const experience = findings(
    (one) => one.evidenceAndExperienceDiffer,
    (one) => [experienceText(one)],
  );
  const roles = findings(
    (one) => one.rolesDiffer,
    (one) => [rolesText(one)],
  );
  const minorities = findings(
    (one) => one.minorityViews.length > 0,
    (one) => one.minorityViews.map(minorityText),
  );
  return (
    <section aria-labelledby="result-findings">
      <h2 id="result-findings">{t('result-findings-heading')}</h2>
      {experience.length + roles.length === 0 ? <p>{t('result-findings-none')}</p> : null}
      <FindingGroup heading={t('result-differ-experience')} findings={experience} />
      <FindingGroup heading={t('result-differ-roles')} findings={roles} />
      <FindingGroup heading={t('result-minority-heading')} findings={minorities} />
    </section>
  );
}

function FindingGroup(props: { readonly heading: string; readonly findings: readonly Finding[] }) {
  if (props.findings.length === 0) return null;
  return (
    <div class="es-result__group">
      <h3>{props.heading}</h3>
      <dl>
        {props.findings.map(({ key, label, words }) => (
          <div key={key}>
            <dt>{label}</dt>
            {words.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
