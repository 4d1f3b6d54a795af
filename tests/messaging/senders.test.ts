/** Who sent a message: the browser's word decides, and whoever only looks like ours is nobody. */
import { describe, expect, it } from 'vitest';
import { classifySender, type RawSender } from '../../lib/messaging/senders';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;
const SELF = { id: ID, base: BASE };
const PAGE = 'https://hollyhock.example/lantern?from=mail';
const TAB = { id: 7, url: PAGE };

const kindOf = (raw: RawSender) => classifySender(raw, SELF)?.kind ?? null;

describe('our own contexts', () => {
  it('knows the frame in a vendor’s page, with its tab and the page’s address', () => {
    const raw = {
      id: ID,
      url: `${BASE}overlay-frame.html`,
      frameId: 4,
      tab: TAB,
      origin: BASE.slice(0, -1),
    };
    expect(classifySender(raw, SELF)).toEqual({ kind: 'overlay-frame', tabId: 7, tabUrl: PAGE });
  });

  it('knows the side panel, which lives in no tab', () => {
    const raw = { id: ID, url: `${BASE}sidepanel.html` };
    expect(classifySender(raw, SELF)).toEqual({ kind: 'sidepanel', tabId: null, tabUrl: null });
  });

  it('knows the dashboard, whatever stands in its address after the path', () => {
    for (const rest of ['', '#/review/1', '?a=b#c', '#overlay-frame.html', '?/overlay-frame.html']) {
      const url = `${BASE}dashboard.html${rest}`;
      expect(kindOf({ id: ID, url, frameId: 0, tab: { id: 3, url } }), url).toBe('dashboard');
    }
  });

  it('knows the script in the top document of a page', () => {
    const raw = { id: ID, url: PAGE, frameId: 0, tab: TAB };
    expect(classifySender(raw, SELF)).toEqual({ kind: 'content', tabId: 7, tabUrl: PAGE });
  });

  it('shows no address where the browser shows none', () => {
    const raw = { id: ID, url: `${BASE}overlay-frame.html`, frameId: 4, tab: { id: 7 } };
    expect(classifySender(raw, SELF)).toEqual({ kind: 'overlay-frame', tabId: 7, tabUrl: null });
  });

  it('knows Firefox’s addresses as well', () => {
    const self = { id: 'equal-say@equal-say.example', base: 'moz-extension://5a3b/' };
    const url = `${self.base}overlay-frame.html`;
    expect(classifySender({ id: self.id, url, frameId: 4, tab: TAB }, self)?.kind).toBe('overlay-frame');
  });
});

describe('whoever pretends', () => {
  const pretenders: readonly [who: string, raw: RawSender][] = [
    ['another extension', { id: 'p'.repeat(32), url: `chrome-extension://${'p'.repeat(32)}/dashboard.html` }],
    ['another extension with an address of ours', { id: 'p'.repeat(32), url: `${BASE}dashboard.html` }],
    [
      'an address of another extension under our id',
      { id: ID, url: 'chrome-extension://other/dashboard.html' },
    ],
    ['an address that only begins with ours', { id: ID, url: `chrome-extension://${ID}x/dashboard.html` }],
    ['nobody at all', {}],
    ['a sender without an id', { url: `${BASE}dashboard.html` }],
    ['a sender without an address', { id: ID, frameId: 0, tab: TAB }],
    [
      'our frame opened as a tab of its own',
      { id: ID, url: `${BASE}overlay-frame.html`, frameId: 0, tab: TAB },
    ],
    ['our frame in no tab', { id: ID, url: `${BASE}overlay-frame.html`, frameId: 4 }],
    ['our frame without a frame’s number', { id: ID, url: `${BASE}overlay-frame.html`, tab: TAB }],
    ['a page of ours that may not speak', { id: ID, url: `${BASE}icon.svg`, frameId: 0, tab: TAB }],
    ['a page named like what every object has', { id: ID, url: `${BASE}constructor`, frameId: 0, tab: TAB }],
    ['a path that only ends like ours', { id: ID, url: `${BASE}x/dashboard.html`, frameId: 0, tab: TAB }],
    ['a path in other letters', { id: ID, url: `${BASE}Dashboard.html`, frameId: 0, tab: TAB }],
    ['a frame inside a vendor’s page', { id: ID, url: PAGE, frameId: 2, tab: TAB }],
    ['a page in no tab', { id: ID, url: PAGE, frameId: 0 }],
    ['our dashboard in a frame', { id: ID, url: `${BASE}dashboard.html`, frameId: 2, tab: TAB }],
    ['our dashboard in a sandbox', { id: ID, url: `${BASE}dashboard.html`, origin: 'null', tab: TAB }],
    [
      'our frame in a sandboxed page',
      { id: ID, url: `${BASE}overlay-frame.html`, frameId: 2, tab: TAB, origin: 'null' },
    ],
  ];
  it.each(pretenders)('is nobody: %s', (_who, raw) => {
    expect(classifySender(raw, SELF)).toBeNull();
  });

  it('a vendor’s page whose address looks like ours is only a page', () => {
    for (const url of [
      `https://hollyhock.example/${BASE}dashboard.html`,
      `https://${ID}/dashboard.html`,
      `http://hollyhock.example/?${BASE}overlay-frame.html`,
    ]) {
      expect(kindOf({ id: ID, url, frameId: 0, tab: TAB }), url).toBe('content');
    }
  });

  it('the script in a sandboxed page still reports as the script it is', () => {
    expect(kindOf({ id: ID, url: PAGE, frameId: 0, tab: TAB, origin: 'null' })).toBe('content');
  });
});
