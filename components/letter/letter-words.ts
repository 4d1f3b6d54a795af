/** The fixed words of the letter in the language on screen, and the letter put together with them. */
import type { ChecklistRef } from '../../lib/domain/checklist';
import { ASK_KINDS, type AskKind, type LetterItems } from '../../lib/domain/letter';
import type { LetterRecord } from '../../lib/domain/letter-record';
import type { Product } from '../../lib/domain/product';
import {
  type LetterDocument,
  type LetterWords,
  letterDocument,
  sentText,
} from '../../lib/formats/letter-document';
import type { LetterSent } from '../../lib/state/letter-state';
import { language, t } from '../ui/texts';

/** What the letter is about. */
export type LetterSubject = {
  readonly product: Pick<Product, 'name' | 'vendor' | 'version'>;
  readonly checklist: ChecklistRef;
  /** What the checklist is called, and how far it has come, such as "Draft ... Not yet co-produced." */
  readonly checklistName: string;
  readonly checklistStatus: string;
};

/** A calendar day in words, such as "21 November 2026". */
export function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00.000Z`));
}

/** What stands above and below the questions unless it is changed by hand. */
export function usualWords(subject: LetterSubject): { readonly opening: string; readonly closing: string } {
  return { opening: t('letter-opening', { product: subject.product.name }), closing: t('letter-closing') };
}

function factsOf({ product, checklist, checklistName }: LetterSubject, day: string): LetterWords['facts'] {
  const { version } = checklist;
  return [
    { name: t('letter-fact-product'), value: product.name },
    { name: t('letter-fact-vendor'), value: product.vendor },
    { name: t('letter-fact-version'), value: product.version },
    {
      name: t('letter-fact-checklist'),
      value: t('letter-fact-checklist-value', { name: checklistName, version }),
    },
    { name: t('letter-fact-date'), value: dayInWords(day) },
  ].filter(({ value }) => value.trim() !== '');
}

/** @param day the letter's date, as YYYY-MM-DD */
function wordsOf(subject: LetterSubject, day: string): LetterWords {
  const { product, checklist, checklistName: name, checklistStatus: status } = subject;
  const why: Record<AskKind, string> = {
    'not-enough-information': '',
    partly: '',
    no: '',
    'claimed-only': '',
  };
  for (const kind of ASK_KINDS) why[kind] = t(`letter-why-${kind}`);
  return {
    language: language.value,
    heading: t('letter-title', { product: product.name }),
    facts: factsOf(subject, day),
    greeting:
      product.vendor.trim() === ''
        ? t('letter-greeting-unnamed')
        : t('letter-greeting', { vendor: product.vendor }),
    questionsHeading: t('letter-questions'),
    mustHave: t('letter-must-have'),
    why,
    useHere: t('letter-why-use-here'),
    quoteLead: t('letter-quote-lead'),
    quoteSource: t('letter-quote-source'),
    standing: [
      t('letter-standing'),
      t('letter-checklist-status', { name, version: checklist.version, status }),
    ],
  };
}

/** The letter as it is now: as sent, or as it would be sent today. */
export function letterNow(
  subject: LetterSubject,
  items: LetterItems,
  letter: LetterRecord,
  today: string,
): LetterDocument {
  const usual = usualWords(subject);
  const content = {
    items: items.items,
    sent: items.sentOn !== null,
    opening: letter.opening ?? usual.opening,
    closing: letter.closing ?? usual.closing,
  };
  return letterDocument(content, wordsOf(subject, items.sentOn ?? today));
}

/** What is kept of the letter as it goes out on this day. */
export function sentNow(
  subject: LetterSubject,
  items: LetterItems,
  letter: LetterRecord,
  on: string,
): LetterSent {
  const usual = usualWords(subject);
  const words = wordsOf(subject, on);
  return {
    on,
    opening: letter.opening ?? usual.opening,
    closing: letter.closing ?? usual.closing,
    items: items.items.map((item) => ({ questionId: item.questionId, text: sentText(item, words) })),
  };
}
