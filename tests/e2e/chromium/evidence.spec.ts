/** Evidence from the page: quotes are taken by hand, kept, found again after the page was edited, and never put at a wrong place. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { SAMPLE_SITE_FOLDER, type SampleSite, startSampleSite } from '../../../scripts/sample-site.mjs';
import { EvidencePart, selectIn } from '../support/evidence-part';
import { expect, test as journeys } from '../support/test';

const test = journeys.extend<object, { editable: SampleSite }>({
  editable: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await startSampleSite({ editable: true });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

const HONEST = join(SAMPLE_SITE_FOLDER, 'honest', 'index.html');

test.beforeEach(({ equalSay }) => equalSay.sayWho('Commissioner'));

test('words are taken with a button, kept, and found again word for word after a reload', async ({
  equalSay,
  editable: site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const before = await page.content();
  const said = await selectIn(page, 'main .lead');
  const evidence = new EvidencePart(overlay.frame, 'PUR1');
  await evidence.keepSelected();
  await expect(evidence.items).toContainText(said.trim());
  expect(await page.content()).toBe(before);
});

test('after the page was edited each quote is present, changed or gone, the difference is shown, and only what is there is lit', async ({
  equalSay,
  editable: site,
}) => {
  const original = await readFile(HONEST, 'utf8');
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const evidence = new EvidencePart(overlay.frame, 'PUR1');
  for (const quote of ['main h1', 'main .lead', 'main h2']) {
    await selectIn(page, quote);
    await evidence.keepSelected();
  }
  const gone = (await page.locator('main h2').first().innerText()).trim();
  const edited = original
    .replace('a draft care note. The care worker reads it', 'a first draft care note. A senior reads it')
    .replace(gone, 'Something else entirely');
  expect(edited).not.toBe(original);
  site.setPage('/honest/index.html', edited);
  try {
    await page.reload();
    const again = await equalSay.clickForOverlay(page);
    await expect(again.frame.getByText('The page has changed since you reviewed it')).toBeVisible();
    const now = new EvidencePart(again.frame, 'PUR1');
    await now.open();
    const [there, changed, missing] = [now.items.nth(0), now.items.nth(1), now.items.nth(2)];
    await expect(there).toContainText('On the page, word for word');
    await expect(changed).toContainText('Changed on the page');
    await expect(changed.locator('ins')).toContainText(['first', 'A senior']);
    await expect(missing).toContainText('Not on the page as it is loaded now');
    await expect(missing.getByRole('button', { name: /^Go to it/ })).toHaveCount(0);

    const before = await page.content();
    await again.frame.getByRole('button', { name: 'Show my quotes on the page' }).click();
    await expect(again.frame.getByText('2 quotes are lit on the page.')).toBeVisible();
    expect(await litTexts(page)).toEqual([
      (await page.locator('main h1').innerText()).replace(/\s+/g, ' '),
      (await page.locator('main .lead').innerText()).replace(/\s+/g, ' '),
    ]);
    expect(await page.content()).toBe(before);
    await again.escape();
    expect(await litTexts(page)).toEqual([]);
  } finally {
    site.setPage('/honest/index.html', null);
  }
});

/** What the page itself can read of what is lit on it. */
function litTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight.values()].map((range) => String(range).replace(/\s+/g, ' ').trim()),
    ),
  );
}

test('going to a quote scrolls the page to it, and back to where the person was', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await selectIn(page, 'main h2:last-of-type');
  const evidence = new EvidencePart(overlay.frame, 'PUR1');
  await evidence.keepSelected();
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    scrollTo({ top: 7, behavior: 'instant' });
  });
  await evidence.items.getByRole('button', { name: /^Go to it on the page/ }).click();
  await expect(page.locator('main h2:last-of-type').first()).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).not.toBe(7);
  await evidence.items.getByRole('button', { name: 'Back to where you were' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(7);
});

