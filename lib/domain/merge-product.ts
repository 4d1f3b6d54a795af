/** What becomes of one product from a file: new, the same, added to, or described differently here. */
import { FACT_NAMES } from './checklist';
import { trustedRevision } from './merge-counts';
import type { Product } from './product';
import type { RecordFate } from './records';
import { sameSet } from './same-value';

export type ProductMerge = {
  readonly fate: RecordFate;
  /** Fields described differently here and in the file. */
  readonly conflicts: readonly string[];
  /** What to store, or nothing when all of it is here. */
  readonly write: Product | null;
};

/** A product keeps at most this many pages (see `Product.pageKeys`). */
const MAX_PAGE_KEYS = 200;

function differingFields(here: Product, file: Product): readonly string[] {
  const same = {
    name: here.name === file.name,
    vendor: here.vendor === file.vendor,
    version: here.version === file.version,
    useTypes: sameSet(here.useTypes, file.useTypes),
    facts: FACT_NAMES.every((fact) => here.facts[fact] === file.facts[fact]),
  };
  return Object.entries(same).flatMap(([field, isSame]) => (isSame ? [] : [field]));
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/**
 * Pages the file knows are added (up to the limit, those here first), and claims where none are kept yet.
 * A different description is a conflict: the one here stays. Being in the bin is never changed.
 */
export function mergeProduct(here: Product | undefined, file: Product): ProductMerge {
  const incoming = { ...file, revision: trustedRevision(file.revision) };
  if (!here) return { fate: 'new', conflicts: [], write: incoming };
  const conflicts = differingFields(here, incoming);
  const pageKeys = [...new Set([...here.pageKeys, ...incoming.pageKeys])].slice(0, MAX_PAGE_KEYS);
  const claims = here.claims ?? incoming.claims;
  const adds = pageKeys.some((key) => !here.pageKeys.includes(key)) || claims !== here.claims;
  const write: Product = {
    ...here,
    pageKeys,
    claims,
    revision: Math.max(here.revision, incoming.revision) + 1,
    updatedAt: later(here.updatedAt, incoming.updatedAt),
  };
  if (conflicts.length > 0) return { fate: 'conflict', conflicts, write: adds ? write : null };
  return { fate: adds ? 'merged' : 'same', conflicts, write: adds ? write : null };
}
