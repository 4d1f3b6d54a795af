/** One product's page: what its reviews and meetings say, read anew whenever one of them changes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library, OpenProduct, RecordsChanged } from '../app/ports';
import { PUBLISHED_HASHES } from '../checklists/structures';
import type { AboutTable } from '../domain/about';
import type { Checklist, ChecklistRef, ChecklistStructure } from '../domain/checklist';
import { type ProductResult, productResult, type ReviewOfProduct } from '../domain/product-result';
import { compareVersions } from '../domain/review-age';

export type ProductView = OpenProduct & {
  readonly result: ProductResult;
  /** Those the reviews were made with, the newest first. */
  readonly checklists: readonly Checklist[];
  /** Reviews made with a checklist that is not known here: kept, and in no result. */
  readonly leftOut: number;
};

export type ProductPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'open'; readonly view: ProductView };

export type ProductPageNeeds = {
  readonly library: Pick<Library, 'product' | 'checklists'>;
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  readonly aboutOf: (structure: ChecklistStructure) => AboutTable;
};

export type ProductPage = {
  readonly phase: ReadonlySignal<ProductPhase>;
  /** Shows this product; asked for the one on screen, reads it again. */
  open(productId: string): Promise<void>;
  recordsChanged(news: RecordsChanged): void;
};

/** What is shown of a product. Reviews made with an unknown checklist are counted and left out. */
export function productView(
  open: OpenProduct,
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
  };
}

/** The page's state; an answer to an earlier product comes too late and is dropped. */
export function createProductPage({ library, checklistFor, aboutOf }: ProductPageNeeds): ProductPage {
  const phase = signal<ProductPhase>({ kind: 'loading' });
  let turn = 0;
  let shown: string | null = null;

  async function read(productId: string, mine: number): Promise<ProductPhase | null> {
    const [open, kept] = await Promise.all([library.product(productId), library.checklists()]);
    if (mine !== turn) return null;
    if (!open.ok) return { kind: 'failed', failure: open.error };
    const others = new Map((kept.ok ? kept.value : []).map((one) => [one.ref.hash, one]));
    const known = (ref: ChecklistRef) => checklistFor(ref) ?? others.get(ref.hash) ?? null;
    return { kind: 'open', view: productView(open.value, known, aboutOf) };
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
      if (touched) void open(shown);
    },
  };
}
