// @vitest-environment happy-dom
/** When the page takes the keyboard, and when the person only went elsewhere. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFocusGuard, type FocusGuard } from '../../lib/state/focus-guard';

/** Stands for the window, whose copy here is not the one that its events name. */
const view = Object.assign(new EventTarget(), { document });

let guard: FocusGuard;
let flushed: number;
let time: number;
let ended: AbortController;

const note = () => document.querySelector<HTMLElement>('textarea');
const root = () => document.documentElement;
const blur = () => view.dispatchEvent(new Event('blur'));
const focus = () => view.dispatchEvent(new Event('focus'));
const pointer = (type: 'pointerenter' | 'pointerleave') => root().dispatchEvent(new Event(type));
function key(name: string, held: KeyboardEventInit = {}): void {
  view.dispatchEvent(new KeyboardEvent('keydown', { key: name, ...held }));
}

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><input type="text"><input type="radio"><p>Text</p>';
  [flushed, time] = [0, 1000];
  ended = new AbortController();
  guard = createFocusGuard({
    window: view,
    flush: () => {
      flushed += 1;
    },
    signal: ended.signal,
    now: () => time,
  });
});
afterEach(() => ended.abort());

/** The person came in with the pointer, types in the note, and the page takes the focus. */
function typeAndLose(): void {
  pointer('pointerenter');
  note()?.focus();
  key('a');
  blur();
}

describe('taken by the page', () => {
  it('covers the fields, saves what was typed, and waits for the person', () => {
    typeAndLose();
    expect(guard.covered.value).toBe(true);
    expect(guard.repeated.value).toBe(false);
    expect(flushed).toBe(1);
    focus();
    expect(guard.covered.value).toBe(true);
    guard.goOn();
    expect(guard.covered.value).toBe(false);
  });

  it('covers them too when the focus was on an answer: the digits that answer are keys as well', () => {
    pointer('pointerenter');
    document.querySelector<HTMLElement>('[type=radio]')?.focus();
    key('3');
    blur();
    expect(guard.covered.value).toBe(true);
  });

  it('three times in twenty seconds is repeated, until the person goes on', () => {
    for (let _ = 0; _ < 3; _ += 1) typeAndLose();
    expect(guard.repeated.value).toBe(true);
    guard.goOn();
    expect(guard.repeated.value).toBe(false);
    typeAndLose();
    expect(guard.repeated.value).toBe(false);
  });

  it('three times over a long while is not repeated', () => {
    for (const at of [1000, 12_000, 25_000]) {
      time = at;
      typeAndLose();
    }
    expect(guard.repeated.value).toBe(false);
  });

  it('with the mouse parked outside: a key typed here shows where the person is', () => {
    note()?.focus();
    key('a');
    blur();
    focus();
    expect(guard.covered.value).toBe(true);
  });

  it('after a Tab that stayed in the frame, or a shortcut that did not lead away', () => {
    for (const [name, held] of [
      ['Tab', {}],
      ['c', { ctrlKey: true }],
    ] as const) {
      guard.goOn();
      pointer('pointerenter');
      note()?.focus();
      key(name, held);
      view.dispatchEvent(new KeyboardEvent('keyup', { key: name }));
      blur();
      focus();
      expect(guard.covered.value, name).toBe(true);
    }
  });
});

describe('left by the person', () => {
  const ways: readonly [how: string, leave: () => void][] = [
    ['with the pointer', () => pointer('pointerleave')],
    ['by Tab', () => key('Tab')],
    ['by Shift and Tab', () => key('Tab', { shiftKey: true })],
    ['by F6, to the browser’s bars', () => key('F6')],
    ['by Alt and Tab, to another window', () => key('Alt')],
    ['by Control and L, to the address', () => key('l', { ctrlKey: true })],
    ['by Command and a letter', () => key('l', { metaKey: true })],
  ];
  it.each(ways)('%s: a field is covered while they are away and is back when they are', (_how, leave) => {
    pointer('pointerenter');
    note()?.focus();
    key('a');
    leave();
    blur();
    expect(guard.covered.value).toBe(true);
    expect(flushed).toBe(1);
    focus();
    expect(guard.covered.value).toBe(false);
    expect(guard.repeated.value).toBe(false);
  });

  it('from an answer, which is no field: nothing is covered', () => {
    pointer('pointerenter');
    document.querySelector<HTMLElement>('[type=radio]')?.focus();
    pointer('pointerleave');
    blur();
    expect(guard.covered.value).toBe(false);
  });

  it('before they ever came in: a click in the page is no theft', () => {
    blur();
    expect(guard.covered.value).toBe(false);
    for (let _ = 0; _ < 5; _ += 1) blur();
    expect(guard.repeated.value).toBe(false);
  });

  it('the pointer going from one element to another inside is no leaving', () => {
    pointer('pointerenter');
    note()?.focus();
    key('a');
    document.querySelector('p')?.dispatchEvent(new Event('pointerleave'));
    blur();
    focus();
    expect(guard.covered.value).toBe(true);
  });
});

describe('the frame itself', () => {
  it('focus going from one of its elements to another is none of the guard’s business', () => {
    pointer('pointerenter');
    note()?.focus();
    key('a');
    note()?.blur();
    expect(guard.covered.value).toBe(false);
    expect(flushed).toBe(0);
  });

  it('taken out of the page, it saves what was typed', () => {
    view.dispatchEvent(new Event('pagehide'));
    expect(flushed).toBe(1);
  });

  it('ended, it hears nothing more', () => {
    ended.abort();
    typeAndLose();
    view.dispatchEvent(new Event('pagehide'));
    expect(guard.covered.value).toBe(false);
    expect(flushed).toBe(0);
  });
});
