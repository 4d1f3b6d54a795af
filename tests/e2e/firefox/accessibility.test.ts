/** axe finds nothing wrong on any screen in Firefox, in light and in dark; nor is anything cut off. */
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_SCHEME_PREF, COLOUR_SCHEMES } from '../../../scripts/lib/drive-firefox.mjs';
import { setNumberPref } from '../../../scripts/lib/in-firefox.mjs';
import { useFirefox } from '../support-firefox/use-firefox';
import { bySelector, press, STEP_MS, type View } from '../support-firefox/wait';

const { firefox, site } = useFirefox();

/** What axe finds in a page or frame: rule and element; and how many rules held, so that an audit of nothing tells. */
async function audit(view: View): Promise<{ violations: readonly string[]; passes: number }> {
  await view.evaluate(axe.source);
  return view.evaluate(async () => {
    const { violations, passes } = await Reflect.get(window, 'axe').run(document, {
      // All of axe's rules, and the one of WCAG 2.2 that it leaves out unless asked.
      rules: { 'target-size': { enabled: true } },
    });
    const told = violations.flatMap(({ id, nodes }: { id: string; nodes: { target: string[] }[] }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    return { violations: told, passes: passes.length };
  });
}

async function expectNothing(view: View): Promise<void> {
  const { violations, passes } = await audit(view);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(5);
}

describe.each(['light', 'dark'] as const)('in %s', (look) => {
  const page = look === 'light' ? 'honest/' : 'coproduced/';

  beforeAll(async () => {
    await firefox().inWindow(setNumberPref, COLOUR_SCHEME_PREF, COLOUR_SCHEMES[look]);
  });

  it('axe finds nothing where it is asked who is reviewing', async () => {
    const welcome = await firefox().ownPage('dashboard.html#/welcome');
    await welcome.waitForSelector('#role-commissioner', { timeout: STEP_MS });
    expect(
      await welcome.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, look),
    ).toBe(true);
    await expectNothing(welcome);
    await bySelector(welcome, '#role-commissioner').click();
    await press(welcome, 'Save and go on');
    await welcome.waitForFunction(() => location.hash === '#/');
    await welcome.close();
  });

  it('axe finds nothing in the overlay: which product, and questions with all that belongs to them, folded', async () => {
    const vendor = await firefox().visit(`${site().url}${page}`);
    const { frame, review } = await firefox().clickForOverlay(vendor);
    await bySelector(frame, '.es-main summary').click();
    await expectNothing(frame);
    await review.start();
    await review.answer('PUR1', 'Partly');
    await press(frame, 'Add a note to A real need');
    await frame.waitForSelector('#question-PUR1 textarea', { timeout: STEP_MS });
    await bySelector(frame, '.es-contents > summary').click();
    await bySelector(frame, '#question-PUR2 .es-help > summary').click();
    await expectNothing(frame);
    await press(frame, 'Fold to the edge');
    await frame.waitForSelector('.es-bar-folded', { timeout: STEP_MS });
    await expectNothing(frame);
    await bySelector(frame, '.es-bar-folded').click();
    await frame.waitForSelector('.es-bar', { visible: true, timeout: STEP_MS });
    await vendor.close();
  });

  it('axe finds nothing in the dashboard: the list, its dialogs, the bin, and bringing files in', async () => {
    const dashboard = await firefox().dashboard();
    await dashboard.results();
    await expectNothing(dashboard.page);
    for (const dialog of ['Rename', 'Export']) {
      await dashboard.pressInRow(dialog);
      await expectNothing(dashboard.page);
      await press(dashboard.page, 'Cancel');
    }
    for (const route of ['#/?bin=1', '#/import']) {
      const screen = await firefox().ownPage(`dashboard.html${route}`);
      await screen.waitForSelector('h1', { timeout: STEP_MS });
      await expectNothing(screen);
      await screen.close();
    }
    await dashboard.page.close();
  });
});

it('in a window 320 px wide, less its scroll bar, all of the overlay can be seen, with one scroll bar', async () => {
  const vendor = await firefox().visit(`${site().url}negations/`);
  await vendor.setViewport({ width: 320, height: 700 });
  const overlay = await firefox().clickForOverlay(vendor);
  await overlay.review.start();
  await overlay.review.answer('PUR1', 'Partly');
  const { clientWidth, innerWidth } = await vendor.evaluate(() => ({
    clientWidth: document.documentElement.clientWidth,
    innerWidth: window.innerWidth,
  }));
  expect(clientWidth).toBeLessThan(innerWidth);
  expect(await overlay.box()).toEqual({ left: 0, top: 0, width: clientWidth, height: 700 });
  const { outside, inside } = await overlay.frame.evaluate(() => {
    const overflowOf = (element: Element) => ({
      x: element.scrollWidth - element.clientWidth,
      y: element.scrollHeight - element.clientHeight,
    });
    const scroller = document.querySelector('.es-overlay__scroll');
    if (!scroller) throw new Error('The overlay has no scroller');
    return { outside: overflowOf(document.documentElement), inside: overflowOf(scroller) };
  });
  expect(outside).toEqual({ x: 0, y: 0 });
  expect(inside.x).toBe(0);
  expect(inside.y).toBeGreaterThan(0);
});
