// @ts-check
/** Who sits at the demonstration's screen: says who is reviewing, and begins a review of a product that is known. */

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Says on the screen *Who you are* who is reviewing from now on.
 * @param {Page} page the dashboard
 * @param {string} role as the screen words it
 * @param {string} knows how they know the products they review, as the screen words it
 */
export async function sitDown(page, role, knows) {
  await page.getByRole('link', { name: 'Who you are', exact: true }).click();
  await page.getByRole('radio', { name: role, exact: true }).check();
  await page.getByRole('radio', { name: knows, exact: true }).check();
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByRole('heading', { name: 'Reviews', level: 1 }).waitFor();
}

/** The first row of the product: each row has the ways on to it. @param {Page} page @param {string} product */
function rowOf(page, product) {
  return page.getByRole('row', { name: new RegExp(product) }).first();
}

/** @param {Page} page the dashboard @param {string} product */
export async function beginReview(page, product) {
  await page
    .getByRole('link', { name: `New review of ${product}` })
    .first()
    .click();
}

/** Whoever may be at risk reads the warnings before the first question. @param {Page} page */
export async function readWarnings(page) {
  await page.getByRole('heading', { name: 'Before you start' }).waitFor();
  await page.getByRole('button', { name: 'I have read this. Go on' }).click();
}

/** Opens the product's own page. @param {Page} page the dashboard @param {string} product */
export async function openProduct(page, product) {
  await page.getByRole('link', { name: 'Reviews', exact: true }).click();
  await rowOf(page, product)
    .getByRole('link', { name: /^All about/ })
    .click();
  await page.getByRole('heading', { name: product, level: 1 }).waitFor();
}

/**
 * Goes to one of the things that can be added to a product.
 * @param {Page} page the dashboard
 * @param {string} product
 * @param {string} what as the product's own screen words it
 */
export async function addTo(page, product, what) {
  await openProduct(page, product);
  await page.getByRole('link', { name: what }).click();
}

/**
 * Types into a field, and waits until it is saved: first that it is being saved, so that an older *All saved* is
 * not believed.
 * @param {Page} page
 * @param {import('@playwright/test').Locator} field
 * @param {string} words
 */
export async function typeAndSave(page, field, words) {
  const saving = page.getByText('Saving…', { exact: true }).first().waitFor();
  await field.fill(words);
  await saving;
  await allSaved(page);
}

/** Waits until the screen says so. @param {Page} page */
export async function allSaved(page) {
  await page.getByText('All saved', { exact: true }).first().waitFor();
}

/**
 * A picture of the whole screen in a window as high as it: what sticks to an edge of the window stands at its end.
 * @param {Page} page
 * @param {string} path
 */
export async function takePicture(page, path) {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height });
  await page.mouse.move(0, 0);
  await page.screenshot({ path });
  await page.setViewportSize(size);
}
