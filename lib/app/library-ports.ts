/** What full pages may ask of products, exercises and imports beside the list of reviews (see `Library`). */
import type { AnswerEvent, Role } from '../domain/assessment';
import type { UseType } from '../domain/checklist';
import type { Exercise, Snapshot, SnapshotHead } from '../domain/exercise';
import type { Product } from '../domain/product';
import type { ImportPlan } from '../domain/records';
import type { ReportNotes } from '../domain/report-notes';
import type { Failure, OpenProduct, Outcome, ProductConflict } from './ports';

export const PRODUCT_SORTS = ['name', 'vendor', 'last-review', 'next-review', 'reviews'] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

export type ProductQuery = {
  readonly sort: ProductSort;
  readonly reverse: boolean;
  /** Words to find in the product's, version's and vendor's names; each must occur. Empty finds all. */
  readonly text: string;
  readonly useType: UseType | null;
  /** `due`: its next review is due on or before `today`. `planned`: it has a day. `none`: it has none. */
  readonly next: 'any' | 'due' | 'planned' | 'none';
  /** Today where the reader is. */
  readonly today: string;
  readonly bin: boolean;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
};

/** One product as it is listed; its totals are kept, not counted at list time. */
export type ProductListItem = {
  readonly product: Product;
  /** Reviews that are not in the bin, and the roles that made them, each once. */
  readonly reviews: number;
  readonly roles: readonly Role[];
  /** When one of them was last changed; nothing when there is none. */
  readonly lastReviewAt: string | null;
};
export type ProductPageOfList = { readonly items: readonly ProductListItem[]; readonly total: number };

/** What waits for somebody, the earliest day first. */
export type DueItem =
  | { readonly kind: 'next-review'; readonly on: string; readonly product: Product }
  | { readonly kind: 'reviews-due' | 'decision-due'; readonly on: string; readonly exercise: Exercise }
  /** A letter that was sent, and not every question of it has its reply. */
  | {
      readonly kind: 'reply-awaited';
      /** The day it was sent. */
      readonly on: string;
      readonly product: Product;
      readonly assessmentId: string;
      readonly answered: number;
      readonly of: number;
    };

export type ProductChange =
  | { readonly kind: 'next-review'; readonly on: string | null }
  | { readonly kind: 'report'; readonly report: ReportNotes };

/** Why two products cannot become one, or not be taken apart again. */
export type MergeRefused = {
  readonly kind: 'merge-refused';
  readonly why: 'same' | 'merged-already' | 'not-merged' | 'target-gone' | 'too-many-pages';
};

/** What still needs a product; `merged`: products that were merged into it. */
export type ProductHolder = 'reviews' | 'meetings' | 'exercises' | 'merged';
/** A product cannot go while these are left of it; at least one. */
export type ProductHeld = { readonly kind: 'product-held'; readonly by: readonly ProductHolder[] };

export type ProductShelf = {
  listProducts(query: ProductQuery): Promise<Outcome<ProductPageOfList, Failure>>;
  /** Changes one part of a product beside its description. */
  amendProduct(
    productId: string,
    seenRevision: number,
    change: ProductChange,
  ): Promise<Outcome<Product, Failure | ProductConflict>>;
  /**
   * Makes two products one: reviews, meetings, evidence, pages and places in exercises of `fromId` become those of
   * `intoId`; what describes `intoId` stays. `fromId` is kept, out of sight, to be taken apart again.
   */
  mergeProducts(intoId: string, fromId: string): Promise<Outcome<Product, Failure | MergeRefused>>;
  /** Takes a merged product out again, with all that came with it and is still there. */
  unmergeProduct(fromId: string): Promise<Outcome<Product, Failure | MergeRefused>>;
  /** Products that were merged into this one, the latest first. */
  mergedInto(productId: string): Promise<Outcome<readonly Product[], Failure>>;
  /**
   * Puts a product in the bin, or takes it out (`binned: false`). When it was last changed stays as it was.
   * @returns `product-held` while a review, a meeting or an exercise that is not in the bin is of it
   */
  setProductBinned(productId: string, binned: boolean): Promise<Outcome<null, Failure | ProductHeld>>;
  /** Takes a binned product away for good. @returns `product-held` while anything is left of it, in the bin or not */
  removeProduct(productId: string): Promise<Outcome<null, Failure | ProductHeld>>;
  /** Every change to a review's answers, the oldest first. */
  history(assessmentId: string): Promise<Outcome<readonly AnswerEvent[], Failure>>;
  /** Up to 200 things that wait, the earliest day first. @param until a day: nothing later than it */
  due(until: string): Promise<Outcome<readonly DueItem[], Failure>>;
  /** When anything was last written here that a backup would hold; nothing when nothing ever was. */
  changedAt(): Promise<Outcome<string | null, Failure>>;
};

export type ExerciseConflict = { readonly kind: 'exercise-conflict'; readonly current: Exercise };
/** It is closed: open it again first. */
export type ExerciseClosed = { readonly kind: 'exercise-closed'; readonly current: Exercise };

/** An exercise with its products as they stand now, those in the bin or gone left out. */
export type OpenExercise = {
  readonly exercise: Exercise;
  readonly products: readonly OpenProduct[];
};

export type ExerciseShelf = {
  /** Every exercise, the last changed first, those in the bin left out unless `bin`. */
  exercises(bin: boolean): Promise<Outcome<readonly Exercise[], Failure>>;
  exercise(exerciseId: string): Promise<Outcome<OpenExercise, Failure>>;
  /**
   * Stores an exercise; its revision, times, bin, `closedAt` and snapshots are the store's own to set.
   * @param seenRevision the revision the person saw, 0 for a new one: another in the store is a conflict
   */
  saveExercise(
    exercise: Exercise,
    seenRevision: number,
  ): Promise<Outcome<Exercise, Failure | ExerciseConflict | ExerciseClosed>>;
  setExerciseBinned(exerciseId: string, binned: boolean): Promise<Outcome<null, Failure>>;
  /** Takes a binned exercise and its snapshots away for good; products and reviews stay. */
  removeExercise(exerciseId: string): Promise<Outcome<null, Failure>>;
  /**
   * Closes an exercise with a snapshot of what it held.
   * @param text `null` when it is too long to be kept (`SnapshotHead.kept` is false then)
   */
  closeExercise(
    exerciseId: string,
    seenRevision: number,
    head: SnapshotHead,
    text: string | null,
  ): Promise<Outcome<Exercise, Failure | ExerciseConflict | ExerciseClosed>>;
  /** Opens a closed one again: what changes from now on is of the next version. */
  reopenExercise(exerciseId: string): Promise<Outcome<Exercise, Failure>>;
  snapshot(snapshotId: string): Promise<Outcome<Snapshot, Failure>>;
};

/** What a finished import did, and how to take it back while the page stays open. */
export type ImportDone = { readonly plans: readonly ImportPlan[]; readonly undo: ImportUndo };

/**
 * Known to the store alone that made it. `records` is how many it would take back or restore, for the screen; 0 means
 * there is nothing to undo.
 */
export type ImportUndo = { readonly records: number; readonly token: object };
