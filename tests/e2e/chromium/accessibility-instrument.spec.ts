/** The instrument's screens, light and dark, at 320 and at 1280 px: axe, sideways scrolling, and targets of 44 px. */
import { checkScreen, smallTargets } from '../support/axe';
import { answerIn } from '../support/full-review';
import { QuickPage } from '../support/quick-page';
import { sayWhoAndHow } from '../support/say-who';
import { expect, test } from '../support/test';

test.setTimeout(180_000);

test('private and quick: the warnings, the questions, stopping, the end, privacy, and deleting it all', async ({
  equalSay,
}) => {
  await sayWhoAndHow(equalSay, 'Care worker', 'I have only read about it');
  const { page } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  const check = async (name: string) => {
    await checkScreen(page, page, name);
    expect.soft(await smallTargets(page), name).toEqual([]);
  };
  await quick.warnings.waitFor();
  await check('private-warnings');
  await quick.readWarnings();
  await check('private-which-product');
  await quick.begin('Owlbox');
  await check('quick-question');
  await quick.answer('No').click();
  await page.getByLabel('What does this “no” rest on?').waitFor();
  await page.getByText('Say more', { exact: true }).click();
  await check('quick-answered');
  await quick.button('Stop and throw away').click();
  await check('quick-throw-away');
  await page.keyboard.press('Escape');
  await quick.button('Next').click();
  for (const position of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    await quick.expectPosition(position, 10);
    await quick.answer(position === 5 ? 'Does not apply' : 'Yes').click();
  }
  await quick.heading.filter({ hasText: 'You have come to the end' }).waitFor();
  await page.getByText('Answer more questions', { exact: true }).click();
  await check('quick-end');
  await quick.button('Stop and come back later').click();
  await page.getByText('All your answers are saved on this device.').waitFor();
  await check('quick-stopped');
  await quick.button('Go on now').click();
  await quick.button('See the result').click();
  await page.locator('.es-result').waitFor();
  await check('quick-result');

  const { page: privacy } = await equalSay.dashboard('#/privacy');
  await checkScreen(privacy, privacy, 'private-privacy');
  await privacy.getByRole('button', { name: 'Delete everything' }).click();
  await checkScreen(privacy, privacy, 'private-delete-sure');
  await privacy.getByRole('button', { name: 'Yes, delete it all' }).click();
  await privacy.getByText('No database of Equal Say is left.').waitFor();
  await checkScreen(privacy, privacy, 'private-deleted');
  await page.getByText('Everything was deleted', { exact: true }).waitFor();
  await checkScreen(page, page, 'private-deleted-elsewhere');
});

test('Easy Read: its start, a question with both boxes, and its end', async ({ equalSay }) => {
  await equalSay.sayWho('Person who draws on care');
  const { page } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  const check = async (name: string) => {
    await checkScreen(page, page, name);
    expect.soft(await smallTargets(page), name).toEqual([]);
  };
  await quick.readWarnings();
  await quick.begin('Pillow Pal');
  await quick.button('Yes, someone is helping me').click();
  await check('easy-start');
  await quick.button('No, they do not').click();
  await check('easy-question');
  await quick.answer('A bit').click();
  await page.getByText('I want to say', { exact: true }).click();
  await page.getByText('The helper adds', { exact: true }).click();
  await check('easy-answered');
  await quick.button('Next').click();
  for (const position of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    await quick.expectPosition(position, 10);
    await quick.button('I do not want to answer').click();
  }
  await quick.heading.filter({ hasText: 'You have come to the end' }).waitFor();
  await check('easy-end');
});

test('the result, the depth, the letter before and after it is sent, and a product’s own page', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/start');
  const { page, review } = dashboard;
  await page.getByLabel('Product’s name').fill('Planwickle');
  await review.start();
  await answerIn(review, 'PUR1', 'Partly', { strength: 'Shown' });
  await checkScreen(page, page, 'review-backing');
  await answerIn(review, 'COP1', 'Yes', { strength: 'Claimed' });
  await answerIn(review, 'DAT1', 'No', { lived: true });
  await review.button('Ask more or fewer questions').click();
  await page.locator('.es-depth').waitFor();
  await checkScreen(page, page, 'review-depth');
  await page.goBack();
  await review.button('See the whole result').click();
  await page.locator('.es-result').waitFor();
  await page.getByText('Who led it, and a level set by hand').click();
  await page.getByText('Show the numbers in a table').first().click();
  await checkScreen(page, page, 'result');
  await page.getByRole('button', { name: 'Write to the vendor' }).click();
  await page.locator('article.es-letter').waitFor();
  await checkScreen(page, page, 'letter');
  await page.getByRole('button', { name: 'I sent it', exact: true }).click();
  await page.getByText('What the vendor replied').waitFor();
  await checkScreen(page, page, 'letter-sent');
  await dashboard.go('#/');
  await page.getByRole('link', { name: 'All about this product: Planwickle' }).click();
  await page.locator('.es-result').waitFor();
  await checkScreen(page, page, 'product');
});

test('together and on paper: the start, a question, what came out, the blank forms, and typing', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Charity reviewer');
  const dashboard = await equalSay.dashboard('#/together');
  const { page } = dashboard;
  await page.getByLabel('Product’s name').fill('Planwickle');
  await page.getByRole('button', { name: 'Add a voice' }).click();
  await page.getByRole('button', { name: 'Add a voice' }).click();
  await checkScreen(page, page, 'together-start');
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await page.locator('.es-voice').first().getByText('No', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Hands: Yes' }).fill('2');
  await page
    .getByRole('group', { name: 'What was agreed, if anything' })
    .getByText('Yes', { exact: true })
    .click();
  await expect(page.locator('.es-review__saving')).toHaveText('All saved');
  await checkScreen(page, page, 'together-question');
  expect.soft(await smallTargets(page), 'together-question').toEqual([]);
  await page.getByRole('button', { name: 'What came out' }).click();
  await checkScreen(page, page, 'together-end');
  await dashboard.go('#/paper');
  for (const layout of ['A4, compact', 'Large print', 'Cards']) {
    await page.getByRole('radio', { name: layout }).check();
    await checkScreen(page, page, `paper-${layout.slice(0, 2).toLowerCase()}`);
  }
  await dashboard.go('#/typing');
  await page.getByRole('button', { name: 'Begin typing' }).waitFor();
  await checkScreen(page, page, 'typing-start');
  await page.getByRole('button', { name: 'Begin typing' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sheet 1' }).waitFor();
  for (const key of ['2', '1', '1']) await page.keyboard.press(key);
  await checkScreen(page, page, 'typing');
  expect.soft(await smallTargets(page), 'typing').toEqual([]);
});

test('the checklist with its own questions, the languages, and what Equal Say is', async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/checklist');
  const { page } = dashboard;
  await page
    .getByText(/^Show \d+ sources$/)
    .first()
    .click();
  await checkScreen(page, page, 'checklist');
  await page.getByRole('button', { name: 'Add questions' }).click();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await checkScreen(page, page, 'checklist-own');
  await dashboard.go('#/languages');
  await page.getByText('For translators and designers').click();
  await page.getByRole('button', { name: 'Download the sheet' }).click();
  await checkScreen(page, page, 'languages');
  await dashboard.go('#/about');
  await checkScreen(page, page, 'about');
});
