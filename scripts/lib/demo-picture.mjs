// @ts-check
/** A picture of the page as evidence: taken, a name blacked out, cropped to what matters, described, attached. */
import { goToQuestion, openEvidence } from './demo-quotes.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Frame} Frame */
/** @typedef {{ left: number, top: number, width: number, height: number }} Box */

/** The question that the picture is kept for. */
export const PICTURE_FOR = { id: 'OPE4', label: 'Fair words, no hype' };

/** What is said of it, for whoever cannot see it. */
export const PICTURE_ALT =
  'A care worker’s words on the vendor’s page: it gets a name wrong every time. Who said so is blacked out.';

/** What the picture shows, and whose name on it nobody needs to know. */
const SHOWN = '#voices .cards > :last-child';
const NAMED = 'figcaption';

/** Room left around both, in CSS pixels. */
const MARGIN = 12;
const NAME_MARGIN = 4;

/**
 * @param {import('@playwright/test').BrowserContext} browser
 * @param {Page} page the vendor's, with the overlay
 * @param {Frame} frame the overlay's
 * @returns {Promise<{ tab: Page, black: Box }>} the tab where the picture was cut, back at the review, and where the
 *   black box is: parts of the picture's width and height
 */
export async function takePictureOf(browser, page, frame) {
  await goToQuestion(frame, PICTURE_FOR.label);
  const slot = await openEvidence(frame, PICTURE_FOR.id);
  const { shown, name } = await page.evaluate(wherePeople, { shown: SHOWN, named: NAMED });
  await slot.locator('summary', { hasText: 'Add other evidence' }).click();
  const [tab] = await Promise.all([
    browser.waitForEvent('page'),
    slot.getByRole('button', { name: 'Take a picture' }).click(),
  ]);
  await tab.getByRole('heading', { name: 'Look for people in it first' }).waitFor();
  await tab.getByRole('button', { name: 'I understand, open the picture' }).click();
  await tab.locator('.es-picture-stage').waitFor();
  const [box, crop] = [grown(name, NAME_MARGIN), grown(shown, MARGIN)];
  await draw(tab, box);
  await tab.getByRole('radio', { name: 'chooses what to keep (crop)' }).check();
  await draw(tab, crop);
  await tab.getByRole('button', { name: 'Next: look at it and describe it' }).click();
  await tab.getByText('One part is blacked out for good.').waitFor();
  await tab.getByLabel('What can be seen?').fill(PICTURE_ALT);
  await tab.getByRole('button', { name: 'Attach', exact: true }).click();
  await tab.getByRole('heading', { name: 'Attached' }).waitFor();
  await tab.getByRole('button', { name: 'Back to the review' }).click();
  return { tab, black: within(box, crop) };
}

/**
 * Runs in the page: brings the part on screen, and says where in the window it and the name in it stand, as parts of
 * the window's width and height.
 * @param {{ shown: string, named: string }} where
 */
function wherePeople({ shown, named }) {
  const part = document.querySelector(shown);
  const name = part?.shadowRoot?.querySelector(named);
  if (!part || !name) throw new Error(`Nothing matches ${shown}, or ${named} names nobody`);
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const placeOf = (/** @type {Element} */ element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height, window: { width: innerWidth, height: innerHeight } };
  };
  return { shown: placeOf(part), name: placeOf(name) };
}

/** @param {Box & { window: { width: number, height: number } }} place @param {number} margin @returns {Box} */
function grown({ left, top, width, height, window }, margin) {
  return {
    left: (left - margin) / window.width,
    top: (top - margin) / window.height,
    width: (width + 2 * margin) / window.width,
    height: (height + 2 * margin) / window.height,
  };
}

/** One box in parts of another. @param {Box} box @param {Box} other @returns {Box} */
function within(box, other) {
  return {
    left: (box.left - other.left) / other.width,
    top: (box.top - other.top) / other.height,
    width: box.width / other.width,
    height: box.height / other.height,
  };
}

/** Draws with the mouse over the picture. @param {Page} tab @param {Box} box in parts of the picture */
async function draw(tab, { left, top, width, height }) {
  const stage = tab.locator('.es-picture-stage');
  await stage.scrollIntoViewIfNeeded();
  const at = await stage.boundingBox();
  if (!at) throw new Error('The picture is not on screen');
  const areas = await stage.locator('[data-area]').count();
  await tab.mouse.move(at.x + left * at.width, at.y + top * at.height);
  await tab.mouse.down();
  await tab.mouse.move(at.x + (left + width) * at.width, at.y + (top + height) * at.height, { steps: 5 });
  await tab.mouse.up();
  await stage.locator('[data-area]').nth(areas).waitFor();
}
