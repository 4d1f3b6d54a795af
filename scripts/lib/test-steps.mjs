// @ts-check
/** The steps that `npm test`, `npm run check`, `npm run e2e` and `npm run build` are made of. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowserHere } from './browser-world.mjs';
import { FIREFOX_BUILD, TEST_OUTPUT } from './paths.mjs';
import { countsOfRun, ONE_FAILED, oneCheck } from './report-counts.mjs';
import { run, runTool, say } from './run.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./report-counts.mjs').Counts} Counts */
/** @typedef {import('./browser-places.mjs').BrowserName} BrowserName */

const CHROME_STEP = 'Build for Chrome and Edge';
const FIREFOX_STEP = 'Build for Firefox';

/**
 * A tool that only says yes or no; its words are shown when it says no.
 * @param {string} name
 * @param {() => ReturnType<typeof run>} start
 * @param {readonly string[]} [needs]
 * @returns {Step}
 */
function check(name, start, needs = []) {
  return {
    name,
    needs,
    async run() {
      const { code, output } = await start();
      if (code !== 0) say(output.trimEnd());
      return oneCheck(code === 0);
    },
  };
}

/** @type {Step} */
const formatAndLint = check('Format and lint', () => runTool('@biomejs/biome', 'biome', ['ci', '.']));

/** WXT writes the types of the entrypoints first. */
const types = check('Types', async () => {
  const prepared = await runTool('wxt', 'wxt', ['prepare']);
  return prepared.code === 0 ? runTool('typescript', 'tsc', ['--noEmit']) : prepared;
});

/** @type {Step} */
const pureTypes = check('Types of the pure core, without a DOM', () =>
  runTool('typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']),
);

/** @type {Step} */
const unused = check('Unused files, exports and packages', () =>
  runTool('knip', 'knip', ['--no-progress', '--no-config-hints']),
);

/** @type {readonly Step[]} */
export const buildSteps = [
  check(CHROME_STEP, () => runTool('wxt', 'wxt', ['build'])),
  check(FIREFOX_STEP, () => runTool('wxt', 'wxt', ['build', '-b', 'firefox', '--mv3'])),
];

/** @type {Step} */
const addonRules = check(
  "Mozilla's rules for add-ons",
  () => runTool('addons-linter', 'addons-linter', [FIREFOX_BUILD]),
  [FIREFOX_STEP],
);

/** @type {Step} */
const unitTests = {
  name: 'Unit and component tests',
  run: () => vitest('unit', ['--exclude', 'tests/repo/**']),
};

/** @type {Step} */
const repoRules = {
  name: 'Rules of the repository',
  run: () => vitest('repo', ['--config', 'tests/repo/vitest.config.ts', 'tests/repo/']),
};

/** @type {Step} */
const buildRules = {
  name: 'Rules of the build: manifest, sizes, no network',
  needs: [CHROME_STEP, FIREFOX_STEP],
  run: () => vitest('build', ['--config', 'tests/repo/vitest.config.ts', 'tests/build/']),
};

/** Everything that needs no browser. */
export const checkSteps = [
  formatAndLint,
  types,
  pureTypes,
  unused,
  unitTests,
  ...buildSteps,
  addonRules,
  repoRules,
  buildRules,
];

/**
 * Journeys through the built extension in a real browser.
 * @param {BrowserName} browser
 * @param {readonly string[]} [more] further arguments for the test tool, such as a file or `--grep`
 * @returns {Step}
 */
export function journeys(browser, more = []) {
  return browser === 'chromium'
    ? { name: 'Journeys in Chromium', needs: [CHROME_STEP], run: () => chromiumJourneys(more) }
    : { name: 'Journeys in Firefox', needs: [FIREFOX_STEP], run: () => firefoxJourneys(more) };
}

/** @param {readonly string[]} more */
async function chromiumJourneys(more) {
  const browser = await findBrowserHere('chromium');
  if (!browser.ok) return ONE_FAILED;
  const report = freshReport('chromium');
  const { code } = await runTool('@playwright/test', 'playwright', ['test', ...more], {
    live: true,
    env: { EQUAL_SAY_CHROMIUM: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return counted(code, report, 'playwright');
}

/** @param {readonly string[]} more */
async function firefoxJourneys(more) {
  const browser = await findBrowserHere('firefox');
  if (!browser.ok) return ONE_FAILED;
  const env = { EQUAL_SAY_FIREFOX: browser.path };
  return vitest('firefox', ['--config', 'vitest.firefox.config.ts', ...more], env);
}

/**
 * Our files in the hands of other programs.
 * @param {Record<string, string | null>} tools full paths; tests that need one that is not there are skipped
 * @param {boolean} noSkips a skip counts as a failure
 * @returns {Step}
 */
export function interop(tools, noSkips) {
  const env = Object.fromEntries(
    Object.entries(tools).map(([name, path]) => [`EQUAL_SAY_${name.toUpperCase()}`, path ?? '']),
  );
  return {
    name: 'Our files read by other programs',
    async run() {
      const counts = await vitest('interop', ['--config', 'vitest.interop.config.ts'], env);
      if (!noSkips || counts.skipped === 0) return counts;
      say(`${counts.skipped} skipped, and none may be.`);
      return { ...counts, failed: counts.failed + counts.skipped, skipped: 0 };
    },
  };
}

/**
 * @param {string} part names the report in test-output/
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
async function vitest(part, args, env = {}) {
  const report = freshReport(part);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // A test left alone by `.only` would pass for the whole suite.
  const all = ['run', '--allowOnly=false', ...reporters, ...args];
  const { code } = await runTool('vitest', 'vitest', all, { live: true, env });
  return counted(code, report, 'vitest');
}

/**
 * Where a tool shall put its report; an older one is taken away, so that it can never be counted again.
 * @param {string} part
 */
function freshReport(part) {
  const path = join(TEST_OUTPUT, `${part}.json`);
  mkdirSync(TEST_OUTPUT, { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * @param {number} code
 * @param {string} report
 * @param {'vitest' | 'playwright'} tool
 * @returns {Counts}
 */
function counted(code, report, tool) {
  const reportText = existsSync(report) ? readFileSync(report, 'utf8') : null;
  const { counts, problem } = countsOfRun({ code, reportText, tool });
  if (problem) say(problem);
  return counts;
}
