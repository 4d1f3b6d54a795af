/** The shape of a checklist file: one checklist in one language, each question's rules and words together. */
import * as v from 'valibot';
import { ChecklistRef, USE_TYPES } from '../domain/checklist';
import {
  Base,
  EasyReadWords,
  FactWords,
  MAX_QUESTIONS,
  PLAIN_TERM,
  PublishedOn,
  QuestionRule,
  QuestionWords,
  QuickSets,
  RetiredIds,
  SourceCode,
  ThemeRule,
  ThemeWords,
  UseTypeWords,
} from '../domain/checklist-schema';
import { nameUpTo, textUpTo } from '../domain/scalars';
import { TRUST_MARKS } from '../domain/sources';

/** What every checklist file says it is. */
export const CHECKLIST_FORMAT = 'equal-say-checklist';

/** The version of the file format, not of any checklist in it. */
export const CHECKLIST_FORMAT_VERSION = 1;

/** The largest checklist file that is read: 5 MB (5,000,000 bytes); ours has about 60,000 bytes. */
export const MAX_CHECKLIST_BYTES = 5_000_000;

/** The sentence every checklist file opens with, for whoever finds it later. Readers ignore what it says. */
export const CHECKLIST_ABOUT =
  'Equal Say: a checklist of questions about a care technology product. It is not a certificate, and not legal advice.';

/** One question: its rules, its words, and its Easy Read words where it has them. */
export const ChecklistFileQuestion = v.object({
  ...QuestionRule.entries,
  ...QuestionWords.entries,
  easyRead: v.exactOptional(EasyReadWords),
});
export type ChecklistFileQuestion = v.InferOutput<typeof ChecklistFileQuestion>;

/** A source that questions name by its code. */
export const ChecklistFileSource = v.object({
  code: SourceCode,
  title: nameUpTo(300),
  publisher: nameUpTo(200),
  year: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(9999))),
  address: v.nullable(nameUpTo(500)),
  trust: v.picklist(TRUST_MARKS),
});

/** A whole checklist file. */
export const ChecklistFile = v.object({
  format: v.literal(CHECKLIST_FORMAT),
  formatVersion: v.literal(CHECKLIST_FORMAT_VERSION),
  about: textUpTo(2_000),
  id: ChecklistRef.entries.id,
  version: ChecklistRef.entries.version,
  language: ChecklistRef.entries.language,
  date: PublishedOn,
  /** Left out or `null` by whoever writes a checklist by hand: it is worked out. */
  hash: v.exactOptional(v.nullable(ChecklistRef.entries.hash)),
  basedOn: v.exactOptional(Base),
  status: nameUpTo(400),
  useTypes: v.pipe(
    v.array(v.object({ id: v.picklist(USE_TYPES), ...UseTypeWords.entries })),
    v.maxLength(USE_TYPES.length),
  ),
  facts: FactWords,
  themes: v.pipe(
    v.array(v.object({ ...ThemeRule.entries, ...ThemeWords.entries })),
    v.minLength(1),
    v.maxLength(30),
  ),
  questions: v.pipe(v.array(ChecklistFileQuestion), v.minLength(1), v.maxLength(MAX_QUESTIONS)),
  quickSets: QuickSets,
  retired: v.exactOptional(RetiredIds),
  plainTerms: v.exactOptional(v.pipe(v.array(v.object(PLAIN_TERM)), v.maxLength(500))),
  sources: v.exactOptional(v.pipe(v.array(ChecklistFileSource), v.maxLength(500))),
});
export type ChecklistFile = v.InferOutput<typeof ChecklistFile>;
