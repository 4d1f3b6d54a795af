// @ts-check
/** `npm start`: builds the extension and opens it in Chromium on an invented vendor's pages, ready to try. */
import { join } from 'node:path';
import { begin, stop } from './lib/begin.mjs';
import { browserWorld, findBrowserHere } from './lib/browser-world.mjs';
import { hasDisplay, openWindow } from './lib/open-browser.mjs';
import { CHROME_BUILD, ROOT } from './lib/paths.mjs';
import { runTool, say } from './lib/run.mjs';

/** Where the invented pages are; any free port will do, as long as it stays. */
const SITE_PORT = 4750;

await begin();
if (hasDisplay()) {
  await tryByHand();
} else {
  say('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.');
  say('Playing the demonstration instead; it leaves pictures and files in demo-output/.\n');
  const { runDemo } = await import('./demo.mjs');
  await runDemo();
}

async function tryByHand() {
  const browser = await findBrowserHere('chromium');
  if (!browser.ok) return stop('Equal Say cannot be shown without a browser.');
  say('Building the extension ...');
  const built = await runTool('wxt', 'wxt', ['build']);
  if (built.code !== 0) return stop(`${built.output}\nThe extension could not be built.`);
  const site = await startSite();
  const profile = join(ROOT, 'demo-output', 'profile');
  const { isRoot } = browserWorld;
  const context = await openWindow({
    executablePath: browser.path,
    extension: CHROME_BUILD,
    profile,
    isRoot,
  });
  const closed = new Promise((resolve) => context.once('close', resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.url);
  sayWhatToDo(site.url);
  await closed;
  await site.close();
  say('The browser was closed. Your reviews are kept for the next "npm start".');
}

/** The pages at the same address each time, or a review begun on one of them would not be found again. */
async function startSite() {
  const { startSampleSite } = await import('./sample-site.mjs');
  try {
    return await startSampleSite({ port: SITE_PORT });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    say(`Port ${SITE_PORT} is in use, so the pages have another address this time.`);
    return startSampleSite({ port: 0 });
  }
}

/** @param {string} url */
function sayWhatToDo(url) {
  say(`
A Chromium window is open on the pages of invented vendors: ${url}

  1. Choose one of the vendors' pages.
  2. Click the Equal Say button in the toolbar, or press Alt+Shift+E. If the button is not there,
     click the puzzle piece first: Equal Say is in its list.
  3. The first time it asks who you are. Then the questions lie over the vendor's page, or stand in a tab of
     their own if you chose that. Every answer is saved as you give it.
  4. Close the window and run "npm start" again: you go on where you were.

This command waits until you close the window.`);
}
