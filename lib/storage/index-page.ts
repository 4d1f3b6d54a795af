/** One page straight from an index, from either end: only the rows shown are read. */

/** Where a page begins and how many rows it has; `reverse` counts from the index's high end. */
export type Extent = { readonly start: number; readonly size: number; readonly reverse: boolean };

/** What a page needs of an index, as `idb` has it. */
type KeyCursor = { readonly key: IDBValidKey; advance(count: number): Promise<KeyCursor | null> };
export type PageIndex<Row> = {
  getAll(range: IDBKeyRange, count?: number): Promise<Row[]>;
  openKeyCursor(range: IDBKeyRange, direction?: IDBCursorDirection): Promise<KeyCursor | null>;
};

async function forwards<Row>(
  index: PageIndex<Row>,
  whole: IDBKeyRange,
  { start, size }: Extent,
): Promise<Row[]> {
  if (start === 0) return index.getAll(whole, size);
  // Nothing is read on the way: a key cursor leaps to where the page begins.
  const there = await (await index.openKeyCursor(whole))?.advance(start);
  return there ? index.getAll(IDBKeyRange.bound(there.key, whole.upper), size) : [];
}

/** `getAll` reads upwards only: both ends of the page are looked up, and what lies between is turned round. */
async function backwards<Row>(
  index: PageIndex<Row>,
  whole: IDBKeyRange,
  { start, size }: Extent,
): Promise<Row[]> {
  const high = await index.openKeyCursor(whole, 'prev');
  const top = start > 0 ? await high?.advance(start) : high;
  if (!top) return [];
  // A cursor is one object that moves on: what it stood at is taken first.
  const upper = top.key;
  const low = size > 1 ? await top.advance(size - 1) : top;
  return (await index.getAll(IDBKeyRange.bound(low ? low.key : whole.lower, upper))).reverse();
}

/** @param whole the range of the whole list, of keys that are all different: each ends in its record's id */
export function indexPage<Row>(index: PageIndex<Row>, whole: IDBKeyRange, extent: Extent): Promise<Row[]> {
  return extent.reverse ? backwards(index, whole, extent) : forwards(index, whole, extent);
}
