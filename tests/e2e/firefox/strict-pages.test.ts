/** Pages in Firefox that forbid frames, isolate themselves, restyle everything, or want the keyboard. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { useFirefox } from '../support-firefox/use-firefox';
import { bySelector, filledIn, press, textsOf } from '../support-firefox/wait';

const { firefox, site } = useFirefox();

beforeAll(() => firefox().sayWho('Commissioner'));

it.each([
  ['a policy that allows nothing', 'csp-none.html', 'Knollwimple'],
  ['COEP require-corp', 'coep.html', 'Fencelark Visits'],
  ['style that reaches every element', 'restyled.html', 'Gaudiplume'],
  ['a strict policy on a single-page app', 'spa/', 'Pillowtock'],
  ['a root text of 4 px', 'tiny-root.html', 'Speckleclock'],
])('over a page with %s the review opens at its own size and saves', async (_what, path, product) => {
  const page = await firefox().visit(`${site().url}${path}`);
  const overlay = await firefox().clickForOverlay(page);
  const window_ = await page.evaluate(() => ({
    right: document.documentElement.clientWidth,
    height: document.documentElement.clientHeight,
  }));
  expect(await overlay.box()).toEqual({
    left: window_.right - 400,
    top: 0,
    width: 400,
    height: window_.height,
  });
  await overlay.review.start();
  expect(await overlay.review.title()).toContain(product);
  await overlay.review.answer('PUR1', 'Yes');
  await page.close();
});

/** The id of the element that has the page's own focus. */
function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

it('Escape, the button in the bar and the toolbar button close it, and the focus goes back to where it was', async () => {
  const page = await firefox().visit(`${site().url}hidden-password.html`);
  await page.focus('#open');

  const first = await firefox().clickForOverlay(page);
  await first.escape();
  await expect.poll(() => focusedId(page)).toBe('open');

  const second = await firefox().clickForOverlay(page);
  await press(second.frame, 'Close the review');
  await second.gone();
  await expect.poll(() => focusedId(page)).toBe('open');

  const third = await firefox().clickForOverlay(page);
  await firefox().click(page);
  await third.gone();
  await expect.poll(() => focusedId(page)).toBe('open');
});

/** Every key and every letter the hostile page has seen. */
function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { keys, inputs } = Reflect.get(window, '__seen');
    return [...keys, ...inputs].map(({ type, key, data }) => `${type} ${key ?? data}`);
  });
}

it('a page that listens hears no key while the frame has the focus, and is covered from when it takes it', async () => {
  const page = await firefox().visit(`${site().url}hostile/`);
  await page.type('#newsletter', 'x');
  expect(await heard(page)).toContain('keydown x');
  // Else the field would report its change when the overlay takes the focus.
  await page.$eval('#newsletter', (field) => field instanceof HTMLElement && field.blur());
  await page.evaluate(() => {
    const seen = Reflect.get(window, '__seen');
    seen.keys.length = 0;
    seen.inputs.length = 0;
  });

  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.answer('PUR1', 'No');
  await page.keyboard.press('2');
  await press(overlay.frame, 'Add a note to A real need');
  const note = bySelector(overlay.frame, '#question-PUR1 textarea');
  await note.click();
  await page.keyboard.type('They listen.');
  await page.keyboard.press('Tab');
  await expect.poll(() => filledIn(overlay.frame, 'textarea')).toBe('They listen.');
  await overlay.review.expectAnswers({ PUR1: 'Partly' });
  expect(await heard(page)).toEqual([]);

  await note.click();
  await page.evaluate(() => Reflect.get(window, 'hostile').start('steal-focus'));
  await expect.poll(() => textsOf(overlay.frame, '.es-notice__heading')).toContain('Typing is paused');
  expect(await overlay.frame.$('textarea')).toBeNull();
  expect(await textsOf(overlay.frame, '#question-PUR1 > .es-hint')).toEqual([
    'Text fields are covered until you choose to go on.',
  ]);
  await page.evaluate(() => Reflect.get(window, 'hostile').stop('steal-focus'));
  await press(overlay.frame, 'Close the review');
  await overlay.gone();

  const again = await firefox().clickForOverlay(page);
  await again.review.expectAnswers({ PUR1: 'Partly' });
  expect(await filledIn(again.frame, 'textarea')).toBe('They listen.');
});

it.each([
  ['sandboxed.html', 'This page is locked in a sandbox'],
  ['frameset.html', 'This page is made of several framed pages'],
  ['picture.svg', 'This is a document or a picture'],
  ['document.pdf', 'The browser does not let Equal Say onto this page'],
])('over %s nothing can be laid, and the tab that opens instead says why', async (path, words) => {
  const page = await firefox().visit(`${site().url}${path}`);
  const tab = await firefox().tabOpenedBy(() => firefox().click(page));
  await expect.poll(() => textsOf(tab, '.es-notice p')).toEqual([expect.stringContaining(words)]);
  await tab.close();
  await page.close();
});
