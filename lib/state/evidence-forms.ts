/** What a person fills in by hand, and the evidence that is made of it; the record's own schema says what is missing. */
import * as v from 'valibot';
import { Evidence, FORM_KINDS, type FormEvidence, type FormKind } from '../domain/evidence';
import { type PageKey, pageKeyOf } from '../domain/product';

/** The kinds with a form; `typed` is a quote where nothing could be selected. */
export const DRAFT_KINDS = ['typed', ...FORM_KINDS] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/**
 * How a field is filled in: one line, several, a day, one place a line, or one of `ACCESS`; and how much it takes,
 * in UTF-16 code units.
 */
export type FieldShape = {
  readonly name: string;
  readonly as: 'line' | 'lines' | 'day' | 'places' | 'access';
  readonly max: number;
};

export const ACCESS = ['have-it', 'seen-cannot-share', 'public'] as const;

const line = (name: string, max: number): FieldShape => ({ name, as: 'line', max });
const lines = (name: string, max: number): FieldShape => ({ name, as: 'lines', max });
const day = (name: string): FieldShape => ({ name, as: 'day', max: 10 });

/** The fields of each form, in their order; their names are those of the record wherever it has one of its own. */
export const FORM_FIELDS: Readonly<Record<DraftKind, readonly FieldShape[]>> = {
  typed: [lines('exact', 5_000), line('page', 2_048), line('title', 300), line('heading', 300)],
  document: [
    line('name', 300),
    line('version', 100),
    day('date'),
    line('from', 300),
    { name: 'access', as: 'access', max: 20 },
    lines('where', 1_000),
  ],
  address: [line('url', 2_000), line('title', 300), day('seenOn'), lines('says', 2_000)],
  register: [line('register', 300), line('entry', 300), day('lookedUpOn'), lines('says', 2_000)],
  conversation: [line('withWhom', 300), day('on'), lines('said', 4_000)],
  'not-found': [line('lookedFor', 500), { name: 'places', as: 'places', max: 15_000 }, day('on')],
  experience: [lines('what', 4_000), line('when', 200)],
};

/** A form as it stands on screen: whatever was typed, by field. */
export type EvidenceForm = {
  readonly kind: DraftKind;
  readonly values: Readonly<Record<string, string>>;
};

export type FieldProblem = 'missing' | 'too-long' | 'too-many' | 'not-an-address' | 'not-a-day';
/** What is to be put right, by field; none when all is well. */
export type FormProblems = Readonly<Record<string, FieldProblem>>;

/** What evidence has that nobody types. */
export type FormFrame = {
  readonly id: string;
  readonly assessmentId: string;
  readonly productId: string;
  readonly questionIds: readonly string[];
  /** ISO 8601 UTC. */
  readonly now: string;
  /** SHA-256 of `typedWords`; only a typed quote needs it. */
  readonly exactHash: string;
};

export type FormReading =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly problems: FormProblems };

/** The page beside, to save typing. */
export type PageBeside = { readonly pageKey: PageKey; readonly title: string };

/** An empty form. Looking something up is mostly told on the same day, so that the day is there already. */
export function emptyForm(kind: DraftKind, today: string, beside: PageBeside | null): EvidenceForm {
  const given: Readonly<Record<string, string>> =
    kind === 'typed'
      ? { page: beside?.pageKey ?? '', title: beside?.title ?? '' }
      : { seenOn: today, lookedUpOn: today, ...(kind === 'not-found' ? { on: today } : {}) };
  const values = FORM_FIELDS[kind].map(({ name }) => [name, given[name] ?? ''] as const);
  return { kind, values: Object.fromEntries(values) };
}

/** What was kept, back in its form. */
export function formOf(evidence: FormEvidence): EvidenceForm {
  const values = FORM_FIELDS[evidence.kind].map(({ name }) => {
    const held: unknown = Object.entries(evidence).find(([key]) => key === name)?.[1];
    return [name, Array.isArray(held) ? held.join('\n') : typeof held === 'string' ? held : ''] as const;
  });
  return { kind: evidence.kind, values: Object.fromEntries(values) };
}

/** Has anything been typed since the form was opened that would be lost? */
export function hasWords(form: EvidenceForm, begun: EvidenceForm): boolean {
  return Object.entries(form.values).some(
    ([name, text]) => text.trim() !== (begun.values[name] ?? '').trim(),
  );
}

