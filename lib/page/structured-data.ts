/** Finds the names of products and organisations in what a page states as schema.org data. */
import { cleanLine } from './clean-line';

/** A piece of structured data as parsed: nothing is known of it. */
type Item = Readonly<Record<string, unknown>>;

/** What a page's structured data claims; each list in the order found, at most 20 long, without repeats. */
export type StructuredNames = {
  readonly productNames: string[];
  readonly vendorNames: string[];
  /** schema.org types of the products and organisations met, such as "SoftwareApplication". */
  readonly kinds: string[];
  /** Names given for the web site as a whole. */
  readonly siteNames: string[];
};

const PRODUCT =
  /^(?:Product|ProductGroup|ProductModel|IndividualProduct|(?:Software|Web|Mobile)Application|MedicalDevice)$/;
const ORGANISATION = /^(?:\w{0,40}Organization|Corporation|OnlineStore|NGO|Brand|\w{1,40}Business)$/;
/** Properties of a product that say who is behind it. */
const MAKERS = ['brand', 'manufacturer', 'publisher', 'provider', 'author', 'creator'];
/** Properties that lead from a page to what it is about. Not reviews, offers or lists: those name other people. */
const ONWARD = ['@graph', 'mainEntity', 'about'];

/** How many pieces are walked in all, and how deep. */
const ITEMS_WALKED = 2_000;
const DEPTH_WALKED = 6;
/** As the schema of a page reading allows. */
const NAMES_KEPT = 20;
const NAME_MAX = 200;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

/** A key of the item's own: what it inherits is not the page's word. */
function own(item: Item, key: string): unknown {
  return Object.hasOwn(item, key) ? item[key] : undefined;
}

/** The first few values of a property that may hold one or many. */
function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, NAMES_KEPT) : [value];
}

/** "https://schema.org/Product" and "schema:Product" are both "Product". */
function typesOf(item: Item): string[] {
  return valuesOf(own(item, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(-NAME_MAX).replace(/^.*[/#:]/, ''));
}

/** Adds a name unless it is already there in any spelling of capitals, is full, or says nothing. */
function add(list: string[], value: unknown): void {
  const name = cleanLine(value, NAME_MAX);
  const known = list.some((other) => other.toLowerCase() === name.toLowerCase());
  if (list.length < NAMES_KEPT && !known && /[\p{L}\p{N}]/u.test(name)) list.push(name);
}

/** Adds the names that a property gives, as plain text or as an item with a name. */
function addNames(list: string[], value: unknown): void {
  for (const one of valuesOf(value)) {
    for (const name of valuesOf(isItem(one) ? own(one, 'name') : one)) add(list, name);
  }
}

/** What one item says of itself. `others` takes organisations that no product names as its maker. */
function readItem(item: Item, names: StructuredNames, others: string[]): void {
  const types = typesOf(item);
  const isProduct = types.some((type) => PRODUCT.test(type));
  const isOrganisation = types.some((type) => ORGANISATION.test(type));
  for (const type of types) if (PRODUCT.test(type) || ORGANISATION.test(type)) add(names.kinds, type);
  if (isProduct) {
    addNames(names.productNames, own(item, 'name'));
    for (const maker of MAKERS) addNames(names.vendorNames, own(item, maker));
  } else if (isOrganisation) {
    addNames(others, own(item, 'name'));
  } else {
    // An article's author is a person, and none of our business; its publisher is the site's owner.
    for (const publisher of valuesOf(own(item, 'publisher'))) {
      if (isItem(publisher) && typesOf(publisher).some((type) => ORGANISATION.test(type)))
        addNames(others, publisher);
    }
    if (types.includes('WebSite')) addNames(names.siteNames, own(item, 'name'));
  }
}

/**
 * Walks parsed data breadth first: at most 2,000 items, six levels deep, own keys only. Whatever the data
 * holds, the answer has the lengths and counts that a page reading allows.
 */
export function structuredNames(data: readonly unknown[]): StructuredNames {
  const names: StructuredNames = { productNames: [], vendorNames: [], kinds: [], siteNames: [] };
  const others: string[] = [];
  const queue = data.slice(0, ITEMS_WALKED).map((value) => ({ value, depth: 0 }));
  for (const { value, depth } of queue) {
    if (!isItem(value)) continue;
    const inside = Array.isArray(value) ? value : ONWARD.map((key) => own(value, key));
    if (!Array.isArray(value)) readItem(value, names, others);
    for (const next of inside) {
      if (isItem(next) && depth < DEPTH_WALKED && queue.length < ITEMS_WALKED) {
        queue.push({ value: next, depth: depth + 1 });
      }
    }
  }
  for (const name of others) add(names.vendorNames, name);
  return names;
}
