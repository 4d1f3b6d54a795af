// @ts-check
/** What the benches share: medians, results with their goals, and a browser profile thrown away afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backgroundOf, launchWithExtension } from '../drive-chromium.mjs';

/** @typedef {{ executablePath: string, extension: string }} BenchWorld */
/**
 * One figure. `ratio` is value over baseline, or baseline over value where `goalIs` says *quicker*. `goal` is the
 * number in `goalIs`: the most that the ratio, the milliseconds beyond the baseline or the bytes may be, or the least
 * for *quicker*; nothing for what is only reported.
 * @typedef {{ name: string, value: number, unit: string, baseline: number | null, ratio: number | null,
 *   goal: number | null, goalIs: string, met: boolean }} Result
 */

/** @param {readonly number[]} samples @returns {number} */
export function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * @param {string} name
 * @param {readonly number[]} samples milliseconds
 * @param {readonly number[]} baselines milliseconds, of the same run
 * @param {number} goal
 * @returns {Result}
 */
export function compared(name, samples, baselines, goal) {
  const value = median(samples);
  const baseline = median(baselines);
  const ratio = value / baseline;
  return {
    name,
    value,
    unit: 'ms',
    baseline,
    ratio,
    goal,
    goalIs: `at most ${goal} times`,
    met: ratio <= goal,
  };
}

/**
 * As `compared`, with no goal.
 * @param {string} name
 * @param {readonly number[]} samples milliseconds
 * @param {readonly number[]} baselines milliseconds, of the same run
 * @returns {Result}
 */
export function reported(name, samples, baselines) {
  return { ...compared(name, samples, baselines, Infinity), goal: null, goalIs: '-', met: true };
}

/**
 * As `compared`, for what is to be so many times quicker than its baseline.
 * @param {string} name
 * @param {readonly number[]} samples milliseconds
 * @param {readonly number[]} baselines milliseconds, of the same run
 * @param {number} goal
 * @returns {Result}
 */
export function quicker(name, samples, baselines, goal) {
  const value = median(samples);
  const baseline = median(baselines);
  const ratio = baseline / value;
  const goalIs = `at least ${goal} times quicker`;
  return { name, value, unit: 'ms', baseline, ratio, goal, goalIs, met: ratio >= goal };
}

/**
 * As `compared`, for what may take so many milliseconds longer than its baseline.
 * @param {string} name
 * @param {readonly number[]} samples milliseconds
 * @param {readonly number[]} baselines milliseconds, of the same run
 * @param {number} goal milliseconds
 * @returns {Result}
 */
export function beyond(name, samples, baselines, goal) {
  const value = median(samples);
  const baseline = median(baselines);
  const goalIs = `at most ${goal} ms beyond`;
  return { name, value, unit: 'ms', baseline, ratio: null, goal, goalIs, met: value - baseline <= goal };
}

/**
 * Runs some work in a browser on a fresh profile.
 * @template T
 * @param {BenchWorld} world
 * @param {(context: import('@playwright/test').BrowserContext) => Promise<T>} work
 * @param {readonly string[]} [others] folders of further extensions
 * @returns {Promise<T>}
 */
export async function inBrowser({ executablePath, extension }, work, others = []) {
  const profile = mkdtempSync(join(tmpdir(), 'equal-say-bench-'));
  const extensions = [extension, ...others].join(',');
  const context = await launchWithExtension({
    executablePath,
    extension: extensions,
    profile,
    // Without these a paint waits for the next of 60 ticks a second, and the figure is the screen's, not ours.
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Makes this browser a commissioner's, whose reviews lie over the page.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function setAudience(context) {
  await backgroundOf(context);
  for (const worker of context.serviceWorkers()) await worker.evaluate(settle);
}

/** In a worker: who is reviewing, for an extension that keeps settings at all. */
async function settle() {
  const audience = { role: 'commissioner', lived: 'read-about-it', interests: '' };
  const overlay = { edge: 'right', width: 400, collapsed: false };
  // @ts-expect-error: `chrome` exists in the worker, not here.
  await chrome.storage?.local.set({ settings: { audience, surface: 'page', overlay } });
}