/** Words typed from a page, put as the page's own are read (see `STREAMS` in `lib/domain/quote-limits.ts`). */
export function typedWords(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split(/[\r\n]+/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
    .join('\n');
}

/** The record made of a form, or what is to be put right in it. */
export function readForm(form: EvidenceForm, frame: FormFrame): FormReading {
  const said = (name: string) => form.values[name] ?? '';
  const made = v.safeParse(Evidence, { ...frameOf(frame), ...contentOf(form.kind, said, frame) });
  const extra = form.kind === 'not-found' && placesIn(said('places')).length === 0;
  if (made.success && !extra) return { ok: true, evidence: made.output };
  const problems: Record<string, FieldProblem> = extra ? { places: 'missing' } : {};
  for (const issue of made.issues ?? []) {
    const { field, depth } = placeOf(issue);
    problems[field] ??= said(field).trim() === '' ? 'missing' : problemOf(issue.type, field, depth);
  }
  return { ok: false, problems };
}

function frameOf({ id, assessmentId, productId, questionIds, now }: FormFrame) {
  const common = { id, assessmentId, productId, questionIds, note: '', revision: 0 };
  return { ...common, createdAt: now, updatedAt: now };
}

function contentOf(kind: DraftKind, said: (name: string) => string, frame: FormFrame): object {
  const dayOf = (name: string) => said(name) || null;
  switch (kind) {
    case 'typed':
      return quoteOf(said, frame);
    case 'document':
      return { kind, ...textsOf(kind, said), date: dayOf('date') };
    case 'address':
      return { kind, ...textsOf(kind, said), url: webAddress(said('url')), seenOn: dayOf('seenOn') };
    case 'register':
      return { kind, ...textsOf(kind, said), lookedUpOn: dayOf('lookedUpOn') };
    case 'conversation':
      return { kind, ...textsOf(kind, said), on: dayOf('on') };
    case 'not-found':
      return { kind, ...textsOf(kind, said), places: placesIn(said('places')), on: dayOf('on') };
    case 'experience':
      return { kind, ...textsOf(kind, said) };
  }
}

/** Every field as it was typed, without the space around it. */
function textsOf(kind: FormKind, said: (name: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(FORM_FIELDS[kind].map(({ name }) => [name, said(name).trim()]));
}

function quoteOf(said: (name: string) => string, { now, exactHash }: FormFrame): object {
  const exact = typedWords(said('exact'));
  const source = {
    pageKey: pageKeyOf(webAddress(said('page'))) ?? '',
    title: said('title').trim(),
    language: '',
    retrievedAt: now,
    textHash: null,
    textLength: 0,
    unread: [],
  };
  return {
    kind: 'quote',
    exact,
    exactHash,
    source,
    selectors: { prefix: '', suffix: '', position: null },
    lane: 'shown',
    heading: said('heading').trim(),
    textDirective: directiveFor(exact),
    foundBy: 'typed',
    readInContext: true,
    checks: [],
  };
}

/** The longest words that a link carries whole. */
const DIRECTIVE_WORDS_MAX = 300;

/** A text directive (wicg.github.io/scroll-to-text-fragment): a dash has a meaning of its own in it. */
function directiveFor(exact: string): string {
  if (exact === '' || exact.length > DIRECTIVE_WORDS_MAX || exact.includes('\n')) return '';
  // Half of a surrogate pair is no character, and could not be written into an address.
  return `text=${encodeURIComponent(exact.toWellFormed()).replaceAll('-', '%2D')}`;
}

/** People write addresses without their beginning; a port is no scheme. Empty for what has spaces in it. */
function webAddress(text: string): string {
  const address = text.trim();
  if (/\s/.test(address)) return '';
  return address === '' || /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`;
}

function placesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

type Issue = v.InferIssue<typeof Evidence>;

/** The form's own field for a place in the record, and how deep inside the field the problem lies. */
function placeOf({ path }: Issue): { readonly field: string; readonly depth: number } {
  const keys = path?.map(({ key }) => String(key)) ?? [];
  const [first = '', second = ''] = keys;
  if (first !== 'source') return { field: first, depth: keys.length };
  return { field: second === 'pageKey' ? 'page' : second, depth: keys.length };
}

function problemOf(type: Issue['type'], field: string, depth: number): FieldProblem {
  switch (type) {
    case 'max_length':
      // The list of places itself, and not a line of it.
      return field === 'places' && depth === 1 ? 'too-many' : 'too-long';
    case 'iso_date':
      return 'not-a-day';
    case 'regex':
      return 'not-an-address';
    default:
      return 'missing';
  }
}
