/** One product's page: what its reviews and meetings say, read anew whenever one of them changes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library, OpenProduct, RecordsChanged } from '../app/ports';
import { PUBLISHED_HASHES } from '../checklists/structures';
import type { AboutTable } from '../domain/about';
import type { Checklist, ChecklistRef, ChecklistStructure } from '../domain/checklist';
import type { Exercise } from '../domain/exercise';
import { type ProductResult, productResult, type ReviewOfProduct } from '../domain/product-result';
import { compareVersions } from '../domain/review-age';
import { settled } from './settled';

/** The letter to all of an exercise, as it went to the vendor of this product. */
export type AskedOfAll = {
  /** The exercise's name. */
  readonly exercise: string;
  /** The day it was sent, as YYYY-MM-DD. */
  readonly on: string;
  /** How many questions it asked. */
  readonly asked: number;
};

export type ProductView = OpenProduct & {
  readonly result: ProductResult;
  /** Those the reviews were made with, the newest first. */
  readonly checklists: readonly Checklist[];
  /** Reviews made with a checklist that is not known here: kept, and in no result. */
  readonly leftOut: number;
  /** Letters to all that went to its vendor, of exercises it is or was in; those in the bin are left out. */
  readonly askedOfAll: readonly AskedOfAll[];
  /** Those it is in, those in the bin left out. */
  readonly exercises: readonly Exercise[];
};

export type ProductPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'open'; readonly view: ProductView };

export type ProductPageNeeds = {
  readonly library: Pick<Library, 'product' | 'checklists' | 'exercises'>;
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  readonly aboutOf: (structure: ChecklistStructure) => AboutTable;
};

export type ProductPage = {
  readonly phase: ReadonlySignal<ProductPhase>;
  /** Shows this product; asked for the one on screen, reads it again. */
  open(productId: string): Promise<void>;
  recordsChanged(news: RecordsChanged): void;
};

/** Where its vendor was asked the same as all others. A product that left an exercise was asked all the same. */
function askedOfAll(productId: string, exercises: readonly Exercise[]): readonly AskedOfAll[] {
  return exercises.flatMap(({ name, letter }): readonly AskedOfAll[] => {
    const on = letter?.sentOn[productId];
    return letter === null || on === undefined ? [] : [{ exercise: name, on, asked: letter.sent.length }];
  });
}

/**
 * What is shown of a product. Reviews made with an unknown checklist are counted and left out.
 * @param exercises all there are: those whose letter went to its vendor are told
 */
export function productView(
  open: OpenProduct,
  exercises: readonly Exercise[],
  known: (ref: ChecklistRef) => Checklist | null,
  aboutOf: (structure: ChecklistStructure) => AboutTable,
): ProductView {
  const used = new Map<string, Checklist>();
  const reviews = open.assessments.flatMap((assessment): ReviewOfProduct[] => {
    const checklist = known(assessment.checklist);
    if (checklist === null) return [];
    const { structure } = checklist;
    used.set(checklist.ref.hash, checklist);
    const { putBack, ladder } = assessment;
    return [{ assessment, structure, putBack, about: aboutOf(structure), ladder }];
  });
  // A meeting that only counted hands has no review, and its questions have names all the same.
  for (const { checklist: ref } of open.meetings) {
    const checklist = known(ref);
    if (checklist !== null) used.set(ref.hash, checklist);
  }
  const checklists = [...used.values()].toSorted((one, other) =>
    compareVersions(other.ref.version, one.ref.version),
  );
  return {
    ...open,
    result: productResult(open.product, reviews, PUBLISHED_HASHES),
    checklists,
    leftOut: open.assessments.length - reviews.length,
    askedOfAll: askedOfAll(open.product.id, exercises),
    exercises: exercises.filter(({ productIds }) => productIds.includes(open.product.id)),
  };
}

/** The page's state; an answer to an earlier product comes too late and is dropped. */
export function createProductPage({ library, checklistFor, aboutOf }: ProductPageNeeds): ProductPage {
  const phase = signal<ProductPhase>({ kind: 'loading' });
  let turn = 0;
  let shown: string | null = null;

  async function read(productId: string, mine: number): Promise<ProductPhase | null> {
    const [open, kept, exercises] = await Promise.all([
      library.product(productId),
      library.checklists(),
      settled(library.exercises(false)),
    ]);
    if (mine !== turn) return null;
    if (!open.ok) return { kind: 'failed', failure: open.error };
    const others = new Map((kept.ok ? kept.value : []).map((one) => [one.ref.hash, one]));
    const known = (ref: ChecklistRef) => checklistFor(ref) ?? others.get(ref.hash) ?? null;
    const all = exercises.ok ? exercises.value : [];
    return { kind: 'open', view: productView(open.value, all, known, aboutOf) };
  }

  async function open(productId: string): Promise<void> {
    turn += 1;
    if (shown !== productId) phase.value = { kind: 'loading' };
    shown = productId;
    phase.value = (await read(productId, turn)) ?? phase.value;
  }

  return {
    phase,
    open,
    recordsChanged(news) {
      const now = phase.value;
      if (now.kind !== 'open' || shown === null) return;
      const ids = new Set(now.view.assessments.map(({ id }) => id));
      const touched = news.productIds.includes(shown) || news.assessmentIds.some((id) => ids.has(id));
      // Which products an exercise had before it changed is in no news: its letter may have gone to this one's vendor.
      if (touched || (news.exerciseIds ?? []).length > 0) void open(shown);
    },
  };
}
