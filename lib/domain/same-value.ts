/** Are two records, or parts of them, the same? In what order their keys stand does not matter. */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameLists(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => sameValue(item, other[at]));
}

/**
 * Compares plain data, as JSON knows it: by content, lists in their order. A key that is not there is not the
 * same as one that holds nothing.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return sameLists(one, other);
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
  );
}

/** Do both lists hold the same items, in whatever order and however often? */
export function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const here = new Set(one);
  return here.size === new Set(other).size && other.every((item) => here.has(item));
}
