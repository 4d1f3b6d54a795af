/** The background worker is killed in the middle of a save: the answer is saved all the same, and saved once. */
import { type HoldAt, holdSaves, killWorker } from '../support/crash-browser';
import { dumpDatabase } from '../support/database-dump';
import { expect, test } from '../support/test';

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

const HELD: readonly { at: HoldAt; what: string }[] = [
  { at: 'before-commit', what: 'before its transaction is on disk' },
  { at: 'before-answer', what: 'after it is on disk and before anybody is told' },
];

for (const { at, what } of HELD) {
  test(`killed in the middle of a save, ${what}: the frame asks again, and the answer is there once`, async ({
    equalSay,
    site,
  }) => {
    const page = await equalSay.visit(`${site.url}honest/`);
    const overlay = await equalSay.clickForOverlay(page);
    await overlay.review.start();
    const first = overlay.review.question('PUR1');
    await first.answer('Partly');

    const worker = await equalSay.worker();
    await worker.evaluate(holdSaves, at);
    const second = overlay.review.question('PUR2');
    await second.card.getByText(/^No\d?$/).click();
    await expect.poll(() => worker.evaluate(() => Object(globalThis).held)).toBe(true);
    await expect(second.card.getByText('Saving…')).toBeVisible();
    await expect(second.saved).toHaveCount(0);
    await killWorker(equalSay.context);
    await expect(second.saved).toBeVisible();

    const dump = await dumpDatabase((await equalSay.dashboard()).page);
    // Revisions count the writes to a review; begun is 1, so a write made twice would leave a 4.
    expect(dump.answers).toEqual([
      expect.objectContaining({ questionId: 'PUR1', value: 'partly', revision: 2 }),
      expect.objectContaining({ questionId: 'PUR2', value: 'no', revision: 3 }),
    ]);
    expect(dump.assessments).toEqual([expect.objectContaining({ revision: 3 })]);
    expect(dump.events).toHaveLength(2);
    await page.reload();
    const again = await equalSay.clickForOverlay(page);
    await again.review.question('PUR1').expectAnswer('Partly');
    await again.review.question('PUR2').expectAnswer('No');
  });
}

/** From before the message has left to after the answer is back, on machines of any speed. */
const WAITS_MS = [0, 1, 2, 4, 6, 9, 13, 20, 40, 80];

test('killed at ten moments around a save: every answer that was said to be saved is there, and in the end all are', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}honest/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  const { page: dashboard } = await equalSay.dashboard();
  await page.bringToFront();
  for (const [round, wait] of WAITS_MS.entries()) {
    const answer = round % 2 === 0 ? 'Yes' : 'No';
    const answering = question.answer(answer);
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), wait);
    await killWorker(equalSay.context);
    await answering;
    const dump = await dumpDatabase(dashboard);
    expect(dump.answers).toEqual([expect.objectContaining({ value: answer.toLowerCase() })]);
  }
});
