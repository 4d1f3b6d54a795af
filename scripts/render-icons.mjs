// @ts-check
/** Draws the PNG icons from public/icon.svg in Chromium: `node scripts/render-icons.mjs`, after changing the SVG. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, stop } from './lib/begin.mjs';
import { findBrowserHere } from './lib/browser-world.mjs';
import { ROOT } from './lib/paths.mjs';
import { say } from './lib/run.mjs';

/** Toolbar, menus, list of extensions, and the stores, in CSS pixels. */
const SIZES = [16, 32, 48, 96, 128];

await begin();
const found = await findBrowserHere('chromium');
if (!found.ok) stop('The icons cannot be drawn without a browser.');
else await drawIcons(found.path);

/** @param {string} executablePath */
async function drawIcons(executablePath) {
  const { chromium } = await import('@playwright/test');
  const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8');
  mkdirSync(join(ROOT, 'public', 'icon'), { recursive: true });
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    const path = `public/icon/${size}.png`;
    await page.screenshot({ path: join(ROOT, path), omitBackground: true });
    say(path);
  }
  await browser.close();
}
