/** The evidence of the review on screen, over messages: one state a review, told of news, and ended with its review. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Evidence } from '../../lib/domain/evidence';
import { createEvidenceHandlers } from '../../lib/messaging/evidence-handlers';
import { EVIDENCE_MESSAGES } from '../../lib/messaging/evidence-protocol';
import { messenger } from '../../lib/messaging/messenger';
import { tellEverywhere } from '../../lib/messaging/news';
import type { NewsName, NewsOf } from '../../lib/messaging/protocol-types';
import type { Session } from '../../lib/state/session';
import { createEvidenceOf, type EvidenceTools } from '../../lib/wiring/evidence-of';
import { idOf } from '../contracts/world';
import { PAGE, quoteOf, sourceOf, takenOf } from '../fixtures/evidence/builders';
import { type FakeDesk, type FakePage, fakeDesk, fakePage } from '../fixtures/evidence/fakes';
import { wireOver } from '../fixtures/review/background';
import { createGate } from '../fixtures/review/gate';
import { begun, freshReviews, windowOn } from '../fixtures/review/open-review';
import { createSurface, phaseOf, TAB } from '../fixtures/review/surface';

const OTHER_PAGE = 'https://hollyhock.example/prices';
/** A page of our own, as the browser tells of it. */
const OURS = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('')}dashboard.html` };

let desk: FakeDesk;
let page: FakePage;
/** The messages that reached the background, in their order. */
let asked: string[];
/** What a test opened; cleared, they hear nothing of the next. */
const sessions: Session[] = [];

// One background for all tests, as a context has one listener a message; what stands behind it is new each time.
const background = wireOver(
  EVIDENCE_MESSAGES,
  createEvidenceHandlers({
    desk: {
      of: (id) => desk.of(id),
      keep: (evidence, seen) => desk.keep(evidence, seen),
      remove: (id, evidenceId) => desk.remove(id, evidenceId),
      recordChecks: (id, checks) => desk.recordChecks(id, checks),
    },
    page: {
      take: (tab, isPublic) => page.take(tab, isPublic),
      waiting: (tab) => page.waiting(tab),
      find: (tab, quotes) => page.find(tab, quotes),
      paint: (tab, on) => page.paint(tab, on),
      reveal: (tab, id) => page.reveal(tab, id),
      back: (tab) => page.back(tab),
      picture: (tab, id, questionId) => page.picture(tab, id, questionId),
    },
    guard: { mayWrite: async () => true },
    isPrivate: async () => false,
    tellEvidenceChanged: () => {},
  }),
);
for (const name of Object.keys(EVIDENCE_MESSAGES)) {
  messenger.onMessage(name, ({ data }) => {
    asked.push(name);
    return background(name as keyof typeof EVIDENCE_MESSAGES, data);
  });
}

/** News as it arrives from another context. */
async function arrives<Name extends NewsName>(type: Name, data: NewsOf<Name>): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 0 }, OURS);
}

const quoteHere = (number: number, pageKey = PAGE): Evidence =>
  quoteOf(number, {
    assessmentId: idOf(1),
    productId: idOf(1_001),
    source: sourceOf({ pageKey }),
  });
/** How often the background was asked for it. */
const times = (name: keyof typeof EVIDENCE_MESSAGES) => asked.filter((one) => one === name).length;

/** Review 1 on a surface beside its page. */
async function setUp(given: { readonly besidePage?: boolean } = {}) {
  const reviews = freshReviews();
  await begun(reviews, {}, { pageKey: PAGE });
  const surface = createSurface({ reviews, ...given });
  sessions.push(surface.session);
  surface.goTo(PAGE);
  if (given.besidePage === false) await surface.session.open(idOf(1));
  else await surface.session.begin(TAB);
  const { review } = phaseOf(surface.session, 'reviewing');
  const tools = createEvidenceOf({ session: surface.session, overPage: false });
  return { ...surface, reviews, review, tools };
}

/** Waits until the review's evidence has read, looked, and asked for words. */
async function opened(tools: EvidenceTools, review: Parameters<EvidenceTools['evidenceOf']>[0]) {
  const before = times('waitingWords');
  const state = await tools.evidenceOf(review);
  await vi.waitFor(() => expect(times('waitingWords')).toBe(before + 1));
  await vi.waitFor(() => expect(state.looking.value.kind).not.toBe('looking'));
  asked.length = 0;
  return state;
}

/** Words that the context menu took, given out once. */
const wordsWait = () => page.waiting.mockResolvedValueOnce({ ok: true, value: takenOf() });

beforeEach(() => {
  desk = fakeDesk([quoteHere(1)]);
  page = fakePage();
  asked = [];
});
afterEach(() => {
  for (const session of sessions.splice(0)) session.clear();
});

describe('the evidence of a review', () => {
  it('is read, looked for on the page, and takes on the words that wait', async () => {
    wordsWait();
    const { review, tools } = await setUp();
    const state = await tools.evidenceOf(review);
    await vi.waitFor(() => expect(state.drafts.value).toHaveLength(1));
    expect(asked).toEqual(['evidence', 'findQuotes', 'recordChecks', 'waitingWords']);
    expect(page.find.mock.calls[0]?.[0]).toBe(TAB);
    expect(state.all.value).toMatchObject([{ kind: 'quote', checks: [{ finding: { kind: 'present' } }] }]);
    expect(state.questions.value.map(({ label }) => label)).toContain('Label AAA1');
  });

  it('is one state, however often it is asked for', async () => {
    const { review, tools } = await setUp();
    const both = await Promise.all([tools.evidenceOf(review), tools.evidenceOf(review)]);
    expect(both[0]).toBe(both[1]);
    await vi.waitFor(() => expect(times('waitingWords')).toBe(1));
    expect(times('evidence')).toBe(1);
  });

  it('asks no page where there is none beside', async () => {
    const { review, tools } = await setUp({ besidePage: false });
    const state = await tools.evidenceOf(review);
    await vi.waitFor(() => expect(state.loading.value.kind).toBe('ready'));
    await arrives('wordsWaiting', { tabId: TAB });
    expect([state.hasPage, asked]).toEqual([false, ['evidence']]);
  });
});

describe('words that are not kept yet', () => {
  it('are there once some were taken, until they are put away', async () => {
    const { review, tools } = await setUp();
    expect(tools.hasUnkept()).toBe(false);
    const state = await opened(tools, review);
    expect(tools.hasUnkept()).toBe(false);
    await state.take('AAA1', false);
    expect(tools.hasUnkept()).toBe(true);
    state.discardDraft(state.drafts.value[0]?.id ?? '');
    expect(tools.hasUnkept()).toBe(false);
  });

  it('are there while a form holds some', async () => {
    const { review, tools } = await setUp();
    const state = await opened(tools, review);
    state.openForm('AAA1', 'experience');
    expect(tools.hasUnkept()).toBe(false);
    state.writeForm('AAA1', 'what', 'It rang all night.');
    expect(tools.hasUnkept()).toBe(true);
  });

  it('are none of another review', async () => {
    const { review, reviews, tools } = await setUp();
    const state = await opened(tools, review);
    await state.take('AAA1', false);
    const other = await opened(tools, await windowOn(reviews));
    expect([other.drafts.value, tools.hasUnkept()]).toEqual([[], false]);
  });

  it('are none of a review that is no longer on screen', async () => {
    const { review, session, tools } = await setUp();
    const state = await opened(tools, review);
    await state.take('AAA1', false);
    session.clear();
    expect(tools.hasUnkept()).toBe(false);
  });
});

describe('news', () => {
  it('of evidence of this review has it read again, and of another does not', async () => {
    const { review, tools } = await setUp();
    const state = await opened(tools, review);
    desk.change(quoteHere(1).id, (now) => ({ ...now, note: 'of another window' }));
    await arrives('evidenceChanged', { assessmentIds: [idOf(2)] });
    expect(asked).toEqual([]);
    await arrives('evidenceChanged', { assessmentIds: [idOf(2), idOf(1)] });
    await vi.waitFor(() => expect(state.all.value).toMatchObject([{ note: 'of another window' }]));
    expect(asked).toEqual(['evidence']);
  });

  it('of a file that was brought in has it read again, and of an answer that was saved does not', async () => {
    const { review, tools } = await setUp();
    await opened(tools, review);
    await arrives('recordsChanged', { assessmentIds: [idOf(1)], productIds: [], revision: 3 });
    await arrives('recordsChanged', { assessmentIds: [idOf(2)], productIds: [] });
    expect(asked).toEqual([]);
    await arrives('recordsChanged', { assessmentIds: [idOf(1)], productIds: [] });
    await vi.waitFor(() => expect(asked).toEqual(['evidence']));
  });

  it('of this very page has it read again: a picture that was attached, and a file that was brought in', async () => {
    const { review, tools } = await setUp();
    const state = await opened(tools, review);
    desk.change(quoteHere(1).id, (now) => ({ ...now, note: 'of another screen' }));
    await tellEverywhere('evidenceChanged', { assessmentIds: [idOf(1)] });
    await vi.waitFor(() => expect(state.all.value).toMatchObject([{ note: 'of another screen' }]));
    desk.change(quoteHere(1).id, (now) => ({ ...now, note: 'of a file' }));
    await tellEverywhere('recordsChanged', { assessmentIds: [idOf(1)], productIds: [] });
    await vi.waitFor(() => expect(state.all.value).toMatchObject([{ note: 'of a file' }]));
  });

  it('of words in this tab has them collected for the question in hand, and of another tab does not', async () => {
    const { review, tools } = await setUp();
    const state = await opened(tools, review);
    state.hold('AAA2');
    wordsWait();
    await arrives('wordsWaiting', { tabId: TAB + 1 });
    expect(asked).toEqual([]);
    await arrives('wordsWaiting', { tabId: TAB });
    await vi.waitFor(() => expect(state.drafts.value).toMatchObject([{ questionId: 'AAA2' }]));
  });

  it('of a page that grew has its quotes looked for again, and of another tab does not', async () => {
    const { review, tools } = await setUp();
    await opened(tools, review);
    await arrives('pageGrew', { tabId: TAB + 1 });
    expect(asked).toEqual([]);
    await arrives('pageGrew', { tabId: TAB });
    await vi.waitFor(() => expect(asked).toEqual(['findQuotes', 'recordChecks']));
  });

  it('that the page went on has the quotes of the next one looked for', async () => {
    desk = fakeDesk([quoteHere(1), quoteHere(2, OTHER_PAGE)]);
    const { review, tools, goTo, session } = await setUp();
    await opened(tools, review);
    goTo(OTHER_PAGE);
    await session.pageMoved(TAB);
    await vi.waitFor(() => expect(times('findQuotes')).toBe(1));
    expect(page.find.mock.calls.at(-1)?.[1].map(({ id }) => id)).toEqual([quoteHere(2).id]);
  });
});

describe('a review that was left', () => {
  it('hears no news and takes no words once another is open', async () => {
    const { review, reviews, tools } = await setUp();
    const earlier = await opened(tools, review);
    const later = await opened(tools, await windowOn(reviews));
    expect(later).not.toBe(earlier);
    wordsWait();
    await arrives('wordsWaiting', { tabId: TAB });
    await vi.waitFor(() => expect(later.drafts.value).toHaveLength(1));
    expect([asked, earlier.drafts.value]).toEqual([['waitingWords'], []]);
    await arrives('evidenceChanged', { assessmentIds: [idOf(1)] });
    await vi.waitFor(() => expect(times('evidence')).toBe(1));
  });

  it('asks for nothing at all when it was left before its evidence was there', async () => {
    wordsWait();
    const { review, reviews, tools } = await setUp();
    const other = await windowOn(reviews);
    const [earlier, later] = await Promise.all([tools.evidenceOf(review), tools.evidenceOf(other)]);
    await vi.waitFor(() => expect(later.drafts.value).toHaveLength(1));
    expect([times('evidence'), times('waitingWords'), earlier.drafts.value]).toEqual([1, 1, []]);
    expect([earlier.hasUnkept.value, tools.hasUnkept()]).toEqual([false, true]);
  });

  it('takes no words of the page that comes after it', async () => {
    const { review, session, tools } = await setUp();
    const state = await opened(tools, review);
    session.clear();
    wordsWait();
    await arrives('wordsWaiting', { tabId: TAB });
    await arrives('pageGrew', { tabId: TAB });
    await arrives('evidenceChanged', { assessmentIds: [idOf(1)] });
    expect([asked, state.drafts.value]).toEqual([[], []]);
  });

  it('takes none either when it was left while its evidence was read', async () => {
    const [reading, read] = [createGate(), createGate()];
    const { of } = desk;
    desk.of = async (id) => {
      reading.open();
      await read.passed;
      return of(id);
    };
    const { review, session, tools } = await setUp();
    const state = await tools.evidenceOf(review);
    await reading.passed;
    session.clear();
    read.open();
    await vi.waitFor(() => expect(state.loading.value.kind).toBe('ready'));
    await vi.waitFor(() => expect(state.looking.value.kind).not.toBe('looking'));
    expect(times('waitingWords')).toBe(0);
  });
});
