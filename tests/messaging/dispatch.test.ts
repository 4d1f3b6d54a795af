/** The background's border: each message from those who may send it, whole, and from nobody else. */
import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../lib/messaging/dispatch';
import { TO_BACKGROUND } from '../../lib/messaging/protocol';
import type { Handlers, MessageName } from '../../lib/messaging/protocol-types';
import type { RawSender, Sender, SenderKind } from '../../lib/messaging/senders';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;
const TAB = { id: 7, url: 'https://hollyhock.example/lantern' };
const UUID = '019aa000-0000-7000-8000-000000000001';

const SENDERS: Readonly<Record<SenderKind, RawSender>> = {
  'overlay-frame': { id: ID, url: `${BASE}overlay-frame.html`, frameId: 4, tab: TAB },
  sidepanel: { id: ID, url: `${BASE}sidepanel.html` },
  dashboard: { id: ID, url: `${BASE}dashboard.html`, frameId: 0, tab: { id: 8 } },
  content: { id: ID, url: TAB.url, frameId: 0, tab: TAB },
};
const KINDS = ['overlay-frame', 'sidepanel', 'dashboard', 'content'] as const;

const description = {
  name: 'Lantern',
  vendor: '',
  version: '',
  useTypes: [],
  facts: { ai: 'yes', care: 'yes', records: 'no' },
};
const checklist = { id: 'invented', version: '1.0.0', language: 'en-GB', hash: 'a'.repeat(64) };
const reviewer = {
  role: 'commissioner',
  lived: 'read-about-it',
  interests: '',
  settingBand: null,
  helper: null,
};

/** For each message: who may send it, in the order of `KINDS`, and a body that parses. */
const TABLE: Readonly<Record<MessageName, { readonly from: string; readonly body: unknown }>> = {
  begin: { from: 'frame panel dashboard', body: { tabId: null } },
  readPage: { from: 'frame panel dashboard', body: { tabId: 3 } },
  match: { from: 'frame panel dashboard', body: { pageKey: TAB.url } },
  start: {
    from: 'frame panel dashboard',
    body: {
      assessmentId: UUID,
      product: { kind: 'new', productId: UUID, description },
      pageKey: null,
      claims: null,
      checklist,
      depth: 'full',
      reviewer,
      meetingId: null,
    },
  },
  open: { from: 'frame panel dashboard', body: { assessmentId: UUID } },
  recordAnswer: {
    from: 'frame panel dashboard',
    body: {
      assessmentId: UUID,
      questionId: 'PUR1',
      seenRevision: 0,
      content: null,
      wording: { audience: 'commissioner', language: 'en-GB' },
      visitId: UUID,
    },
  },
  updateProduct: {
    from: 'frame panel dashboard',
    body: { productId: UUID, seenRevision: 1, description, addPageKey: null },
  },
  amend: {
    from: 'frame panel dashboard',
    body: { assessmentId: UUID, change: { kind: 'depth', depth: 'full' } },
  },
  checklist: { from: 'frame panel dashboard', body: { ref: checklist } },
  frameReady: { from: 'frame', body: {} },
  closeOverlay: { from: 'frame', body: {} },
  layOverlay: { from: 'frame', body: { edge: 'left', width: 400, collapsed: false } },
  openInTab: { from: 'frame panel dashboard', body: { assessmentId: null, part: 'questions' } },
  reviewTab: { from: 'dashboard', body: { tabId: 3 } },
  overlayProblem: { from: 'content', body: { obstacle: 'removed', during: 'open' } },
  pageMoved: { from: 'content', body: {} },
  pageGrew: { from: 'content', body: {} },
};
const SHORT = { 'overlay-frame': 'frame', sidepanel: 'panel', dashboard: 'dashboard', content: 'content' };

const names = Object.keys(TO_BACKGROUND).filter((name): name is MessageName => Object.hasOwn(TABLE, name));

/** Handlers that only keep what reached them. */
function recordingHandlers() {
  const reached: { name: string; request: unknown; sender: Sender }[] = [];
  const handle = (name: MessageName) => (request: unknown, sender: Sender) => {
    reached.push({ name, request, sender });
    return null;
  };
  const all = Object.fromEntries(names.map((name) => [name, handle(name)]));
  // What they answer is not looked at here.
  return { reached, handlers: all as unknown as Handlers };
}

function setUp() {
  const { reached, handlers } = recordingHandlers();
  return { reached, dispatch: createDispatch(TO_BACKGROUND, handlers, { id: ID, base: BASE }) };
}

