/** Finds, filters and sorts what lists are made of, in memory: names and totals only, never whole reviews. */
import type { ListQuery, ListSort } from '../app/ports';
import type { ListingRow } from './schema';

/** Numbers inside names sort as numbers: "Module 2" before "Module 10". */
const COLLATOR = new Intl.Collator('en-GB', { numeric: true });

/** Compares names as people sort them: capitals and accents matter little, and numbers count as numbers. */
export function compareNames(one: string, other: string): number {
  return COLLATOR.compare(one, other);
}

/** Text as it is searched: no capitals, no accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function byId(one: ListingRow, other: ListingRow): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

function byChange(one: ListingRow, other: ListingRow): number {
  return one.changed - other.changed || byId(one, other);
}

/** Reviews of products whose vendor is not known come after all others. */
function byVendor(one: ListingRow, other: ListingRow): number {
  return (
    Number(one.vendor === '') - Number(other.vendor === '') || COLLATOR.compare(one.vendor, other.vendor)
  );
}

function byProduct(one: ListingRow, other: ListingRow): number {
  return COLLATOR.compare(one.product, other.product);
}

function orderOf(sort: ListSort): (one: ListingRow, other: ListingRow) => number {
  switch (sort) {
    case 'last-changed':
      return byChange;
    case 'started':
      return (one, other) => one.started - other.started || byId(one, other);
    case 'product':
      return (one, other) => byProduct(one, other) || byVendor(one, other) || byChange(one, other);
    case 'vendor':
      return (one, other) => byVendor(one, other) || byProduct(one, other) || byChange(one, other);
  }
}

function finder(text: string): (row: ListingRow) => boolean {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return () => true;
  return (row) => {
    const names = folded(`${row.product}\n${row.vendor}\n${row.title}`);
    return words.every((word) => names.includes(word));
  };
}

/** Does an index alone answer this query, without a look at the names? */
export function isPlain(query: ListQuery): boolean {
  const unfiltered = query.role === null && query.progress === 'any' && query.text.trim() === '';
  return unfiltered && (query.sort === 'last-changed' || query.sort === 'started');
}

/**
 * The ids a query finds, in its order. Every word must occur in the product's, the vendor's or the
 * review's name; capitals and accents do not matter. What is otherwise equal goes newest change first.
 */
export function matchingIds(rows: readonly ListingRow[], query: ListQuery): readonly string[] {
  const found = finder(query.text);
  const wanted = rows.filter(
    (row) =>
      row.binned === (query.bin ? 1 : 0) &&
      (query.role === null || row.role === query.role) &&
      (query.progress === 'any' || row.progress === query.progress) &&
      found(row),
  );
  return wanted.sort(orderOf(query.sort)).map((row) => row.id);
}
