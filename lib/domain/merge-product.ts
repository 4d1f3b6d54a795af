/** What becomes of one product from a file: new, the same, added to, or described differently here. */
import { FACT_NAMES } from './checklist';
import { trustedRevision } from './merge-counts';
import type { Product } from './product';
import type { RecordFate } from './records';
import { sameSet, sameValue } from './same-value';

export type ProductMerge = {
  readonly fate: RecordFate;
  /** Fields described differently here and in the file. */
  readonly conflicts: readonly string[];
  /** What to store, or nothing when all of it is here. */
  readonly write: Product | null;
};

/** A product keeps at most this many pages (see `Product.pageKeys`). */
const MAX_PAGE_KEYS = 200;

/** Both sides say something, and not the same. */
function bothDiffer(here: unknown, file: unknown): boolean {
  return here !== null && file !== null && !sameValue(here, file);
}

function differingFields(here: Product, file: Product): readonly string[] {
  const same = {
    name: here.name === file.name,
    vendor: here.vendor === file.vendor,
    version: here.version === file.version,
    useTypes: sameSet(here.useTypes, file.useTypes),
    facts: FACT_NAMES.every((fact) => here.facts[fact] === file.facts[fact]),
    nextReview: !bothDiffer(here.nextReviewOn, file.nextReviewOn),
    report: !bothDiffer(here.report, file.report),
    merged: sameValue(here.merged, file.merged),
  };
  return Object.entries(same).flatMap(([field, isSame]) => (isSame ? [] : [field]));
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function filled(here: Product, file: Product): Product {
  return {
    ...here,
    pageKeys: [...new Set([...here.pageKeys, ...file.pageKeys])].slice(0, MAX_PAGE_KEYS),
    claims: here.claims ?? file.claims,
    nextReviewOn: here.nextReviewOn ?? file.nextReviewOn,
    report: here.report ?? file.report,
  };
}

function addsTo(here: Product, full: Product): boolean {
  return (
    full.pageKeys.some((key) => !here.pageKeys.includes(key)) ||
    full.claims !== here.claims ||
    full.nextReviewOn !== here.nextReviewOn ||
    full.report !== here.report
  );
}

/**
 * Pages the file knows are added (up to the limit, those here first), and claims, the day of the next review and the
 * report's notes where none are kept yet. A different description is a conflict: the one here stays. Being in the bin
 * is never changed. Nor is being merged into another product: that would need its reviews to go there too, so a
 * product that is merged on one side only, or into another, takes nothing in.
 */
export function mergeProduct(here: Product | undefined, file: Product): ProductMerge {
  const incoming = { ...file, revision: trustedRevision(file.revision) };
  if (!here) return { fate: 'new', conflicts: [], write: incoming };
  const conflicts = differingFields(here, incoming);
  const full = filled(here, incoming);
  const adds = !conflicts.includes('merged') && addsTo(here, full);
  const write: Product = {
    ...full,
    revision: Math.max(here.revision, incoming.revision) + 1,
    updatedAt: later(here.updatedAt, incoming.updatedAt),
  };
  const fate = conflicts.length > 0 ? 'conflict' : adds ? 'merged' : 'same';
  return { fate, conflicts, write: adds ? write : null };
}
