/** The words that go into exported files, in the language on screen. */
import { ANSWER_VALUES, STRENGTHS, type Strength } from '../../lib/domain/answer';
import { HELPER_BANDS, LIVED, ROLES } from '../../lib/domain/assessment';
import { DEPTHS, FACT_VALUES } from '../../lib/domain/checklist';
import { FORM_KINDS } from '../../lib/domain/evidence';
import { LADDER_GROUPS } from '../../lib/domain/ladder';
import { MUST_HAVE_STATES } from '../../lib/domain/must-have-panel';
import { OUTCOMES } from '../../lib/domain/outcome';
import type { CsvTexts } from '../../lib/formats/answers-csv';
import type { WideWords } from '../../lib/formats/answers-wide';
import { WIDE_COLUMNS, WIDE_PARTS } from '../../lib/formats/answers-wide-columns';
import type { CodeWords } from '../../lib/formats/code-words';
import { CSV_TEXT_COLUMNS } from '../../lib/formats/csv-columns';
import type { EvidenceWords } from '../../lib/formats/evidence-cell';
import { MARKDOWN_FACTS, MARKDOWN_HEADINGS, type MarkdownWords } from '../../lib/formats/review-markdown';
import { SHEET_COLUMN_NAMES, WORKBOOK_SHEETS } from '../../lib/formats/workbook-columns';
import type { ReadMeLine, WorkbookWords } from '../../lib/formats/workbook-words';
import { t } from '../ui/texts';

function wordsFor<Key extends string>(
  keys: readonly Key[],
  word: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}

/** How strong evidence is, as the results name it. */
export function strengthWord(strength: Strength | null): string {
  const names = ['none', 'claimed', 'shown', 'checked'] as const;
  return t(`result-strength-${strength === null ? 'not-judged' : names[strength]}`);
}

function codeWords(): CodeWords {
  const strengths = STRENGTHS.map((strength) => [strength, strengthWord(strength)]);
  return {
    answers: wordsFor(ANSWER_VALUES, (value) => t(`answer-${value}`)),
    strengths: {
      ...(Object.fromEntries(strengths) as Record<Strength, string>),
      'not-judged': strengthWord(null),
    },
    roles: wordsFor(ROLES, (role) => t(`role-${role}`)),
    lived: wordsFor(LIVED, (lived) => t(`result-lived-${lived}`)),
    helpers: wordsFor(HELPER_BANDS, (band) => t(`result-helper-${band}`)),
    depths: wordsFor(DEPTHS, (depth) => t(`depth-${depth}`)),
    outcomes: wordsFor(OUTCOMES, (outcome) => t(`result-outcome-${outcome}`)),
    yes: t('export-yes'),
    no: t('export-no'),
  };
}

/** What evidence is, in plain words. */
export function evidenceWords(): EvidenceWords {
  return {
    kinds: wordsFor(['quote', 'picture', ...FORM_KINDS], (kind) => t(`evidence-kind-${kind}`)),
    access: wordsFor(['have-it', 'seen-cannot-share', 'public'], (access) => t(`evidence-access-${access}`)),
    foundBy: { typed: t('csv-evidence-typed'), finder: t('csv-evidence-finder') },
    undescribed: t('csv-evidence-undescribed'),
    findings: { changed: t('csv-evidence-changed'), gone: t('csv-evidence-gone') },
  };
}

/** Of the table with one row an answer. */
export function tableWords(): Omit<CsvTexts, 'question'> {
  return {
    columns: wordsFor(CSV_TEXT_COLUMNS, (column) => t(`csv-${column}`)),
    answers: wordsFor(ANSWER_VALUES, (value) => t(`answer-${value}`)),
    evidence: evidenceWords(),
  };
}

/** Of the table with one row a review. */
export function wideWords(): WideWords {
  return {
    ...codeWords(),
    columns: wordsFor(WIDE_COLUMNS, (column) => t(`export-wide-${column}`)),
    parts: wordsFor(WIDE_PARTS, (part) => t(`export-wide-part-${part}`)),
  };
}

const WHYS = [
  'not-enough-information',
  'reason-missing',
  'unanswered',
  'not-asked',
  'no-in-its-use-here',
] as const;
const CLAIMED_WHYS = ['vendors-word', 'said-of-use-here'] as const;
const README = ['what', 'sheets', 'strength', 'ladder', 'dates', 'text', 'limits'] as const;

function readMeLine(key: string, args: Record<string, number> = {}): ReadMeLine {
  return { about: t(`export-readme-${key}-about`), says: t(`export-readme-${key}`, args) };
}

/** Of the spreadsheet. */
export function workbookWords(): WorkbookWords {
  return {
    ...codeWords(),
    sheets: wordsFor(WORKBOOK_SHEETS, (sheet) => t(`export-sheet-${sheet}`)),
    columns: wordsFor(SHEET_COLUMN_NAMES, (column) => t(`export-column-${column}`)),
    table: tableWords(),
    readMe: README.map((key) => readMeLine(key)),
    cutMark: t('export-cut-mark'),
    cutLine: (count) => readMeLine('cut', { count }),
    reviewsLine: (reviews) => readMeLine('reviews', { reviews }),
    facts: wordsFor(FACT_VALUES, (value) => t(`export-fact-${value}`)),
    states: wordsFor(MUST_HAVE_STATES, (state) => t(`result-state-${state}`)),
    whys: {
      ...wordsFor(WHYS, (why) => t(`result-why-${why}`)),
      ...wordsFor(CLAIMED_WHYS, (why) => t(`result-claimed-${why}`)),
    },
    groups: wordsFor(LADDER_GROUPS, (group) => t(`result-ladder-${group}`)),
    noLevel: wordsFor(['no-level', 'not-known'], (kind) => t(`export-ladder-${kind}`)),
    found: wordsFor(['present', 'changed', 'gone'], (kind) => t(`export-found-${kind}`)),
    noAnswer: t('export-no-answer'),
  };
}

const MARKDOWN_COLUMNS = ['question', 'answer', 'strength', 'lived', 'mustHave', 'standing'] as const;
const MARKDOWN_NOTES = ['reason', 'note', 'helperNote', 'vendorReply', 'evidence'] as const;

/** Of the text to paste in a document. */
export function markdownWords(): MarkdownWords {
  return {
    ...codeWords(),
    evidence: evidenceWords(),
    states: wordsFor(MUST_HAVE_STATES, (state) => t(`result-state-${state}`)),
    facts: wordsFor(MARKDOWN_FACTS, (fact) => t(`export-text-fact-${fact}`)),
    headings: wordsFor(MARKDOWN_HEADINGS, (heading) => t(`export-text-heading-${heading}`)),
    columns: wordsFor(MARKDOWN_COLUMNS, (column) => t(`export-text-column-${column}`)),
    notes: wordsFor(MARKDOWN_NOTES, (note) => t(`export-text-note-${note}`)),
    coverage: (answered, apply) => t('export-text-coverage', { answered, apply }),
    claimedOnly: t('export-text-claimed-only'),
    noAnswer: t('export-text-no-answer'),
    limits: t('result-standing-line'),
  };
}
