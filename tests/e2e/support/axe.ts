/** Looks at one screen as axe, a narrow window, and a person in the dark see it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import { TEST_OUTPUT } from '../../../scripts/lib/paths.mjs';
import { expect } from './expect';

const SCREENS = join(TEST_OUTPUT, 'screens');
const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** What axe finds wrong: the rule, and the elements it is about. */
async function violations(view: Page | Frame): Promise<readonly string[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(axe.source);
  return view.evaluate(async () => {
    const found = await Reflect.get(globalThis, 'axe').run(document, {
      // All of axe's rules, and the one of WCAG 2.2 that it leaves out unless asked.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return found.violations.flatMap(
      (violation: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    );
  });
}

/** Elements that reach out of their window sideways; a window that scrolls sideways has some. */
export function sidewaysScroll(view: Page | Frame): Promise<readonly string[]> {
  return view.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll('.es-overlay__scroll')];
    return scrollers
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map(
        (element) =>
          `${element.tagName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`,
      );
  });
}

/** The frame lies in another process than the page: it is laid out anew a moment after the page is. */
function painted(view: Page | Frame): Promise<void> {
  return view.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** As high as all there is to see, so that nothing lies under what sticks to the window's edge. */
function wholeHeight(view: Page | Frame): Promise<number> {
  return view.evaluate(() => {
    const scroller = document.querySelector('.es-overlay__scroll');
    const bar = document.querySelector('.es-bar')?.clientHeight ?? 0;
    return scroller ? scroller.scrollHeight + bar + 10 : document.documentElement.scrollHeight;
  });
}

/**
 * Checks the screen on `page` as it is now, narrow and wide, light and dark, and leaves a picture of each.
 * @param view what of the page is ours: its frame, or the page itself
 * @param name of the pictures in test-output/screens
 */
export async function checkScreen(page: Page, view: Page | Frame, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  const size = page.viewportSize();
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await painted(view);
      await page.screenshot({ path: join(SCREENS, `${name}-${width}-${colorScheme}.png`) });
      await page.setViewportSize({ width, height: Math.max(900, await wholeHeight(view)) });
      await painted(view);
      const what = `${name}, ${width} px, ${colorScheme}`;
      expect.soft(await violations(view), what).toEqual([]);
      expect.soft(await sidewaysScroll(view), what).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (size) await page.setViewportSize(size);
}

/** What stands over the middle of the element that has the focus, or `null` when it can be seen there. */
export function overFocus(view: Page | Frame): Promise<string | null> {
  return view.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight - top) / 2);
    const isSeen =
      at && (focused.contains(at) || at.contains(focused) || at.closest('label')?.control === focused);
    return isSeen ? null : `${focused.outerHTML.slice(0, 120)} is under ${at?.outerHTML.slice(0, 120)}`;
  });
}

/** Leaves a picture of the page as it is now. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`) });
}

/**
 * Controls whose target is lower or narrower than 44 CSS px. A radio's or box's target is its label's too, and links
 * within a sentence are left out, as WCAG 2.2 leaves them.
 */
export function smallTargets(view: Page | Frame): Promise<readonly string[]> {
  return view.evaluate(() => {
    const LEAST = 44;
    const controls = [...document.querySelectorAll<HTMLElement>('button, select, input, summary, textarea')];
    const isSmall = (control: HTMLElement) => {
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const boxes = [control, ...labels].map((one) => one.getBoundingClientRect());
      return !boxes.some(({ width, height }) => width >= LEAST - 0.5 && height >= LEAST - 0.5);
    };
    return controls
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('p, li > span'))
      .filter(isSmall)
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${one.tagName}.${one.className} "${one.textContent}" ${Math.round(width)} x ${Math.round(height)}`;
      });
  });
}
