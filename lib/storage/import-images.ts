/** Keeps in memory what an import found where it wrote, so that it can be taken back while the page is open. */
import type { ImportUndo } from '../app/library-ports';
import type { Records } from '../app/ports';
import type { Answer } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import type { QuestionId } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import type { Exercise } from '../domain/exercise';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import type { Here } from './import-here';
import type { AssessmentRow, PixelsRow, TextRow } from './schema';
import type { Tx } from './transaction';

/** By what a record shows that nobody wrote it since. */
export type Stamp = { readonly id: string; readonly revision: number; readonly updatedAt: string };

/** One record that was put: how the import left it, and what stood there before; `null` for nothing. */
export type Image<Before> = { readonly left: Stamp; readonly before: Before | null };

/** A review that was put, with the answers it had to the questions that were written, and the events it got. */
export type ReviewImage = Image<AssessmentRow> & {
  readonly productId: string;
  readonly answers: readonly (readonly [QuestionId, Answer | null])[];
  readonly seqs: readonly number[];
};

/** Rows, since what is damaged here gives way to a file's, and is to stand again as it was. */
type EvidenceRows = {
  readonly row: Evidence | undefined;
  readonly pixels: PixelsRow | undefined;
  readonly text: TextRow | undefined;
};
export type EvidenceImage = { readonly left: Stamp; readonly assessmentId: string } & EvidenceRows;

/** A checklist that is new, and the ids of all that was made with it then: these may stay when it goes. */
export type ChecklistImage = { readonly hash: string; readonly usedBy: ReadonlySet<string> };

export type ImportImages = {
  readonly products: readonly Image<Product>[];
  readonly reviews: readonly ReviewImage[];
  readonly evidence: readonly EvidenceImage[];
  readonly meetings: readonly (Image<Meeting> & { readonly productId: string })[];
  readonly checklists: readonly ChecklistImage[];
  readonly exercises: readonly Image<Exercise>[];
  /** Texts are only ever added. */
  readonly snapshotIds: readonly string[];
};

type WriteTx = Tx<'readwrite'>;

function stampOf({ id, revision, updatedAt }: Stamp): Stamp {
  return { id, revision, updatedAt };
}

function imagesBy<Item extends Stamp>(
  here: readonly Item[],
  written: readonly Item[],
): readonly { readonly item: Item; readonly left: Stamp; readonly before: Item | null }[] {
  const known = new Map(here.map((item) => [item.id, item]));
  return written.map((item) => ({ item, left: stampOf(item), before: known.get(item.id) ?? null }));
}

function changedAnswers(before: Assessment, after: Assessment): ReviewImage['answers'] {
  return Object.entries(after.answers).flatMap(([questionId, answer]) => {
    const current = before.answers[questionId];
    return current === answer ? [] : [[questionId, current ?? null] as const];
  });
}

function reviewImages(here: Here, writes: Records): readonly ReviewImage[] {
  const seqs = new Map<string, number[]>();
  for (const { assessmentId, seq } of writes.events) {
    seqs.set(assessmentId, [...(seqs.get(assessmentId) ?? []), seq]);
  }
  return imagesBy(here.records.assessments, writes.assessments).map(({ item, left, before }) => ({
    left,
    productId: item.productId,
    before: here.rows.get(item.id) ?? null,
    // A review that is new goes as a whole.
    answers: before ? changedAnswers(before, item) : [],
    seqs: before ? (seqs.get(item.id) ?? []) : [],
  }));
}

async function evidenceImages(tx: WriteTx, written: readonly Evidence[]): Promise<readonly EvidenceImage[]> {
  const [evidence, pictures] = [tx.objectStore('evidence'), tx.objectStore('pictures')];
  // Most of it is new: all keys at once cost less than three requests for each piece.
  const keys = written.length > 0 ? await Promise.all([evidence.getAllKeys(), pictures.getAllKeys()]) : [];
  const stored = new Set(keys.flat());
  return Promise.all(
    written.map(async (piece): Promise<EvidenceImage> => {
      const { id, assessmentId } = piece;
      const image = { left: stampOf(piece), assessmentId };
      if (!stored.has(id)) return { ...image, row: undefined, pixels: undefined, text: undefined };
      const [row, pixels, text] = await Promise.all([
        evidence.get(id),
        pictures.get(id),
        tx.objectStore('texts').get([assessmentId, id]),
      ]);
      return { ...image, row, pixels, text };
    }),
  );
}

/** Ids of what was made with a checklist. */
export async function usersOf(tx: WriteTx, hash: string): Promise<readonly string[]> {
  const keys = await Promise.all([
    tx.objectStore('assessments').index('byChecklist').getAllKeys(hash),
    tx.objectStore('meetings').index('byChecklist').getAllKeys(hash),
    tx.objectStore('exercises').index('byChecklist').getAllKeys(hash),
  ]);
  return keys.flat();
}

/** To be asked before anything is written. */
export async function imagesOf(tx: WriteTx, here: Here, writes: Records): Promise<ImportImages> {
  const { records } = here;
  const [evidence, checklists] = await Promise.all([
    evidenceImages(tx, writes.evidence),
    Promise.all(
      writes.checklists.map(async ({ ref: { hash } }) => ({
        hash,
        usedBy: new Set(await usersOf(tx, hash)),
      })),
    ),
  ]);
  return {
    products: imagesBy(records.products, writes.products),
    reviews: reviewImages(here, writes),
    evidence,
    meetings: imagesBy(records.meetings, writes.meetings).map(({ item, left, before }) => ({
      left,
      before,
      productId: item.productId,
    })),
    checklists,
    exercises: imagesBy(records.exercises, writes.exercises),
    snapshotIds: writes.snapshots.map(({ id }) => id),
  };
}

const KEPT = new WeakMap<object, ImportImages>();

/** A token that says nothing to anybody else, with how many records would be taken back or restored. */
export function undoOf(images: ImportImages): ImportUndo {
  const token = {};
  KEPT.set(token, images);
  const { products, reviews, evidence, meetings, checklists, exercises, snapshotIds } = images;
  const lists = [products, reviews, evidence, meetings, checklists, exercises, snapshotIds];
  return { records: lists.reduce((sum, { length }) => sum + length, 0), token };
}

/** What was kept for a token; nothing once it was used, or for one that another window or store made. */
export function imagesFor({ token }: ImportUndo): ImportImages | null {
  return KEPT.get(token) ?? null;
}

/** An import can be taken back once. */
export function forget({ token }: ImportUndo): void {
  KEPT.delete(token);
}
