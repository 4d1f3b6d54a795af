/** The shape of our files, built from the domain's own schemas: one whole `.json` file, one `.jsonl` line. */
import * as v from 'valibot';
import { AnswerEvent, Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import { WholeChecklist } from '../domain/checklist-schema';
import { Evidence, PICTURE_BYTES_MAX, PictureBytes } from '../domain/evidence';
import { Exercise, Snapshot } from '../domain/exercise';
import { Meeting } from '../domain/meeting';
import { Product } from '../domain/product';
import { Revision, textUpTo } from '../domain/scalars';

/** What every file of ours says it is. */
export const FORMAT = 'equal-say';

/** The version of the file format. It has nothing to do with the database's or a checklist's version. */
export const FORMAT_VERSION = 4;

/**
 * What a file holds: one review, one product with its reviews, one exercise with its products and their reviews,
 * reviews chosen one by one, or everything there was.
 */
export const FILE_KINDS = ['review', 'product', 'exercise', 'selection', 'everything'] as const;
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

/**
 * The pixels of one picture. The pattern has no group that repeats: on a picture of 8 MB such a pattern exhausts the
 * stack of the browser's matcher. That it is whole base64 is asked when it is decoded.
 */
export const Pixels = v.object({
  ...PictureBytes.entries,
  base64: v.pipe(
    v.string(),
    v.maxLength(Math.ceil(PICTURE_BYTES_MAX / 3) * 4),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  ),
});

/** Only a file of an exercise, or of everything, holds exercises. */
const NoExercises = v.pipe(v.array(Exercise), v.maxLength(0));

/** A `.json` file of one review: its product, itself, its events and its evidence. */
export const ReviewFile = v.object({
  ...HEAD,
  kind: v.literal('review'),
  products: v.pipe(v.array(Product), v.minLength(1), v.maxLength(1)),
  assessments: v.pipe(v.array(Assessment), v.minLength(1), v.maxLength(1)),
  events: v.array(AnswerEvent),
  /** The meeting it is a voice of. We leave it out ourselves: it tells what others said. */
  meetings: v.pipe(v.array(Meeting), v.maxLength(1)),
  checklists: Checklists,
  evidence: v.array(Evidence),
  pictures: v.array(Pixels),
  exercises: NoExercises,
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
  evidence: v.array(Evidence),
  pictures: v.array(Pixels),
  exercises: NoExercises,
});

/** A `.json` file of one exercise, its products and their reviews. Its snapshots' texts are in no file but a backup. */
export const ExerciseFile = v.object({
  ...HEAD,
  kind: v.literal('exercise'),
  products: v.array(Product),
  assessments: v.array(Assessment),
  events: v.array(AnswerEvent),
  meetings: v.array(Meeting),
  checklists: Checklists,
  evidence: v.array(Evidence),
  pictures: v.array(Pixels),
  exercises: v.pipe(v.array(Exercise), v.minLength(1), v.maxLength(1)),
});

/** A `.json` file of reviews chosen one by one, with their products. */
export const SelectionFile = v.object({
  ...HEAD,
  kind: v.literal('selection'),
  products: v.pipe(v.array(Product), v.minLength(1)),
  assessments: v.pipe(v.array(Assessment), v.minLength(1)),
  events: v.array(AnswerEvent),
  meetings: v.array(Meeting),
  checklists: Checklists,
  evidence: v.array(Evidence),
  pictures: v.array(Pixels),
  exercises: NoExercises,
});

/** A whole `.json` file. */
export const RecordFile = v.variant('kind', [ReviewFile, ProductFile, ExerciseFile, SelectionFile]);
export type RecordFile = v.InferOutput<typeof RecordFile>;

/** The first line of a `.jsonl` file. */
export const HeaderLine = v.object({ record: v.literal('header'), ...HEAD, kind: FileKind });
export type HeaderLine = v.InferOutput<typeof HeaderLine>;

export const ProductLine = v.object({ record: v.literal('product'), ...Product.entries });
export const AssessmentLine = v.object({ record: v.literal('assessment'), ...Assessment.entries });
export const EventLine = v.object({ record: v.literal('event'), ...AnswerEvent.entries });
export const MeetingLine = v.object({ record: v.literal('meeting'), ...Meeting.entries });
export const ChecklistLine = v.object({ record: v.literal('checklist'), ...WholeChecklist.entries });
export const ExerciseLine = v.object({ record: v.literal('exercise'), ...Exercise.entries });
export const SnapshotLine = v.object({ record: v.literal('snapshot'), ...Snapshot.entries });
export const PictureLine = v.object({ record: v.literal('picture'), ...Pixels.entries });

const EVIDENCE = { record: v.literal('evidence') } as const;
const [quote, picture, document, address, register, conversation, notFound, experience] = Evidence.options;

/** One piece of evidence: of one of eight kinds. */
export const EvidenceLine = v.variant('kind', [
  v.object({ ...EVIDENCE, ...quote.entries }),
  v.object({ ...EVIDENCE, ...picture.entries }),
  v.object({ ...EVIDENCE, ...document.entries }),
  v.object({ ...EVIDENCE, ...address.entries }),
  v.object({ ...EVIDENCE, ...register.entries }),
  v.object({ ...EVIDENCE, ...conversation.entries }),
  v.object({ ...EVIDENCE, ...notFound.entries }),
  v.object({ ...EVIDENCE, ...experience.entries }),
]);

/** The last line of a `.jsonl` file: how many records came before, so that a file cut short is noticed. */
export const EndLine = v.object({
  record: v.literal('end'),
  products: Revision,
  assessments: Revision,
  events: Revision,
  meetings: Revision,
  checklists: Revision,
  evidence: Revision,
  pictures: Revision,
  exercises: Revision,
  snapshots: Revision,
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
  EvidenceLine,
  PictureLine,
  ExerciseLine,
  SnapshotLine,
  EndLine,
]);
export type RecordLine =
  | Exclude<v.InferOutput<typeof RecordLine>, { record: 'checklist' }>
  // As the domain has it, whose lists may not be changed.
  | ({ readonly record: 'checklist' } & Checklist);
