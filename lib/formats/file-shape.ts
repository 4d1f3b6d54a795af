/** The shape of our files, built from the domain's own schemas: one whole `.json` file, one `.jsonl` line. */
import * as v from 'valibot';
import { AnswerEvent, Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import { WholeChecklist } from '../domain/checklist-schema';
import { Meeting } from '../domain/meeting';
import { Product } from '../domain/product';
import { Revision, textUpTo } from '../domain/scalars';

/** What every file of ours says it is. */
export const FORMAT = 'equal-say';

/** The version of the file format. It has nothing to do with the database's or a checklist's version. */
export const FORMAT_VERSION = 2;

/** What a file holds: one review, one product with its reviews, or everything there was. */
export const FILE_KINDS = ['review', 'product', 'everything'] as const;
export const FileKind = v.picklist(FILE_KINDS);
export type FileKind = v.InferOutput<typeof FileKind>;

/** The sentence every file opens with, for whoever finds it later. Readers ignore what it says. */
export const ABOUT =
  'Equal Say: a record of what reviewers could find and say about a product. It is not a certificate.';

const HEAD = {
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  about: textUpTo(2_000),
};

/** Checklists that do not come with Equal Say travel with what was made with them, to be read for years. */
const Checklists = v.array(WholeChecklist);

/** A `.json` file of one review: its product, itself and its events. */
export const ReviewFile = v.object({
  ...HEAD,
  kind: v.literal('review'),
  products: v.pipe(v.array(Product), v.minLength(1), v.maxLength(1)),
  assessments: v.pipe(v.array(Assessment), v.minLength(1), v.maxLength(1)),
  events: v.array(AnswerEvent),
  /** The meeting it is a voice of. We leave it out ourselves: it tells what others said. */
  meetings: v.pipe(v.array(Meeting), v.maxLength(1)),
  checklists: Checklists,
});

/** A `.json` file of one product with all its reviews and meetings. */
export const ProductFile = v.object({
  ...HEAD,
  kind: v.literal('product'),
  products: v.pipe(v.array(Product), v.minLength(1), v.maxLength(1)),
  assessments: v.array(Assessment),
  events: v.array(AnswerEvent),
  meetings: v.array(Meeting),
  checklists: Checklists,
});

/** A whole `.json` file. */
export const RecordFile = v.variant('kind', [ReviewFile, ProductFile]);
export type RecordFile = v.InferOutput<typeof RecordFile>;

/** The first line of a `.jsonl` file. */
export const HeaderLine = v.object({ record: v.literal('header'), ...HEAD, kind: FileKind });
export type HeaderLine = v.InferOutput<typeof HeaderLine>;

export const ProductLine = v.object({ record: v.literal('product'), ...Product.entries });
export const AssessmentLine = v.object({ record: v.literal('assessment'), ...Assessment.entries });
export const EventLine = v.object({ record: v.literal('event'), ...AnswerEvent.entries });
export const MeetingLine = v.object({ record: v.literal('meeting'), ...Meeting.entries });
export const ChecklistLine = v.object({ record: v.literal('checklist'), ...WholeChecklist.entries });

/** The last line of a `.jsonl` file: how many records came before, so that a file cut short is noticed. */
export const EndLine = v.object({
  record: v.literal('end'),
  products: Revision,
  assessments: Revision,
  events: Revision,
  meetings: Revision,
  checklists: Revision,
});

/** How many records of each kind a `.jsonl` file holds. */
export type Counts = Omit<v.InferOutput<typeof EndLine>, 'record'>;

/** Any line of a `.jsonl` file. */
export const RecordLine = v.variant('record', [
  HeaderLine,
  ProductLine,
  AssessmentLine,
  EventLine,
  MeetingLine,
  ChecklistLine,
  EndLine,
]);
export type RecordLine =
  | Exclude<v.InferOutput<typeof RecordLine>, { record: 'checklist' }>
  // As the domain has it, whose lists may not be changed.
  | ({ readonly record: 'checklist' } & Checklist);
