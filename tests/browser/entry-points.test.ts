/** The ways in, with fakes of the browser's events: what each does, and that a panel is asked for at once. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Surfaces, TabInfo } from '../../lib/app/surfaces';
import { registerEntryPoints } from '../../lib/browser/entry-points';

type Listener = (...args: readonly unknown[]) => unknown;

/** Catches what is registered at an event that the fake browser does not have. */
function listenersOf(event: { addListener: (listener: never) => void }): Listener[] {
  const listeners: Listener[] = [];
  vi.spyOn(event, 'addListener').mockImplementation((listener: Listener) => void listeners.push(listener));
  return listeners;
}

let menu: Listener[];
let command: Listener[];
let surfaces: { [Name in keyof Surfaces]: ReturnType<typeof vi.fn<Surfaces[Name]>> };
const ready = vi.fn<(tabId: number) => void>();
const takeWords = vi.fn<(tab: TabInfo) => Promise<void>>(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  menu = listenersOf(fakeBrowser.contextMenus.onClicked);
  command = listenersOf(fakeBrowser.commands.onCommand);
  surfaces = {
    clicked: vi.fn(async () => {}),
    reviewTab: vi.fn(async () => {}),
    problem: vi.fn(async () => false),
    openInTab: vi.fn(async () => {}),
    openForWords: vi.fn(async () => {}),
  };
  ready.mockReset();
  takeWords.mockReset();
  registerEntryPoints({ surfaces, ready, takeWords });
});

afterEach(() => {
  vi.restoreAllMocks();
  setPanels({});
});

/** What the browser has to open beside a page: Chromium a side panel, Firefox a sidebar, others nothing. */
function setPanels(panels: { readonly sidePanel?: unknown; readonly sidebarAction?: unknown }): void {
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  Object.assign(fakeBrowser, panels);
}

const TAB = { id: 7, url: 'https://vendor.example/', title: 'Vendor' };

function chooseFromMenu(entry: string, tab?: { readonly id?: number }): void {
  for (const listener of menu) listener({ menuItemId: entry }, tab);
}

function giveCommand(name: string, tab?: { readonly id?: number }): void {
  for (const listener of command) listener(name, tab);
}

/** Routes of the dashboard that were opened in tabs. */
async function openedRoutes(): Promise<readonly string[]> {
  const tabs = await fakeBrowser.tabs.query({});
  return tabs.flatMap(({ url }) => url?.split('dashboard.html#')[1] ?? []);
}

describe.each([
  ['the listener of the context menu', () => chooseFromMenu('review-beside', TAB)],
  ['the listener of the command', () => giveCommand('review-beside', TAB)],
])('%s, for the review beside the page', (_name, ask) => {
  it('opens the side panel of this tab before anything is awaited, as a user gesture demands', () => {
    const open = vi.fn(async () => {});
    setPanels({ sidePanel: { open } });
    ask();
    expect(open.mock.calls).toEqual([[{ tabId: 7 }]]);
    expect(surfaces.clicked).not.toHaveBeenCalled();
  });

  it('opens the sidebar where there is no side panel, before anything is awaited', () => {
    const open = vi.fn(async () => {});
    setPanels({ sidebarAction: { open } });
    ask();
    expect(open.mock.calls).toEqual([[]]);
  });

  it.each([
    ['refuses', { sidePanel: { open: () => Promise.reject(new Error('user gesture')) } }],
    [
      'throws',
      {
        sidePanel: {
          open: () => {
            throw new Error('no window');
          },
        },
      },
    ],
    ['does not exist', {}],
  ])('opens a tab where the panel %s', async (_what, panels) => {
    setPanels(panels);
    ask();
    await expect.poll(openedRoutes).toEqual(['/start?tab=7']);
  });

  it('opens no tab where the panel opened', async () => {
    const opening = Promise.resolve();
    setPanels({ sidePanel: { open: () => opening } });
    ask();
    await opening;
    // After everything that waited for the panel.
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await openedRoutes()).toEqual([]);
  });
});

describe('the other ways in', () => {
  it('reviews the page where the toolbar button is clicked, and is ready first', async () => {
    const { onClicked } = fakeBrowser.action;
    await Reflect.apply(Reflect.get(onClicked, 'trigger'), onClicked, [TAB]);
    expect(surfaces.clicked).toHaveBeenCalledExactlyOnceWith(TAB);
    expect(ready).toHaveBeenCalledExactlyOnceWith(7);
    expect(ready.mock.invocationCallOrder[0]).toBeLessThan(surfaces.clicked.mock.invocationCallOrder[0] ?? 0);
  });

  it('reviews the page whose other menu entry is chosen, even where its address is not told', () => {
    chooseFromMenu('review-page', { id: 8 });
    expect(surfaces.clicked).toHaveBeenCalledExactlyOnceWith({ id: 8, url: null, title: '' });
  });

  it('does nothing for another command, or where there is no tab', () => {
    const open = vi.fn(async () => {});
    setPanels({ sidePanel: { open } });
    giveCommand('another', TAB);
    giveCommand('review-beside');
    chooseFromMenu('review-beside');
    chooseFromMenu('review-page', {});
    expect(open).not.toHaveBeenCalled();
    expect(surfaces.clicked).not.toHaveBeenCalled();
  });

  it('puts its entries into the context menu on installation, in place of any before', async () => {
    const created: unknown[] = [];
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => `message ${String(key)}`);
    vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => void created.splice(0));
    vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation((entry) => created.push(entry.id));
    created.push('from before');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    await expect.poll(() => created).toEqual(['review-page', 'take-words', 'review-beside']);
  });
});

describe.each([
  ['the listener of the context menu', (tab?: typeof TAB) => chooseFromMenu('take-words', tab)],
  ['the listener of the command', (tab?: typeof TAB) => giveCommand('take-words', tab)],
])('%s, for the words that are selected', (_name, ask) => {
  it('takes them from this tab, and opens nothing itself', () => {
    ask(TAB);
    expect(takeWords.mock.calls).toEqual([[TAB]]);
    expect(surfaces.clicked).not.toHaveBeenCalled();
  });

  it('does nothing without a tab', () => {
    ask();
    expect(takeWords).not.toHaveBeenCalled();
  });
});
