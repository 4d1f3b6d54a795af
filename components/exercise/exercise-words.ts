/** Sentences that the screens of an exercise share: its checklist, its days, and what differs between two windows. */
import type { Checklist } from '../../lib/domain/checklist';
import type { Exercise } from '../../lib/domain/exercise';
import type { ExercisePiece } from '../../lib/domain/exercise-changes';
import type { Product } from '../../lib/domain/product';
import { checklistTitle, titleOf } from '../checklists/checklist-title';
import { dayInWords } from '../letter/letter-words';
import { listText } from '../result/words';
import { t } from '../ui/texts';

/** "Co-production and ethics checklist, version 0.2.0", with its language where that is not ours. */
export function checklistName(checklist: Checklist): string {
  const { version, language } = checklist.ref;
  const name = checklistTitle(checklist);
  return language === 'en-GB'
    ? t('exercise-form-checklist-option', { name, version })
    : t('exercise-form-checklist-option-language', { name, version, language });
}

/** The same of the pinned checklist, also where it is not held here. */
export function pinnedName({ checklist: ref }: Pick<Exercise, 'checklist'>, held: Checklist | null): string {
  if (held) return checklistName(held);
  return t('exercise-form-checklist-option', { name: titleOf(ref, ''), version: ref.version });
}

type Named = Pick<Product, 'name' | 'vendor' | 'version'>;

/** The same products; those that share a name go by their version and vendor too, so that no two columns look alike. */
export function toldApart<Of extends Named>(products: readonly Of[]): readonly Of[] {
  return products.map((one) => {
    const { name, vendor, version } = one;
    const what = [version, vendor].filter((part) => part !== '').join(', ');
    const isAlone = products.filter((other) => other.name === name).length === 1;
    return isAlone || what === '' ? one : { ...one, name: t('exercise-product-named', { name, what }) };
  });
}

/** What is due and when, the reviews first; nothing when no day is set. */
export function dueTexts({
  reviewsDueOn,
  decisionDueOn,
}: Pick<Exercise, 'reviewsDueOn' | 'decisionDueOn'>): readonly string[] {
  return [
    reviewsDueOn === null ? '' : t('exercise-due-reviews', { date: dayInWords(reviewsDueOn) }),
    decisionDueOn === null ? '' : t('exercise-due-decision', { date: dayInWords(decisionDueOn) }),
  ].filter((text) => text !== '');
}

/** One part of an exercise in words, to be read beside the same part in another window. */
export function pieceText(
  exercise: Exercise,
  piece: ExercisePiece,
  productName: (productId: string) => string,
): string {
  const empty = t('exercise-clash-empty');
  switch (piece) {
    case 'name':
    case 'purpose':
    case 'reference':
      return exercise[piece] || empty;
    case 'stage':
      return t(`exercise-stage-${exercise.stage}`);
    case 'checklist':
      return pinnedName(exercise, null);
    case 'depth':
      return t(`depth-${exercise.depth}`);
    case 'productIds':
      return exercise.productIds.length === 0 ? empty : listText(exercise.productIds.map(productName), 'and');
    case 'reviewsDueOn':
    case 'decisionDueOn': {
      const day = exercise[piece];
      return day === null ? empty : dayInWords(day);
    }
    case 'letter':
      return t('exercise-part-letter-changed');
  }
}
