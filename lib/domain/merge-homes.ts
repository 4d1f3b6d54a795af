/** Where records of a file belong when products were merged here, or were merged when the file was written. */
import type { Evidence } from './evidence';
import type { Exercise } from './exercise';
import type { Product } from './product';

/** The product that a record of this product is of: the one it was merged into, however many times over. */
export type Home = (productId: string) => string;

/** @param products those that may be merged; of any other product a record stays where it is */
export function homesIn(products: readonly Product[]): Home {
  const into = new Map(products.flatMap(({ id, merged }) => (merged ? [[id, merged.into] as const] : [])));
  return (productId) => {
    const passed = new Set<string>();
    let home = productId;
    // A file may tell of merging in a circle: then the record stays where the circle was entered again.
    for (let next = into.get(home); next !== undefined && !passed.has(home); next = into.get(home)) {
      passed.add(home);
      home = next;
    }
    return home;
  };
}

/** The homes as they are here, and as the file has them. */
export type Homes = { readonly here: Home; readonly file: Home };

type OfProduct = { readonly productId: string };

/**
 * The record from the file under the product it is of here. Where both sides have it, of products that are one on
 * either side, it is of the one that it is of here.
 */
export function atHome<Item extends OfProduct>(
  item: Item,
  current: OfProduct | undefined,
  homes: Homes,
): Item {
  const isOne = [homes.here, homes.file].some(
    (home) => current !== undefined && home(current.productId) === home(item.productId),
  );
  const productId = current && isOne ? current.productId : homes.here(item.productId);
  return productId === item.productId ? item : { ...item, productId };
}

/** A review's evidence is of the review's product. */
export function withProduct(evidence: readonly Evidence[], productId: string): readonly Evidence[] {
  return evidence.map((piece) => (piece.productId === productId ? piece : { ...piece, productId }));
}

/** The id as it is called here, unless it is among those that the record here names already. */
function named(id: string, known: readonly string[], home: Home): string {
  return known.includes(id) ? id : home(id);
}

/** The exercise from the file with its products as they are here, each once; what both sides name stays as named. */
export function exerciseAtHome(exercise: Exercise, current: Exercise | undefined, home: Home): Exercise {
  const { letter } = exercise;
  const known = current?.productIds ?? [];
  const dated = Object.keys(current?.letter?.sentOn ?? {});
  const days =
    letter && Object.entries(letter.sentOn).map(([id, day]) => [named(id, dated, home), day] as const);
  return {
    ...exercise,
    productIds: [...new Set(exercise.productIds.map((id) => named(id, known, home)))],
    letter: letter && { ...letter, sentOn: Object.fromEntries(days ?? []) },
  };
}
