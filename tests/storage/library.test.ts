/** The direct adapter of `Library` keeps the contract. */
import { createLibrary } from '../../lib/storage/library';
import { createReviews } from '../../lib/storage/reviews';
import { libraryContract } from '../contracts/library-contract';
import { freshStore } from './fresh-store';

libraryContract('straight on the database', async (given) => {
  const store = freshStore(given);
  return { library: createLibrary(store), reviews: createReviews(store) };
});
