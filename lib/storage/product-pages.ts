/** The pages a product is known by. */
import type { PageKey, Product } from '../domain/product';

/** As many pages as a product may keep; the product's own schema refuses more. */
const MAX_PAGES = 200;

/** The product with this page too; the very same product when there is none, it is known, or no more fit. */
export function withPage(product: Product, pageKey: PageKey | null): Product {
  if (pageKey === null || product.pageKeys.includes(pageKey)) return product;
  if (product.pageKeys.length >= MAX_PAGES) return product;
  return { ...product, pageKeys: [...product.pageKeys, pageKey] };
}
