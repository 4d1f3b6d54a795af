/** Evidence in Firefox: quotes taken from the page, lit, found again after a reload, and a picture of the page. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { OverlayPage } from '../support-firefox/overlay-page';
import { useFirefox } from '../support-firefox/use-firefox';
import { press, STEP_MS } from '../support-firefox/wait';
import { WelcomePage } from '../support-firefox/welcome-page';

const { firefox, site } = useFirefox();

const SLOT = '#question-PUR1 .es-evidence-slot';

async function reviewing(path: string): Promise<{ readonly page: Page; readonly overlay: OverlayPage }> {
  const who = await firefox().ownPage('dashboard.html#/welcome');
  await new WelcomePage(who).say('Commissioner');
  await who.waitForFunction(() => location.hash === '#/');
  const page = await firefox().visit(site().url + path);
  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.start();
  await overlay.frame.waitForSelector(SLOT, { timeout: STEP_MS });
  await overlay.frame.click(`${SLOT} > summary`);
  return { page, overlay };
}

/** Selects an element's text in the page, and keeps it for the first question. */
async function keepWords(page: Page, { frame }: OverlayPage, selector: string): Promise<string> {
  const said = await page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  const before = (await frame.$$(`${SLOT} .es-evidence`)).length;
  await press(frame, 'Use the words I selected on the page: A real need');
  await press(frame, 'Keep');
  await frame.waitForFunction(
    (items, count) => document.querySelectorAll(items).length > count,
    { timeout: STEP_MS },
    `${SLOT} .es-evidence`,
    before,
  );
  return said.replace(/\s+/g, ' ').trim();
}

/** What the page can read of what is lit on it. */
function litTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight.values()].map((range) => String(range).replace(/\s+/g, ' ').trim()),
    ),
  );
}

it('words are taken and kept, found again word for word after a reload, and lit when the reviewer asks', async () => {
  const { page, overlay } = await reviewing('honest/');
  const heading = await keepWords(page, overlay, 'main h1');
  const lead = await keepWords(page, overlay, 'main .lead');
  await page.reload();
  const again = await firefox().clickForOverlay(page);
  await again.frame.waitForSelector(SLOT, { timeout: STEP_MS });
  await again.frame.click(`${SLOT} > summary`);
  await again.frame.waitForFunction(
    (items) =>
      [...document.querySelectorAll(items)].filter((item) =>
        item.textContent?.includes('On the page, word for word'),
      ).length === 2,
    { timeout: STEP_MS },
    `${SLOT} .es-evidence`,
  );
  const before = await page.content();
  await press(again.frame, 'Show my quotes on the page');
  await again.frame.waitForFunction(() => document.body.textContent?.includes('2 quotes are lit'));
  expect(await litTexts(page)).toEqual([heading, lead]);
  expect(await page.content()).toBe(before);
});

it('a picture of the page is taken without the overlay, described and kept', async () => {
  const { overlay } = await reviewing('hype/');
  await overlay.frame.click(`${SLOT} .es-evidence-add > summary`);
  const screen = await firefox().tabOpenedBy(() => press(overlay.frame, 'Take a picture'));
  await press(screen, 'I understand, open the picture');
  await press(screen, 'Next: look at it and describe it');
  await screen.waitForSelector('textarea', { timeout: STEP_MS });
  await screen.type('textarea', 'The start of the page');
  await press(screen, 'Attach');
  await press(screen, 'Back to the review');
  await screen.waitForSelector(SLOT, { timeout: STEP_MS });
  await screen.click(`${SLOT} > summary`);
  await screen.waitForSelector(`${SLOT} img[alt="The start of the page"]`, { timeout: STEP_MS });
  const width = await screen.$eval(`${SLOT} img`, async (image) => {
    if (!(image instanceof HTMLImageElement)) return 0;
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(600);
});
