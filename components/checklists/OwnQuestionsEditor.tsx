/** Questions that a council or charity adds: put in order, worded, taken out, and published as a new version. */
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { QuestionId } from '../../lib/domain/checklist';
import {
  addOwn,
  changeOwn,
  moveOwn,
  OWN_LIMITS,
  type OwnAdded,
  type OwnQuestion,
  type OwnQuestionContent,
  type OwnQuestions,
  removeOwn,
} from '../../lib/domain/own-questions';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import type { ChecklistActions } from './contract';
import { OwnQuestionForm } from './OwnQuestionForm';
import { OwnQuestionList } from './OwnQuestionList';
import { storeText } from './words';

export type OwnQuestionsEditorProps = {
  /** What is there already; no name and no questions for a beginning. */
  readonly start: OwnQuestions;
  readonly publish: ChecklistActions['publishOwn'];
  readonly onPublished: (version: string) => void;
  readonly onClose: () => void;
};

type Problem = 'by-missing' | 'nothing' | 'no-id' | Failure;
type Form = { readonly question: OwnQuestion | null };

export function OwnQuestionsEditor({ start, publish, onPublished, onClose }: OwnQuestionsEditorProps) {
  const [own, setOwn] = useState(start);
  const [form, setForm] = useState<Form | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [news, setNews] = useState('');
  const [publishing, setPublishing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = start.questions.length === 0;
  const published = new Set(start.questions.map(({ id }) => id));

  const closeForm = () => {
    setForm(null);
    heading.current?.focus();
  };
  const settle = (added: OwnAdded) => {
    setProblem(added.kind === 'ok' ? null : 'no-id');
    if (added.kind === 'ok') setOwn(added.own);
    closeForm();
  };
  const keep = (content: OwnQuestionContent, meaning: 'same' | 'another') => {
    const question = form?.question ?? null;
    settle(question === null ? addOwn(own, content) : changeOwn(own, question.id, content, meaning));
  };
  const move = (id: QuestionId, towards: 'start' | 'end') => {
    const moved = moveOwn(own, id, towards);
    setOwn(moved);
    const at = moved.questions.findIndex((one) => one.id === id);
    const label = moved.questions[at]?.label ?? '';
    setNews(t('checklists-own-moved', { label, place: at + 1, count: moved.questions.length }));
  };
  const takeOut = ({ id, label }: OwnQuestion) => {
    setOwn(removeOwn(own, id));
    setNews(t('checklists-own-taken-out', { label }));
    heading.current?.focus();
  };

  async function send(): Promise<void> {
    const by = own.by.trim();
    if (by === '') {
      setProblem('by-missing');
      document.getElementById('checklists-own-by')?.focus();
      return;
    }
    if (own.questions.length === 0) return setProblem('nothing');
    setProblem(null);
    setPublishing(true);
    const line = t('checklists-own-line', { by });
    const next = { ...own, by, line, revision: start.revision + 1 };
    const outcome = await publish(next);
    setPublishing(false);
    if (!outcome.ok) return setProblem(outcome.error);
    onPublished(outcome.value.ref.version);
  }

  return (
    <div class="es-checklists__editor">
      {isNew ? (
        <TextField
          id="checklists-own-by"
          label={t('checklists-own-by')}
          hint={t('checklists-own-by-hint')}
          value={own.by}
          maxLength={OWN_LIMITS.by}
          required
          onInput={(by) => setOwn({ ...own, by })}
          {...(problem === 'by-missing' ? { error: t('checklists-own-by-missing') } : {})}
        />
      ) : (
        <p>
          <bdi>{t('checklists-own-by-fixed', { by: own.by })}</bdi>
        </p>
      )}
      <h3 tabIndex={-1} ref={heading}>
        {t('checklists-own-list', { count: own.questions.length })}
      </h3>
      <p class="es-visually-hidden" role="status">
        {news}
      </p>
      <OwnQuestionList
        questions={own.questions}
        locked={form !== null || publishing}
        onMove={move}
        onEdit={(question) => setForm({ question })}
        onTakeOut={takeOut}
      />
      {form === null ? (
        <>
          <ProblemNotice problem={problem} />
          <p class="es-hint">{t('checklists-own-publish-hint')}</p>
          <div class="es-button-row">
            <Button look="quiet" disabled={publishing} onClick={() => setForm({ question: null })}>
              {t('checklists-own-add')}
            </Button>
            <Button disabled={publishing} onClick={() => void send()}>
              {t('checklists-own-publish')}
            </Button>
            <Button look="quiet" disabled={publishing} onClick={onClose}>
              {t('checklists-own-discard')}
            </Button>
          </div>
        </>
      ) : (
        <OwnQuestionForm
          question={form.question}
          asksMeaning={form.question !== null && published.has(form.question.id)}
          onKeep={keep}
          onCancel={closeForm}
        />
      )}
    </div>
  );
}

function ProblemNotice({ problem }: { readonly problem: Problem | null }) {
  switch (problem) {
    case null:
    case 'by-missing':
      return null;
    case 'nothing':
    case 'no-id':
      return (
        <Notice kind="error" announce>
          <p>{t(`checklists-own-${problem}`)}</p>
        </Notice>
      );
    default:
      return (
        <Notice kind="error" heading={t('checklists-own-failed')} announce>
          <p>{storeText(problem)}</p>
        </Notice>
      );
  }
}
