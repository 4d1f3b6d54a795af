/**
 * The share copy: what of reviews can be given away without giving anybody away. Nothing anybody wrote is in it, no name,
 * no address, no day, and no id of the records it was made from (domain research 9.2 and 10).
 */
import * as v from 'valibot';
import { AnswerValue, Strength } from '../domain/answer';
import { type Assessment, HelperBand, Lived, Role } from '../domain/assessment';
import { ChecklistRef, Depth, ProductFacts, QuestionId, UseType } from '../domain/checklist';
import { PageKey, type Product } from '../domain/product';
import { byCodeUnits, type Records } from '../domain/records';
import { nameUpTo, textUpTo } from '../domain/scalars';
import type { Met } from './met-records';

/** What every share copy says it is, and the version of its own shape. It is no backup, and is never brought in. */
export const SHARE_FORMAT = 'equal-say-share';
export const SHARE_VERSION = 1;

/** More reviews than anybody would look through before they leave. */
export const SHARE_REVIEWS_MAX = 500;

const ABOUT =
  'Equal Say share copy: answers without notes, days or anybody’s name. It is a record of what reviewers could find, not a certificate.';

/** A random UUID (version 4), which says nothing of when or where it was made. */
const FreshId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
);

/** A month, such as `2026-11`: never a day. */
const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** What is said of the product when whoever shares chose to name it. */
export const SharedName = v.object({
  name: nameUpTo(200),
  vendor: textUpTo(200),
  version: textUpTo(100),
  /** Origin and path of its pages on the web: no query, no fragment, and no file on somebody's disk. */
  pages: v.array(PageKey),
});

export const SharedProduct = v.object({
  id: FreshId,
  useTypes: v.array(UseType),
  facts: ProductFacts,
  /** Nothing unless it was chosen. */
  named: v.nullable(SharedName),
});

export const SharedAnswer = v.object({
  question: QuestionId,
  answer: AnswerValue,
  /** 0 none, 1 claimed, 2 shown, 3 checked; nothing when nobody judged it. */
  strength: v.nullable(Strength),
  lived: v.boolean(),
});
export type SharedAnswer = v.InferOutput<typeof SharedAnswer>;

export const SharedReview = v.object({
  id: FreshId,
  /** Of a product in this file. */
  product: FreshId,
  checklist: ChecklistRef,
  depth: Depth,
  role: Role,
  knowsIt: Lived,
  /** Who helped, as a broad band; nothing when nobody did. */
  helper: v.nullable(HelperBand),
  /** A link with the vendor was declared; not which. */
  interestDeclared: v.boolean(),
  /** The month of its last answer; of its beginning while there is none. */
  month: Month,
  /** By question, in the order of their ids. */
  answers: v.array(SharedAnswer),
});
export type SharedReview = v.InferOutput<typeof SharedReview>;

export const ShareCopy = v.object({
  format: v.literal(SHARE_FORMAT),
  formatVersion: v.literal(SHARE_VERSION),
  about: v.string(),
  products: v.array(SharedProduct),
  reviews: v.array(SharedReview),
});
export type ShareCopy = v.InferOutput<typeof ShareCopy>;

export type ShareChoice = {
  /** Say which product it is: its name, vendor, version and pages. Somebody typed those. */
  readonly nameProduct: boolean;
};

function monthOf({ answers, createdAt }: Assessment): string {
  const times = Object.values(answers).map(({ answeredAt }) => answeredAt);
  return [createdAt, ...times].toSorted(byCodeUnits).at(-1)?.slice(0, 7) ?? createdAt.slice(0, 7);
}

function answersOf({ answers }: Assessment): readonly SharedAnswer[] {
  return Object.values(answers)
    .map(({ questionId, value, strength, lived }) => ({
      question: questionId,
      answer: value,
      strength,
      lived,
    }))
    .toSorted((one, other) => byCodeUnits(one.question, other.question));
}

function sharedReview(assessment: Assessment, id: string, product: string) {
  const { checklist, depth, reviewer } = assessment;
  return {
    id,
    product,
    checklist,
    depth,
    role: reviewer.role,
    knowsIt: reviewer.lived,
    helper: reviewer.helper,
    interestDeclared: reviewer.interests.trim() !== '',
    month: monthOf(assessment),
    answers: answersOf(assessment),
  };
}

/** A file on somebody's own disk is no page of the product, and its path may name them. */
function isOnTheWeb(pageKey: PageKey): boolean {
  return /^https?:/.test(pageKey);
}

function sharedProduct(product: Product, id: string, { nameProduct }: ShareChoice) {
  const { name, vendor, version, pageKeys, useTypes, facts } = product;
  const named = { name, vendor, version, pages: pageKeys.filter(isOnTheWeb) };
  return { id, useTypes, facts, named: nameProduct ? named : null };
}

/** Gathers a share copy from the parts of a stream. */
export type ShareMaker = {
  /** @param met which has taken the part */
  add(part: Records, met: Met): void;
  reviews(): number;
  copy(): ShareCopy;
};

/**
 * Reviews and products stand in the order of their new ids, which is no order at all: when each was begun stays unsaid.
 * Reviews in the bin are left out, and so is every product without a review.
 * @param newId a random UUID, version 4, another each time
 */
export function createShareMaker(choice: ShareChoice, newId: () => string): ShareMaker {
  const products = new Map<string, ReturnType<typeof sharedProduct>>();
  const reviews: ReturnType<typeof sharedReview>[] = [];
  const idOf = (product: Product): string => {
    const known = products.get(product.id);
    if (known) return known.id;
    const made = sharedProduct(product, newId(), choice);
    products.set(product.id, made);
    return made.id;
  };
  const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
    byCodeUnits(one.id, other.id);
  return {
    add({ assessments }, met) {
      for (const assessment of assessments) {
        const product = met.product(assessment.productId);
        if (product && assessment.deletedAt === null) {
          reviews.push(sharedReview(assessment, newId(), idOf(product)));
        }
      }
    },
    reviews: () => reviews.length,
    // Parsed, so that nothing leaves that the shape does not name, whatever a record may hold.
    copy: () =>
      v.parse(ShareCopy, {
        format: SHARE_FORMAT,
        formatVersion: SHARE_VERSION,
        about: ABOUT,
        products: [...products.values()].toSorted(byId),
        reviews: reviews.toSorted(byId),
      }),
  };
}

/** The copy as the text of its file: indented, so that whoever opens it can read what it holds. */
export function shareCopyText(copy: ShareCopy): string {
  return `${JSON.stringify(copy, null, 2)}\n`;
}
