/** Reads a translator's sheet back, from whatever spreadsheet program saved it, and says by row what is wrong. */
import Papa from 'papaparse/papaparse.js';
import * as v from 'valibot';
import { cleanText } from '../domain/scalars';
import {
  Direction,
  type EntryRefusal,
  LanguageTag,
  MAX_ENTRIES,
  MAX_WORDS,
  refusalOf,
  Translation,
  type TranslationEntry,
  WordId,
} from '../domain/translation';
import type { Word } from '../domain/words';
import { unguarded } from './csv-guard';
import { withoutMark } from './parse-json';
import { LANGUAGE_ROWS, type LanguageField, SHEET_COLUMNS, SHEET_MARK } from './translation-sheet';

/** The largest sheet that is read, in bytes; ours have about 300,000. */
export const MAX_SHEET_BYTES = 10_000_000;

/** What is wrong in one row; except for `reviewed-unclear`, the row is left out. */
export type RowRefusal =
  | EntryRefusal
  | { readonly kind: 'too-long'; readonly column: 'translation' | 'by' | 'english'; readonly most: number }
  /** The same id stands in an earlier row, which counts. */
  | { readonly kind: 'twice'; readonly first: number }
  /** Neither yes nor no: the translation is taken in as not reviewed. */
  | { readonly kind: 'reviewed-unclear' }
  | { readonly kind: 'language'; readonly field: LanguageField };

/** `row` counts as a spreadsheet does: the headings are row 1. 0 where a row is missing altogether. */
export type SheetProblem = { readonly row: number; readonly id: string; readonly why: RowRefusal };

export type SheetOutcome =
  | {
      readonly kind: 'ok';
      readonly translation: Translation;
      /** Rows that were left out or read with care, in their order. */
      readonly problems: readonly SheetProblem[];
    }
  | { readonly kind: 'not-ours' }
  /** The sheet cannot be read as rows and cells from this row on. */
  | { readonly kind: 'damaged'; readonly row: number }
  | { readonly kind: 'too-many'; readonly most: number }
  /** It does not say which language it is for, so that nothing can be taken in. */
  | { readonly kind: 'no-language'; readonly problems: readonly SheetProblem[] };

type Row = {
  readonly row: number;
  readonly id: string;
  readonly english: string;
  readonly translation: string;
  readonly by: string;
  readonly reviewed: string;
};

/** Programs save with commas, semicolons or tabs, as the computer's region has it; the headings tell which. */
const HEADINGS = new RegExp(`^"?${SHEET_MARK}"?([,;\\t])[^\\r\\n]*(\\r\\n|\\n|\\r)`);

/** All rows but the headings, or the number of the first row that is no row of ours. */
function rowsOf(text: string): readonly Row[] | 'not-ours' | number {
  const [, delimiter, newline] = HEADINGS.exec(text) ?? [];
  if (delimiter === undefined || newline === undefined) return 'not-ours';
  const { data, errors } = Papa.parse(text, { delimiter, newline, skipEmptyLines: false });
  const [error] = errors;
  if (error) return (error.row ?? 0) + 1;
  const rows: Row[] = [];
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    // Some programs cut empty cells at the end of a row, or add some; the note does not matter.
    if (cells.length < SHEET_COLUMNS.length) return index + 1;
    const cell = (at: number) => cleanText(unguarded(cells[at] ?? ''));
    const [id, english, translation, by, reviewed] = [cell(0).trim(), cell(1), cell(2), cell(3), cell(4)];
    rows.push({ row: index + 1, id, english, translation, by, reviewed });
  }
  return rows;
}

type Language = Pick<Translation, 'tag' | 'name' | 'direction'>;

function languageOf(rows: readonly Row[]): Language | readonly SheetProblem[] {
  const row = (field: LanguageField) => rows.find(({ id }) => id === LANGUAGE_ROWS[field]);
  const written = (field: LanguageField) => row(field)?.translation.trim();
  const tag = v.safeParse(LanguageTag, written('tag'));
  const name = v.safeParse(Translation.entries.name, written('name'));
  const direction = v.safeParse(Direction, written('direction')?.toLowerCase());
  if (tag.success && name.success && direction.success) {
    return { tag: tag.output, name: name.output, direction: direction.output };
  }
  const parsed = { tag, name, direction };
  return (['tag', 'name', 'direction'] as const)
    .filter((field) => !parsed[field].success)
    .map((field) => ({
      row: row(field)?.row ?? 0,
      id: LANGUAGE_ROWS[field],
      why: { kind: 'language', field },
    }));
}

function lengthProblem(row: Row): RowRefusal | null {
  if (row.translation.length > MAX_WORDS) return { kind: 'too-long', column: 'translation', most: MAX_WORDS };
  if (row.english.length > MAX_WORDS) return { kind: 'too-long', column: 'english', most: MAX_WORDS };
  return row.by.length > 200 ? { kind: 'too-long', column: 'by', most: 200 } : null;
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  ['', false],
]);

type Read = {
  readonly entries: Record<string, TranslationEntry>;
  readonly problems: readonly SheetProblem[];
};

/** A text of another version of a checklist, which reviews made with that version show. */
function ofAnotherVersion(id: string, versions: ReadonlySet<string>): boolean {
  return v.is(WordId, id) && id.startsWith('checklist:') && !versions.has(versionOf(id));
}

function versionOf(id: string): string {
  return id.split(':', 2).join(':');
}

function entriesOf(rows: readonly Row[], words: readonly Word[]): Read {
  const known = new Map(words.map((word) => [word.id, word]));
  const versions = new Set(words.map(({ id }) => versionOf(id)));
  const seen = new Map<string, number>();
  const problems: SheetProblem[] = [];
  const entries: [string, TranslationEntry][] = [];
  for (const row of rows) {
    const { id, translation: text, by, english: from } = row;
    if (text.trim() === '') continue;
    const tell = (why: RowRefusal) => problems.push({ row: row.row, id, why });
    const first = seen.get(id);
    const why: RowRefusal | null =
      first === undefined
        ? (lengthProblem(row) ?? (ofAnotherVersion(id, versions) ? null : refusalOf(known.get(id), text)))
        : { kind: 'twice', first };
    if (first === undefined) seen.set(id, row.row);
    if (why) {
      tell(why);
      continue;
    }
    const reviewed = YES_NO.get(row.reviewed.trim().toLowerCase());
    if (reviewed === undefined) tell({ kind: 'reviewed-unclear' });
    entries.push([id, { text, by, reviewed: reviewed ?? false, from }]);
  }
  return { entries: Object.fromEntries(entries), problems };
}

/**
 * @param csv the sheet as `writeTranslationSheet` wrote it or a spreadsheet program saved it, decoded as UTF-8
 * @param words every text there is to translate; a translation of anything else is left out and told, but for
 *   those of another version of a checklist, which are kept as they are
 */
export function readTranslationSheet(csv: string, words: readonly Word[]): SheetOutcome {
  const rows = rowsOf(withoutMark(csv));
  if (rows === 'not-ours') return { kind: 'not-ours' };
  if (typeof rows === 'number') return { kind: 'damaged', row: rows };
  if (rows.length > MAX_ENTRIES) return { kind: 'too-many', most: MAX_ENTRIES };
  const language = languageOf(rows);
  if (!('tag' in language)) return { kind: 'no-language', problems: language };
  const about: ReadonlySet<string> = new Set(Object.values(LANGUAGE_ROWS));
  const { entries, problems } = entriesOf(
    rows.filter(({ id }) => !about.has(id)),
    words,
  );
  return { kind: 'ok', translation: { ...language, entries }, problems };
}
