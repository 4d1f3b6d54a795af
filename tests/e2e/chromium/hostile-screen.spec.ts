/** A hostile page fights what can be seen: the review stays usable, or goes on in a tab that says why. */
import type { Page } from '@playwright/test';
import { HostilePage, type Seen } from '../support/hostile-page';
import { hasOverlay } from '../support/overlay-page';
import { ReviewPage } from '../support/review-page';
import { expect, test } from '../support/test';

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

/** How often an element was put straight into html, where only the overlay goes. */
function timesLaid({ mutations }: Seen): number {
  return mutations
    .filter(({ type, target }) => type === 'childList' && target === 'HTML')
    .reduce((sum, { added }) => sum + (added?.length ?? 0), 0);
}

/** What the toolbar button of the tab in front says. */
type Button = { readonly title: string; readonly badge: string };

async function buttonOf(worker: { evaluate: Page['evaluate'] }): Promise<Button> {
  return worker.evaluate(async () => {
    const { action, tabs } = Object(globalThis).chrome;
    const [{ id: tabId }] = await tabs.query({ active: true, lastFocusedWindow: true });
    return { title: await action.getTitle({ tabId }), badge: await action.getBadgeText({ tabId }) };
  });
}

test('a page that removes what it does not know: laid again three times, then a tab says why', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/?do=remove-unknown`);
  const tab = await equalSay.clickForTab(page);
  await expect(tab.getByText(/takes out whatever is laid over it/)).toBeVisible();
  await expect(tab.getByLabel('Product’s name')).toHaveValue('Snatchwaffle');
  expect(timesLaid(await new HostilePage(page).seen())).toBe(4);
  expect(hasOverlay(page)).toBe(false);
});

test('removed once in the middle of a note: it is put back, and not a word is lost', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  await question.answer('No');
  await question.card.getByRole('button', { name: /^Add a note/ }).click();
  await question.note.click();
  await page.keyboard.type('Typed a moment ago');
  await new HostilePage(page).start('sweep');
  await expect
    .poll(() => overlay.frame.isDetached() && page.frames().some((frame) => frame !== page.mainFrame()))
    .toBe(true);
  const [again] = page.frames().filter((frame) => frame !== page.mainFrame());
  if (!again) throw new Error('The overlay was not put back');
  const restored = new ReviewPage(again).question('PUR1');
  await restored.expectAnswer('No');
  await expect(restored.note).toHaveValue('Typed a moment ago');
  await restored.answer('Yes');
});

test('a page that hides its html with the review open: it goes on in a tab that says why', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');
  const opening = equalSay.context.waitForEvent('page');
  await new HostilePage(page).start('hide-html');
  const tab = await opening;
  await expect(tab.getByText(/hides whatever is laid over it/)).toBeVisible();
  await new ReviewPage(tab).question('PUR1').expectAnswer('Partly');
  expect(hasOverlay(page)).toBe(false);
});

test('a modal dialog opened later: a notice, a mark on the button, and a click goes on in a tab; closed, all is as before', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('No');
  const worker = await equalSay.worker();
  const before = await buttonOf(worker);
  expect(before.badge).toBe('');

  await hostile.start('modal');
  await expect(overlay.frame.getByText(/opened a window of its own/)).toBeVisible();
  const marked = { title: expect.stringContaining('go on in a tab'), badge: '!' };
  await expect.poll(() => buttonOf(worker)).toEqual(marked);
  await hostile.stop('modal');
  await expect(overlay.frame.getByText(/opened a window of its own/)).toHaveCount(0);
  await expect.poll(() => buttonOf(worker)).toEqual(before);
  await overlay.review.question('PUR1').answer('Yes');

  await hostile.start('modal');
  await expect.poll(() => buttonOf(worker)).toEqual(marked);
  const tab = await equalSay.clickForTab(page);
  await expect(tab.getByText(/a window of its own open over everything/)).toBeVisible();
  await new ReviewPage(tab).question('PUR1').expectAnswer('Yes');
  await page.bringToFront();
  expect(await buttonOf(worker)).toEqual(before);
});

test('what is remembered of a dialog goes with its page: after a reload the click lays the overlay', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('No');
  await new HostilePage(page).start('modal');
  await expect(overlay.frame.getByText(/opened a window of its own/)).toBeVisible();
  await page.reload();
  const again = await equalSay.clickForOverlay(page);
  await again.review.question('PUR1').expectAnswer('No');
});

const SURVIVED = ['shove', 'fade', 'inert', 'restyle', 'tiny-root', 'cover', 'cover-top-layer', 'churn'];

test('shoved, faded, made inert, restyled, covered: the review can still be seen and answered', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  const box = await overlay.box();
  for (const attack of SURVIVED) {
    await test.step(attack, async () => {
      await hostile.start(attack);
      // At the next look it is lifted over what covers it, and free of what was written on it.
      await expect.poll(() => page.evaluate(isOnTop)).toBe(true);
      await question.answer('Partly');
      await question.answer('No');
      expect(await overlay.box()).toEqual(box);
      await hostile.stop(attack);
    });
  }
  expect(equalSay.context.pages().filter((one) => one.url().includes('dashboard'))).toEqual([]);
});

/** Ways that the page's own switches do not have. All run in the page, with the overlay as html's last element. */
const MORE: readonly (readonly [what: string, how: () => unknown])[] = [
  [
    'painted over from before and behind its own element',
    () => {
      const sheet = document.createElement('style');
      const paint = '{ content: "Yes"; position: fixed; inset: 0; background: red; pointer-events: none }';
      sheet.textContent = `html > div::before, html > div::after, html > div::backdrop ${paint}`;
      document.head.append(sheet);
    },
  ],
  [
    'moved by an animation that never ends',
    () => {
      const frames = { transform: ['none', 'translateX(-300vw)'], opacity: ['1', '0'] };
      return document.documentElement.lastElementChild?.animate(frames, { duration: 1, fill: 'forwards' })
        .finished;
    },
  ],
  [
    'taken out of the top layer and covered',
    () => {
      document.documentElement.lastElementChild?.removeAttribute('popover');
      document.getElementById('top-cover')?.showPopover();
    },
  ],
];

test('painted over, animated away, lowered: the review can still be seen and answered', async ({
  equalSay,
  site,
}) => {
  for (const [what, attack] of MORE) {
    await test.step(what, async () => {
      const page = await equalSay.visit(`${site.url}hostile/`);
      const overlay = await equalSay.clickForOverlay(page);
      if ((await overlay.review.cards.count()) === 0) await overlay.review.start();
      const question = overlay.review.question('PUR1');
      const box = await overlay.box();
      await page.evaluate(attack);
      await expect.poll(() => page.evaluate(isOnTop)).toBe(true);
      expect(await page.evaluate(paintedBeside)).toEqual(['none', 'none', 'none']);
      expect((await overlay.box()).width).toBe(box.width);
      await question.answer('Partly');
      await question.answer('No');
      await page.close();
    });
  }
});

/** Runs in the page: once nobody has done anything for a while, goes to full screen at the next act of the person. */
const LIE_IN_WAIT = `
  const { userActivation } = navigator;
  let waited = false;
  const timer = setInterval(() => {
    waited ||= !userActivation.isActive;
    if (!waited || !userActivation.isActive) return;
    clearInterval(timer);
    document.getElementById('what').requestFullscreen();
  }, 20);`;

test('a page uses a click meant for the review as its own, to go to full screen: the button is marked until that ends', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const { left, width } = await overlay.box();
  const worker = await equalSay.worker();
  await hostile.quietly(`{${LIE_IN_WAIT}}`);
  await expect.poll(() => hostile.quietly('navigator.userActivation.isActive')).toBe(false);
  expect(await hostile.quietly('document.fullscreenElement === null')).toBe(true);

  // The browser tells a page that somebody did something in one of its frames; not what, nor in which.
  await page.mouse.click(left + width / 2, 300);
  await expect.poll(async () => (await buttonOf(worker)).badge).toBe('!');
  expect(await hostile.quietly('document.fullscreenElement.id')).toBe('what');
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(async () => (await buttonOf(worker)).badge).toBe('');
  await overlay.review.question('PUR1').answer('No');
});

/** Runs in the page: how what stands before, after and behind the overlay is displayed. */
function paintedBeside(): readonly string[] {
  const host = document.documentElement.lastElementChild ?? document.documentElement;
  return ['::before', '::after', '::backdrop'].map((beside) => getComputedStyle(host, beside).display);
}

/** Runs in the page: is the overlay what a click in its middle meets? */
function isOnTop(): boolean {
  const host = document.documentElement.lastElementChild;
  const box = host?.getBoundingClientRect();
  return (
    box !== undefined && host === document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  );
}

test('a page that covers it again and again: the button is marked, and a click goes on in a tab', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');
  await page.evaluate(() => {
    const cover = document.getElementById('top-cover');
    setInterval(() => {
      cover?.hidePopover();
      cover?.showPopover();
    }, 50);
  });
  const worker = await equalSay.worker();
  await expect.poll(async () => (await buttonOf(worker)).badge).toBe('!');
  const tab = await equalSay.clickForTab(page);
  await expect(tab.getByText(/put something of its own over the review/)).toBeVisible();
  await new ReviewPage(tab).question('PUR1').expectAnswer('Partly');
});
