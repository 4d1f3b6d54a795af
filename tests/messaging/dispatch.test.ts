/** The background's border: each message from those who may send it, whole, and from nobody else. */
import { describe, expect, it } from 'vitest';
import { TO_BACKGROUND } from '../../lib/messaging/protocol';
import {
  type BadBody,
  type BorderTable,
  badBodiesContract,
  borderContract,
  borderOf,
  SENDERS,
  TAB,
  UUID,
} from '../contracts/border-contract';

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

const TABLE: BorderTable<typeof TO_BACKGROUND> = {
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
      followsId: null,
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
borderContract(TO_BACKGROUND, TABLE);

describe('bodies', () => {
  const bad: readonly BadBody<typeof TO_BACKGROUND>[] = [
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
  badBodiesContract(TO_BACKGROUND, TABLE, bad);

  it('what a body has beside what is known is left out', async () => {
    const { reached, dispatch } = borderOf(TO_BACKGROUND);
    await dispatch('begin', { tabId: null, extra: 'words', __proto__: { tabId: 9 } }, SENDERS.sidepanel);
    expect(reached[0]?.request).toEqual({ tabId: null });
  });
});
