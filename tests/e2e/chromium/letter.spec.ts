/** Asking the vendor: which questions are in the letter and in which words, its files, sending it, and the replies. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { reviewTyped } from '../support/begin-review';
import { dumpDatabase } from '../support/database-dump';
import { answerIn, labelOf } from '../support/full-review';
import { QuickPage } from '../support/quick-page';
import { expect, test } from '../support/test';

test('a letter is made of what is not known, partly, no and claimed; it is reworded, saved, sent and answered', async ({
  equalSay,
}) => {
  await equalSay.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await equalSay.sayWho('Commissioner');
  const dashboard = await equalSay.dashboard('#/start');
  const { page, review } = dashboard;
  await page.getByLabel('Product’s name').fill('Planwickle');
  await page.getByLabel('Vendor', { exact: true }).fill('Wickle & Daughters');
  await review.start();
  await answerIn(review, 'PUR1', 'Yes', { strength: 'Shown' });
  await answerIn(review, 'PUR2', 'Partly', { note: 'A secret of mine' });
  await answerIn(review, 'COP1', 'Yes', { strength: 'Claimed' });
  await answerIn(review, 'DAT1', 'No');
  await answerIn(review, 'FAI2', 'Not enough information');
  await review.button('Ask the vendor').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask the vendor');
  await expect(page.getByText('Equal Say sends nothing itself')).toBeVisible();

  const asked = page.locator('.es-letter__label');
  await expect(asked).toHaveCount(4);
  const letter = page.locator('article.es-letter');
  for (const id of ['PUR2', 'COP1', 'DAT1', 'FAI2']) await expect(letter).toContainText(labelOf(id));
  await expect(letter).not.toContainText(labelOf('PUR1'));
  await expect(letter).not.toContainText('A secret of mine');
  await expect(letter).toContainText('Dear Wickle & Daughters,');

  // Left out, put back, left out; the numbers close up.
  const take = page.getByRole('checkbox', { name: `Ask this: ${labelOf('DAT1')}` });
  await take.uncheck();
  await expect(asked).toHaveCount(3);
  await expect(page.getByText('3 questions are in the letter, and one is left out.')).toBeVisible();
  const words = page.getByLabel(new RegExp(`^Words of question \\d: ${labelOf('FAI2')}$`));
  await words.fill('Which groups did you test it with, and when?');
  await expect(letter).toContainText('Which groups did you test it with, and when?');
  await expect(page.getByText('All saved')).toBeVisible();

  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied. Nothing was sent.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Which groups did you test it with, and when?');
  expect(copied).not.toContain(labelOf('DAT1'));

  const save = async (button: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    await expect(page.getByText(`Saved in your downloads as ${download.suggestedFilename()}.`)).toBeVisible();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const markdown = await save('Save as Markdown (.md)');
  expect(markdown.name).toMatch(/^Planwickle-\d{4}-\d\d-\d\d-vendor-letter\.md$/);
  const word = await save('Save for Word (.docx)');
  expect(word.name).toMatch(/^Planwickle-\d{4}-\d\d-\d\d-vendor-letter\.docx$/);
  const body = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
  const paragraphs = await page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    return [...read.getElementsByTagName('*')]
      .filter(({ localName }) => localName === 't')
      .map((one) => one.textContent)
      .join(' ');
  }, body);
  // In Markdown a sign that could mean something has a backslash before it.
  const plain = markdown.bytes.toString('utf8').replace(/\\([^\w\s])/g, '$1');
  for (const text of [plain, paragraphs]) {
    expect(text).toContain('Which groups did you test it with, and when?');
    expect(text).toContain('Wickle & Daughters');
    expect(text).toContain(labelOf('COP1'));
    expect(text).not.toContain(labelOf('DAT1'));
    expect(text).not.toContain('A secret of mine');
  }

  // Sent: the numbers stay, whatever is answered since.
  await page.getByLabel('I sent it on').fill('2026-11-02');
  await page.getByRole('button', { name: 'I sent it', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sent on 2 November 2026' })).toBeFocused();
  const numbered = await asked.allTextContents();
  await expect(page.getByText('0 of 3 answered by the vendor')).toBeVisible();
  const reply = page.locator(`#letter-reply-FAI2`);
  await reply.fill('With two groups in Leeds, in March.');
  await page
    .getByLabel(/^Received on: The vendor’s reply to question \d$/)
    .last()
    .fill('2026-11-09');
  await expect(page.getByText('1 of 3 answered by the vendor')).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();

  await page.getByRole('button', { name: `Give a new answer: ${labelOf('FAI2')}` }).click();
  await review.question('FAI2').expectAnswer('Not enough information');
  await review.question('FAI2').answer('Yes');
  await answerIn(review, 'OPE3', 'No');
  await review.button('Ask the vendor').click();
  await expect(asked).toHaveText(numbered);
  await expect(
    page.getByRole('heading', { name: 'Not in the letter sent on 2 November 2026' }),
  ).toBeVisible();
  await expect(reply).toHaveValue('With two groups in Leeds, in March.');

  // The first answer is kept beside the new one, in the log.
  const dump = await dumpDatabase(page);
  const ofFai2 = (dump.events ?? []).filter(({ questionId }) => questionId === 'FAI2');
  expect(ofFai2).toMatchObject([
    { before: null, after: { value: 'not-enough-information' } },
    { before: { value: 'not-enough-information' }, after: { value: 'yes' } },
  ]);
  expect(dump.assessments).toMatchObject([
    {
      letter: {
        sentOn: '2026-11-02',
        replies: { FAI2: { text: 'With two groups in Leeds, in March.', receivedOn: '2026-11-09' } },
      },
    },
  ]);
});

test('a care worker is offered no letter, neither from the questions nor from the result nor by its address', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Care worker');
  const { page, review } = await equalSay.dashboard('#/start');
  await new QuickPage(page).readWarnings();
  await page.getByLabel('Product’s name').fill('Owlbox');
  await page.getByRole('radio', { name: /^Full review/ }).check();
  await review.start();
  await review.question('PUR1').answer('No');
  await expect(review.button('Ask more or fewer questions')).toBeVisible();
  await expect(review.button('Ask the vendor')).toHaveCount(0);
  await review.button('See the whole result').click();
  await expect(page.getByText('Result of this review')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write to the vendor' })).toHaveCount(0);
  await page.goto(page.url().replace(/\/result$/, '/letter'));
  await expect(page.getByText('there is no letter to the vendor')).toBeVisible();
  await expect(page.getByRole('button', { name: /Save|Copy/ })).toHaveCount(0);
});

test('with nothing to ask there is no letter to write', async ({ equalSay }) => {
  await equalSay.sayWho('Charity reviewer');
  await reviewTyped(equalSay, 'Owlbox');
  const dashboard = await equalSay.dashboard();
  await dashboard
    .row('Owlbox')
    .getByRole('link', { name: /^Continue/ })
    .click();
  await dashboard.review.button('Ask the vendor').click();
  await expect(dashboard.page.getByText('Nothing has to be asked')).toBeVisible();
});
