/** The other ways in, in Firefox: the context menu and the commands of keys, over the page and in the sidebar. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { chooseFromMenu, pressShortcut, setShortcut } from '../../../scripts/lib/in-firefox.mjs';
import { OverlayPage, strangers } from '../support-firefox/overlay-page';
import { Sidebar } from '../support-firefox/sidebar';
import { useFirefox } from '../support-firefox/use-firefox';
import { textOf } from '../support-firefox/wait';

const { firefox, site } = useFirefox();

beforeAll(() => firefox().sayWho('Commissioner'));

/** Opens the page's context menu with the mouse and chooses one of our entries in it. */
async function chooseInMenuOf(page: Page, entry: string): Promise<void> {
  await page.click('h1', { button: 'right' });
  await firefox().inWindow(chooseFromMenu, entry);
}

it('the sidebar is not opened by installing', async () => {
  expect(await new Sidebar(firefox()).isOpen()).toBe(false);
});

it('“Review beside the page” in the context menu opens the sidebar on this page, and a review in it is the same as over the page', async () => {
  const page = await firefox().visit(`${site().url}csp-none.html`);
  await chooseInMenuOf(page, 'review-beside');
  const sidebar = new Sidebar(firefox());
  await expect.poll(() => sidebar.heading()).toBe('Is this page public?');
  await sidebar.sayPublic();
  await expect.poll(() => sidebar.heading()).toBe('Which product is this?');
  expect(await sidebar.proposedName()).toContain('Knollwimple');
  await sidebar.start();
  await sidebar.answerFirst();
  expect(await strangers(page)).toBe(0);

  const overlay = await firefox().clickForOverlay(page);
  await overlay.review.expectAnswers({ PUR1: 'Yes' });
  await overlay.review.answer('PUR1', 'No');
  await sidebar.close();
  await page.close();
});

it('“Review this page” in the context menu, and the command behind the key of the button, open the overlay', async () => {
  const page = await firefox().visit(`${site().url}coep.html`);
  await chooseInMenuOf(page, 'review-page');
  const overlay = await OverlayPage.over(page);
  await firefox().inWindow(pressShortcut, 'alt,shift', 'E');
  await overlay.gone();
  await page.close();
});

it('the command for beside the page opens the sidebar, once a person gave it a key', async () => {
  const page = await firefox().visit(`${site().url}honest/`);
  await firefox().inWindow(setShortcut, firefox().addonId, 'review-beside', 'Alt+Shift+U');
  await firefox().inWindow(pressShortcut, 'alt,shift', 'U');
  const sidebar = new Sidebar(firefox());
  await expect.poll(() => sidebar.heading()).toBe('Is this page public?');
  await sidebar.sayPublic();
  await expect.poll(() => sidebar.heading()).toBe('Which product is this?');
  expect(await sidebar.proposedName()).toBe('Jotwhistle');
  await sidebar.close();
  await page.close();
});

it('the sidebar’s page in a tab of its own says how to get to a review', async () => {
  const page = await firefox().ownPage('sidepanel.html');
  expect(await textOf(page, 'h1')).toBe('Which page?');
});
