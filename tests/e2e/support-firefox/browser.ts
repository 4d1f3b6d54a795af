/** Firefox with the built extension and a profile of its own, which can be closed and begun again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  clickToolbar,
  type Firefox,
  launchWithExtension,
  openExtensionPage,
  tabOpenedBy,
} from '../../../scripts/lib/drive-firefox.mjs';
import { inFirefox } from '../../../scripts/lib/in-firefox.mjs';
import { FIREFOX_BUILD } from '../../../scripts/lib/paths.mjs';
import { DashboardPage } from './dashboard-page';
import { OverlayPage } from './overlay-page';
import { STEP_MS } from './wait';
import { WelcomePage } from './welcome-page';

/** Where one person's browser keeps things: its profile, and the folder its downloads go to. */
type Folders = { readonly profile: string; readonly downloads: string };

async function launch({ profile, downloads }: Folders): Promise<Firefox> {
  const executablePath = process.env.EQUAL_SAY_FIREFOX;
  if (!executablePath) throw new Error('vitest.firefox.config.ts names the browser in EQUAL_SAY_FIREFOX');
  return launchWithExtension({ executablePath, extension: FIREFOX_BUILD, profile, downloads });
}

/** One person's browser. */
export class FirefoxBrowser {
  private constructor(
    private readonly folders: Folders,
    private open: Firefox,
  ) {}

  /** A browser nobody has used before. */
  static async fresh(): Promise<FirefoxBrowser> {
    const folders = {
      profile: await mkdtemp(join(tmpdir(), 'equal-say-firefox-')),
      downloads: await mkdtemp(join(tmpdir(), 'equal-say-downloads-')),
    };
    return new FirefoxBrowser(folders, await launch(folders));
  }

  /** Closes the browser and begins it again on the same profile, as a person does the next day. */
  async restart(): Promise<void> {
    await this.open.browser.close();
    this.open = await launch(this.folders);
  }

  /** Kills the browser's process, as a power cut does, and begins it again on the same profile. */
  async killAndRestart(): Promise<void> {
    const { browser } = this.open;
    const gone = new Promise((resolve) => browser.once('disconnected', resolve));
    browser.process()?.kill('SIGKILL');
    await gone;
    this.open = await launch(this.folders);
  }

  /** Closes the browser and deletes its profile and downloads. */
  async end(): Promise<void> {
    await this.open.browser.close();
    await rm(this.folders.profile, { recursive: true, force: true });
    await rm(this.folders.downloads, { recursive: true, force: true });
  }

  /** Runs a function in the browser's own window; see `inFirefox`. */
  inWindow<Args extends readonly unknown[], Answer>(
    work: (...args: Args) => Promise<Answer>,
    ...args: Args
  ): Promise<Answer> {
    return inFirefox(this.open.browser, work, ...args);
  }

  get addonId(): string {
    return this.open.addonId;
  }

  /** The folder that downloads go to. */
  get downloads(): string {
    return this.folders.downloads;
  }

  /** A new tab at this address. */
  async visit(address: string): Promise<Page> {
    const page = await this.open.browser.newPage();
    page.setDefaultTimeout(STEP_MS);
    await page.goto(address);
    return page;
  }

  /** One of the extension's own pages, in a new tab. */
  async ownPage(path: string): Promise<Page> {
    const page = await openExtensionPage(this.open, path);
    page.setDefaultTimeout(STEP_MS);
    return page;
  }

  /** Clicks the toolbar button on this page; see `clickToolbar`. */
  click(page: Page): Promise<void> {
    return clickToolbar(this.open, page);
  }

  /** Does something and waits for the tab of ours that this opens. */
  async tabOpenedBy(doing: () => Promise<unknown>): Promise<Page> {
    const page = await tabOpenedBy(this.open, doing);
    page.setDefaultTimeout(STEP_MS);
    return page;
  }

  /** Clicks the toolbar button and waits for the overlay this lays over the page. */
  async clickForOverlay(page: Page): Promise<OverlayPage> {
    await this.click(page);
    return OverlayPage.over(page);
  }

  /** The dashboard in a new tab, at a route such as `#/` or `#/import`. */
  async dashboard(route = '#/'): Promise<DashboardPage> {
    return new DashboardPage(await this.ownPage(`dashboard.html${route}`));
  }

  /** Says who is reviewing, as on the first day, and closes the tab it was said in. */
  async sayWho(role: string): Promise<void> {
    const page = await this.ownPage('dashboard.html#/welcome');
    await new WelcomePage(page).say(role);
    await page.waitForFunction(() => /^#\/(\?|$)/.test(location.hash));
    await page.close();
  }
}
