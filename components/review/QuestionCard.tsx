/** One question: its words, why it matters, the five answers, a note, and whether it is saved. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { About } from '../../lib/domain/about';
import { ANSWER_VALUES, type AnswerContent, type AnswerValue } from '../../lib/domain/answer';
import type { QuestionStructure, QuestionText, Wording } from '../../lib/domain/checklist';
import type { PlainTerm } from '../../lib/domain/plain-terms';
import type { QuestionReading } from '../../lib/domain/translated-words';
import type { SaveStatus } from '../../lib/state/answer-saver';
import { QuestionWords } from '../languages/QuestionWords';
import { t } from '../ui/texts';
import { AnswerWords } from './AnswerWords';
import { QuestionAbout } from './QuestionAbout';
import { QuestionHelp, type SourcesOf } from './QuestionHelp';
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
  readonly onWrite: (field: 'note' | 'helperNote' | 'reason', text: string) => void;
  readonly onJudge: (backing: Partial<Pick<AnswerContent, 'strength' | 'lived'>>) => void;
  readonly about: About;
  /** The reviewer only read about the product: a "no" asks for what it rests on. */
  readonly readOnly: boolean;
  /** Somebody helps the reviewer, who has a box of their own. */
  readonly helped: boolean;
  /** Notes stay closed until they are opened by hand. */
  readonly notesClosed: boolean;
  /** The reviewer does not want to answer this one. */
  readonly declined: boolean;
  readonly onDecline: (on: boolean) => void;
  /** A question the reviewer put back can be left out again. */
  readonly onLeaveOut: (() => void) | null;
  readonly onRetry: () => void;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
  readonly explain: (failure: Failure) => string;
  readonly sourcesOf: SourcesOf;
  readonly terms: readonly PlainTerm[];
  /** The question in the language on screen, where that is a translation. */
  readonly reading: QuestionReading | null;
  /** What is kept to show what the answer rests on. */
  readonly evidence?: ComponentChildren;
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
          <span class="es-question__text">
            {props.reading ? <QuestionWords reading={props.reading} /> : text.text[props.wording]}
          </span>
        </legend>
        <QuestionAbout about={props.about} />
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
      {props.evidence}
      <NotAnswering {...props} />
      <QuestionHelp text={text} sources={question.sources} sourcesOf={props.sourcesOf} terms={props.terms} />
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

/** Not wanting to answer is a choice of its own, and so is leaving out a question that was put back. */
function NotAnswering(props: QuestionCardProps) {
  const { content, declined, onLeaveOut, text } = props;
  if (declined) {
    return (
      <p class="es-hint">
        {t('declined')}{' '}
        <button type="button" class="es-link-button" onClick={() => props.onDecline(false)}>
          {t('declined-undo')}
          <span class="es-visually-hidden">: {text.label}</span>
        </button>
      </p>
    );
  }
  if (content !== null && !onLeaveOut) return null;
  return (
    <div class="es-button-row">
      {content === null ? (
        <button type="button" class="es-link-button" onClick={() => props.onDecline(true)}>
          {t('decline')}
          <span class="es-visually-hidden">: {text.label}</span>
        </button>
      ) : null}
      {onLeaveOut ? (
        <button type="button" class="es-link-button" onClick={onLeaveOut}>
          {t('put-back-undo')}
          <span class="es-visually-hidden">: {text.label}</span>
        </button>
      ) : null}
    </div>
  );
}
