/** The screens of evidence as axe, a narrow window and a person in the dark see them. */
import { checkScreen } from '../support/axe';
import { EvidencePart, selectIn } from '../support/evidence-part';
import { test } from '../support/test';

test.setTimeout(180_000);

test('over a page: words to look at, kept quotes, what could not be taken, a form, and the page’s own state', async ({
  equalSay,
  site,
}) => {
  await equalSay.sayWho('Commissioner');
  const page = await equalSay.visit(`${site.url}honest/`);
  const { frame, review } = await equalSay.clickForOverlay(page);
  await review.start();
  const evidence = new EvidencePart(frame, 'PUR1');
  await evidence.open();
  const take = evidence.slot.getByRole('button', { name: /^Use the words I selected/ });
  await take.click();
  await evidence.slot.getByText(/^No words are selected/).waitFor();
  await checkScreen(page, frame, 'evidence-nothing-taken');
  await evidence.slot.getByRole('button', { name: 'Dismiss' }).click();
  await selectIn(page, 'main .lead');
  await take.click();
  await evidence.slot.getByRole('button', { name: 'Keep', exact: true }).waitFor();
  await checkScreen(page, frame, 'evidence-draft');
  await evidence.slot.getByRole('button', { name: 'Keep', exact: true }).click();
  await evidence.items.first().waitFor();
  await evidence.slot.getByText('Add other evidence').click();
  await evidence.slot.getByRole('button', { name: 'A document I saw' }).click();
  await evidence.slot.getByLabel('What is the document called?').waitFor();
  await checkScreen(page, frame, 'evidence-kept');
});

test('in tabs: the picture screen from the warning to the end, and all evidence of a product', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  const { page, review } = await equalSay.dashboard('#/start');
  await page.getByLabel('Product’s name').fill('Planwickle');
  await review.start();
  const evidence = new EvidencePart(page, 'PUR1');
  await evidence.open();
  await evidence.slot.getByText('Add evidence').click();
  await evidence.slot.getByRole('button', { name: 'A conversation' }).click();
  await evidence.slot.getByRole('button', { name: 'Keep', exact: true }).click();
  await checkScreen(page, page, 'evidence-form-missing');
  await evidence.slot.getByLabel('Who did you talk with?').fill('The vendor’s trainer');
  await evidence.slot.getByRole('button', { name: 'Keep', exact: true }).click();
  await evidence.items.first().waitFor();
  await evidence.slot.getByText('Add evidence').click();
  await evidence.slot.getByRole('button', { name: 'Take a picture' }).click();
  await page.getByRole('button', { name: 'I understand, go on' }).waitFor();
  await checkScreen(page, page, 'picture-warning');
  await page.getByRole('button', { name: 'I understand, go on' }).click();
  await page.locator('input[type=file]').setInputFiles('public/icon/128.png');
  await page.getByRole('button', { name: 'Add a black box' }).click();
  await checkScreen(page, page, 'picture-editor');
  await page.getByRole('button', { name: 'Next: look at it and describe it' }).click();
  await page.getByRole('textbox', { name: 'What can be seen?' }).fill('A sign');
  await checkScreen(page, page, 'picture-describe');
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.getByRole('link', { name: 'All about this product: Planwickle' }).click();
  await page.getByRole('link', { name: 'Check all evidence of this product' }).click();
  await page.getByRole('img', { name: 'A sign' }).waitFor();
  await checkScreen(page, page, 'evidence-product');
});
