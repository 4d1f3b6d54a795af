/** Every word of the spreadsheet that is neither the reviewers' nor the checklist's. */
import type { FactValue } from '../domain/checklist';
import type { LadderGroup } from '../domain/ladder';
import type { ClaimedWhy, MustHaveState, NotKnownWhy } from '../domain/must-have-panel';
import type { CsvTexts } from './answers-csv';
import type { CodeWords } from './code-words';
import type { SheetColumn, WorkbookSheet } from './workbook-columns';

/** A line of the read-me sheet: what it is about, and what it says. */
export type ReadMeLine = { readonly about: string; readonly says: string };

/** In the language the file is to have. */
export type WorkbookWords = CodeWords & {
  readonly sheets: Readonly<Record<WorkbookSheet, string>>;
  readonly columns: Readonly<Record<SheetColumn, string>>;
  /** Of the sheet of answers, and of evidence. */
  readonly table: Omit<CsvTexts, 'question'>;
  readonly readMe: readonly ReadMeLine[];
  /** Stands at the end of a text that was too long for a cell. */
  readonly cutMark: string;
  /** Said in the read-me sheet when texts were cut. @param count how many, from 1 */
  readonly cutLine: (count: number) => ReadMeLine;
  /** Said in the read-me sheet. */
  readonly reviewsLine: (reviews: number) => ReadMeLine;
  readonly facts: Readonly<Record<FactValue, string>>;
  readonly states: Readonly<Record<MustHaveState, string>>;
  readonly whys: Readonly<Record<NotKnownWhy | ClaimedWhy, string>>;
  readonly groups: Readonly<Record<LadderGroup, string>>;
  /** Said where a group's level is not known, or where the rule gives none. */
  readonly noLevel: Readonly<Record<'no-level' | 'not-known', string>>;
  /** What the latest look at a quote found. */
  readonly found: Readonly<Record<'present' | 'changed' | 'gone', string>>;
  /** Stands where a question had no answer before or after. */
  readonly noAnswer: string;
};
