// @ts-check
/** The first lines of every command: is this Node.js new enough, and are the packages there? */
import { ensurePackages } from './install-packages.mjs';
import { nodeProblem } from './node-version.mjs';

/**
 * Ends the whole command, with the reason in plain words, when it cannot go on.
 * Nothing from node_modules may be imported before this has resolved.
 */
export async function begin() {
  const old = nodeProblem(process.versions.node);
  if (old) stop(old);
  const packages = await ensurePackages();
  if (!packages.ok) stop(packages.message);
}

/**
 * @param {string} reason
 * @returns {never}
 */
export function stop(reason) {
  process.stderr.write(`\n${reason}\n`);
  process.exit(1);
}