it('the table names every message there is', () => {
  expect(Object.keys(TABLE).sort()).toEqual(Object.keys(TO_BACKGROUND).sort());
});

describe.each(names)('%s', (name) => {
  const { from, body } = TABLE[name];
  const allowed = (kind: SenderKind) => from.split(' ').includes(SHORT[kind]);

  it.each(KINDS.filter(allowed))('is let through from %s', async (kind) => {
    const { reached, dispatch } = setUp();
    expect(await dispatch(name, body, SENDERS[kind])).toEqual({ kind: 'answer', answer: null });
    expect(reached).toEqual([{ name, request: body, sender: expect.objectContaining({ kind }) }]);
  });

  it.each(KINDS.filter((kind) => !allowed(kind)))('is refused from %s', async (kind) => {
    const { reached, dispatch } = setUp();
    const refused = { kind: 'refused', detail: `${name} is not for ${kind}` };
    expect(await dispatch(name, body, SENDERS[kind])).toEqual(refused);
    expect(reached).toEqual([]);
  });

  it('is refused from anybody else, though the body says that it is ours', async () => {
    const { reached, dispatch } = setUp();
    const pretending = { ...Object(body), sender: SENDERS.dashboard, id: ID, url: `${BASE}dashboard.html` };
    for (const raw of [
      {},
      { id: 'other', url: `${BASE}dashboard.html` },
      { ...SENDERS.content, frameId: 3 },
    ]) {
      expect(await dispatch(name, pretending, raw)).toEqual({ kind: 'refused', detail: 'unknown sender' });
    }
    expect(reached).toEqual([]);
  });

  it('is refused with a body that does not parse, and nothing is done', async () => {
    const { reached, dispatch } = setUp();
    const kind = KINDS.find(allowed) ?? 'dashboard';
    for (const bad of [undefined, null, 'yes', 7, true]) {
      const answer = await dispatch(name, bad, SENDERS[kind]);
      expect(answer, JSON.stringify(bad)).toMatchObject({ kind: 'refused' });
    }
    expect(reached).toEqual([]);
  });
});

describe('bodies', () => {
  const bad: readonly [why: string, name: MessageName, body: unknown][] = [
    ['an id that is none', 'open', { assessmentId: '../../1' }],
    ['an id among what every object has', 'open', { assessmentId: '__proto__' }],
    ['a tab that is no whole number', 'begin', { tabId: 1.5 }],
    ['a tab as text', 'reviewTab', { tabId: '3' }],
    ['a page key with a query', 'match', { pageKey: `${TAB.url}?patient=1` }],
    ['a page key of a script', 'match', { pageKey: 'javascript:alert(1)' }],
    ['an obstacle of its own making', 'overlayProblem', { obstacle: '<img>', during: 'open' }],
    ['a width wider than the limit', 'layOverlay', { edge: 'left', width: 1e9, collapsed: false }],
    [
      'a name longer than the limit',
      'updateProduct',
      { ...Object(TABLE.updateProduct.body), description: { ...description, name: 'n'.repeat(201) } },
    ],
    [
      'a checklist without a hash',
      'start',
      { ...Object(TABLE.start.body), checklist: { ...checklist, hash: '' } },
    ],
    [
      'an answer that is none of the five',
      'recordAnswer',
      { ...Object(TABLE.recordAnswer.body), content: { value: 'maybe', note: '', reason: '' } },
    ],
    [
      'a note without an answer',
      'recordAnswer',
      { ...Object(TABLE.recordAnswer.body), content: { note: 'words' } },
    ],
  ];
  it.each(bad)('%s: %s is refused, and the answer says where', async (_why, name, body) => {
    const { reached, dispatch } = setUp();
    const kind = KINDS.find((one) => TABLE[name].from.split(' ').includes(SHORT[one])) ?? 'dashboard';
    const answer = await dispatch(name, body, SENDERS[kind]);
    expect(answer).toEqual({ kind: 'refused', detail: expect.stringMatching(new RegExp(`^${name}: \\w`)) });
    expect(reached).toEqual([]);
  });

  it('what a body has beside what is known is left out', async () => {
    const { reached, dispatch } = setUp();
    await dispatch('begin', { tabId: null, extra: 'words', __proto__: { tabId: 9 } }, SENDERS.sidepanel);
    expect(reached[0]?.request).toEqual({ tabId: null });
  });
});
