/** What bringing a file in does: how many are new, the same, added to or kept apart, and which. */

import type { ComponentChildren } from 'preact';
import type { ImportPlan, ImportPlanItem } from '../../lib/app/ports';
import { settleKey } from '../../lib/domain/records';
import { t } from '../ui/texts';

export type ImportPlanViewProps = {
  readonly plan: ImportPlan;
  /** Pictures the file names without their pixels, which are left out. */
  readonly withoutPixels: number;
  /** It has been done; else it would be. */
  readonly done: boolean;
  readonly questionLabel: (questionId: string) => string;
};

/** A backup can name thousands of reviews; the counts tell of them all. */
const MOST_NAMES = 100;

export function ImportPlanView({ plan, withoutPixels, done, questionLabel }: ImportPlanViewProps) {
  const reviews = plan.items.filter(({ record }) => record === 'assessment');
  const products = plan.items.filter(({ record }) => record === 'product');
  const differing = plan.items.filter(({ conflicts }) => conflicts.length > 0);
  const open: ReadonlySet<string> = new Set(done ? [] : plan.toSettle.map(settleKey));
  return (
    <>
      <ul class="es-plan">
        {[...countLines(reviews, products), ...otherLines(plan.items)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {withoutPixels > 0 ? <p>{t('plan-without-pixels', { count: withoutPixels })}</p> : null}
      {differing.length === 0 ? null : (
        <details open={differing.length <= 5}>
          <summary>{t('plan-differing', { count: differing.length })}</summary>
          <p>{t(done ? 'plan-differing-done' : 'plan-differing-hint')}</p>
          <Named
            items={differing}
            line={(item) => <Conflicts item={item} open={open} questionLabel={questionLabel} />}
          />
        </details>
      )}
      <details>
        <summary>{t('plan-names', { count: plan.items.length })}</summary>
        <Named items={plan.items} line={(item) => <span class="es-hint">{fateText(item)}</span>} />
      </details>
    </>
  );
}

function countLines(
  reviews: readonly ImportPlanItem[],
  products: readonly ImportPlanItem[],
): readonly string[] {
  const count = (items: readonly ImportPlanItem[], fate: ImportPlanItem['fate']) =>
    items.filter((item) => item.fate === fate).length;
  const answers = reviews.reduce((sum, item) => sum + (item.fate === 'new' ? 0 : item.newAnswers), 0);
  const evidence = reviews.reduce((sum, item) => sum + (item.fate === 'new' ? 0 : item.newEvidence), 0);
  const lines: readonly (readonly [count: number, line: string])[] = [
    [count(reviews, 'new'), t('plan-reviews-new', { count: count(reviews, 'new') })],
    [count(reviews, 'same'), t('plan-reviews-same', { count: count(reviews, 'same') })],
    [count(reviews, 'merged'), t('plan-reviews-merged', { count: count(reviews, 'merged') })],
    [count(reviews, 'conflict'), t('plan-reviews-conflict', { count: count(reviews, 'conflict') })],
    [answers, t('plan-answers-new', { count: answers })],
    [evidence, t('plan-evidence-new', { count: evidence })],
    [count(products, 'new'), t('plan-products-new', { count: count(products, 'new') })],
    [count(products, 'merged'), t('plan-products-merged', { count: count(products, 'merged') })],
    [count(products, 'conflict'), t('plan-products-conflict', { count: count(products, 'conflict') })],
    [
      reviews.filter(({ inBin }) => inBin).length,
      t('plan-in-bin', { count: reviews.filter(({ inBin }) => inBin).length }),
    ],
  ];
  return lines.filter(([number]) => number > 0).map(([, line]) => line);
}

/** Meetings, exercises and checklists, which most files have none of. */
function otherLines(items: readonly ImportPlanItem[]): readonly string[] {
  const count = (record: ImportPlanItem['record'], fate: ImportPlanItem['fate']) =>
    items.filter((item) => item.record === record && item.fate === fate).length;
  const lines: readonly (readonly [count: number, line: string])[] = [
    [count('meeting', 'new'), t('plan-meetings-new', { count: count('meeting', 'new') })],
    [count('meeting', 'merged'), t('plan-meetings-merged', { count: count('meeting', 'merged') })],
    [count('meeting', 'conflict'), t('plan-meetings-conflict', { count: count('meeting', 'conflict') })],
    [count('exercise', 'new'), t('plan-exercises-new', { count: count('exercise', 'new') })],
    [count('exercise', 'merged'), t('plan-exercises-merged', { count: count('exercise', 'merged') })],
    [count('exercise', 'conflict'), t('plan-exercises-conflict', { count: count('exercise', 'conflict') })],
    [count('checklist', 'new'), t('plan-checklists-new', { count: count('checklist', 'new') })],
  ];
  return lines.filter(([number]) => number > 0).map(([, line]) => line);
}

function fateText({ record, fate, newAnswers, newEvidence }: ImportPlanItem): string {
  switch (record) {
    case 'assessment':
      if (fate === 'merged' && newAnswers === 0 && newEvidence > 0) {
        return t('plan-fate-review-evidence', { count: newEvidence });
      }
      return t(`plan-fate-review-${fate}`, { answers: newAnswers });
    case 'product':
      return t(`plan-fate-product-${fate}`);
    case 'meeting':
      return t(`plan-fate-meeting-${fate}`, { answers: newAnswers });
    case 'exercise':
      return t(`plan-fate-exercise-${fate}`);
    case 'checklist':
      return t(`plan-fate-checklist-${fate}`);
  }
}

type NamedProps = {
  readonly items: readonly ImportPlanItem[];
  readonly line: (item: ImportPlanItem) => ComponentChildren;
};

function Named({ items, line }: NamedProps) {
  const shown = items.slice(0, MOST_NAMES);
  const left = items.length - shown.length;
  return (
    <ul class="es-plan">
      {shown.map((item) => (
        <li key={`${item.record} ${item.id}`}>
          <bdi class="es-strong">{item.name}</bdi> {line(item)}
        </li>
      ))}
      {left > 0 ? <li>{t('plan-more', { count: left })}</li> : null}
    </ul>
  );
}

type ConflictsProps = {
  readonly item: ImportPlanItem;
  /** Questions that a person can settle (`settleKey`). */
  readonly open: ReadonlySet<string>;
  readonly questionLabel: (questionId: string) => string;
};

/** One line a question or field. */
function Conflicts({ item, open, questionLabel }: ConflictsProps) {
  return (
    <ul>
      {item.conflicts.map((conflict) => (
        <li key={conflict}>{conflictText(conflict, item, open, questionLabel)}</li>
      ))}
    </ul>
  );
}

/** Codes of questions begin with a capital letter, names of fields with a small one. */
function conflictText(
  conflict: string,
  { record, id }: ImportPlanItem,
  open: ReadonlySet<string>,
  questionLabel: (questionId: string) => string,
): string {
  if (!/^[A-Z]/.test(conflict)) {
    return record === 'exercise'
      ? t(`plan-conflict-exercise-${conflict}`)
      : t(`plan-conflict-field-${conflict}`);
  }
  const isOpen = record === 'assessment' && open.has(settleKey({ assessmentId: id, questionId: conflict }));
  const question = { id: conflict, question: questionLabel(conflict) };
  return isOpen ? t('plan-conflict-question-open', question) : t('plan-conflict-question', question);
}
