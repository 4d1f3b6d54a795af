/** The seeding of many reviews as a page of the extension can run it: `equalSaySeed.fill(count)`. */
import { CURRENT_STRUCTURE } from '../../lib/checklists/structures';
import { createDatabase } from '../../lib/storage/database';
import { seedReviews } from '../fixtures/seed-database';

Reflect.set(globalThis, 'equalSaySeed', {
  fill: (count: number) => seedReviews(createDatabase(), count, CURRENT_STRUCTURE),
});
