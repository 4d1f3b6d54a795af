/** The ten questions in Easy Read: who helps, whose words are whose, the thing's own name, and a copy to keep. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { dumpDatabase } from '../support/database-dump';
import { QuickPage } from '../support/quick-page';
import { expect, test } from '../support/test';

/** Opens a box of words under a question and writes into it. */
async function write(box: Locator, words: string): Promise<void> {
  const page = box.page();
  await box.locator('summary').click();
  await box.getByRole('textbox').fill(words);
  await expect(page.locator('.es-quick__state')).toContainText('All saved');
}

test('a person’s review, with a helper whose words are kept apart, ends with a copy to keep', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Person who draws on care');
  const dashboard = await equalSay.dashboard('#/start');
  const { page } = dashboard;
  const quick = new QuickPage(page);
  await quick.readWarnings();
  await quick.begin('Pillow Pal');

  await expect(quick.heading).toHaveText('Questions about Pillow Pal');
  await expect(page.getByText('not yet checked by people with learning disabilities')).toBeVisible();
  await expect(page.getByText('There are 10 questions.')).toBeVisible();
  await quick.button('Yes, someone is helping me').click();
  await quick.button('Yes, they work for the service').click();
  await quick.expectPosition(1, 10);
  await expect
    .poll(async () => (await dumpDatabase(page)).assessments)
    .toMatchObject([{ reviewer: { role: 'person-who-draws-on-care', helper: 'works-for-the-service' } }]);

  // Yes, no and not sure come first and are bigger; "a bit" is second.
  const sizes = await Promise.all(
    ['Yes', 'No', 'Not sure', 'A bit'].map((words) => quick.answer(words).boundingBox()),
  );
  const [yes, no, notSure, aBit] = sizes.map((box) => box?.height ?? 0);
  expect(no).toBe(yes);
  expect(notSure).toBe(yes);
  expect(aBit).toBeLessThan(yes ?? 0);

  const spoken: string[] = [];
  for (let position = 1; position <= 10; position += 1) {
    await quick.expectPosition(position, 10);
    // A picture of our own for each.
    await expect(page.locator('.es-quick__question svg').first()).toBeVisible();
    spoken.push(await page.locator('.es-quick__question').innerText());
    if (position === 4) {
      await quick.button('I do not want to answer').click();
      continue;
    }
    await quick.answer(position === 2 ? 'A bit' : position === 3 ? 'Not sure' : 'Yes').click();
    await expect(page.getByText(/^You said: /)).toBeVisible();
    if (position === 1) {
      await write(page.locator('.es-quick__more').filter({ hasText: 'I want to say' }), 'It hums at night.');
      await write(
        page.locator('.es-quick__more').filter({ hasText: 'The helper adds' }),
        'She means the fan.',
      );
    }
    await quick.button('Next').click();
  }
  const words = spoken.join('\n');
  expect(words).toContain('Pillow Pal');
  expect(words).not.toMatch(/this tool|\{thing\}/i);

  await expect(quick.heading).toHaveText('You have come to the end');
  await expect(page.getByText('An advocate is a person who helps you speak up.')).toBeVisible();
  await expect(page.getByText('You can complain. That is your right.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await quick.button('Get my copy').click();
  const copy = await downloading;
  expect(copy.suggestedFilename()).toMatch(/^reply-[a-z0-9]{4}\.txt$/);
  const text = await readFile(await copy.path(), 'utf8');
  expect(text).toContain('It hums at night.');
  expect(text).toContain('She means the fan.');
  expect(text.indexOf('It hums')).toBeLessThan(text.indexOf('She means'));
  expect(text).not.toMatch(/this tool|\{thing\}/i);

  await dashboard.go('#/');
  const download = await dashboard.export('Pillow Pal', 'keep');
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  const [assessment] = file.assessments;
  expect(assessment.reviewer).toMatchObject({
    role: 'person-who-draws-on-care',
    helper: 'works-for-the-service',
  });
  expect(Object.values(assessment.answers)).toContainEqual(
    expect.objectContaining({ value: 'yes', note: 'It hums at night.', helperNote: 'She means the fan.' }),
  );
  expect(assessment.declined).toHaveLength(1);
  // What anybody said is in the answer alone.
  expect(JSON.stringify(file.events)).not.toMatch(/hums|fan/);
});

test('the words can be changed to ordinary ones and back at any question, without losing the place', async ({
  equalSay,
}) => {
  await equalSay.sayWho('Family carer');
  const { page } = await equalSay.dashboard('#/start');
  const quick = new QuickPage(page);
  await quick.readWarnings();
  await quick.begin('Pillow Pal');
  await quick.button('No, nobody is helping me').click();
  await quick.answer('No').click();
  await quick.button('Next').click();
  await quick.expectPosition(2, 10);
  await expect(page.locator('.es-easy__ask')).toBeVisible();
  await quick.button('Use ordinary words').click();
  await quick.expectPosition(2, 10);
  await expect(page.locator('.es-easy__ask')).toHaveCount(0);
  await expect(quick.text).toBeVisible();
  await quick.button('Use Easy Read').click();
  await quick.expectPosition(2, 10);
  await expect(page.locator('.es-easy__ask')).toBeVisible();
  await expect(page.getByText('The helper adds')).toHaveCount(0);
});
