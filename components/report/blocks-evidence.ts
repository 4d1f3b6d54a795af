/** One piece of evidence as a report gives it: exact words, where they are from, and when they were last looked for. */
import { type Evidence, latestCheck, type PageSource } from '../../lib/domain/evidence';
import type { Block, Inlines } from '../../lib/formats/report-blocks';
import { plainText } from '../../lib/formats/report-blocks';
import type { ReportEvidence } from '../../lib/formats/report-data';
import { t } from '../ui/texts';
import { dayText, facts, link, paragraph, said, saidInlines, timeText, whenText } from './report-words';

/** @param labelOf the short name of the question it was given in full under */
export function evidenceBlocks(
  one: ReportEvidence,
  labelOf: (questionId: string) => string,
): readonly Block[] {
  const { number, evidence, hidden, givenUnder, takenAt } = one;
  const name = t('report-evidence-name', { number, kind: t(`evidence-kind-${evidence.kind}`) });
  if (givenUnder !== null)
    return [paragraph(t('report-evidence-above', { name, label: labelOf(givenUnder) }))];
  if (hidden !== null) return [paragraph([`${name}: `, ...saidInlines(hidden)])];
  return [
    paragraph([{ kind: 'strong', text: name }, ' ', t('report-evidence-taken', { when: whenText(takenAt) })]),
    ...bodyOf(one),
    ...(one.note === null ? [] : [paragraph([t('report-evidence-note'), ' ', ...saidInlines(one.note)])]),
  ];
}

function bodyOf({ evidence, pixels, takenAt }: ReportEvidence): readonly Block[] {
  switch (evidence.kind) {
    case 'quote':
      return quoteBlocks(evidence, takenAt.kind === 'time');
    case 'picture':
      return pictureBlocks(evidence, pixels);
    case 'document':
    case 'address':
    case 'register':
    case 'conversation':
    case 'not-found':
    case 'experience':
      return facts(formFacts(evidence));
  }
}

function quoteBlocks(quote: Extract<Evidence, { kind: 'quote' }>, exactTimes: boolean): readonly Block[] {
  const check = latestCheck(quote);
  const looked =
    check === null
      ? t('report-quote-not-looked')
      : t(`report-quote-${check.finding.kind}`, {
          when: exactTimes
            ? timeText(check.when)
            : whenText({ kind: 'month', month: check.when.slice(0, 7) }),
        });
  const changed = check?.finding.kind === 'changed' ? check.finding.text : null;
  return [
    {
      kind: 'quote',
      text: plainText(quote.exact),
      ...languageOf(quote.source),
      source: [
        ...sourceInlines(quote.source),
        ...(quote.heading === '' ? [] : [` ${t('report-under-heading')} `, said(quote.heading)]),
      ],
    },
    paragraph([
      t(`report-found-by-${quote.foundBy}`),
      ' ',
      t(quote.readInContext ? 'report-read-in-context' : 'report-not-read-in-context'),
      ' ',
      looked,
    ]),
    ...(changed === null
      ? []
      : [
          {
            kind: 'quote' as const,
            text: plainText(changed),
            ...languageOf(quote.source),
            source: [t('report-quote-now')],
          },
        ]),
  ];
}

/** As its page says, where that is a language's tag: it is read aloud in it. */
function languageOf({ language }: PageSource): { readonly language?: string } {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? { language } : {};
}

function sourceInlines({ title, pageKey }: PageSource): Inlines {
  return [...(title === '' ? [] : [said(title), ', ']), link(pageKey)];
}

function pictureBlocks(
  picture: Extract<Evidence, { kind: 'picture' }>,
  pixels: string | null,
): readonly Block[] {
  const { alt, width, height, source, blackedOut, hash } = picture;
  const words = alt === '' ? t('report-picture-no-alt') : plainText(alt);
  const caption: Inlines = [
    said(words),
    ...(blackedOut > 0 ? [` ${t('report-picture-blacked-out', { count: blackedOut })}`] : []),
    ...(source === null ? [] : [' ', ...sourceInlines(source)]),
  ];
  return [
    ...(pixels === null
      ? [paragraph([t('report-picture-not-here'), ' ', ...caption])]
      : [{ kind: 'picture' as const, src: pixels, alt: words, width, height, caption }]),
    paragraph([t('report-picture-hash'), ' ', { kind: 'code', text: hash }], 'hint'),
  ];
}

type Form = Exclude<Evidence, { readonly kind: 'quote' | 'picture' }>;
type Fact = readonly [name: string, value: Inlines | null];

function formFacts(evidence: Form): readonly Fact[] {
  const fact = (field: string, text: string): Fact => [
    t(`report-field-${evidence.kind}-${field}`),
    text.trim() === '' ? null : [said(text)],
  ];
  const day = (field: string, on: string | null) => fact(field, on === null ? '' : dayText(on));
  switch (evidence.kind) {
    case 'document':
      return [
        fact('name', evidence.name),
        fact('version', evidence.version),
        day('date', evidence.date),
        fact('from', evidence.from),
        fact('access', t(`evidence-access-${evidence.access}`)),
        fact('where', evidence.where),
      ];
    case 'address':
      return [
        [t('report-field-address-url'), [link(evidence.url)]],
        fact('title', evidence.title),
        day('seenOn', evidence.seenOn),
        fact('says', evidence.says),
      ];
    case 'register':
      return [
        fact('register', evidence.register),
        fact('entry', evidence.entry),
        day('lookedUpOn', evidence.lookedUpOn),
        fact('says', evidence.says),
      ];
    case 'conversation':
      return [fact('withWhom', evidence.withWhom), day('on', evidence.on), fact('said', evidence.said)];
    case 'not-found':
      return [
        fact('lookedFor', evidence.lookedFor),
        fact('places', evidence.places.join('; ')),
        day('on', evidence.on),
      ];
    case 'experience':
      return [fact('what', evidence.what), fact('when', evidence.when)];
  }
}
