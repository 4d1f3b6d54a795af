// @ts-check
/** What each context of the built extension weighs, beside its budget. */
import { measureBundle } from '../bundle-sizes.mjs';

/**
 * @param {import('./measures.mjs').BenchWorld} world
 * @returns {Promise<import('./measures.mjs').Result[]>}
 */
export async function benchSizes({ extension }) {
  const parts = await measureBundle(extension);
  return parts.map(({ part, bytes, budget }) => ({
    name: `size of ${part}, gzip`,
    value: bytes,
    unit: 'bytes',
    baseline: null,
    ratio: null,
    goal: budget,
    goalIs: `at most ${budget} bytes`,
    met: bytes <= budget,
  }));
}
