// @vitest-environment happy-dom
/** Quick-hide: at once, only when it is meant, and away. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createQuickHide, leaveTab, type QuickHide } from '../../lib/browser/quick-hide';

/** Stands for the window, whose copy here is not the one that its events name. */
const view = Object.assign(new EventTarget(), { document });
let ended: AbortController;
let quick: QuickHide;
let time: number;
let on: boolean;
let happened: string[];

const isBlank = () => getComputedStyle(document.documentElement).display === 'none';
const tell = (what: string) => () => void happened.push(`${what}${isBlank() ? ', blank' : ''}`);
const down = (key: string, more: KeyboardEventInit = {}) =>
  view.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }));
const up = (key: string, more: KeyboardEventInit = {}) =>
  view.dispatchEvent(new KeyboardEvent('keyup', { key, ...more }));
function shift(times = 1): void {
  for (let _ = 0; _ < times; _ += 1) {
    down('Shift', { shiftKey: true });
    up('Shift');
  }
}

beforeEach(() => {
  document.body.replaceChildren(
    Object.assign(document.createElement('p'), { textContent: 'It watches us.' }),
  );
  document.documentElement.removeAttribute('style');
  document.title = 'Your reviews';
  [time, on, happened] = [1_000, true, []];
  ended = new AbortController();
  quick = createQuickHide({
    window: view,
    isOn: () => on,
    title: 'Notes',
    afterBlank: tell('saved'),
    leave: tell('left'),
    signal: ended.signal,
    now: () => time,
  });
});
afterEach(() => ended.abort());

describe('hiding', () => {
  it('blanks the page in the same moment, before anything is saved, and then leaves', () => {
    quick.hide();
    expect(happened).toEqual(['saved, blank', 'left, blank']);
    expect(isBlank()).toBe(true);
  });

  it('calls the tab something neutral', () => {
    quick.hide();
    expect(document.title).toBe('Notes');
  });
});

describe('the Shift key', () => {
  it('hides when it was pressed three times in a row, and not before', () => {
    shift(2);
    expect(isBlank()).toBe(false);
    shift();
    expect(happened).toEqual(['saved, blank', 'left, blank']);
  });

  it('may be pressed slowly, but each press within two seconds of the last', () => {
    for (const _ of [1, 2, 3]) {
      shift();
      time += 1_900;
    }
    expect(isBlank()).toBe(true);
  });

  it('begins anew after a longer pause', () => {
    shift(2);
    time += 2_100;
    shift(2);
    expect(isBlank()).toBe(false);
    shift();
    expect(isBlank()).toBe(true);
  });

  it('does not hide while capitals are typed', () => {
    for (const letter of 'EQUAL SAY') {
      down('Shift', { shiftKey: true });
      down(letter, { shiftKey: true });
      up(letter, { shiftKey: true });
      up('Shift');
    }
    expect(isBlank()).toBe(false);
  });

  it('does not hide when the third press is the beginning of a capital', () => {
    shift(2);
    down('Shift', { shiftKey: true });
    down('A', { shiftKey: true });
    up('A', { shiftKey: true });
    up('Shift');
    expect(isBlank()).toBe(false);
  });

  it('counts from the start when another key comes in between', () => {
    shift(2);
    down('a');
    up('a');
    shift();
    expect(isBlank()).toBe(false);
  });

  it('counts a key that is held down once', () => {
    for (let _ = 0; _ < 20; _ += 1) down('Shift', { shiftKey: true, repeat: true });
    down('Shift', { shiftKey: true });
    for (let _ = 0; _ < 20; _ += 1) down('Shift', { shiftKey: true, repeat: true });
    up('Shift');
    expect(isBlank()).toBe(false);
    shift(2);
    expect(isBlank()).toBe(true);
  });

  it('takes both Shift keys together for one press', () => {
    for (let _ = 0; _ < 2; _ += 1) {
      down('Shift', { shiftKey: true });
      down('Shift', { shiftKey: true });
      up('Shift', { shiftKey: true });
      up('Shift');
    }
    expect(isBlank()).toBe(false);
  });

  const meantElse: readonly [string, () => void][] = [
    ['a click that selects text', () => view.dispatchEvent(new Event('pointerdown'))],
    ['a window that lost the focus', () => view.dispatchEvent(new Event('blur'))],
  ];
  it.each(meantElse)('counts from the start after %s', (_what, happens) => {
    shift(2);
    happens();
    shift();
    expect(isBlank()).toBe(false);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('is no press together with %s', (held) => {
    for (let _ = 0; _ < 3; _ += 1) {
      down('Shift', { shiftKey: true, [held]: true });
      up('Shift');
    }
    expect(isBlank()).toBe(false);
  });

  it('does nothing for roles that did not ask for it; the button still hides', () => {
    on = false;
    shift(3);
    expect(isBlank()).toBe(false);
    quick.hide();
    expect(isBlank()).toBe(true);
  });

  it('is heard no more once the surface is gone', () => {
    ended.abort();
    shift(3);
    expect(isBlank()).toBe(false);
  });
});

describe('leaving a tab', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.restoreAllMocks());
  const nameless = {
    index: 3,
    windowId: 42,
    highlighted: false,
    incognito: false,
    pinned: false,
    active: true,
  };
  const own = { ...nameless, id: 5 };

  it('opens an empty tab in its place and closes itself, so that no back button leads here', async () => {
    vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue(own);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(own);
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue();
    const replace = vi.fn();
    await leaveTab({ replace });
    expect(create).toHaveBeenCalledExactlyOnceWith({ index: 3, windowId: 42 });
    expect(remove).toHaveBeenCalledExactlyOnceWith(5);
    expect(create.mock.invocationCallOrder[0]).toBeLessThan(remove.mock.invocationCallOrder[0] ?? 0);
    expect(replace).not.toHaveBeenCalled();
  });

  const troubles: readonly [string, () => void][] = [
    ['does not know the tab', () => vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue(nameless)],
    ['refuses', () => vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockRejectedValue(new Error('no'))],
  ];
  it.each(troubles)('goes to an empty page in the same tab where the browser %s', async (_what, trouble) => {
    trouble();
    const replace = vi.fn();
    await leaveTab({ replace });
    expect(replace).toHaveBeenCalledExactlyOnceWith('about:blank');
  });
});
