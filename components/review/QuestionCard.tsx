/** One question: its words, why it matters, the five answers, a note, and whether it is saved. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { ANSWER_VALUES, type AnswerContent, type AnswerValue, reasonMissing } from '../../lib/domain/answer';
import type { QuestionStructure, QuestionText, Wording } from '../../lib/domain/checklist';
import type { SaveStatus } from '../../lib/state/answer-saver';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { QuestionHelp } from './QuestionHelp';
import { SaveLine } from './SaveLine';

export type QuestionCardProps = {
  readonly question: QuestionStructure;
  readonly text: QuestionText;
  readonly wording: Wording;
  /** Place among all questions asked, from 1. */
  readonly number: number;
  readonly content: AnswerContent | null;
  readonly status: SaveStatus;
  /** While the page may be listening, fields of text are covered. */
  readonly covered: boolean;
  readonly onVisit: () => void;
  readonly onChoose: (value: AnswerValue) => void;
  readonly onClear: () => void;
  readonly onWrite: (field: 'note' | 'reason', text: string) => void;
  readonly onRetry: () => void;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
  readonly explain: (failure: Failure) => string;
};

/** 1 to 5 answer the question the focus is in, and only that (WCAG 2.1.4); never while typing. */
function valueOfKey(event: KeyboardEvent): AnswerValue | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement) return null;
  if (target instanceof HTMLInputElement && target.type !== 'radio') return null;
  return /^[1-5]$/.test(event.key) ? (ANSWER_VALUES[Number(event.key) - 1] ?? null) : null;
}

export function QuestionCard(props: QuestionCardProps) {
  const { question, text, content } = props;
  const id = useId();
  const answerByKey = (event: KeyboardEvent) => {
    const value = valueOfKey(event);
    if (!value) return;
    event.preventDefault();
    props.onChoose(value);
    document.getElementById(`${id}-${value}`)?.focus();
  };
  const entered = (event: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    const from = event.relatedTarget;
    if (!(from instanceof Node && event.currentTarget.contains(from))) props.onVisit();
  };
  return (
    <section
      class="es-question"
      id={`question-${question.id}`}
      aria-labelledby={`${id}-label`}
      onFocusIn={entered}
      onKeyDown={answerByKey}
    >
      <fieldset class="es-question__answers">
        <legend id={`${id}-label`} tabIndex={-1} class="es-question__legend">
          <span class="es-question__number">
            {props.number}. {text.label}
            {question.mustHave ? <span class="es-tag">{t('must-have')}</span> : null}
          </span>
          <span class="es-question__text">{text.text[props.wording]}</span>
        </legend>
        <div class="govuk-radios es-answers">
          {ANSWER_VALUES.map((value, index) => (
            <AnswerRadio
              key={value}
              id={`${id}-${value}`}
              name={`${id}-answer`}
              value={value}
              digit={index + 1}
              checked={content?.value === value}
              onChoose={props.onChoose}
            />
          ))}
        </div>
      </fieldset>
      <SaveLine
        status={props.status}
        explain={props.explain}
        onRetry={props.onRetry}
        onResolve={props.onResolve}
      />
      {content ? <AnswerWords {...props} id={id} content={content} /> : null}
      <QuestionHelp text={text} />
    </section>
  );
}

function AnswerRadio(props: {
  readonly id: string;
  readonly name: string;
  readonly value: AnswerValue;
  readonly digit: number;
  readonly checked: boolean;
  readonly onChoose: (value: AnswerValue) => void;
}) {
  return (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        type="radio"
        id={props.id}
        name={props.name}
        checked={props.checked}
        aria-keyshortcuts={String(props.digit)}
        onChange={() => props.onChoose(props.value)}
      />
      <label class="govuk-label govuk-radios__label" for={props.id}>
        {t(`answer-${props.value}`)}
      </label>
      {/* Outside the label: browsers count even hidden parts of a label into the radio's name. */}
      <span class="es-key" aria-hidden="true">
        {props.digit}
      </span>
    </div>
  );
}

/** What goes with an answer: the reason a must-have does not apply, a note, and taking the answer back. */
function AnswerWords(props: QuestionCardProps & { readonly id: string; readonly content: AnswerContent }) {
  const { content, question, id } = props;
  const [opened, setOpened] = useState(false);
  const hadNote = useRef(false);
  // A note may come later, from another window or by undo; once shown, the field stays while it is emptied.
  hadNote.current ||= content.note !== '';
  const noteOpen = opened || hadNote.current;
  const needsReason = question.mustHave && content.value === 'does-not-apply';
  // The button that opened the field is gone: the person goes on in the field.
  useLayoutEffect(() => {
    if (opened) document.getElementById(`${id}-note`)?.focus();
  }, [opened]);
  if (props.covered) return <p class="es-hint">{t('fields-covered')}</p>;
  return (
    <div class="es-question__words">
      {needsReason ? (
        <TextField
          id={`${id}-reason`}
          label={t('reason-label')}
          hint={t('reason-hint')}
          {...(reasonMissing(content, true) ? { error: t('reason-missing') } : {})}
          value={content.reason}
          maxLength={2000}
          lines="many"
          onInput={(reason) => props.onWrite('reason', reason)}
        />
      ) : null}
      {noteOpen ? (
        <TextField
          id={`${id}-note`}
          label={t('note-label')}
          hint={t('note-hint')}
          value={content.note}
          maxLength={10_000}
          lines="many"
          onInput={(note) => props.onWrite('note', note)}
        />
      ) : null}
      <div class="es-button-row">
        {noteOpen ? null : (
          <Button
            look="quiet"
            onClick={() => setOpened(true)}
            label={t('note-add-to', { label: props.text.label })}
          >
            {t('note-add')}
          </Button>
        )}
        <Button
          look="quiet"
          onClick={props.onClear}
          label={t('answer-clear-of', { label: props.text.label })}
        >
          {t('answer-clear')}
        </Button>
      </div>
    </div>
  );
}
