/** The keyboard on a hostile page: what is typed in the frame stays there, and a page that takes it is told of. */
import { HostilePage } from '../support/hostile-page';
import type { OverlayPage } from '../support/overlay-page';
import { expect, test } from '../support/test';

const NOTE =
  'Nobody in the lounge was asked, and the fox claps at night. I would like to see the minutes of the group, ' +
  'who chaired it, what was paid, and what was changed because somebody said so. 12345 yes no.';

// The recorder of traces works in the page too, and would be heard by a page that replaces its globals.
test.use({ trace: 'off' });

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

/** Opens the note of the first question and puts the caret in it. */
async function openNote(overlay: OverlayPage): Promise<void> {
  const question = overlay.review.question('PUR1');
  await question.card.getByRole('button', { name: /^Add a note/ }).click();
  await question.note.click();
}

/** Is there a field to type in? */
function fields(overlay: OverlayPage): Promise<number> {
  return overlay.frame.evaluate(() => document.querySelectorAll('textarea, input[type=text]').length);
}

test('a page hears not one key of a long note and of answers by keys, though it swallows keys, calls to every frame and pries at the host', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await hostile.start('swallow-keys', 'message-frames', 'upgrade-hosts', 'pry');
  const question = overlay.review.question('PUR1');
  await question.answer('Partly');
  await openNote(overlay);
  await page.keyboard.type(NOTE);
  await expect(question.note).toHaveValue(NOTE);
  await question.radio('Partly').focus();
  await page.keyboard.press('3');
  await question.expectAnswer('No');
  await expect(question.saved).toBeVisible();

  const seen = await hostile.seen();
  expect(seen.keys).toEqual([]);
  expect(seen.inputs).toEqual([]);
  expect(seen.messages).toEqual([]);
  expect(seen.pried.map(({ how, shadowRoot, attached }) => [how, shadowRoot, attached])).toEqual([
    ['pry', 'null', 'NotSupportedError'],
  ]);
  // The recorder does hear keys: one typed into the page's own field is kept.
  await page.locator('#newsletter').focus();
  await page.keyboard.press('q');
  expect((await hostile.seen()).keys).not.toEqual([]);
});

test('replaced globals and polluted prototypes hear of nothing and change nothing', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/?do=tamper,lie,clobber`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  // By keys alone: to click, the tool that drives the browser looks into the page, and is heard there.
  await overlay.review.button('Start the review').focus();
  await page.keyboard.press('Enter');
  const question = overlay.review.question('PUR1');
  await question.radio('Yes').focus();
  await page.keyboard.press('3');
  await expect(question.saved).toBeVisible();
  await expect(overlay.review.title).toHaveText('Snatchwaffle');
  expect((await hostile.seen()).tampered).toEqual([]);
  // The page does hear of calls in its own world.
  await page.evaluate(() => [1].map(String));
  expect((await hostile.seen()).tampered).not.toEqual([]);
});

test('a page that takes the keyboard gets the keys typed after that and none before: the fields are gone before the next key, the person is told, and nothing typed is lost', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  await question.answer('No');
  await openNote(overlay);
  await page.keyboard.type('Before the theft.');

  await hostile.start('steal-focus');
  await expect.poll(() => fields(overlay)).toBe(0);
  await expect(overlay.frame.getByText('Typing is paused')).toBeVisible();
  expect(await hostile.keysHeard()).toBe('');
  // The focus is the page's now, and so are the keys: no extension can stop that. Everything typed is heard.
  await page.keyboard.type('secret');
  expect(await hostile.keysHeard()).toBe('secret');

  // Coming back by the pointer, it is taken again at once, and again: then the tab is offered first.
  await overlay.review.title.click();
  await overlay.review.title.click();
  await expect(overlay.frame.getByText(/keeps taking the keyboard/)).toBeVisible();
  expect(await fields(overlay)).toBe(0);

  const opening = equalSay.context.waitForEvent('page');
  await overlay.frame.getByRole('button', { name: 'Go on in a tab' }).last().click();
  const tab = await opening;
  await expect(tab.locator('#question-PUR1').getByRole('textbox', { name: /^Note/ })).toHaveValue(
    'Before the theft.',
  );
  await overlay.gone();
});

test('the keyboard taken once: what was typed is saved, the fields come back when the person says so', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  await question.answer('Yes');
  await openNote(overlay);
  await page.keyboard.type('Half a thought');
  await hostile.start('steal-focus-once');
  await expect.poll(() => fields(overlay)).toBe(0);
  await overlay.frame.getByRole('button', { name: 'Go on typing here' }).click();
  await expect(question.note).toHaveValue('Half a thought');
  await expect(overlay.frame.getByText('Typing is paused')).toHaveCount(0);
  await question.note.click();
  await page.keyboard.press('End');
  await page.keyboard.type(', and the rest');
  await expect(question.note).toHaveValue('Half a thought, and the rest');
  expect(await hostile.keysHeard()).toBe('');
});

test('digits that answer are keys too: taken while no field is open, the person is told all the same', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').radio('Yes').focus();
  await page.keyboard.press('1');
  await hostile.start('steal-focus-once');
  await expect(overlay.frame.getByText('Typing is paused')).toBeVisible();
});

test('leaving for the page by the pointer is the person’s own doing: the fields are back when they are', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  await question.answer('Yes');
  await openNote(overlay);
  await page.keyboard.type('Wait, what does it say?');
  // The mouse that is driven here never leaves a frame; a real one does, and the frame is told first.
  await overlay.frame.evaluate(() => document.documentElement.dispatchEvent(new Event('pointerleave')));
  await page.locator('#what h2').click();
  await expect.poll(() => fields(overlay)).toBe(0);
  await overlay.review.title.click();
  await expect(question.note).toHaveValue('Wait, what does it say?');
  await expect(overlay.frame.getByText('Typing is paused')).toHaveCount(0);
});
