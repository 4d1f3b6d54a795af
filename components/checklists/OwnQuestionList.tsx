/** The added questions in the order they are asked, each with its buttons to move, change or take it out. */
import type { QuestionId } from '../../lib/domain/checklist';
import type { OwnQuestion } from '../../lib/domain/own-questions';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type OwnQuestionListProps = {
  readonly questions: readonly OwnQuestion[];
  /** While a question is being worded, or the set is being published. */
  readonly locked: boolean;
  readonly onMove: (id: QuestionId, towards: 'start' | 'end') => void;
  readonly onEdit: (question: OwnQuestion) => void;
  readonly onTakeOut: (question: OwnQuestion) => void;
};

export function OwnQuestionList(props: OwnQuestionListProps) {
  const { questions, locked, onMove } = props;
  const last = questions.length - 1;
  return (
    <ol class="es-checklists__own">
      {questions.map((question, index) => {
        const { id, label } = question;
        const named = { id, label };
        return (
          <li key={id}>
            <p>
              <code>{id}</code>{' '}
              <bdi>
                <strong>{label}</strong>
              </bdi>
              <br />
              <bdi>{question.text.commissioner}</bdi>
            </p>
            <div class="es-button-row">
              {/* Never taken away at the ends, so that a key pressed again finds its button where it was. */}
              <Button
                look="quiet"
                disabled={locked}
                label={t('checklists-own-up-named', named)}
                onClick={() => index > 0 && onMove(id, 'start')}
              >
                {t('checklists-own-up')}
              </Button>
              <Button
                look="quiet"
                disabled={locked}
                label={t('checklists-own-down-named', named)}
                onClick={() => index < last && onMove(id, 'end')}
              >
                {t('checklists-own-down')}
              </Button>
              <Button
                look="quiet"
                disabled={locked}
                label={t('checklists-own-edit-named', named)}
                onClick={() => props.onEdit(question)}
              >
                {t('checklists-own-edit')}
              </Button>
              <Button
                look="quiet"
                disabled={locked}
                label={t('checklists-own-take-out-named', named)}
                onClick={() => props.onTakeOut(question)}
              >
                {t('checklists-own-take-out')}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
