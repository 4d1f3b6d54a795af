/** The pages a product is known by. */
import { PRODUCT_PAGES_MAX } from '../domain/merge-two-products';
import type { PageKey, Product } from '../domain/product';

/** The product with this page too; the very same product when there is none, it is known, or no more fit. */
export function withPage(product: Product, pageKey: PageKey | null): Product {
  if (pageKey === null || product.pageKeys.includes(pageKey)) return product;
  if (product.pageKeys.length >= PRODUCT_PAGES_MAX) return product;
  return { ...product, pageKeys: [...product.pageKeys, pageKey] };
}
