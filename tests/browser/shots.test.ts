/** Pictures of a tab on their way: taken of the tab on screen only, held in memory one at a time, and let go. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Shot } from '../../lib/app/quotes-in-page';
import { captureTab, dropShot, heldShot, holdShot } from '../../lib/browser/shots';
import { hashOf, PAGE, timeOf } from '../fixtures/evidence/builders';
import { idOf } from '../fixtures/records/builders';

const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const JPEG = 'data:image/jpeg;base64,/9j/4AAQ';
const ON_SCREEN = {
  id: 7,
  index: 0,
  windowId: 42,
  highlighted: true,
  incognito: false,
  pinned: false,
  active: true,
};

const SHOT: Shot = {
  dataUrl: PNG,
  assessmentId: idOf(10),
  questionId: 'AAA1',
  page: {
    pageKey: PAGE,
    title: 'Lantern for care homes',
    language: 'en-GB',
    textHash: hashOf(1),
    textLength: 9_000,
    unread: ['canvas'],
    sensitive: ['log-out-control'],
    retrievedAt: timeOf(3),
  },
};

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('captureTab', () => {
  /** A browser whose tab 7 is so, and whose window gives these pictures one after the other. */
  function browserWith(tab: Partial<typeof ON_SCREEN>, ...pictures: readonly (string | Error)[]) {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ ...ON_SCREEN, ...tab });
    const capture = vi.spyOn(fakeBrowser.tabs, 'captureVisibleTab');
    for (const picture of pictures) {
      if (typeof picture === 'string') capture.mockResolvedValueOnce(picture);
      else capture.mockRejectedValueOnce(picture);
    }
    return capture;
  }

  it('is what the window of the tab shows, without loss', async () => {
    const capture = browserWith({}, PNG);
    expect(await captureTab(7)).toBe(PNG);
    expect(capture.mock.calls).toEqual([[42, { format: 'png' }]]);
  });

  it('is taken again as a JPEG when it is too large to be held', async () => {
    const capture = browserWith({}, `${PNG}${'A'.repeat(6_000_000)}`, JPEG);
    expect(await captureTab(7)).toBe(JPEG);
    expect(capture.mock.calls[1]).toEqual([42, { format: 'jpeg', quality: 90 }]);
  });

  it('is nothing for a tab behind another: the window shows something else', async () => {
    const capture = browserWith({ active: false }, PNG);
    expect(await captureTab(7)).toBeNull();
    expect(capture).not.toHaveBeenCalled();
  });

  it('is nothing where the browser refuses, and for a tab that was closed', async () => {
    browserWith({}, new Error('The extension is not allowed to capture this page.'));
    expect(await captureTab(7)).toBeNull();
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await captureTab(7)).toBeNull();
  });
});

describe('a shot that is held', () => {
  it('is given out as it was, as often as its screen is loaded', async () => {
    expect(await holdShot('one', SHOT)).toBe(true);
    expect([await heldShot('one'), await heldShot('one')]).toEqual([SHOT, SHOT]);
  });

  it('may be of a page that could not be read, and may be a JPEG', async () => {
    const bare: Shot = { ...SHOT, dataUrl: JPEG, page: null };
    await holdShot('one', bare);
    expect(await heldShot('one')).toEqual(bare);
  });

  it('is the only one: the next takes its place, and nothing else is let go', async () => {
    await fakeBrowser.storage.session.set({ 'tab-7': 'of the tab' });
    await holdShot('one', SHOT);
    await holdShot('two', { ...SHOT, questionId: 'AAA2' });
    expect(await heldShot('one')).toBeNull();
    expect((await heldShot('two'))?.questionId).toBe('AAA2');
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).sort()).toEqual(['shot-two', 'tab-7']);
  });

  it('is gone once it is dropped, and only that one', async () => {
    await holdShot('one', SHOT);
    await dropShot('two');
    expect(await heldShot('one')).toEqual(SHOT);
    await dropShot('one');
    expect(await heldShot('one')).toBeNull();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is not held, and that is said, when there is no room', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await holdShot('one', SHOT)).toBe(false);
    expect(await heldShot('one')).toBeNull();
  });

  it('is on no disk, and no name of a page in it holds more than is known', async () => {
    const page = { ...SHOT.page, text: 'all of the page' };
    await fakeBrowser.storage.session.set({ 'shot-one': { ...SHOT, page } });
    expect(await heldShot('one')).toEqual(SHOT);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  const damaged: readonly [string, unknown][] = [
    ['no object', PNG],
    ['an address that is no picture', { ...SHOT, dataUrl: 'https://tallow.example/picture.png' }],
    ['a drawing that could hold a script', { ...SHOT, dataUrl: 'data:image/svg+xml;base64,PHN2Zz4=' }],
    ['a review that is none', { ...SHOT, assessmentId: '../../1' }],
    ['a question that is none', { ...SHOT, questionId: '<img>' }],
    ['half a page', { ...SHOT, page: { pageKey: PAGE } }],
  ];
  it.each(damaged)('is none when what is held is %s', async (_what, stored) => {
    await fakeBrowser.storage.session.set({ 'shot-one': stored });
    expect(await heldShot('one')).toBeNull();
  });

  it.each(['none', '', '__proto__'])('is none under a name that nothing is held under: "%s"', async (id) => {
    expect(await heldShot(id)).toBeNull();
  });
});
