/** What a typed sheet says at each place, in words: for the list beside the keys, and for what is read out. */
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { LIVED, ROLES } from '../../lib/domain/assessment';
import type { PaperForm } from '../../lib/domain/paper-form';
import { type SheetPlace, type TypedSheet, wasReached } from '../../lib/domain/typed-sheet';
import { t } from '../ui/texts';
import { answerOnForm, livedOnForm } from './form-words';

/** One key of the present place, as its button shows it. */
export type KeyChoice = { readonly key: string; readonly label: string };

/** Every place of a sheet in the paper's order, the end left out. */
export function placesOf(form: PaperForm): readonly SheetPlace[] {
  return [
    { at: 'role' },
    { at: 'lived' },
    ...form.items.map((_, index): SheetPlace => ({ at: 'question', index })),
  ];
}

export function samePlace(one: SheetPlace, other: SheetPlace): boolean {
  if (one.at === 'question' && other.at === 'question') return one.index === other.index;
  return one.at === other.at;
}

/** The place as a line of the list names it. */
export function lineName(form: PaperForm, place: SheetPlace): string {
  switch (place.at) {
    case 'role':
      return t('paper-typing-line-role');
    case 'lived':
      return t('paper-typing-line-lived');
    case 'question': {
      const item = form.items[place.index];
      return item ? t('paper-typing-line-question', { number: item.number, label: item.label }) : '';
    }
    case 'end':
      return t('paper-typing-end');
  }
}

/** What was typed there: an answer, an empty box, or nothing yet. */
export function lineValue(form: PaperForm, sheet: TypedSheet, place: SheetPlace): string {
  switch (place.at) {
    case 'role':
      return sheet.role ? t(`role-${sheet.role}`) : t('paper-typing-line-open');
    case 'lived':
      return sheet.lived ? livedOnForm(form.audience, sheet.lived) : t('paper-typing-line-open');
    case 'question': {
      const value = sheet.answers[place.index] ?? null;
      if (value) return answerOnForm(form.audience, value);
      return wasReached(sheet, place) ? t('paper-typing-blank') : t('paper-typing-line-open');
    }
    case 'end':
      return '';
  }
}

/** What typing asks for at a place. */
export function placeHeading(form: PaperForm, place: SheetPlace): string {
  switch (place.at) {
    case 'role':
      return t('paper-typing-role');
    case 'lived':
      return t('paper-typing-lived');
    case 'question': {
      const item = form.items[place.index];
      const { length: count } = form.items;
      return item ? t('paper-typing-question', { number: item.number, count, label: item.label }) : '';
    }
    case 'end':
      return t('paper-typing-end');
  }
}

/** The number keys of a place, each with what it types; the last leaves it empty. */
export function keysAt({ audience }: PaperForm, place: SheetPlace): readonly KeyChoice[] {
  const numbered = (labels: readonly string[]) => labels.map((label, at) => ({ key: String(at + 1), label }));
  switch (place.at) {
    case 'role':
      return [
        ...numbered(ROLES.map((role) => t(`role-${role}`))),
        { key: '0', label: t('paper-typing-not-said') },
      ];
    case 'lived':
      return [
        ...numbered(LIVED.map((lived) => livedOnForm(audience, lived))),
        { key: '0', label: t('paper-typing-not-said') },
      ];
    case 'question':
      return [
        ...numbered(ANSWER_VALUES.map((value) => answerOnForm(audience, value))),
        { key: '0', label: t('paper-typing-blank') },
      ];
    case 'end':
      return [];
  }
}
