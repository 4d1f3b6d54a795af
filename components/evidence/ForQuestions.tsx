/** The questions a piece of evidence is kept for, by their short names. */
import type { Evidence } from '../../lib/domain/evidence';
import { language, t } from '../ui/texts';

/** A question's short name in the checklist of that review. */
export type LabelOf = (assessmentId: string, questionId: string) => string;

export type ForQuestionsProps = {
  readonly one: Pick<Evidence, 'assessmentId' | 'questionIds'>;
  readonly labelOf: LabelOf;
};

export function ForQuestions(props: ForQuestionsProps) {
  const { one, labelOf } = props;
  if (one.questionIds.length === 0) return <>{t('evidence-for-none')}</>;
  const names = one.questionIds.map((id) => labelOf(one.assessmentId, id));
  return (
    <>
      {t('evidence-for')} <bdi>{new Intl.ListFormat(language.value, { type: 'unit' }).format(names)}</bdi>
    </>
  );
}
