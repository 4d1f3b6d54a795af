// @ts-check
/** Says in plain words when this Node.js is too old for the tools, before any of them fails obscurely. */

/** The oldest Node.js all our tools run on; the same as "engines" in package.json. */
export const OLDEST_NODE = '20.19.0';

/**
 * @param {string} version such as `process.versions.node`
 * @param {string} [oldest]
 * @returns {string | null} what to tell the person, or `null` when the version will do
 */
export function nodeProblem(version, oldest = OLDEST_NODE) {
  const have = version.split('.').map(Number);
  const want = oldest.split('.').map(Number);
  for (const [place, wanted] of want.entries()) {
    const had = have[place] ?? 0;
    if (had > wanted) return null;
    if (had < wanted) {
      return `Equal Say needs Node.js ${oldest} or newer, and this is ${version}. Install a newer one (https://nodejs.org) and run the same command again.`;
    }
  }
  return null;
}
