/** The review beside the page, as the side panel's own page in a tab: no test can open the real panel headless. */
import { checkScreen } from '../support/axe';
import { ReviewPage } from '../support/review-page';
import { expect, test } from '../support/test';

test('the side panel’s page asks for a click where it may not see the page, and shows the review where it may', async ({
  equalSay,
  site,
}) => {
  await equalSay.sayWho('Commissioner');
  const panel = await equalSay.visit(await equalSay.addressOf('sidepanel.html'));
  const review = new ReviewPage(panel);
  await expect(review.title).toHaveText('Which page?');
  await expect(panel.getByText(/Click the Equal Say button/)).toBeVisible();

  const page = await equalSay.visit(`${site.url}honest/`);
  await expect(review.title).toHaveText('Which page?');
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');

  await panel.bringToFront();
  await page.bringToFront();
  await expect(review.title).toHaveText('Jotwhistle');
  await review.question('PUR1').expectAnswer('Partly');
  await overlay.review.question('PUR2').answer('No');
  await review.question('PUR2').expectAnswer('No');

  await panel.bringToFront();
  await expect(panel.getByText('This review is of the product in another tab.')).toBeVisible();
  await checkScreen(panel, panel, 'panel-review');
});
