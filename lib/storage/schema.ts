/** What the database holds: its stores, their rows, and the columns that only the store itself reads. */
import type { Answer } from '../domain/answer';
import type { AnswerEvent, AssessmentHeader, Role } from '../domain/assessment';
import type { Checklist, Depth, ProductFacts, UseType } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import type { Exercise, Snapshot } from '../domain/exercise';
import type { Meeting } from '../domain/meeting';
import type { Outcome } from '../domain/outcome';
import type { Product } from '../domain/product';

/** The database's name in every browser. */
export const DATABASE_NAME = 'equal-say';

/** IndexedDB keys know no booleans: 1 is in the bin, 0 is not. */
export type Flag = 0 | 1;

/** A product as stored. Names that begin with `_` are columns of the store; they never leave it. */
export type ProductRow = Product & {
  /** The origins of its pages, each once; none for files, which share no origin. */
  readonly _origins: readonly string[];
};

/** A review's header as stored, with what lists, totals and a save need. */
export type AssessmentRow = AssessmentHeader & {
  readonly _binned: Flag;
  /** Milliseconds since 1970, below zero, so that an index from low to high gives the newest first. */
  readonly _changed: number;
  /** When it was started, in the same way. */
  readonly _started: number;
  /** Kept totals: questions asked of this product, and how many of those are answered. */
  readonly _answered: number;
  readonly _asked: number;
  /** What its must-haves come to; nothing when its checklist is not held here. Kept like the totals. */
  readonly _outcome: Outcome | null;
  /** The day its letter was sent, while a reply is missing and it is not in the bin; else nothing, and in no index. */
  readonly _awaits: string | null;
  /** What is needed of the product to list the review and to count what is asked, without reading it. */
  readonly _product: string;
  readonly _vendor: string;
  readonly _useTypes: readonly UseType[];
  readonly _facts: ProductFacts;
};

/** An answer as stored, under its review's id and its question's. */
export type AnswerRow = Answer & { readonly _assessmentId: string };

/** A picture's pixels as stored, under the id of its evidence: an image file of the media type its evidence names. */
export type PixelsRow = { readonly id: string; readonly _assessmentId: string; readonly pixels: Blob };

/** How far a review is, as the list filters by it. */
export type ProgressClass = 'not-started' | 'in-progress' | 'all-answered';

/**
 * What a list is searched, filtered and sorted by: one small row a review, so that none of the reviews
 * that are not shown is read. Written together with the review and its product, in the same transaction.
 */
export type ListingRow = {
  readonly id: string;
  readonly binned: Flag;
  readonly changed: number;
  readonly started: number;
  readonly product: string;
  readonly vendor: string;
  readonly title: string;
  readonly role: Role;
  readonly progress: ProgressClass;
  readonly depth: Depth;
  readonly outcome: Outcome | null;
  readonly productId: string;
};

/**
 * What a list of products is sorted and searched by: one small row a product, with what is kept of its reviews.
 * Products that were merged into another have none.
 */
export type ProductListingRow = {
  readonly id: string;
  readonly binned: Flag;
  /** The names folded as lists sort them (see `sortKey` in `list-query.ts`). */
  readonly name: string;
  readonly vendor: string;
  /** The names and the version, folded as searches fold them. */
  readonly words: string;
  readonly useTypes: readonly UseType[];
  /** Reviews that are not in the bin, and how many of them each role made; a role without any is not in it. */
  readonly reviews: number;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  /** Of these, when one was last changed: milliseconds since 1970 below zero; 0 when it has no review. */
  readonly lastReview: number;
  /** A day, or `~` when it has none, so that those come last. */
  readonly nextReview: string;
};

/**
 * Words of a review that are searched: of its title (`part` is `title`), of one answer (`part` is its question) or one
 * piece of evidence (`part` is its id), folded as searches fold them. A part without words has no row. They go with what they are of.
 */
export type TextRow = { readonly assessmentId: string; readonly part: string; readonly folded: string };

/**
 * Things of this browser alone, in no backup: when anything was last written, the review after which outcomes are
 * still to be worked out (`refill-outcomes.ts`; the row goes when they are), and the folder copies go to.
 */
export type LocalRow =
  | { readonly id: 'changed'; readonly at: string }
  | { readonly id: 'outcomes'; readonly after: string }
  | { readonly id: 'folder'; readonly handle: FileSystemDirectoryHandle };

/**
 * How many reviews there are, and products but for those merged into another: a row each, kept with every write that
 * starts, bins or removes one. Counting
 * ten thousand entries of an index on disk took 50 to 200 ms in Chromium 156; reading this row takes none.
 */
export type CountRow = {
  readonly id: 'reviews' | 'products';
  readonly inUse: number;
  readonly binned: number;
};

/** The stores as `idb` types them. A change here needs a new step in `upgrades.ts`. */
export type Schema = {
  products: {
    key: string;
    value: ProductRow;
    /** `byMerged`: those merged into a product, by its id. */
    indexes: { byPageKey: string; byOrigin: string; byMerged: string };
  };
  assessments: {
    key: string;
    value: AssessmentRow;
    indexes: {
      byProduct: string;
      /** By the checklist's hash: which reviews a checklist is needed for, and counted by. */
      byChecklist: string;
      byChange: [Flag, number, string];
      byStart: [Flag, number, string];
      /** A product's reviews, the last changed first: so that its last review is found without reading the others. */
      byProductChange: [string, Flag, number];
      byAwaited: string;
    };
  };
  answers: { key: [assessmentId: string, questionId: string]; value: AnswerRow };
  events: { key: [assessmentId: string, seq: number]; value: AnswerEvent };
  listings: { key: string; value: ListingRow };
  counts: { key: string; value: CountRow };
  meetings: { key: string; value: Meeting; indexes: { byProduct: string; byChecklist: string } };
  /** Under their hash: those that do not come with Equal Say. */
  checklists: { key: string; value: Checklist };
  evidence: { key: string; value: Evidence; indexes: { byAssessment: string; byProduct: string } };
  /** Pixels may outlive their evidence for a while, so that taking a picture away can be undone. */
  pictures: { key: string; value: PixelsRow; indexes: { byAssessment: string } };
  exercises: { key: string; value: Exercise; indexes: { byProduct: string; byChecklist: string } };
  snapshots: { key: string; value: Snapshot; indexes: { byExercise: string } };
  productListings: {
    key: string;
    value: ProductListingRow;
    indexes: {
      byName: [Flag, string, string];
      byVendor: [Flag, string, string];
      byLastReview: [Flag, number, string];
      byNextReview: [Flag, string, string];
    };
  };
  texts: { key: [assessmentId: string, part: string]; value: TextRow };
  local: { key: string; value: LocalRow };
};

/** The name of a store. */
export type StoreName = keyof Schema;
/** All stores: every transaction opens them all. */
export const STORE_NAMES: readonly StoreName[] = [
  'products',
  'assessments',
  'answers',
  'events',
  'listings',
  'counts',
  'meetings',
  'checklists',
  'evidence',
  'pictures',
  'exercises',
  'snapshots',
  'productListings',
  'texts',
  'local',
];