test('a link leads a browser to the words of a quote', async ({ equalSay, site }) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await selectIn(page, '#limits h2, #limits');
  const evidence = new EvidencePart(overlay.frame, 'PUR1');
  await evidence.keepSelected();
  const [opened] = await Promise.all([
    equalSay.context.waitForEvent('page'),
    evidence.items.getByRole('link', { name: /^Open the page at these words/ }).click(),
  ]);
  await opened.waitForLoadState();
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('where nothing is selected it says what to do, and what on the page nobody can select', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  await page.locator('main').evaluate((main) => {
    const canvas = document.createElement('canvas');
    canvas.width = 600;
    canvas.height = 300;
    main.prepend(canvas);
  });
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const evidence = new EvidencePart(overlay.frame, 'PUR1');
  await evidence.open();
  await evidence.slot.getByRole('button', { name: /^Use the words I selected/ }).click();
  await expect(evidence.slot.getByText(/^No words are selected/)).toBeVisible();
  await expect(evidence.slot.getByText('It has words that are drawn as a picture.')).toBeVisible();
  await evidence.slot.getByRole('button', { name: 'Type words from the page' }).first().click();
  await evidence.slot
    .getByRole('textbox', { name: 'The words, just as they stand on the page' })
    .fill('Drawn words');
  await evidence.slot.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(evidence.items).toContainText('Drawn words');
});

test('a page behind a log-in gives nothing until the person says that it is public', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}account.html`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.button('It is a public page of the vendor').click();
  await overlay.review.start();
  await selectIn(page, 'h1');
  const evidence = new EvidencePart(overlay.frame, 'PUR1');
  await evidence.open();
  await evidence.slot.getByRole('button', { name: /^Use the words I selected/ }).click();
  const isPublic = evidence.slot.getByRole('button', { name: /This page is public/ });
  await expect(isPublic).toBeVisible();
  await expect(evidence.slot.getByRole('button', { name: 'Keep', exact: true })).toHaveCount(0);
  await isPublic.click();
  await expect(evidence.slot.getByRole('button', { name: 'Keep', exact: true })).toBeVisible();
});

test('a picture of the page is taken without the overlay, blacked out, described and kept', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const evidence = new EvidencePart(overlay.frame, 'PUR1');
  await evidence.open();
  await evidence.slot.getByText('Add other evidence').click();
  const [screen] = await Promise.all([
    equalSay.context.waitForEvent('page'),
    evidence.slot.getByRole('button', { name: 'Take a picture' }).click(),
  ]);
  await screen.getByRole('button', { name: 'I understand, open the picture' }).click();
  await screen.getByRole('button', { name: 'Add a black box' }).click();
  await screen.getByRole('button', { name: 'Next: look at it and describe it' }).click();
  await screen.getByRole('textbox', { name: 'What can be seen?' }).fill('The start of the page');
  await screen.getByRole('button', { name: 'Attach', exact: true }).click();
  await screen.getByRole('button', { name: 'Back to the review' }).click();
  const inTab = new EvidencePart(screen, 'PUR1');
  await inTab.open();
  const picture = inTab.items.getByRole('img', { name: 'The start of the page' });
  await expect(picture).toBeVisible();
  const colours = await coloursOf(picture);
  expect(colours.middle).toEqual([0, 0, 0, 255]);
  // Where the overlay lay there is the page, in its own colour.
  expect(colours.right).not.toEqual([0, 0, 0, 255]);
  expect(colours.width).toBe(1280);
  await screen.close();
  await page.bringToFront();
  await expect(evidence.slot.locator('> summary')).toContainText('1 picture');
});

/** Of a picture on screen: its width, and the colours in its middle and near its right edge. */
function coloursOf(picture: Locator) {
  return picture.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('not a picture');
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
    const { width, height } = canvas;
    return { width, middle: at(width / 2, height / 2), right: at(width - 20, height / 2) };
  });
}
