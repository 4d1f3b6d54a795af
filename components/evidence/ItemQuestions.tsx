/** Which questions a piece of evidence is kept for, and using it for a further one. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/domain/evidence';
import type { AskedQuestion } from '../../lib/state/evidence-state';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { t } from '../ui/texts';

export type ItemQuestionsProps = {
  readonly evidence: Evidence;
  readonly name: string;
  readonly questions: readonly AskedQuestion[];
  readonly onLink: (questionId: string) => void;
  readonly onUnlink: (questionId: string) => void;
};

export function ItemQuestions({ evidence, name, questions, onLink, onUnlink }: ItemQuestionsProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const summary = useRef<HTMLElement>(null);
  const used = questions.filter((question) => evidence.questionIds.includes(question.id));
  const others = questions.filter((question) => !evidence.questionIds.includes(question.id));
  // What was pressed goes away or can be pressed no more: the person goes on where it says what became of it.
  const link = () => {
    onLink(chosen);
    setChosen('');
    summary.current?.focus();
  };
  const unlink = (questionId: string) => {
    onUnlink(questionId);
    summary.current?.focus();
  };
  return (
    <details>
      <summary ref={summary}>
        {t('evidence-questions', { count: used.length })}
        <span class="es-visually-hidden">: {name}</span>
      </summary>
      <ul class="es-plain-list">
        {used.map(({ id: questionId, label }) => (
          <li key={questionId}>
            <bdi>{label}</bdi>{' '}
            {used.length > 1 ? (
              <Button
                look="quiet"
                onClick={() => unlink(questionId)}
                label={t('evidence-unlink-of', { question: label, name })}
              >
                {t('evidence-unlink')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          <SelectField
            id={`${id}-question`}
            label={t('evidence-link-question')}
            choices={[
              { value: '', label: t('evidence-choose-question') },
              ...others.map((question) => ({ value: question.id, label: question.label })),
            ]}
            value={chosen}
            onChange={setChosen}
          />
          <Button look="quiet" onClick={link} disabled={chosen === ''}>
            {t('evidence-link')}
          </Button>
        </>
      )}
    </details>
  );
}
