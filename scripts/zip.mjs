// @ts-check
/** `npm run zip`: the files to hand to the add-on stores, and the sources Firefox's reviewers build from. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { begin, stop } from './lib/begin.mjs';
import { ROOT } from './lib/paths.mjs';
import { runTool, say } from './lib/run.mjs';
import { sourcesProblems, zipNames } from './lib/zip-names.mjs';

await begin();
const folder = join(ROOT, '.output');
mkdirSync(folder, { recursive: true });
for (const old of zips()) rmSync(join(folder, old));
await zip('Chrome and Edge', []);
await zip('Firefox, and the sources', ['-b', 'firefox', '--mv3']);
for (const name of zips()) {
  say(`${(statSync(join(folder, name)).size / 1000).toFixed(1).padStart(9)} kB  .output/${name}`);
}
checkSources();

/** @returns {readonly string[]} */
function zips() {
  return readdirSync(folder, { encoding: 'utf8' }).filter((name) => name.endsWith('.zip'));
}

/**
 * @param {string} target
 * @param {readonly string[]} options
 */
async function zip(target, options) {
  say(`Zipping for ${target} ...`);
  const { code, output } = await runTool('wxt', 'wxt', ['zip', ...options], {
    env: { EQUAL_SAY_STORE: '1' },
  });
  if (code !== 0) stop(`${output}\nThe zip file for ${target} could not be made.`);
}

function checkSources() {
  const name = zips().find((file) => file.endsWith('-sources.zip'));
  if (name === undefined) return stop('The zip file of the sources was not made.');
  const problems = sourcesProblems(zipNames(readFileSync(join(folder, name))));
  if (problems.length > 0) stop(`${name}:\n${problems.join('\n')}`);
}
