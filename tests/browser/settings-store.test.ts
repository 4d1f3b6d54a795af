/** Settings in `storage.local`: kept field by field, whatever is damaged or changed at once. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Audience, DEFAULT_SETTINGS } from '../../lib/app/settings';
import { changeSettings, keepSettingsFromPages, loadSettings } from '../../lib/browser/settings-store';

const AUDIENCE: Audience = { role: 'family-carer', lived: 'uses-it', interests: '' };
const LEFT = { edge: 'left', width: 320, collapsed: true } as const;

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('loadSettings', () => {
  it('gives the defaults where nothing was ever said', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('gives what was said, and the default of what is damaged', async () => {
    await fakeBrowser.storage.local.set({
      settings: { audience: AUDIENCE, surface: 'sideways', overlay: LEFT },
    });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, audience: AUDIENCE, overlay: LEFT });
  });
});

describe('changeSettings', () => {
  it('changes what is named and keeps the rest', async () => {
    await changeSettings({ audience: AUDIENCE, surface: 'private' });
    expect(await changeSettings({ overlay: LEFT })).toEqual({
      ...DEFAULT_SETTINGS,
      audience: AUDIENCE,
      surface: 'private',
      overlay: LEFT,
    });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      audience: AUDIENCE,
      surface: 'private',
      overlay: LEFT,
    });
  });

  it('loses none of several changes made at once', async () => {
    await Promise.all([
      changeSettings({ audience: AUDIENCE }),
      changeSettings({ surface: 'private' }),
      changeSettings({ overlay: LEFT }),
    ]);
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      audience: AUDIENCE,
      surface: 'private',
      overlay: LEFT,
    });
  });

  it('keeps the last of several changes to one setting', async () => {
    const widths = [300, 310, 320, 330];
    await Promise.all(widths.map((width) => changeSettings({ overlay: { ...LEFT, width } })));
    expect((await loadSettings()).overlay.width).toBe(330);
  });

  it('goes on after a change that failed', async () => {
    const full = new Error('no room');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
    await expect(changeSettings({ surface: 'private' })).rejects.toBe(full);
    await changeSettings({ audience: AUDIENCE });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, audience: AUDIENCE });
  });
});

describe('keepSettingsFromPages', () => {
  afterEach(() => {
    Reflect.deleteProperty(fakeBrowser.storage.local, 'setAccessLevel');
  });

  it('lets only our own contexts read them', async () => {
    const setAccessLevel = vi.fn(async () => {});
    Object.assign(fakeBrowser.storage.local, { setAccessLevel });
    await keepSettingsFromPages();
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  it('is no failure where the browser refuses, or does not know how', async () => {
    await expect(keepSettingsFromPages()).resolves.toBeUndefined();
    const setAccessLevel = () => Promise.reject(new Error('not here'));
    Object.assign(fakeBrowser.storage.local, { setAccessLevel });
    await expect(keepSettingsFromPages()).resolves.toBeUndefined();
  });
});
