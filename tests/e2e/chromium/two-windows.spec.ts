/** One review open twice, over its page and in a tab: answers come together, and never overwrite each other. */

import type { ExtensionBrowser } from '../support/browser';
import type { DashboardPage } from '../support/dashboard-page';
import type { OverlayPage } from '../support/overlay-page';
import { expect, test } from '../support/test';

let overlay: OverlayPage;
let tab: DashboardPage;
test.beforeEach(async ({ equalSay, site }) => {
  await equalSay.sayWho('Commissioner');
  overlay = await equalSay.clickForOverlay(await equalSay.visit(`${site.url}honest/`));
  await overlay.review.start();
  tab = await equalSay.dashboard();
  await tab.page.getByRole('link', { name: /^Continue/ }).click();
  await tab.review.cards.first().waitFor();
});

/** The worker tells no window of changes any more, as when a window sleeps and misses them. */
async function silenceNews(equalSay: ExtensionBrowser): Promise<void> {
  const worker = await equalSay.worker();
  await worker.evaluate(() => {
    const silent = () => Promise.resolve();
    for (const name of ['chrome', 'browser']) {
      const runtime = Reflect.get(globalThis, name)?.runtime;
      if (runtime) Object.defineProperty(runtime, 'sendMessage', { value: silent });
    }
  });
}

test('an answer given in one window appears in the other without reload', async () => {
  await overlay.review.question('PUR1').answer('Partly');
  await tab.review.question('PUR1').expectAnswer('Partly');
  await expect(tab.review.progress).toContainText('1 of ');
  // Another tab took the focus, which the overlay cannot tell from a page that takes it.
  await overlay.review.button('Go on typing here').click();
  await overlay.review.question('PUR1').writeNote('Seen in both');
  await expect(tab.review.question('PUR1').note).toHaveValue('Seen in both');

  await tab.review.question('PUR1').answer('Yes');
  await overlay.review.question('PUR1').expectAnswer('Yes');
  await tab.review.question('PUR1').takeBack.click();
  await overlay.review.question('PUR1').expectAnswer(null);
});

test('answers to different questions from two windows come together', async ({ equalSay }) => {
  await silenceNews(equalSay);
  await overlay.review.question('PUR1').answer('Partly');
  await tab.review.question('PUR2').answer('No');
  await tab.page.reload();
  await tab.review.question('PUR1').expectAnswer('Partly');
  await tab.review.question('PUR2').expectAnswer('No');
  await expect(tab.review.progress).toContainText('2 of ');
});

test('two windows that answer the same question unaware of each other show both, and the person chooses', async ({
  equalSay,
}) => {
  await silenceNews(equalSay);
  await overlay.review.question('PUR1').answer('Partly');
  const mine = tab.review.question('PUR1');
  await mine.card.getByText(/^No\d?$/).click();
  await expect(mine.card.getByText('This question was changed in another window')).toBeVisible();
  await expect(mine.card.getByText('Here: No')).toBeVisible();
  await expect(mine.card.getByText('There: Partly')).toBeVisible();
  await expect(mine.saved).toHaveCount(0);
  await mine.card.getByRole('button', { name: 'Take the other' }).click();
  await mine.expectAnswer('Partly');

  await overlay.review.question('PUR1').answer('Yes');
  await mine.card.getByText(/^Does not apply\d?$/).click();
  await mine.card.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(mine.saved).toBeVisible();
  await tab.page.reload();
  await tab.review.question('PUR1').expectAnswer('Does not apply');
});
