/** The whole browser is killed right after an answer is said to be saved, again and again: none is lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { backgroundOf, clickToolbar, launchWithExtension } from '../../../scripts/lib/drive-chromium.mjs';
import { CHROME_BUILD } from '../../../scripts/lib/paths.mjs';
import { startSampleSite } from '../../../scripts/sample-site.mjs';
import { killBrowser, storedAnswers } from '../support/crash-browser';
import { OverlayPage } from '../support/overlay-page';
import type { AnswerWord } from '../support/review-page';
import { WelcomePage } from '../support/welcome-page';

const ROUNDS = 20;
/** Longer than any step takes on a busy machine; a step that needs it has failed. */
const STEP_MS = 15_000;
const VALUES = { Yes: 'yes', Partly: 'partly', No: 'no', 'Not enough information': 'not-enough-information' };
const ANSWERS = ['Yes', 'Partly', 'No', 'Not enough information'] as const satisfies AnswerWord[];

type Given = { readonly id: string; readonly answer: (typeof ANSWERS)[number] };

test.skip(process.platform === 'win32', 'Windows has no groups of processes to kill');
test.describe.configure({ timeout: 240_000 });
// A trace of each start would be cut off by its kill.
test.use({ trace: 'off', screenshot: 'off' });

async function sayWho(context: BrowserContext, page: Page): Promise<void> {
  const { host } = new URL((await backgroundOf(context)).url());
  await page.goto(`chrome-extension://${host}/dashboard.html#/welcome`);
  await new WelcomePage(page).say('Commissioner');
  await page.waitForURL(/#\/(\?|$)/);
}

/** One start of the browser, with the review laid over its page. */
async function openReview(profile: string, address: string, isFirst: boolean): Promise<OverlayPage> {
  const context = await launchWithExtension({
    executablePath: process.env.EQUAL_SAY_CHROMIUM ?? '',
    extension: CHROME_BUILD,
    profile,
  });
  context.setDefaultTimeout(STEP_MS);
  const page = context.pages()[0] ?? (await context.newPage());
  if (isFirst) await sayWho(context, page);
  await page.goto(address);
  await clickToolbar(context, page);
  const overlay = await OverlayPage.over(page);
  if (isFirst) await overlay.review.start();
  return overlay;
}

/** Answers the first question that has no answer yet; the review was resumed at its theme. */
async function answerNext({ review }: OverlayPage, round: number): Promise<Given> {
  const card = review.cards.filter({ hasNot: review.view.getByRole('radio', { checked: true }) }).first();
  const id = ((await card.getAttribute('id')) ?? '').replace('question-', '');
  const answer = ANSWERS[round % ANSWERS.length] ?? 'Yes';
  await review.question(id).answer(answer);
  return { id, answer };
}

/** The answers of the theme on screen are as they were given. @returns how many those are */
async function expectOnScreen({ review }: OverlayPage, given: readonly Given[]): Promise<number> {
  const ids = await review.cards.evaluateAll((cards) => cards.map(({ id }) => id.replace('question-', '')));
  const here = given.filter(({ id }) => ids.includes(id));
  for (const { id, answer } of here) await review.question(id).expectAnswer(answer);
  return here.length;
}

/** Goes through all themes from the one on screen backwards. */
async function expectInEveryTheme(overlay: OverlayPage, given: readonly Given[]): Promise<void> {
  const back = overlay.review.button(/^Back:/);
  let count = await expectOnScreen(overlay, given);
  while ((await back.count()) > 0) {
    const theme = await overlay.review.themeHeading.textContent();
    await back.click();
    await expect(overlay.review.themeHeading).not.toHaveText(theme ?? '');
    count += await expectOnScreen(overlay, given);
  }
  expect(count).toBe(given.length);
}

test('killed by SIGKILL right after “Saved” is on the screen, 20 times in a row on one profile: every answer is there at the next start', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'equal-say-killed-'));
  const site = await startSampleSite();
  const given: Given[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const overlay = await openReview(profile, `${site.url}welsh.html`, round === 0);
      const context = overlay.page.context();
      await expect(overlay.review.progress).toContainText(`${given.length} of`);
      expect(await storedAnswers(await backgroundOf(context))).toEqual(
        Object.fromEntries(given.map(({ id, answer }) => [id, VALUES[answer]])),
      );
      await expectOnScreen(overlay, given);
      if (round < ROUNDS) {
        given.push(await answerNext(overlay, round));
        expect(await killBrowser(context, profile)).toBeGreaterThan(3);
      } else {
        await expectInEveryTheme(overlay, given);
        await context.close();
      }
    }
  } finally {
    await site.close();
    await rm(profile, { recursive: true, force: true });
  }
  expect(new Set(given.map(({ id }) => id)).size).toBe(ROUNDS);
});
