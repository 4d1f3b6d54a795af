/** Asking the reader in a page: it lives in the page's process, so what it answers counts only when it is whole. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { ReaderInTab } from '../../lib/app/quotes-in-page';
import { QUOTE_MAX, type QuoteToFind } from '../../lib/domain/quote-limits';
import { readerInTab } from '../../lib/messaging/reader-in-tab';
import { hashOf, PAGE } from '../fixtures/evidence/builders';
import { idOf } from '../fixtures/records/builders';

const PAGE_TEXT = {
  pageKey: PAGE,
  title: 'Lantern for care homes',
  language: 'en-GB',
  textHash: hashOf(1),
  text: null,
  textLength: 9_000,
  unread: ['canvas'],
  sensitive: ['log-out-control'],
};
const SELECTION = {
  kind: 'quote',
  exact: 'Made with care workers.',
  selectors: { prefix: 'Lantern. ', suffix: ' Since 2021', position: { start: 120, end: 143 } },
  lane: 'shown',
  heading: 'How we made it',
  textDirective: 'text=Made%20with%20care%20workers.',
  page: PAGE_TEXT,
};
const FOUND = { page: PAGE_TEXT, findings: [{ id: idOf(1), finding: { kind: 'present', lane: 'shown' } }] };
const QUOTE: QuoteToFind = {
  id: idOf(1),
  exact: 'Made with care workers.',
  prefix: '',
  suffix: '',
  position: null,
  lane: 'shown',
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** A tab whose page answers this to whatever it is asked. */
function tabThatAnswers(answer: unknown) {
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ res: answer });
}

/** Each question, with its message, body, and an answer that is whole. */
const ASKED: readonly (readonly [
  name: keyof ReaderInTab,
  body: unknown,
  answer: unknown,
  ask: () => Promise<unknown>,
])[] = [
  ['readSelection', {}, SELECTION, () => readerInTab.readSelection(7)],
  ['findInPage', { quotes: [QUOTE] }, FOUND, () => readerInTab.findInPage(7, [QUOTE])],
  ['readText', {}, PAGE_TEXT, () => readerInTab.readText(7)],
  ['paintFound', { name: 'w1' }, { kind: 'painted', count: 2 }, () => readerInTab.paintFound(7, 'w1')],
  ['revealFound', { evidenceId: idOf(1) }, 'covered', () => readerInTab.revealFound(7, idOf(1))],
  ['backToStart', {}, null, () => readerInTab.backToStart(7)],
];

describe.each(ASKED)('%s', (name, body, answer, ask) => {
  // `null` is what going back answers.
  const none = name === 'backToStart' ? undefined : null;

  it('asks the top document of that tab, and passes on what it answers', async () => {
    const send = tabThatAnswers(answer);
    expect(await ask()).toEqual(answer);
    expect(send.mock.calls).toEqual([
      [7, expect.objectContaining({ type: name, data: body }), { frameId: 0 }],
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['a word', '<script>'],
    ['a number', -1],
    ['an empty object', {}],
    ['an answer to something else', { kind: 'quote', count: 'many' }],
    ['a list', [answer]],
  ])('takes %s for no answer', async (_what, wrong) => {
    tabThatAnswers(wrong);
    expect(await ask()).toBe(none);
  });

  it('has no answer where nobody of ours listens, or where the listener throws', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    send.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await ask()).toBe(none);
    send.mockResolvedValueOnce({ err: { name: 'TypeError', message: 'of the page’s making' } });
    expect(await ask()).toBe(none);
    send.mockResolvedValueOnce(undefined);
    expect(await ask()).toBe(none);
  });
});

describe('an answer that is not whole', () => {
  const wrong: readonly (readonly [what: string, ask: () => Promise<unknown>, answer: unknown])[] = [
    ['a selection without words', () => readerInTab.readSelection(7), { ...SELECTION, exact: '' }],
    [
      'a selection longer than a quote may be',
      () => readerInTab.readSelection(7),
      { ...SELECTION, exact: 'x'.repeat(QUOTE_MAX + 1) },
    ],
    [
      'an address with its query',
      () => readerInTab.readSelection(7),
      { ...SELECTION, page: { ...PAGE_TEXT, pageKey: `${PAGE}?patient=1` } },
    ],
    ['an address that is a script', () => readerInTab.readText(7), { ...PAGE_TEXT, pageKey: 'javascript:1' }],
    ['a fingerprint that is none', () => readerInTab.readText(7), { ...PAGE_TEXT, textHash: 'none' }],
    [
      'a part unread that nobody can explain',
      () => readerInTab.readText(7),
      { ...PAGE_TEXT, unread: ['<b>'] },
    ],
    [
      'a quote that became something else',
      () => readerInTab.findInPage(7, [QUOTE]),
      { ...FOUND, findings: [{ id: idOf(1), finding: { kind: 'moved' } }] },
    ],
    [
      'a quote without an id',
      () => readerInTab.findInPage(7, [QUOTE]),
      { ...FOUND, findings: [{ id: '../1', finding: { kind: 'gone' } }] },
    ],
    ['fewer than no light', () => readerInTab.paintFound(7, 'w1'), { kind: 'painted', count: -1 }],
    ['a place that is none', () => readerInTab.revealFound(7, idOf(1)), 'elsewhere'],
  ];
  it.each(wrong)('counts as none: %s', async (_what, ask, answer) => {
    tabThatAnswers(answer);
    expect(await ask()).toBeNull();
  });

  it('has what it says beside what is known left out', async () => {
    tabThatAnswers({ ...PAGE_TEXT, cookies: 'all of them' });
    expect(await readerInTab.readText(7)).toEqual(PAGE_TEXT);
  });
});
