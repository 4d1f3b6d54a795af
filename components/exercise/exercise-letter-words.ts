/** The letter to every vendor put together with its fixed words, for one of them by name or for nobody. */
import type { Exercise } from '../../lib/domain/exercise';
import {
  asLetterItem,
  type ExerciseLetterItems,
  type LetterGoingOut,
} from '../../lib/domain/exercise-letter';
import type { Product } from '../../lib/domain/product';
import { type LetterDocument, type LetterWords, letterDocument } from '../../lib/formats/letter-document';
import { dayInWords } from '../letter/letter-words';
import { language, t } from '../ui/texts';

/** Whom one copy of the letter goes to. */
export type Addressee = Pick<Product, 'id' | 'name' | 'vendor' | 'version'>;

/** What the letter is about. */
export type LetterToAllSubject = {
  readonly exercise: Pick<Exercise, 'reference' | 'checklist' | 'letter'>;
  readonly checklistTitle: string;
  /** How far the checklist has come, such as "Draft ... Not yet co-produced." */
  readonly checklistStatus: string;
};

/** What stands above and below the questions unless it is changed by hand. */
export function usualWordsToAll(): { readonly opening: string; readonly closing: string } {
  return { opening: t('exercise-letter-opening'), closing: t('letter-closing') };
}

/** The words as they are now: the person's own, or the usual ones. */
export function goingOut(
  { letter }: Pick<Exercise, 'letter'>,
  { items }: Pick<ExerciseLetterItems, 'items'>,
): LetterGoingOut {
  const usual = usualWordsToAll();
  return { opening: letter?.opening ?? usual.opening, closing: letter?.closing ?? usual.closing, items };
}

/** The day on this copy: when it was sent, or today. */
function dayOn({ letter }: Pick<Exercise, 'letter'>, addressee: Addressee | null, today: string): string {
  return (addressee && letter?.sentOn[addressee.id]) ?? today;
}

function factsOf(
  subject: LetterToAllSubject,
  addressee: Addressee | null,
  day: string,
): LetterWords['facts'] {
  const { exercise, checklistTitle: name } = subject;
  const { version } = exercise.checklist;
  return [
    { name: t('letter-fact-product'), value: addressee?.name ?? '' },
    { name: t('letter-fact-vendor'), value: addressee?.vendor ?? '' },
    { name: t('letter-fact-version'), value: addressee?.version ?? '' },
    { name: t('exercise-letter-reference'), value: exercise.reference },
    { name: t('letter-fact-checklist'), value: t('letter-fact-checklist-value', { name, version }) },
    { name: t('letter-fact-date'), value: dayInWords(day) },
  ].filter(({ value }) => value.trim() !== '');
}

function greetingOf(addressee: Addressee | null): string {
  const vendor = addressee?.vendor.trim() ?? '';
  return vendor === '' ? t('letter-greeting-unnamed') : t('letter-greeting', { vendor });
}

/**
 * One copy of the letter. The copies differ in whom they name and in their day alone: their questions say nothing of
 * any product, why they are asked, or what any vendor says.
 */
export function letterToAll(
  subject: LetterToAllSubject,
  items: ExerciseLetterItems,
  addressee: Addressee | null,
  today: string,
): LetterDocument {
  const { exercise, checklistTitle: name, checklistStatus: status } = subject;
  const { opening, closing } = goingOut(exercise, items);
  const { version } = exercise.checklist;
  const words: LetterWords = {
    language: language.value,
    heading: addressee ? t('letter-title', { product: addressee.name }) : t('exercise-letter-title'),
    facts: factsOf(subject, addressee, dayOn(exercise, addressee, today)),
    greeting: greetingOf(addressee),
    questionsHeading: t('letter-questions'),
    mustHave: t('letter-must-have'),
    why: { 'not-enough-information': '', partly: '', no: '', 'claimed-only': '' },
    useHere: '',
    quoteLead: '',
    quoteSource: '',
    standing: [
      t('exercise-letter-same'),
      t('letter-standing'),
      t('letter-checklist-status', { name, version, status }),
    ],
  };
  const content = { items: items.items.map(asLetterItem), sent: items.frozen, opening, closing };
  return letterDocument(content, words);
}
