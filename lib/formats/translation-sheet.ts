/** Writes a translator's sheet as CSV: every text once, in English and, where there is one, as translated. */
import Papa from 'papaparse/papaparse.js';
import { type Direction, entryFor, type Translation, unreviewed } from '../domain/translation';
import type { Word } from '../domain/words';
import { NEEDS_GUARD } from './csv-guard';

/** The heading of the first column, in every language; the number is the version of the columns. */
export const SHEET_MARK = 'equal-say-translation-1';

/** The columns after the id, in their order. */
export const SHEET_COLUMNS = ['english', 'translation', 'by', 'reviewed', 'note'] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Ids of the rows that say which language the sheet is for. */
export const LANGUAGE_ROWS = {
  tag: 'language:tag',
  name: 'language:name',
  direction: 'language:direction',
} as const;
export type LanguageField = keyof typeof LANGUAGE_ROWS;

/** A language as far as it is known; a translator fills in what is empty. */
export type SheetLanguage = {
  readonly tag: string;
  readonly name: string;
  readonly direction: Direction | '';
};

/** Every word in the sheet that is neither to be translated nor a code. */
export type SheetTexts = {
  readonly columns: Readonly<Record<SheetColumn, string>>;
  /** What to fill in for the language itself. */
  readonly languageNotes: Readonly<Record<LanguageField, string>>;
  /** Note on a translation whose English is no longer in use. */
  readonly gone: string;
};

export type Sheet = {
  readonly language: SheetLanguage;
  /** Every text to translate, in the order of the rows. */
  readonly words: readonly Word[];
  /** What there is already; `null` for a new language. */
  readonly translation: Translation | null;
  readonly texts: SheetTexts;
  /** A byte order mark: Excel needs it to read the file as UTF-8. */
  readonly bom: boolean;
};

type Row = readonly [id: string, ...columns: string[]];

/** What the language rows say of English, as an example. */
const ENGLISH: Readonly<Record<LanguageField, string>> = {
  tag: 'en-GB',
  name: 'British English',
  direction: 'ltr',
};

function languageRows({ language, texts }: Sheet): readonly Row[] {
  const row = (field: LanguageField): Row => [
    LANGUAGE_ROWS[field],
    ENGLISH[field],
    language[field],
    '',
    '',
    texts.languageNotes[field],
  ];
  return [row('tag'), row('name'), row('direction')];
}

function wordRow({ id, english, note }: Word, translation: Translation | null): Row {
  const entry = translation ? entryFor(translation, id, english) : undefined;
  if (!entry) return [id, english, '', '', 'no', note];
  // Made from other English, it has to be looked at once more.
  return [id, english, entry.text, entry.by, unreviewed(entry, english) ? 'no' : 'yes', note];
}

/** Translations of texts that are not in use now: older reviews show the checklist they were made with. */
function goneRows({ words, translation, texts }: Sheet): readonly Row[] {
  const known = new Set(words.map(({ id }) => id));
  return Object.entries(translation?.entries ?? {}).flatMap(([id, entry]): readonly Row[] =>
    known.has(id) ? [] : [[id, entry.from, entry.text, entry.by, entry.reviewed ? 'yes' : 'no', texts.gone]],
  );
}

/**
 * The sheet as one CSV text (RFC 4180): headings, three rows about the language, then one row a text. No cell can
 * start a formula; `readTranslationSheet` takes that guard off again.
 */
export function writeTranslationSheet(sheet: Sheet): string {
  const headings: Row = [SHEET_MARK, ...SHEET_COLUMNS.map((column) => sheet.texts.columns[column])];
  const words = sheet.words.map((word) => wordRow(word, sheet.translation));
  const rows: readonly Row[] = [headings, ...languageRows(sheet), ...words, ...goneRows(sheet)];
  const csv = Papa.unparse(rows, { newline: '\r\n', escapeFormulae: NEEDS_GUARD });
  return `${sheet.bom ? '\ufeff' : ''}${csv}\r\n`;
}
