/** Makes the JSON Schema that is published, from the schemas the readers use. */
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { Answer } from '../../lib/domain/answer';
import { AnswerEvent, AnswerTrace, Assessment, Reviewer } from '../../lib/domain/assessment';
import { ChecklistRef, ProductFacts, QuestionId } from '../../lib/domain/checklist';
import {
  AppliesWhenRule,
  QuestionRule,
  QuestionWords,
  WholeChecklist,
} from '../../lib/domain/checklist-schema';
import { Evidence, PageSource, QuoteCheck, QuoteFinding, QuoteSelectors } from '../../lib/domain/evidence';
import { Exercise, ExerciseLetter, Snapshot, SnapshotHead } from '../../lib/domain/exercise';
import { LadderJudgement } from '../../lib/domain/ladder-judgement';
import { LetterRecord, VendorReply } from '../../lib/domain/letter-record';
import { Agreement, Hands, Meeting, Voice } from '../../lib/domain/meeting';
import { Merged, PageClaims, PageKey, Product } from '../../lib/domain/product';
import { Redaction, ReportAction, ReportNotes } from '../../lib/domain/report-notes';
import { Day, Id, Instant } from '../../lib/domain/scalars';
import { Pixels, RecordFile, RecordLine } from '../../lib/formats/file-shape';
import {
  ShareCopy,
  SharedAnswer,
  SharedName,
  SharedProduct,
  SharedReview,
} from '../../lib/formats/share-copy';

/** Parts that get a name of their own in the published schema. */
const DEFINITIONS = {
  Agreement,
  Answer,
  AnswerEvent,
  AnswerTrace,
  AppliesWhenRule,
  Assessment,
  ChecklistRef,
  Day,
  Evidence,
  Exercise,
  ExerciseLetter,
  Hands,
  Id,
  Instant,
  LadderJudgement,
  LetterRecord,
  Meeting,
  Merged,
  PageClaims,
  PageKey,
  PageSource,
  Pixels,
  Product,
  ProductFacts,
  QuestionId,
  QuestionRule,
  QuestionWords,
  QuoteCheck,
  QuoteFinding,
  QuoteSelectors,
  Redaction,
  ReportAction,
  ReportNotes,
  Reviewer,
  Snapshot,
  SnapshotHead,
  VendorReply,
  Voice,
  WholeChecklist,
};

/** JSON Schema has no flags: a pattern in which case does not matter is written out. */
function withoutFlags(pattern: RegExp): string {
  const scheme = '^https?:';
  if (pattern.flags !== 'i' || !pattern.source.startsWith(scheme)) {
    throw new Error(`Cannot be published: ${pattern}`);
  }
  return `^[Hh][Tt][Tt][Pp][Ss]?:${pattern.source.slice(scheme.length)}`;
}

/** Those of the share copy, which has nothing else of the records. */
const SHARE_DEFINITIONS = {
  ChecklistRef,
  PageKey,
  ProductFacts,
  QuestionId,
  SharedAnswer,
  SharedName,
  SharedProduct,
  SharedReview,
};

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  // What is written, not what is put up with: trimming and cleaning make the difference.
  typeMode: 'output',
  ignoreActions: ['trim', 'to_lower_case'],
  overrideAction: ({ valibotAction, jsonSchema }) => {
    const pattern = 'requirement' in valibotAction ? valibotAction.requirement : null;
    if (valibotAction.type !== 'regex' || !(pattern instanceof RegExp) || pattern.flags === '') return null;
    return { ...jsonSchema, pattern: withoutFlags(pattern) };
  },
};

type Published = {
  readonly name: string;
  readonly title: string;
  readonly schema: v.GenericSchema;
  readonly definitions: NonNullable<ConversionConfig['definitions']>;
  /** Where its fields are explained. */
  readonly doc: string;
};

/** The published schemas by file name. */
export const PUBLISHED: readonly Published[] = [
  {
    name: 'equal-say-file-v4.schema.json',
    title: 'Equal Say: a .json file of one review, product or exercise, or of reviews chosen',
    schema: RecordFile,
    definitions: DEFINITIONS,
    doc: 'docs/data-format.md',
  },
  {
    name: 'equal-say-line-v4.schema.json',
    title: 'Equal Say: one line of a .jsonl file',
    schema: RecordLine,
    definitions: DEFINITIONS,
    doc: 'docs/data-format.md',
  },
  {
    name: 'equal-say-share-v1.schema.json',
    title: 'Equal Say: a share copy',
    schema: ShareCopy,
    definitions: SHARE_DEFINITIONS,
    doc: 'docs/export-formats.md',
  },
];

/** The schema as an object. */
export function publishedSchema(published: Published): Record<string, unknown> {
  const { name, title, schema, definitions, doc } = published;
  const { $schema, ...rest } = toJsonSchema(schema, { ...CONFIG, definitions });
  const description = `What the fields mean: ${doc}. Unknown keys are allowed, and ignored. The program counts lengths in UTF-16 units, this schema in characters.`;
  return {
    $schema,
    $id: `urn:${name.replace('.schema.json', '').replace('equal-say-', 'equal-say:')}`,
    title,
    description,
    ...rest,
  };
}
