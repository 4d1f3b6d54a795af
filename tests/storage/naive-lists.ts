/** Lists of the naive store: what pages of reviews and products show, out of all records at once. */
import type { ProductListItem } from '../../lib/app/library-ports';
import type { ListQuery, ReviewListItem } from '../../lib/app/ports';
import { type Assessment, ROLES } from '../../lib/domain/assessment';
import { DEPTHS, questionsAsked } from '../../lib/domain/checklist';
import type { Evidence } from '../../lib/domain/evidence';
import type { Product } from '../../lib/domain/product';
import { progressOf } from '../../lib/domain/progress';
import { reviewResult } from '../../lib/domain/result';
import { CHECKLIST, STRUCTURE } from '../contracts/world';

/** What lists are made of. */
type Held = {
  readonly products: readonly Product[];
  readonly assessments: readonly Assessment[];
  readonly evidence: readonly Evidence[];
};

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function itemOf(held: Held, review: Assessment): ReviewListItem {
  const { answers, ...assessment } = review;
  const product = held.products.find(({ id }) => id === review.productId);
  if (!product) throw new Error('a review of no product');
  const questions = questionsAsked(STRUCTURE, review.depth, product, review.putBack);
  const given = Object.entries(answers).filter(([id]) => !review.declined.includes(id));
  const { asked, answered } = progressOf(questions, Object.fromEntries(given));
  return { assessment, product, asked, answered, outcome: outcomeOf(review, product) };
}

/** As the review's own result has it. */
function outcomeOf(review: Assessment, product: Product): ReviewListItem['outcome'] {
  const toJudge = {
    assessment: review,
    structure: STRUCTURE,
    product,
    putBack: review.putBack,
    about: {},
    ladder: review.ladder,
  };
  return reviewResult(toJudge, CHECKLIST, '2026-03-01T09:00:00.000Z', []).outcome;
}

/** Every text of a review that is searched, each of its own part. */
function textsOf({ evidence }: Held, review: Assessment): readonly string[] {
  const said = Object.values(review.answers).map(
    ({ note, helperNote, reason }) => `${note} ${helperNote} ${reason}`,
  );
  const pieces = evidence.filter(({ assessmentId }) => assessmentId === review.id);
  const shown = pieces.map((piece) => {
    const words =
      piece.kind === 'quote' ? `${piece.exact} ${piece.heading}` : piece.kind === 'picture' ? piece.alt : '';
    return `${words} ${piece.note}`;
  });
  return [...said, ...shown];
}

/** What a list of products shows of each, by its id. */
export function naiveProducts({ products, assessments }: Held): readonly ProductListItem[] {
  const own = products.filter(({ merged }) => merged === null);
  return own.toSorted(byId).map((product) => {
    const reviews = assessments.filter(
      ({ productId, deletedAt }) => productId === product.id && deletedAt === null,
    );
    const changed = reviews.map(({ updatedAt }) => updatedAt).sort();
    const roles = ROLES.filter((role) => reviews.some(({ reviewer }) => reviewer.role === role));
    return { product, reviews: reviews.length, roles, lastReviewAt: changed.at(-1) ?? null };
  });
}

/** What a list shows of these, all pages of it. Ages are counted from the spring of 2026. */
export function naiveList(held: Held, query: ListQuery): readonly ReviewListItem[] {
  const words = query.text.toLowerCase().split(' ').filter(Boolean);
  const found = held.assessments
    .filter((review) => (review.deletedAt !== null) === query.bin)
    .filter((review) => query.role === null || review.reviewer.role === query.role)
    .map((review) => itemOf(held, review))
    .filter(({ product, assessment }) => {
      const texts = textsOf(
        held,
        held.assessments.find(({ id }) => id === assessment.id) ?? { ...assessment, answers: {} },
      );
      return words.every((word) =>
        [product.name, product.vendor, assessment.title, ...texts].some((text) =>
          text.toLowerCase().includes(word),
        ),
      );
    })
    .filter(({ product }) => product.vendor.toLowerCase().includes(query.vendor.toLowerCase()))
    .filter(({ assessment }) => query.depth === null || assessment.depth === query.depth)
    .filter(({ outcome }) => query.outcome === null || outcome === query.outcome)
    .filter(({ assessment }) => {
      const isOld = assessment.updatedAt < '2025-06-01';
      return query.age === 'any' || isOld === (query.age === 'over-12-months');
    })
    .filter(({ answered, asked }) => {
      if (query.progress === 'not-started') return answered === 0;
      if (query.progress === 'all-answered') return answered > 0 && answered === asked;
      return query.progress === 'any' || (answered > 0 && answered < asked);
    });
  const newest = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);
  const byName = (one: string, other: string) => one.localeCompare(other, 'en-GB');
  found.sort((one, other) => (one.assessment.id < other.assessment.id ? -1 : 1));
  found.sort((one, other) => newest(one.assessment.updatedAt, other.assessment.updatedAt));
  if (query.sort === 'started') {
    found.sort((one, other) => (one.assessment.id < other.assessment.id ? -1 : 1));
    found.sort((one, other) => newest(one.assessment.createdAt, other.assessment.createdAt));
  }
  const product = (one: ReviewListItem, other: ReviewListItem) =>
    byName(one.product.name, other.product.name);
  const vendor = (one: ReviewListItem, other: ReviewListItem) =>
    byName(one.product.vendor || 'zzzz', other.product.vendor || 'zzzz');
  if (query.sort === 'product') found.sort(vendor).sort(product);
  if (query.sort === 'vendor') found.sort(product).sort(vendor);
  const place = (values: readonly unknown[], value: unknown) => (values.indexOf(value) + 1 || 99) - 1;
  const byPlace = (values: readonly unknown[], of: (item: ReviewListItem) => unknown) =>
    found.sort((one, other) => place(values, of(one)) - place(values, of(other)));
  if (query.sort === 'role') byPlace(ROLES, ({ assessment }) => assessment.reviewer.role);
  if (query.sort === 'depth') byPlace(DEPTHS, ({ assessment }) => assessment.depth);
  return query.reverse ? found.reverse() : found;
}
