/** Chromium with the built extension and a profile of its own, which can be closed and begun again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import {
  backgroundOf,
  clickToolbar,
  extensionIdOf,
  launchWithExtension,
} from '../../../scripts/lib/drive-chromium.mjs';
import { CHROME_BUILD } from '../../../scripts/lib/paths.mjs';
import { DashboardPage } from './dashboard-page';
import { OverlayPage } from './overlay-page';
import { WelcomePage } from './welcome-page';

export type Look = {
  readonly viewport: { readonly width: number; readonly height: number } | null;
  readonly colorScheme: 'light' | 'dark' | 'no-preference';
};

/** Longer than any step takes on a busy machine of two cores; a step that needs it has failed. */
const STEP_MS = 15_000;

async function launch(profile: string, look: Look): Promise<BrowserContext> {
  const executablePath = process.env.EQUAL_SAY_CHROMIUM;
  if (!executablePath) throw new Error('playwright.config.ts names the browser in EQUAL_SAY_CHROMIUM');
  const context = await launchWithExtension({ executablePath, extension: CHROME_BUILD, profile, ...look });
  context.setDefaultTimeout(STEP_MS);
  return context;
}

/** One person's browser. */
export class ExtensionBrowser {
  private constructor(
    private readonly profile: string,
    private readonly look: Look,
    private open: BrowserContext,
  ) {}

  /** A browser nobody has used before. */
  static async fresh(look: Look): Promise<ExtensionBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'equal-say-profile-'));
    return new ExtensionBrowser(profile, look, await launch(profile, look));
  }

  get context(): BrowserContext {
    return this.open;
  }

  /** Closes the browser and begins it again on the same profile, as a person does the next day. */
  async restart(): Promise<void> {
    await this.open.close();
    this.open = await launch(this.profile, this.look);
  }

  /** Closes the browser and deletes its profile. */
  async end(): Promise<void> {
    await this.open.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  /** The extension's background worker, once it listens. */
  worker(): Promise<Worker> {
    return backgroundOf(this.open);
  }

  /** The address of one of the extension's own pages. */
  async addressOf(page: string): Promise<string> {
    return `chrome-extension://${await extensionIdOf(this.open)}/${page}`;
  }

  /** A new tab at this address. */
  async visit(address: string): Promise<Page> {
    const page = await this.open.newPage();
    await page.goto(address);
    return page;
  }

  /** Clicks the toolbar button on this page; see `clickToolbar`. */
  click(page: Page): Promise<void> {
    return clickToolbar(this.open, page);
  }

  /** Clicks the toolbar button and waits for the tab this opens. */
  async clickForTab(page: Page): Promise<Page> {
    const opening = this.open.waitForEvent('page');
    await this.click(page);
    const tab = await opening;
    await tab.waitForURL(/dashboard\.html/);
    return tab;
  }

  /** Clicks the toolbar button and waits for the overlay this lays over the page. */
  async clickForOverlay(page: Page): Promise<OverlayPage> {
    await this.click(page);
    return OverlayPage.over(page);
  }

  /** The dashboard in a new tab, at a route such as `#/` or `#/import`. */
  async dashboard(route = '#/'): Promise<DashboardPage> {
    return new DashboardPage(await this.visit(await this.addressOf(`dashboard.html${route}`)));
  }

  /** Says who is reviewing, as on the first day, and closes the tab it was said in. */
  async sayWho(role: string): Promise<void> {
    const page = await this.visit(await this.addressOf('dashboard.html#/welcome'));
    await new WelcomePage(page).say(role);
    await page.waitForURL(/#\/(\?|$)/);
    await page.close();
  }
}
