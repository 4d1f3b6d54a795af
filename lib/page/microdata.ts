/** Reads a page's microdata into the same shape as JSON-LD, so that one reader finds the names in both. */
import { attributeOf, find, findBelow, parentOf, textOf } from './dom';

const SCOPES_LOOKED_AT = 50;
const PROPERTIES_LOOKED_AT = 100;
/** How many items deep: a page, its product, the product's brand. */
const DEPTH = 3;
const TEXT_MAX = 300;

type Item = { [property: string]: unknown[] };

/** Does a property belong to this item itself, and not to an item inside it? */
function belongsTo(property: Element, scope: Element): boolean {
  const parent = parentOf(property);
  return parent !== null && Element.prototype.closest.call(parent, '[itemscope]') === scope;
}

function valueIn(property: Element, depth: number): unknown {
  if (Element.prototype.hasAttribute.call(property, 'itemscope')) {
    return depth < DEPTH ? itemOf(property, depth + 1) : null;
  }
  return attributeOf(property, 'content') || textOf(property, TEXT_MAX);
}

function itemOf(scope: Element, depth: number): Item {
  const item: Item = Object.create(null);
  item['@type'] = attributeOf(scope, 'itemtype').slice(0, 1_000).split(/\s+/);
  for (const property of findBelow(scope, '[itemprop]', PROPERTIES_LOOKED_AT)) {
    if (!belongsTo(property, scope)) continue;
    const value = valueIn(property, depth);
    for (const name of attributeOf(property, 'itemprop').slice(0, 1_000).split(/\s+/)) {
      // "@type" and "@graph" are JSON-LD's words: here a property of that name would be the page's own.
      if (!name.startsWith('@')) item[name] = [...(item[name] ?? []), value];
    }
  }
  return item;
}

/** The page's outermost microdata items, at most 50, each with at most 100 properties three items deep. */
export function microdataItems(document_: Document): unknown[] {
  return find(document_, '[itemscope][itemtype]:not([itemprop])', SCOPES_LOOKED_AT).map((scope) =>
    itemOf(scope, 1),
  );
}
