/** A meeting of three voices: one sitting, one review a voice, what was agreed, and hands, kept as one meeting. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dumpDatabase } from '../support/database-dump';
import { labelOf } from '../support/full-review';
import { expect, test } from '../support/test';

/** Begins a meeting of twelve with three voices, on a product that is on no page. */
async function begin(page: Page, product: string): Promise<void> {
  await page.getByLabel('Product’s name').fill(product);
  await page.getByLabel('How many questions').selectOption('Must-haves');
  await page.getByLabel('Name of the meeting (optional)').fill('Tuesday group');
  await page.getByLabel('Date of the meeting').fill('2026-11-17');
  await page.getByRole('textbox', { name: 'How many people are there?' }).fill('12');
  for (const role of ['Care worker', 'Person who draws on care', 'Family carer']) {
    await page.getByRole('button', { name: 'Add a voice' }).click();
    await page.getByLabel('Who they are').last().selectOption(role);
  }
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await page.locator('.es-voice').first().waitFor();
}

test('three voices answer by keys, agree on one thing, count hands, and it is kept as one meeting of 12', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Charity reviewer');
  const dashboard = await equalSay.dashboard('#/together');
  const { page } = dashboard;
  await begin(page, 'Planwickle');
  const saved = page.locator('.es-review__saving');
  const position = page.locator('.es-review__position');
  const voices = page.locator('.es-voice');
  await expect(position).toHaveText('Question 1 of 16');
  await expect(voices).toHaveCount(3);
  await expect(voices.locator('legend bdi')).toHaveText([
    'Care workers',
    'People who draw on care',
    'Family carers',
  ]);
  // Each audience in the room reads its own words.
  await expect(page.locator('.es-wordings dd')).toHaveCount(2);

  await voices.first().getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
  await expect(saved).toHaveText('All saved');
  await page.keyboard.press('Enter');
  await expect(position).toHaveText('Question 2 of 16');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();

  const agreed = page.getByRole('group', { name: 'What was agreed, if anything' });
  await agreed.getByRole('radio', { name: 'Partly', exact: true }).check();
  await page.getByLabel('Why, in a few words (optional)').fill('We were shown it late.');
  await page.getByRole('textbox', { name: 'Hands: Yes' }).fill('7');
  await page.getByRole('textbox', { name: 'Hands: No', exact: true }).fill('3');
  for (const _ of Array(3)) await page.getByRole('button', { name: 'One more. Hands: Not sure' }).click();
  await expect(page.getByText('You counted 13 hands, and 12 people are there.')).toBeVisible();
  await page.getByRole('button', { name: 'One fewer. Hands: Not sure' }).click();
  await expect(page.getByText('Everybody raised a hand: 12 of 12.')).toBeVisible();
  await expect(saved).toHaveText('All saved');

  // Undone and done again, for the voice it was of.
  await page.getByRole('button', { name: /^Undo: Family carers/ }).click();
  await expect(page.getByRole('button', { name: /^Redo: Family carers/ })).toBeVisible();
  await page.getByRole('button', { name: /^Redo: Family carers/ }).click();
  await expect(saved).toHaveText('All saved');

  await page.reload();
  await expect(position).toHaveText('Question 3 of 16');
  await page.getByRole('button', { name: 'Previous question' }).click();
  await expect(page.getByRole('textbox', { name: 'Hands: Yes' })).toHaveValue('7');
  await expect(page.getByLabel('Why, in a few words (optional)')).toHaveValue('We were shown it late.');
  await page.getByRole('button', { name: 'Previous question' }).click();
  await expect(voices.nth(0).getByRole('radio', { name: /^No,/ })).toBeChecked();
  await expect(voices.nth(1).getByRole('radio', { name: /^Yes,/ })).toBeChecked();
  await expect(voices.nth(2).getByRole('radio', { name: /^Partly,/ })).toBeChecked();

  await page.getByRole('button', { name: 'What came out' }).click();
  await expect(page.getByText('Kept as one meeting of 12 with 3 voices, never as 12 reviews.')).toBeVisible();
  await expect(page.getByText('7 yes, 3 no, 2 not sure, of 12 people')).toBeVisible();
  const differ = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Where voices differ' }) });
  await expect(differ).toContainText('Care workers said no');
  await expect(differ).toContainText('Family carers said partly');
  await page.getByRole('button', { name: 'See the product’s result' }).click();
  const result = page.locator('.es-result');
  await expect(result.getByText('A meeting of 12: 7 yes, 3 no, 2 not sure')).toBeVisible();
  await expect(result.getByRole('region', { name: 'Review by review' }).getByRole('listitem')).toHaveCount(3);

  await dashboard.go('#/');
  await expect(dashboard.rows).toHaveCount(3);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await dashboard.dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trim().split('\n');
  const records = lines.map((line) => JSON.parse(line));
  const of = (kind: string) => records.filter(({ record }) => record === kind);
  expect(of('meeting')).toHaveLength(1);
  const [meeting] = of('meeting');
  expect(meeting).toMatchObject({
    title: 'Tuesday group',
    heldOn: '2026-11-17',
    people: 12,
    depth: 'must-haves',
  });
  expect(meeting.voices.map(({ role }: { role: string }) => role)).toEqual([
    'care-worker',
    'person-who-draws-on-care',
    'family-carer',
  ]);
  expect(Object.values(meeting.hands)).toEqual([
    { yes: 7, partly: 0, no: 3, 'not-enough-information': 2, 'does-not-apply': 0 },
  ]);
  expect(Object.values(meeting.agreed)).toMatchObject([{ value: 'partly', note: 'We were shown it late.' }]);
  expect(of('assessment')).toHaveLength(3);
  for (const review of of('assessment')) expect(review).toMatchObject({ meetingId: meeting.id });
  // With care workers among the voices, the file's name gives nobody away.
  expect((await downloading).suggestedFilename()).toMatch(/^reply-[a-z0-9]{4}\.jsonl$/);
});

test('a meeting may keep only how many hands go up, and then there is no review of anybody', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Charity reviewer');
  const { page } = await equalSay.dashboard('#/together');
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await expect(page.getByText('Choose the product, or type its name')).toBeVisible();
  await page.getByLabel('Product’s name').fill('Planwickle');
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await expect(page.getByText('Add at least one voice, or keep only how many hands go up')).toBeVisible();
  await page.getByRole('radio', { name: /^Only how many hands go up/ }).check();
  await page.getByRole('textbox', { name: 'How many people are there?' }).fill('5');
  await page.getByRole('button', { name: 'Begin the meeting' }).click();
  await expect(page.getByText('This meeting keeps only how many hands go up.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Hands: Yes' }).fill('4');
  await expect(page.getByText('4 of 5 people raised a hand. 1 did not.')).toBeVisible();
  await expect(page.locator('.es-review__saving')).toHaveText('All saved');
  const dump = await dumpDatabase(page);
  expect(dump.assessments).toEqual([]);
  expect(dump.meetings).toMatchObject([{ people: 5, voices: [], hands: { COP1: { yes: 4 } } }]);
  await page.getByRole('button', { name: 'What came out' }).first().click();
  await page.getByRole('button', { name: 'See the product’s result' }).click();
  await expect(page.getByText('No review yet.')).toBeVisible();
  await expect(page.getByText(labelOf('COP1'))).toBeVisible();
  await expect(page.getByText('A meeting of 5: 4 yes, 1 raised no hand')).toBeVisible();
});
