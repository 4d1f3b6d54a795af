/** What every form is made of: boxes to tick with a pen, lines to write on, who filled it in, and one question. */
import type { ComponentChildren } from 'preact';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { LIVED, ROLES } from '../../lib/domain/assessment';
import type { EasyReadPicture } from '../../lib/domain/checklist';
import type { FormAudience, FormItem, PaperForm } from '../../lib/domain/paper-form';
import { t } from '../ui/texts';
import { answerOnForm, checklistOnForm, livedOnForm, withThing } from './form-words';

/** Draws an Easy Read picture; without it the form has none. */
export type DrawPicture = (picture: EasyReadPicture) => ComponentChildren;

/** Numbered boxes: the number is the key that types it. */
export function Boxes({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ol class="es-boxes">
      {labels.map((label, at) => (
        <li key={label}>
          <span class="es-boxes__number" aria-hidden="true">
            {at + 1}
          </span>
          <span class="es-box" aria-hidden="true" />
          {label}
        </li>
      ))}
    </ol>
  );
}

/** A word and the line to write on, or what is known already. */
export function Line({ label, filled }: { readonly label: string; readonly filled?: string }) {
  return (
    <p class="es-line">
      <span>{label}:</span> <bdi class="es-line__space">{filled ?? ''}</bdi>
    </p>
  );
}

/** Who filled it in and how they know it. Bands only: nothing asks who somebody is. */
export function AboutYou({ audience }: { readonly audience: FormAudience }) {
  return (
    <div class="es-form__about">
      <h3>{t('paper-form-role')}</h3>
      <Boxes labels={ROLES.map((role) => t(`role-${role}`))} />
      <h3>{t('paper-form-lived')}</h3>
      <Boxes labels={LIVED.map((lived) => livedOnForm(audience, lived))} />
    </div>
  );
}

export type QuestionOnFormProps = {
  readonly item: FormItem;
  readonly audience: FormAudience;
  /** The language of the question's words, which the screen's may not be. */
  readonly language: string;
  /** The thing's name for Easy Read; may be empty. */
  readonly thing: string;
  readonly drawPicture?: DrawPicture | undefined;
};

/** One question with its five boxes and a line for words. */
export function QuestionOnForm({ item, audience, language, thing, drawPicture }: QuestionOnFormProps) {
  const { easyRead } = item;
  return (
    <div class="es-form__question">
      <p class="es-form__asked" lang={language}>
        <span class="es-form__number">{item.number}.</span>{' '}
        {easyRead ? <EasyReadQuestion easyRead={easyRead} thing={thing} draw={drawPicture} /> : item.text}
        {item.mustHave && !easyRead ? <span class="es-form__must">{t('paper-form-must-have')}</span> : null}
      </p>
      <Boxes labels={ANSWER_VALUES.map((value) => answerOnForm(audience, value))} />
      <Line label={t('paper-form-note')} />
    </div>
  );
}

function EasyReadQuestion(props: {
  readonly easyRead: NonNullable<FormItem['easyRead']>;
  readonly thing: string;
  readonly draw: DrawPicture | undefined;
}) {
  const { easyRead, thing, draw } = props;
  return (
    <span class="es-form__easy">
      {draw ? <span class="es-form__picture">{draw(easyRead.picture)}</span> : null}
      {easyRead.sentences.map((sentence) => (
        <span class="es-form__sentence" key={sentence}>
          {withThing(sentence, thing)}
        </span>
      ))}
      <strong class="es-form__sentence">{withThing(easyRead.ask, thing)}</strong>
    </span>
  );
}

/** At the top of every page: which form this is, so that it can be typed, and what it is not. Short, as it comes again. */
export function PageMark({ form }: { readonly form: PaperForm }) {
  return (
    <p class="es-form__mark">
      <span>{t('paper-form-code', { code: form.code })}</span> <span>{t('paper-form-draft')}</span>
    </p>
  );
}

/** Once a sheet: the exact checklist. */
export function ChecklistMark({ form }: { readonly form: PaperForm }) {
  return (
    <p class="es-form__mark">
      <span>{checklistOnForm(form)}</span>
    </p>
  );
}

/** On every card, which may lie alone: which form and which checklist this is, and what it is not. */
export function FormMark({ form }: { readonly form: PaperForm }) {
  return (
    <p class="es-form__mark">
      <span>{t('paper-form-code', { code: form.code })}</span> <span>{checklistOnForm(form)}</span>{' '}
      <span>{t('paper-form-draft')}</span>
    </p>
  );
}
