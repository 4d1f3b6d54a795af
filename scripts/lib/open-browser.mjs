// @ts-check
/** Opens a Chromium window with the built extension in it, its button in the toolbar, for a person to use. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtensionId } from './paths.mjs';
import { say } from './run.mjs';

/**
 * @typedef {object} Window
 * @property {string} executablePath
 * @property {string} extension folder of the built extension
 * @property {string} profile folder that keeps what the person does from one time to the next
 * @property {boolean} isRoot Chromium does not start its sandbox for root
 */

/** The system can show windows. On Linux that takes a display; elsewhere there always is one. */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Opens the window and resolves with its context. With `sandbox` off it works on systems that forbid
 * unprivileged user namespaces; only ever fall back to that for our own invented pages.
 * @param {Window} window
 * @returns {Promise<import('@playwright/test').BrowserContext>}
 */
export async function openWindow(window) {
  pinButton(window);
  try {
    return await launch(window, !window.isRoot);
  } catch (error) {
    if (window.isRoot || !/sandbox/i.test(String(error))) throw error;
    say("This system does not allow Chromium's sandbox; opening it without, for the invented pages only.");
    return launch(window, false);
  }
}

/**
 * @param {Window} window
 * @param {boolean} sandbox
 */
async function launch({ executablePath, extension, profile }, sandbox) {
  // Late, since the packages may just have been installed.
  const { chromium } = await import('@playwright/test');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    chromiumSandbox: sandbox,
    viewport: null,
    // Else a bar says that the browser is under remote control, and worries people.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // The last list wins: Playwright's own one turns off the partitioned storage that real browsers have.
      '--disable-features=MediaRouter,OptimizationHints',
    ],
  });
}

/**
 * Puts our button into the toolbar before the profile's first start, as a person would by the pin in the
 * extensions menu. Later starts keep what the person chose.
 * @param {Window} window
 */
function pinButton({ extension, profile }) {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const pinned = [builtExtensionId(extension)];
  writeFileSync(preferences, JSON.stringify({ extensions: { pinned_extensions: pinned } }));
}
