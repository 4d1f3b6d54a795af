/** Puts the products of an exercise side by side: only reviews that are comparable, role by role, and never in a rank. */
import { type Assessment, ROLES, type Role } from './assessment';
import type { Checklist, ChecklistRef, Depth, QuestionId } from './checklist';
import type { Exercise } from './exercise';
import {
  type ComparedReview,
  comparedReview,
  type LeftOutWhy,
  type Pinned,
  type ProductInExercise,
  whyNotComparable,
} from './exercise-review';
import { type QuestionSpread, rolesSpread } from './roles-spread';
import { sameValue } from './same-value';

/** Reviews of one product by one role that are left out for one reason. */
export type LeftOut = {
  readonly productId: string;
  readonly role: Role;
  readonly why: LeftOutWhy;
  /** What they were made with. */
  readonly checklist: ChecklistRef;
  readonly depth: Depth;
  readonly count: number;
};

/** A product's place among the columns of one role; without a review it says so, and is not passed over. */
export type ProductColumn = {
  readonly product: ProductInExercise['product'];
  readonly reviews: readonly ComparedReview[];
};

/** What one role says of each product: these stand side by side, as all were asked the same in the same words. */
export type RoleComparison = { readonly role: Role; readonly columns: readonly ProductColumn[] };

/** Where the comparable reviews of one product disagree; questions on which nobody does are not in it. */
export type ProductFindings = { readonly productId: string; readonly questions: readonly QuestionSpread[] };

/** There is no total, average or rank in it, and no place to put one (domain research 7.3, 7.4). */
export type ExerciseComparison = {
  /** Roles in their usual order; products in the exercise's own. At least two columns of each have a review. */
  readonly roles: readonly RoleComparison[];
  readonly leftOut: readonly LeftOut[];
  /** Products with no review in any of `roles`, in the exercise's order. */
  readonly without: readonly string[];
  readonly findings: readonly ProductFindings[];
};

/** The exercise's products, in its own order; what it does not name is left out. */
export function inExerciseOrder<Part extends { readonly product: { readonly id: string } }>(
  { productIds }: Pick<Exercise, 'productIds'>,
  products: readonly Part[],
): readonly Part[] {
  const byId = new Map(products.map((one) => [one.product.id, one]));
  return [...new Set(productIds)].flatMap((id) => byId.get(id) ?? []);
}

/**
 * The exercise side by side. A review is compared only with those made with the same checklist (by its hash), at the
 * same depth and by the same role, of another product of the exercise; all others are named in `leftOut`.
 */
export function compareExercise(
  exercise: Pick<Exercise, 'productIds' | 'checklist' | 'depth'>,
  products: readonly ProductInExercise[],
  pinned: Pinned,
): ExerciseComparison {
  const ordered = inExerciseOrder(exercise, products).map(({ product, assessments }) => ({
    product,
    assessments,
    comparable: assessments.filter((one) => whyNotComparable(one, exercise) === null),
  }));
  const shared = ROLES.filter(
    (role) => ordered.filter(({ comparable }) => hasRole(comparable, role)).length > 1,
  );
  const roles = shared.map((role) => ({
    role,
    columns: ordered.map(({ product, comparable }) => ({
      product,
      reviews: comparable.filter(by(role)).map((one) => comparedReview(one, product, pinned)),
    })),
  }));
  const shown = (id: string) => roles.some(({ columns }) => reviewsIn(columns, id).length > 0);
  return {
    roles,
    leftOut: ordered.flatMap(({ product, assessments }) =>
      leftOutOf(product.id, assessments, exercise, shared),
    ),
    without: ordered.flatMap(({ product: { id } }) => (shown(id) ? [] : [id])),
    findings: ordered.flatMap(({ product: { id } }) => findingsOf(id, roles, pinned.checklist)),
  };
}

const by =
  (role: Role) =>
  ({ reviewer }: Pick<Assessment, 'reviewer'>) =>
    reviewer.role === role;

function hasRole(assessments: readonly Assessment[], role: Role): boolean {
  return assessments.some(by(role));
}

function reviewsIn(columns: readonly ProductColumn[], productId: string): readonly ComparedReview[] {
  return columns.find(({ product }) => product.id === productId)?.reviews ?? [];
}

function leftOutOf(
  productId: string,
  assessments: readonly Assessment[],
  exercise: Pick<Exercise, 'checklist' | 'depth'>,
  shared: readonly Role[],
): readonly LeftOut[] {
  const each = assessments.flatMap((assessment): Omit<LeftOut, 'count'>[] => {
    const { role } = assessment.reviewer;
    const why = whyNotComparable(assessment, exercise) ?? (shared.includes(role) ? null : 'role-alone');
    const { checklist, depth } = assessment;
    return why === null ? [] : [{ productId, role, why, checklist, depth }];
  });
  return sameTogether(each).map(({ value, count }) => ({ ...value, count }));
}

function findingsOf(
  productId: string,
  roles: readonly RoleComparison[],
  { structure }: Checklist,
): readonly ProductFindings[] {
  const reviews = roles.flatMap(({ role, columns }) =>
    reviewsIn(columns, productId).map(({ standings }) => ({ role, standings })),
  );
  const ids = structure.questions.map(({ id }) => id);
  const questions = rolesSpread(ids, reviews).filter(
    (one) => one.rolesDiffer || one.evidenceAndExperienceDiffer || one.minorityViews.length > 0,
  );
  return questions.length === 0 ? [] : [{ productId, questions }];
}

/** The questions that some review of these columns asked or answered, in the checklist's order. */
export function questionsCompared(
  columns: readonly ProductColumn[],
  { structure }: Pick<Checklist, 'structure'>,
): readonly QuestionId[] {
  const heard = new Set(
    columns.flatMap(({ reviews }) =>
      reviews.flatMap(({ standings }) =>
        standings.list.filter(({ standing }) => standing !== 'not-asked').map(({ question }) => question.id),
      ),
    ),
  );
  return structure.questions.flatMap(({ id }) => (heard.has(id) ? [id] : []));
}

/** Values of which several are the same, each once with how often, in the order they first came. */
export function sameTogether<Value>(
  values: readonly Value[],
): readonly { readonly value: Value; readonly count: number }[] {
  const found: { readonly value: Value; count: number }[] = [];
  for (const value of values) {
    const before = found.find((one) => sameValue(one.value, value));
    if (before) before.count += 1;
    else found.push({ value, count: 1 });
  }
  return found;
}
