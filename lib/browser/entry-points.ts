/** The ways in: the toolbar button and its key, the context menu, and the command for the review beside the page. */
import { browser } from 'wxt/browser';
import { type Surfaces, startRoute, type TabInfo } from '../app/surfaces';
import { openBeside } from './side-panel';
import { tabs } from './tabs';

const MENU_REVIEW = 'review-page';
const MENU_BESIDE = 'review-beside';
const MENU_WORDS = 'take-words';

type ClickedTab = {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
};

function infoOf(tab: ClickedTab | undefined): TabInfo | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
}

async function openBesideOrTab(tabId: number): Promise<void> {
  if (!(await openBeside(tabId))) await tabs.openDashboard(startRoute(tabId, null), tabId);
}

function createMenus(): void {
  const contexts: ['page', 'selection', 'link', 'image'] = ['page', 'selection', 'link', 'image'];
  browser.contextMenus.create({ id: MENU_REVIEW, title: browser.i18n.getMessage('actionTitle'), contexts });
  browser.contextMenus.create({
    id: MENU_WORDS,
    title: browser.i18n.getMessage('commandTakeWords'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: MENU_BESIDE,
    title: browser.i18n.getMessage('commandReviewBeside'),
    contexts,
  });
}

export type EntryPointsNeeds = {
  readonly surfaces: Pick<Surfaces, 'clicked'>;
  /** Told of a click first, to ready what the surface will ask for. */
  readonly ready: (tabId: number) => void;
  /** Takes the words selected in a tab's page for the review. */
  readonly takeWords: (tab: TabInfo) => Promise<void>;
};

/** Registers every way in. Runs synchronously when the worker starts: a click may be what started it. */
export function registerEntryPoints({ surfaces, ready, takeWords }: EntryPointsNeeds): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(createMenus, createMenus);
  });
  browser.action.onClicked.addListener((clicked) => {
    const tab = infoOf(clicked);
    if (!tab) return;
    ready(tab.id);
    void surfaces.clicked(tab);
  });
  browser.contextMenus.onClicked.addListener((info, clicked) => {
    const tab = infoOf(clicked);
    if (!tab) return;
    if (info.menuItemId === MENU_BESIDE) void openBesideOrTab(tab.id);
    else if (info.menuItemId === MENU_WORDS) void takeWords(tab);
    else void surfaces.clicked(tab);
  });
  browser.commands.onCommand.addListener((command, active) => {
    const tab = infoOf(active);
    if (!tab) return;
    if (command === 'review-beside') void openBesideOrTab(tab.id);
    if (command === 'take-words') void takeWords(tab);
  });
}
