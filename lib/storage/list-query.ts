/** Finds, filters and sorts what lists are made of, in memory: names and totals only, never whole reviews. */
import type { AgeFilter, ListQuery, ListSort } from '../app/ports';
import { ROLES } from '../domain/assessment';
import { DEPTHS } from '../domain/checklist';
import { byCodeUnits } from '../domain/records';
import { aYearBefore } from '../domain/review-age';
import type { ListingRow } from './schema';
import { folded, wordsIn } from './texts';

/** Numbers inside names sort as numbers: "Module 2" before "Module 10". */
const COLLATOR = new Intl.Collator('en-GB', { numeric: true });
/** Numbers of up to so many digits sort as numbers in a `sortKey`. */
const DIGITS = 16;

/** Compares names as people sort them: capitals and accents matter little, and numbers count as numbers. */
export function compareNames(one: string, other: string): number {
  return COLLATOR.compare(one, other);
}

/**
 * A name as an index sorts it: folded as searches fold it, runs of space as one, and numbers filled up with zeros, so
 * that the order of code units is nearly that of `compareNames`. It differs where punctuation or other scripts stand:
 * these go by code unit. A name that is not known (empty) comes after all others.
 */
export function sortKey(name: string): string {
  const plain = folded(name).trim().replace(/\s+/gu, ' ');
  if (plain === '') return '\uffff';
  return plain.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(DIGITS, '0'));
}

function byChange(one: ListingRow, other: ListingRow): number {
  return one.changed - other.changed || byCodeUnits(one.id, other.id);
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

/** By place in a fixed list; what is not in it comes last. */
function byPlace<Value>(
  values: readonly Value[],
  of: (row: ListingRow) => Value | null,
): (one: ListingRow, other: ListingRow) => number {
  const places = new Map<Value | null, number>(values.map((value, at) => [value, at]));
  const place = (row: ListingRow) => places.get(of(row)) ?? values.length;
  return (one, other) => place(one) - place(other) || byChange(one, other);
}

function orderOf(sort: ListSort): (one: ListingRow, other: ListingRow) => number {
  switch (sort) {
    case 'last-changed':
      return byChange;
    case 'started':
      return (one, other) => one.started - other.started || byCodeUnits(one.id, other.id);
    case 'product':
      return (one, other) => byProduct(one, other) || byVendor(one, other) || byChange(one, other);
    case 'vendor':
      return (one, other) => byVendor(one, other) || byProduct(one, other) || byChange(one, other);
    case 'role':
      return byPlace(ROLES, ({ role }) => role);
    case 'depth':
      return byPlace(DEPTHS, ({ depth }) => depth);
  }
}

function ageFinder(age: AgeFilter, now: () => string): (row: ListingRow) => boolean {
  if (age === 'any') return () => true;
  // Times are kept below zero: the older, the greater.
  const limit = -Date.parse(aYearBefore(now()));
  switch (age) {
    case 'within-12-months':
      return ({ changed }) => changed <= limit;
    case 'over-12-months':
      return ({ changed }) => changed > limit;
  }
}

function finder(text: string, of: (row: ListingRow) => string): (row: ListingRow) => boolean {
  const words = wordsIn(text);
  if (words.length === 0) return () => true;
  return (row) => {
    const names = folded(of(row));
    return words.every((word) => names.includes(word));
  };
}

/** Does an index alone answer this query, without a look at the names? From either end. */
export function isPlain(query: ListQuery): boolean {
  const { role, depth, outcome, progress, age } = query;
  const unfiltered =
    role === null && depth === null && outcome === null && progress === 'any' && age === 'any';
  const unsearched = query.text.trim() === '' && query.vendor.trim() === '';
  return unfiltered && unsearched && (query.sort === 'last-changed' || query.sort === 'started');
}

/**
 * The rows a query finds, in no order; of its `text` nothing is looked at, since that stands in other rows too.
 * @param now ISO 8601 UTC, asked only where age counts: a review is over 12 months old when it was last changed more than a year before
 */
export function filtered(
  rows: readonly ListingRow[],
  query: ListQuery,
  now: () => string,
): readonly ListingRow[] {
  const vendor = finder(query.vendor, (row) => row.vendor);
  const age = ageFinder(query.age, now);
  return rows.filter(
    (row) =>
      row.binned === (query.bin ? 1 : 0) &&
      (query.role === null || row.role === query.role) &&
      (query.depth === null || row.depth === query.depth) &&
      (query.outcome === null || row.outcome === query.outcome) &&
      (query.progress === 'any' || row.progress === query.progress) &&
      age(row) &&
      vendor(row),
  );
}

/** The names of a review that are searched, folded. */
export function namesOf(row: ListingRow): string {
  return folded(`${row.product}\n${row.vendor}\n${row.title}`);
}

/** Their ids in the query's order. What is otherwise equal goes newest change first; `reverse` turns all of it round. */
export function inQueryOrder(rows: readonly ListingRow[], query: ListQuery): readonly string[] {
  const ids = rows.toSorted(orderOf(query.sort)).map((row) => row.id);
  return query.reverse ? ids.reverse() : ids;
}
