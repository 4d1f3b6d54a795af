/** Says what is not equal between the products of an exercise, before anybody reads one result beside another. */
import { isPrivateRole, LIVED, type Lived, ROLES, type Role } from './assessment';
import type { Evidence } from './evidence';
import type { ExerciseComparison } from './exercise-comparison';

/** Answers whose latest days are further apart than this are told apart. Our own choice: about a month. */
const DAYS_APART = 30;

const DAY_MS = 86_400_000;

/** From the least to the most; the same number twice where all are alike. */
export type Span = { readonly least: number; readonly most: number };

/** How one product was looked at, over its reviews that stand side by side with others. */
export type ProductParity = {
  readonly productId: string;
  readonly reviews: number;
  /** Those that made them, with how many reviews each; in the usual order. */
  readonly roles: readonly { readonly role: Role; readonly count: number }[];
  /** How the reviewers know it, with how many each. */
  readonly lived: readonly { readonly lived: Lived; readonly count: number }[];
  /** How many declared a link with the vendor. */
  readonly interests: number;
  /** Questions that apply and questions answered, in one review; nothing without a review. */
  readonly apply: Span | null;
  readonly answered: Span | null;
  /** Questions that apply and have no answer, in one review. */
  readonly unanswered: Span | null;
  /** Different pages and documents kept as evidence; nothing when the evidence could not be read. */
  readonly pages: number | null;
  readonly documents: number | null;
  /** The first and the last answer's time; nothing without an answer. */
  readonly firstAnswered: string | null;
  readonly lastAnswered: string | null;
  /** A care worker, a person who draws on care or a family carer answered: days can tell who, so months are shown. */
  readonly monthsOnly: boolean;
};

/** What can be unequal, in the order it is told. */
export const PARITY_PARTS = [
  'reviews',
  'roles',
  'lived',
  'interests',
  'apply',
  'answered',
  'pages',
  'documents',
  'dates',
] as const;
export type ParityPart = (typeof PARITY_PARTS)[number];

export type Parity = {
  /** In the exercise's order. */
  readonly products: readonly ProductParity[];
  readonly unequal: readonly ParityPart[];
};

/**
 * @param productIds every product of the exercise, in its order
 * @param evidence by product, all of it; a product that is not in it could not be read
 */
export function parityOf(
  productIds: readonly string[],
  comparison: Pick<ExerciseComparison, 'roles'>,
  evidence: ReadonlyMap<string, readonly Evidence[]>,
): Parity {
  const products = productIds.map((id) => productParity(id, comparison, evidence.get(id) ?? null));
  const unequal = products.length < 2 ? [] : PARITY_PARTS.filter((part) => differs(part, products));
  return { products, unequal };
}

function productParity(
  productId: string,
  { roles }: Pick<ExerciseComparison, 'roles'>,
  evidence: readonly Evidence[] | null,
): ProductParity {
  const byRole = roles.map(({ role, columns }) => ({
    role,
    reviews: columns.find(({ product }) => product.id === productId)?.reviews ?? [],
  }));
  const reviews = byRole.flatMap((one) => one.reviews);
  const own = new Set(reviews.map(({ assessmentId }) => assessmentId));
  const kept = evidence?.filter(({ assessmentId }) => own.has(assessmentId)) ?? null;
  const times = reviews
    .flatMap(({ standings }) => standings.list.flatMap(({ answer }) => answer?.answeredAt ?? []))
    .toSorted();
  const countOf = (role: Role) => byRole.find((one) => one.role === role)?.reviews.length ?? 0;
  return {
    productId,
    reviews: reviews.length,
    roles: ROLES.map((role) => ({ role, count: countOf(role) })).filter(({ count }) => count > 0),
    lived: LIVED.map((lived) => ({
      lived,
      count: reviews.filter((one) => one.lived === lived).length,
    })).filter(({ count }) => count > 0),
    interests: reviews.filter(({ interestDeclared }) => interestDeclared).length,
    apply: spanOf(reviews.map(({ coverage }) => coverage.apply)),
    answered: spanOf(reviews.map(({ coverage }) => coverage.answered)),
    unanswered: spanOf(reviews.map(({ coverage }) => coverage.apply - coverage.answered)),
    pages: kept && pagesIn(kept).size,
    documents: kept && documentsIn(kept).size,
    firstAnswered: times[0] ?? null,
    lastAnswered: times.at(-1) ?? null,
    monthsOnly: byRole.some(({ role, reviews: own }) => own.length > 0 && isPrivateRole(role)),
  };
}

/** From the least to the most of these; nothing of none. Never their mean. */
export function spanOf(numbers: readonly number[]): Span | null {
  return numbers.length === 0 ? null : { least: Math.min(...numbers), most: Math.max(...numbers) };
}

function pagesIn(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(evidence.flatMap((one) => pageOf(one) ?? []));
}

function pageOf(one: Evidence): string | null {
  if (one.kind === 'quote') return one.source.pageKey;
  if (one.kind === 'picture') return one.source?.pageKey ?? null;
  return one.kind === 'address' ? one.url : null;
}

/** Two versions of a document are two. */
function documentsIn(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(
    evidence.flatMap((one) => (one.kind === 'document' ? [JSON.stringify([one.name, one.version])] : [])),
  );
}

function differs(part: ParityPart, products: readonly ProductParity[]): boolean {
  switch (part) {
    case 'reviews':
    case 'interests':
    case 'pages':
    case 'documents':
      return notAllSame(products.map((one) => one[part]));
    case 'roles':
      return notAllSame(products.map(({ roles }) => roles.map(({ role }) => role).join(' ')));
    case 'lived':
      return notAllSame(products.map(({ lived }) => lived.map((one) => one.lived).join(' ')));
    case 'apply':
      return notAllSame(products.map((one) => JSON.stringify(one.apply)));
    case 'answered':
      // Fewer questions may apply to one of them: what was left without an answer is what differs.
      return notAllSame(products.map(({ unanswered }) => JSON.stringify(unanswered)));
    case 'dates':
      return daysApart(products) > DAYS_APART;
  }
}

/** A value that is not known is not told to differ from one that is. */
function notAllSame(values: readonly (number | string | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}

/** Whole days between the product answered last the longest ago and the one answered last of all. */
export function daysApart(products: readonly Pick<ProductParity, 'lastAnswered'>[]): number {
  const span = spanOf(
    products.flatMap(({ lastAnswered }) => (lastAnswered ? [Date.parse(lastAnswered)] : [])),
  );
  return span === null ? 0 : Math.floor((span.most - span.least) / DAY_MS);
}
