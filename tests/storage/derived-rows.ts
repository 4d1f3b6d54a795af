/** The rows that are kept beside the records: what lists, searches and counts are made of, as they are stored. */
import type { Store } from '../../lib/storage/transaction';

/** All of them, each store in the order of its keys, and of reviews the columns that only the store has. */
export async function derivedRows({ database }: Store) {
  const connection = await database.connection();
  const [listings, productListings, texts, counts, assessments] = await Promise.all([
    connection.getAll('listings'),
    connection.getAll('productListings'),
    connection.getAll('texts'),
    connection.getAll('counts'),
    connection.getAll('assessments'),
  ]);
  const columns = assessments.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name === 'id' || name.startsWith('_'))),
  );
  return { listings, productListings, texts, counts, columns };
}
