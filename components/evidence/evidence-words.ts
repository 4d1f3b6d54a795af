/** Words that several parts of the evidence share: days, names of pieces, and the link that opens a page at a quote. */

import type { Evidence, Quote } from '../../lib/domain/evidence';
import type { QuoteCounts } from '../../lib/state/evidence-look';
import type { PageTrouble } from '../../lib/state/evidence-on-page';
import { explainFailure } from '../review/explain-failure';
import { language, t } from '../ui/texts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(tag: string, timeZone: 'UTC' | undefined): Intl.DateTimeFormat {
  // Making one takes far longer than using it, and a history has twenty lines.
  const key = `${tag} ${timeZone}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone });
  formats.set(key, made);
  return made;
}

/** A stored time as a day where the reader is, such as "2 Nov 2026". */
export function dayOfInstant(instant: string): string {
  return formatFor(language.value, undefined).format(new Date(instant));
}

/** A calendar day, such as "2026-11-02", in words. */
export function dayInWords(day: string): string {
  return formatFor(language.value, 'UTC').format(new Date(`${day}T00:00:00.000Z`));
}

/** A month, such as "2026-11", in words: "November 2026". */
export function monthInWords(month: string): string {
  const key = `${language.value} month`;
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language.value, options);
  formats.set(key, made);
  return made.format(new Date(`${month}-01T00:00:00.000Z`));
}

/** What a piece of evidence says at its shortest, in other people's words; empty for a picture without any. */
export function essenceOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'quote':
      return evidence.exact;
    case 'picture':
      return evidence.alt;
    case 'document':
      return evidence.name;
    case 'address':
      return evidence.title === '' ? evidence.url : evidence.title;
    case 'register':
      return evidence.entry === '' ? evidence.register : `${evidence.register}, ${evidence.entry}`;
    case 'conversation':
      return evidence.withWhom;
    case 'not-found':
      return evidence.lookedFor;
    case 'experience':
      return evidence.what;
  }
}

/** The longest name that is read out with each of a piece's buttons, in characters. */
const NAME_MAX = 50;

/** What tells one piece's buttons from another's by ear. */
export function nameOf(evidence: Evidence): string {
  const letters = [...essenceOf(evidence)];
  const words = letters.length > NAME_MAX ? `${letters.slice(0, NAME_MAX).join('')}…` : letters.join('');
  const kind = t(`evidence-kind-${evidence.kind}`);
  return words === '' ? kind : t('evidence-name', { kind, words });
}

/** Opens the page at the words, where the browser can; nothing for a file on the reader's own device. */
export function linkTo({ source, textDirective }: Pick<Quote, 'source' | 'textDirective'>): string | null {
  if (!/^https?:/.test(source.pageKey)) return null;
  return textDirective === '' ? source.pageKey : `${source.pageKey}#:~:${textDirective}`;
}

/** Why the page could not be asked, and what to do. */
export function explainPage(trouble: PageTrouble): string {
  return trouble.kind === 'page-closed' ? t(`evidence-closed-${trouble.why}`) : explainFailure(trouble);
}

/** "3 are on their page word for word, 1 was never looked for" */
export function quotesInWords(counts: QuoteCounts): string {
  const parts = (['never', 'gone', 'changed', 'present'] as const).flatMap((standing) =>
    counts[standing] > 0 ? [t(`evidence-quotes-${standing}`, { count: counts[standing] })] : [],
  );
  return new Intl.ListFormat(language.value, { type: 'unit', style: 'long' }).format(parts);
}
