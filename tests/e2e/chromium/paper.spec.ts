/** On paper: a blank form as it is printed, and filled sheets typed in by keys only. */
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { dumpDatabase } from '../support/database-dump';
import { expect, test } from '../support/test';

const { ref, structure, text } = CURRENT_CHECKLIST;

test('a blank form prints black on white with its checklist’s version, without the page around it', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Charity reviewer');
  const { page } = await equalSay.dashboard('#/paper');
  const form = page.locator('.es-form');
  await page.getByLabel('Product’s name (optional)').fill('Pillow Pal');
  await page.emulateMedia({ media: 'print' });
  for (const layout of ['A4, compact', 'Large print', 'Cards']) {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('radio', { name: layout }).check();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const mark = form.locator('.es-form__mark').first();
    await expect(mark, layout).toBeVisible();
    await expect(form).toContainText(`version ${ref.version}`);
    await expect(mark).toContainText(/Form WW-[0-9a-f]{8}/);
    await expect(mark).toContainText('Draft, not yet co-produced.');
    await expect(form).toContainText('Pillow Pal');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'A form to print' })).toBeHidden();
    for (const id of structure.quickSets.worker) {
      await expect(form).toContainText(text.questions[id]?.text.worker ?? 'a question without words');
    }
    const look = await form.evaluate((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return { color, backgroundColor, page: getComputedStyle(document.body).backgroundColor };
    });
    expect(look.color, layout).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(look.backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(look.page);
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.getByLabel('How many questions').selectOption('Quick review for people and family carers');
  await page.getByLabel('Whose words').selectOption('Easy Read');
  await expect(form).toContainText('Pillow Pal');
  await expect(form).not.toContainText('{thing}');
  await expect(form.locator('svg').first()).toBeAttached();
});

test('a sheet of ten is typed by keys only and kept in the paper’s words; the next is number 2', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Charity reviewer');
  const dashboard = await equalSay.dashboard('#/paper');
  const { page } = dashboard;
  const code = /Form (WW-[0-9a-f]{8})/.exec(
    (await page.locator('.es-form__mark').first().textContent()) ?? '',
  )?.[1];
  await page.getByRole('button', { name: 'Type in filled sheets' }).click();
  await page.getByLabel('Product’s name').fill('Owlbox');
  // A sheet of another version is refused; its own is read however it is typed.
  await page.getByLabel('Code of the form (optional)').fill('WW-00000000');
  await expect(page.getByText('was printed from a checklist that is not known here')).toBeVisible();
  await page.getByLabel('Code of the form (optional)').fill((code ?? '').toLowerCase().replace('-', ' '));
  await expect(page.getByText('was printed from a checklist that is not known here')).toHaveCount(0);
  await page.getByRole('button', { name: 'Begin typing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sheet 1');
  await expect(page.getByRole('heading', { level: 2, name: 'Who filled it in?' })).toBeFocused();

  // A care worker who uses it; eight answers, an empty box, and one that does not apply, with why.
  for (const key of ['2', '1', '1', '1', '3', '2', '0', '4', '1', '1', '2']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('10 of 10');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('5');
  await page.keyboard.press('n');
  await expect(page.locator('#typing-note')).toBeFocused();
  await page.keyboard.type('Keys 1 to 5 are letters here.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 2, name: 'All typed' })).toBeVisible();
  const next = page.getByRole('button', { name: 'Save, and next sheet of the same product' });
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sheet 2');
  await expect(page.getByText('1 sheet finished')).toBeVisible();

  const dump = await dumpDatabase(page);
  const [sheet] = dump.assessments ?? [];
  expect(sheet).toMatchObject({
    title: 'Sheet 1',
    depth: 'quick-worker',
    reviewer: { role: 'care-worker', lived: 'uses-it' },
    checklist: { version: ref.version, hash: ref.hash },
  });
  const answers = dump.answers ?? [];
  for (const answer of answers) expect(answer).toMatchObject({ wording: { audience: 'worker' } });
  const typed = Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]));
  // In the order in which the paper asks.
  expect(structure.quickSets.worker.map((id) => typed[id] ?? null)).toEqual([
    'yes',
    'yes',
    'no',
    'partly',
    null,
    'not-enough-information',
    'yes',
    'yes',
    'does-not-apply',
    'no',
  ]);
  expect(answers).toContainEqual(expect.objectContaining({ reason: 'Keys 1 to 5 are letters here.' }));

  await page.keyboard.press('3');
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Done with typing' }).click();
  await expect(dashboard.names).toHaveCount(2);
  await expect(page.locator('tbody .es-table__review')).toHaveText(['Sheet 2', 'Sheet 1']);
});
