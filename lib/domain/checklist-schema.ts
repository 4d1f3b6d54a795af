/** A whole checklist as a schema: what a stored, sent or loaded checklist must be. Its types are in `checklist.ts`. */
import * as v from 'valibot';
import { ABOUTS } from './about';
import {
  type AppliesWhen,
  ChecklistRef,
  EASY_READ_PICTURES,
  FACT_NAMES,
  QuestionId,
  USE_TYPES,
  UseType,
} from './checklist';
import { nameUpTo, textUpTo } from './scalars';

/** No checklist asks more: a review holds at most as many answers. */
export const MAX_QUESTIONS = 200;

/** A theme's id: three capital letters, which its questions' ids begin with. */
export const ThemeId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

/** A source's code, with its part in brackets, such as `ESF(2)`. */
export const SourceCode = nameUpTo(60);
const SourceCodes = v.pipe(v.array(SourceCode), v.maxLength(60));

/** When a question applies; `null` means always. */
export const AppliesWhenRule: v.GenericSchema<AppliesWhen> = v.nullable(
  v.union([
    v.strictObject({ useType: UseType }),
    v.strictObject({ fact: v.picklist(FACT_NAMES) }),
    v.strictObject({
      anyOf: v.pipe(v.array(v.lazy(() => AppliesWhenRule)), v.minLength(1), v.maxLength(20)),
    }),
  ]),
);

const About = v.picklist(ABOUTS);

/** A question without its words. */
export const QuestionRule = v.object({
  id: QuestionId,
  theme: ThemeId,
  mustHave: v.boolean(),
  appliesWhen: AppliesWhenRule,
  sources: v.pipe(SourceCodes, v.minLength(1)),
  about: v.exactOptional(v.object({ commissioner: About, charity: About, worker: About, person: About })),
});

const Wording = nameUpTo(600);

/** A question's words. */
export const QuestionWords = v.object({
  label: nameUpTo(120),
  text: v.object({ commissioner: Wording, charity: Wording, worker: Wording, person: Wording }),
  why: nameUpTo(1_000),
  evidence: nameUpTo(1_000),
  askVendor: nameUpTo(1_000),
});

/** A question in Easy Read. */
export const EasyReadWords = v.object({
  sentences: v.pipe(v.array(nameUpTo(300)), v.minLength(1), v.maxLength(12)),
  ask: nameUpTo(300),
  picture: v.picklist(EASY_READ_PICTURES),
});

export const ThemeRule = v.object({ id: ThemeId, seeds: SourceCodes, frameworks: SourceCodes });
export const ThemeWords = v.object({ name: nameUpTo(120), short: nameUpTo(120), line: nameUpTo(400) });
export const UseTypeWords = v.object({ name: nameUpTo(120), examples: textUpTo(400) });
export const FactWords = v.object({ ai: nameUpTo(300), care: nameUpTo(300), records: nameUpTo(300) });

const QuickSet = v.pipe(v.array(QuestionId), v.minLength(1), v.maxLength(20));
export const QuickSets = v.object({ worker: QuickSet, person: QuickSet });

export const Base = v.object({
  id: ChecklistRef.entries.id,
  version: ChecklistRef.entries.version,
  hash: ChecklistRef.entries.hash,
});
export const RetiredIds = v.pipe(v.array(QuestionId), v.maxLength(1_000));
export const PublishedOn = v.pipe(v.string(), v.isoDate());

/** Longest plain term, and longest meaning of one, in UTF-16 units. */
export const PLAIN_TERM = { term: nameUpTo(60), meaning: nameUpTo(400) } as const;

const Structure = v.object({
  id: ChecklistRef.entries.id,
  version: ChecklistRef.entries.version,
  date: PublishedOn,
  basedOn: v.exactOptional(Base),
  retired: v.exactOptional(RetiredIds),
  useTypes: v.array(UseType),
  themes: v.pipe(v.array(ThemeRule), v.minLength(1), v.maxLength(30)),
  questions: v.pipe(v.array(QuestionRule), v.minLength(1), v.maxLength(MAX_QUESTIONS)),
  quickSets: QuickSets,
});

const Text = v.object({
  language: ChecklistRef.entries.language,
  status: nameUpTo(400),
  useTypes: v.object(v.entriesFromList(USE_TYPES, UseTypeWords)),
  facts: FactWords,
  themes: v.record(ThemeId, ThemeWords),
  questions: v.record(QuestionId, QuestionWords),
  plainTerms: v.exactOptional(v.record(PLAIN_TERM.term, PLAIN_TERM.meaning)),
  easyRead: v.exactOptional(v.record(QuestionId, EasyReadWords)),
});

/**
 * A checklist with its reference, as it is stored and sent. It says nothing of whether ids agree with each other
 * or the hash with the content: a checklist from outside is read by `readChecklistFile`, which does.
 */
export const WholeChecklist = v.object({ ref: ChecklistRef, structure: Structure, text: Text });
