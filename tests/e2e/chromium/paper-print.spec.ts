/** Blank forms as they lie on paper: nothing runs out of a card, and only the form is printed. */
import { expect, test } from '../support/test';

/** The room between the margins of a printed sheet of cards, in CSS pixels. */
const SHEET = { width: 733, height: 1047 };

test('no card of any depth and audience holds more than it has room for', async ({ equalSay }) => {
  const { page } = await equalSay.dashboard('#/paper');
  await page.getByRole('radio', { name: 'Cards', exact: true }).check();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  const valuesOf = (id: string) =>
    page
      .locator(`${id} option`)
      .evaluateAll((options) => options.map((one) => one.getAttribute('value') ?? ''));
  for (const depth of await valuesOf('#paper-depth')) {
    await page.locator('#paper-depth').selectOption(depth, { force: true });
    for (const audience of await valuesOf('#paper-audience')) {
      await page.locator('#paper-audience').selectOption(audience, { force: true });
      const over = await page
        .locator('.es-card')
        .evaluateAll((cards) =>
          cards.flatMap((card, at) => (card.scrollHeight > card.clientHeight ? [at + 1] : [])),
        );
      expect(over, `${depth}, ${audience}`).toEqual([]);
    }
  }
});

test('only the form is printed, and its code may come again on every page', async ({ equalSay }) => {
  const { page } = await equalSay.dashboard('#/paper');
  await expect(page.locator('.es-form__head')).toContainText(/Form WW-[0-9a-f]{8}/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Your view of a care technology product' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A form to print' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  // Chromium prints a table's head again only where it may not be broken.
  await expect(page.locator('.es-form__head')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.es-form__head')).toHaveCSS('break-inside', 'avoid');
});
