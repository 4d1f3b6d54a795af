/** The ways in: the toolbar button and its key, the context menu, and the command for the review beside the page. */
import { browser } from 'wxt/browser';
import { type Surfaces, startRoute, type TabInfo } from '../app/surfaces';
import { openBeside } from './side-panel';
import { tabs } from './tabs';

const MENU_REVIEW = 'review-page';
const MENU_BESIDE = 'review-beside';

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
    id: MENU_BESIDE,
    title: browser.i18n.getMessage('commandReviewBeside'),
    contexts,
  });
}

/** Registers every way in; `ready` is told of a click first, to ready what the surface will ask for. Runs synchronously when the worker starts: a click may be what started it. */
export function registerEntryPoints(surfaces: Surfaces, ready: (tabId: number) => void = () => {}): void {
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
    else void surfaces.clicked(tab);
  });
  browser.commands.onCommand.addListener((command, active) => {
    const tab = infoOf(active);
    if (command === 'review-beside' && tab) void openBesideOrTab(tab.id);
  });
}
