/** The browser's tabs: looked at, opened beside, and given the overlay's script with patience. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { injectScript, styleTab, tabs } from '../../lib/browser/tabs';

const BASE = `chrome-extension://${fakeBrowser.runtime.id}/`;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('tabInfo', () => {
  it('tells address and title as far as the browser shows them', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://tallow.example/' });
    expect(await tabs.tabInfo(id)).toEqual({ id, url: 'https://tallow.example/', title: '' });
    const hidden = await fakeBrowser.tabs.create({});
    expect(await tabs.tabInfo(hidden.id ?? -1)).toEqual({ id: hidden.id, url: null, title: '' });
  });

  it('is nothing for a tab that was closed', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 99.'));
    expect(await tabs.tabInfo(99)).toBeNull();
  });
});

describe('openDashboard', () => {
  const at = {
    id: 5,
    index: 3,
    windowId: 42,
    highlighted: false,
    incognito: false,
    pinned: false,
    active: true,
  };

  it('opens the route in the tab after the one it is about, in the same window', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(at);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await tabs.openDashboard('/start?tab=5', 5);
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: `${BASE}dashboard.html#/start?tab=5`,
      index: 4,
      windowId: 42,
    });
  });

  it.each([
    ['is about no tab', null],
    ['is about a tab that was closed', 99],
  ])('opens where the browser puts it when it %s', async (_why, beside) => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 99.'));
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await tabs.openDashboard('/', beside);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${BASE}dashboard.html#/` });
  });
});

it('brings a tab to the front', async () => {
  const update = vi.spyOn(fakeBrowser.tabs, 'update');
  const { id = -1 } = await fakeBrowser.tabs.create({});
  await tabs.activate(id);
  expect(update).toHaveBeenCalledExactlyOnceWith(id, { active: true });
});

describe('injectOverlay', () => {
  const NOT_YET = new Error('Cannot access contents of the page. Extension manifest must request permission');

  /** Runs the injection with these failures first; afterwards it works. */
  async function inject(...failures: readonly Error[]) {
    const execute = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    for (const failure of failures) execute.mockRejectedValueOnce(failure);
    execute.mockResolvedValue([]);
    const began = Date.now();
    const injecting = tabs.injectOverlay(7);
    await vi.runAllTimersAsync();
    return { injected: await injecting, calls: execute.mock.calls, waited: Date.now() - began };
  }

  it('runs our script once, in the top document of that tab only', async () => {
    const { injected, calls } = await inject();
    expect(injected).toBe(true);
    expect(calls).toEqual([[{ target: { tabId: 7 }, files: ['/overlay.js'] }]]);
  });

  it('tries again while the right given by the click has not arrived', async () => {
    expect(await inject(NOT_YET, NOT_YET)).toMatchObject({ injected: true, waited: 25 + 50 });
    expect(await inject(new Error('Missing host permission for the tab'))).toMatchObject({ injected: true });
  });

  it('gives up after six times, in less than two seconds', async () => {
    const { injected, calls, waited } = await inject(...Array.from({ length: 9 }, () => NOT_YET));
    expect([injected, calls.length]).toEqual([false, 6]);
    expect(waited).toBeLessThan(2_000);
  });

  it('does not try again where no extension is let in', async () => {
    const { injected, calls } = await inject(new Error('The extensions gallery cannot be scripted.'));
    expect([injected, calls.length]).toEqual([false, 1]);
  });
});

describe('injectScript', () => {
  it.each(['/overlay.js', '/page-reader.js'] as const)(
    'puts %s into the top document of one tab',
    async (script) => {
      const execute = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
      expect(await injectScript(7, script)).toBe('in');
      expect(execute.mock.calls).toEqual([[{ target: { tabId: 7 }, files: [script] }]]);
    },
  );

  const refusals: readonly [why: string, error: unknown, outcome: 'no-right' | 'no-script'][] = [
    ['no click gave the right to', new Error('Cannot access contents of the page.'), 'no-right'],
    ['Firefox misses the right', new Error('Missing host permission for the tab'), 'no-right'],
    ['the page is the browser’s own', new Error('Cannot access a chrome:// URL'), 'no-script'],
    ['the tab was closed', new Error('No tab with id: 7.'), 'no-script'],
    ['the browser says it in a bare word', 'The extensions gallery cannot be scripted.', 'no-script'],
  ];
  it.each(refusals)('tells apart why it could not: %s', async (_why, error, outcome) => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(error);
    const injecting = injectScript(7, '/page-reader.js');
    await vi.runAllTimersAsync();
    expect(await injecting).toBe(outcome);
  });
});

describe('styleTab', () => {
  const CSS = '::highlight(w1){color:#0b0c0c}';
  const INJECTION = { target: { tabId: 7, allFrames: true }, css: CSS, origin: 'AUTHOR' };

  function styling() {
    const insert = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue();
    const remove = vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockResolvedValue();
    return { insert, remove };
  }

  it('puts a style sheet into all frames of one tab, and takes the very same out', async () => {
    const { insert, remove } = styling();
    await styleTab(7, CSS, true);
    expect([insert.mock.calls, remove.mock.calls]).toEqual([[[INJECTION]], []]);
    await styleTab(7, CSS, false);
    expect([insert.mock.calls, remove.mock.calls]).toEqual([[[INJECTION]], [[INJECTION]]]);
  });

  it('has nothing to do in a tab that was closed or went on', async () => {
    const { insert, remove } = styling();
    insert.mockRejectedValue(new Error('No tab with id: 7.'));
    remove.mockRejectedValue(new Error('Frame with ID 0 was removed.'));
    await expect(styleTab(7, CSS, true)).resolves.toBeUndefined();
    await expect(styleTab(7, CSS, false)).resolves.toBeUndefined();
  });
});

describe('markButton', () => {
  async function mark(title: string | null) {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => `message ${key}`);
    await tabs.markButton(7, title);
    const { getBadgeText, getTitle } = fakeBrowser.action;
    return [await getBadgeText({ tabId: 7 }), await getTitle({ tabId: 7 })];
  }

  it('puts a sign and a word on the button of one tab, and takes them off', async () => {
    expect(await mark('Something lies over it')).toEqual(['!', 'Something lies over it']);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
    expect(await mark(null)).toEqual(['', 'message actionTitle']);
  });
});
