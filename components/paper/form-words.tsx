/** The words on a form: answers as each audience reads them, and Easy Read with the thing's own name in it. */
import { type ComponentChildren, Fragment } from 'preact';
import type { AnswerValue } from '../../lib/domain/answer';
import type { Lived } from '../../lib/domain/assessment';
import { THING } from '../../lib/domain/checklist';
import { type FormAudience, type PaperForm, shortHash } from '../../lib/domain/paper-form';
import { titleOf } from '../checklists/checklist-title';
import { t } from '../ui/texts';

/** An answer as it stands beside its box. */
export function answerOnForm(audience: FormAudience, value: AnswerValue): string {
  return audience === 'easy-read' ? t(`paper-form-easy-${value}`) : t(`paper-form-answer-${value}`);
}

/** How somebody knows the product, as it stands beside its box. */
export function livedOnForm(audience: FormAudience, lived: Lived): string {
  return audience === 'easy-read' ? t(`paper-form-easy-lived-${lived}`) : t(`paper-form-lived-${lived}`);
}

/** Which checklist a form was printed from: its name, version, and the beginning of its hash. */
export function checklistOnForm({ checklist, own }: Pick<PaperForm, 'checklist' | 'own'>): string {
  const name = titleOf(checklist, own);
  return t('paper-form-checklist', { name, version: checklist.version, hash: shortHash(checklist) });
}

/** A sentence with the thing's name where it has its place, or "this tool", with a capital where it begins. */
export function withThing(sentence: string, name: string): ComponentChildren {
  const parts = sentence.split(THING);
  const tool = t('paper-form-this-tool');
  return parts.map((part, at) => {
    const begins = parts.slice(0, at).join('') === '' && at === 1;
    const unnamed = begins ? tool.charAt(0).toUpperCase() + tool.slice(1) : tool;
    return (
      <Fragment key={at}>
        {at === 0 ? null : name === '' ? unnamed : <bdi>{name}</bdi>}
        {part}
      </Fragment>
    );
  });
}
