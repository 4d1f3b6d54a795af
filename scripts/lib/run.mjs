// @ts-check
/** Runs other programs: shown as they go, or quietly with their words kept for when they fail. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to this process's own environment
 * @property {boolean} [live] pass what the program says straight on, instead of keeping it
 * @property {number} [timeoutMs] end the program after this time; none by default
 */
/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 127 when the program could not be started, 1 when a signal ended it
 * @property {string} output what it said on both streams, in order; empty when `live`
 */

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a program in the repository's folder and waits for its end. Never throws: a program that is
 * not there is an exit code of 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
      // npm is a .cmd file on Windows, which only a shell starts.
      shell: process.platform === 'win32' && command === 'npm',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => resolve({ code: 127, output: `${output()}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }));
  });
}

/**
 * Runs the command of an installed package with this very Node.js, so that no shell and no PATH matters.
 * @param {string} packageName
 * @param {string} binName the command's name in that package's "bin"
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(packageName, binName, args, options) {
  return run(process.execPath, [toolPath(packageName, binName), ...args], options);
}

/**
 * @param {string} packageName
 * @param {string} binName
 */
function toolPath(packageName, binName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[binName]);
}
