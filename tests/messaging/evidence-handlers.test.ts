/** What the background does about evidence for each sender: a frame keeps to its own site and its own tab. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure, OpenReview } from '../../lib/app/ports';
import type { Evidence } from '../../lib/domain/evidence';
import { createEvidenceHandlers } from '../../lib/messaging/evidence-handlers';
import { createFrameGuard } from '../../lib/messaging/frame-guard';
import type { Sender } from '../../lib/messaging/senders';
import { checkOf, PRESENT, quoteOf } from '../fixtures/evidence/builders';
import { type FakeDesk, type FakePage, FULL_DISK, fakeDesk, fakePage } from '../fixtures/evidence/fakes';
import { assessmentOf, idOf, productOf } from '../fixtures/records/builders';
import { createGate } from '../fixtures/review/gate';

const HOLLYHOCK = 'https://hollyhock.example/lantern';
const TALLOW = 'https://tallow.example/chat';

/** A review of a product with these pages; `number` makes its ids. */
function reviewOf(number: number, pageKeys: string[]): OpenReview {
  const product = productOf({ id: idOf(number), pageKeys });
  return { product, assessment: assessmentOf([], { id: idOf(100 + number), productId: product.id }) };
}

const OURS = reviewOf(1, [HOLLYHOCK]);
const THEIRS = reviewOf(2, [TALLOW]);
const TYPED = reviewOf(3, []);
const ALL = [OURS, THEIRS, TYPED];

const NOT_FOUND: { readonly ok: false; readonly error: Failure } = {
  ok: false,
  error: { kind: 'not-found' },
};
const REFUSED = { ok: false, error: { kind: 'refused', detail: 'not of this tab' } };

const frameAt = (tabUrl: string | null): Sender => ({ kind: 'overlay-frame', tabId: 7, tabUrl });
const FRAME = frameAt(`${HOLLYHOCK}?from=mail#top`);
const PANEL: Sender = { kind: 'sidepanel', tabId: null, tabUrl: null };
const DASHBOARD: Sender = { kind: 'dashboard', tabId: 8, tabUrl: null };

const idOfReview = ({ assessment }: OpenReview) => assessment.id;
/** One piece of this review, kept already. */
const pieceOf = (review: OpenReview): Evidence =>
  quoteOf(200 + ALL.indexOf(review), {
    assessmentId: review.assessment.id,
    productId: review.product.id,
    revision: 1,
  });

let desk: FakeDesk;
let page: FakePage;
/** Reviews whose evidence was said to have changed. */
let told: string[];
let reviewOfTab: string | null;

function handlers() {
  const guard = createFrameGuard({
    reviews: {
      match: async () => ({ ok: true, value: { exact: null, sameOrigin: [] } }),
      async open(assessmentId) {
        const value = ALL.find(({ assessment }) => assessment.id === assessmentId);
        return value ? { ok: true, value } : NOT_FOUND;
      },
    },
    reviewOfTab: async () => reviewOfTab,
  });
  return createEvidenceHandlers({
    desk,
    page,
    guard,
    isPrivate: async () => isPrivate,
    tellEvidenceChanged: (id) => told.push(id),
  });
}

let isPrivate = false;

beforeEach(() => {
  isPrivate = false;
  desk = fakeDesk(ALL.map(pieceOf));
  page = fakePage();
  told = [];
  reviewOfTab = null;
});

/** Everything that can be asked of one review, each as this sender asks it. */
const ASKED: readonly (readonly [
  name: string,
  tells: boolean,
  ask: (review: OpenReview, sender: Sender) => unknown,
])[] = [
  ['evidence', false, (review, sender) => handlers().evidence({ assessmentId: idOfReview(review) }, sender)],
  [
    'keepEvidence',
    true,
    (review, sender) =>
      handlers().keepEvidence({ evidence: { ...pieceOf(review), note: 'mine' }, seenRevision: 1 }, sender),
  ],
  [
    'removeEvidence',
    true,
    (review, sender) =>
      handlers().removeEvidence({ assessmentId: idOfReview(review), evidenceId: pieceOf(review).id }, sender),
  ],
  [
    'recordChecks',
    true,
    (review, sender) =>
      handlers().recordChecks(
        {
          assessmentId: idOfReview(review),
          checks: [{ evidenceId: pieceOf(review).id, check: checkOf(PRESENT) }],
        },
        sender,
      ),
  ],
  [
    'takePicture',
    false,
    (review, sender) =>
      handlers().takePicture({ tabId: null, assessmentId: idOfReview(review), questionId: 'AAA1' }, sender),
  ],
];

/** What is kept, to see that nothing of it was changed. */
const kept = () => structuredClone([...desk.stored.values()]);

describe.each(ASKED)('%s', (_name, tells, ask) => {
  it('is done for a frame in a review of its own site', async () => {
    expect(await ask(OURS, FRAME)).toMatchObject({ ok: true });
    expect(told).toEqual(tells ? [idOfReview(OURS)] : []);
  });

  it.each([
    ['of another site', THEIRS],
    ['of no page, begun elsewhere', TYPED],
  ])('is refused to a frame in a review %s, and nothing is touched', async (_of, review) => {
    const before = kept();
    expect(await ask(review, FRAME)).toEqual(REFUSED);
    expect([kept(), told]).toEqual([before, []]);
    expect(page.picture).not.toHaveBeenCalled();
  });

  it('is done for a frame in the review that was begun in its tab, and still in no other', async () => {
    reviewOfTab = idOfReview(TYPED);
    expect(await ask(TYPED, FRAME)).toMatchObject({ ok: true });
    expect(await ask(THEIRS, FRAME)).toEqual(REFUSED);
  });

  it('is refused to a frame whose tab the browser does not show', async () => {
    const before = kept();
    expect(await ask(OURS, frameAt(null))).toEqual(REFUSED);
    expect([kept(), told]).toEqual([before, []]);
  });

  it.each([PANEL, DASHBOARD])('is done for our own pages in every review: %o', async (sender) => {
    for (const review of ALL) expect(await ask(review, sender)).toMatchObject({ ok: true });
    expect(told).toEqual(tells ? ALL.map(idOfReview) : []);
  });
});

describe('keeping', () => {
  it('gives the store the evidence and the revision seen, and answers what it says', async () => {
    const piece = pieceOf(OURS);
    const stale = await handlers().keepEvidence({ evidence: piece, seenRevision: 4 }, FRAME);
    expect(stale).toEqual({ ok: false, error: { kind: 'evidence-conflict', current: piece } });
    const saved = await handlers().keepEvidence({ evidence: piece, seenRevision: 1 }, FRAME);
    expect(saved).toEqual({ ok: true, value: desk.stored.get(piece.id) });
  });

  it('goes by the review that the evidence is of, so that no frame keeps some for another site', async () => {
    const smuggled = { ...pieceOf(OURS), assessmentId: idOfReview(THEIRS) };
    expect(await handlers().keepEvidence({ evidence: smuggled, seenRevision: 1 }, FRAME)).toEqual(REFUSED);
  });

  it('is told of to the other windows only once it is on disk', async () => {
    const [asked, disk] = [createGate(), createGate()];
    const { keep } = desk;
    desk.keep = async (evidence, seen) => {
      asked.open();
      await disk.passed;
      return keep(evidence, seen);
    };
    const keeping = handlers().keepEvidence({ evidence: pieceOf(OURS), seenRevision: 1 }, PANEL);
    await asked.passed;
    expect(told).toEqual([]);
    disk.open();
    await keeping;
    expect(told).toEqual([idOfReview(OURS)]);
  });
});

describe('a store that fails', () => {
  it.each(ASKED.filter(([name]) => name !== 'takePicture'))(
    'is the answer to %s, and no news',
    async (_name, _tells, ask) => {
      desk.fails = FULL_DISK;
      expect(await ask(OURS, FRAME)).toEqual({ ok: false, error: FULL_DISK });
      expect(told).toEqual([]);
    },
  );

  it('says itself, and not the guard, that a review is not there', async () => {
    desk.fails = { kind: 'not-found' };
    expect(await handlers().evidence({ assessmentId: idOf(999) }, FRAME)).toEqual(NOT_FOUND);
  });

  it('is no news either when a conflict stands in the way', async () => {
    await handlers().keepEvidence({ evidence: pieceOf(OURS), seenRevision: 9 }, FRAME);
    expect(told).toEqual([]);
  });
});

describe('the page', () => {
  /** Each thing that is asked of a page, of this tab; with what the page itself is to be asked besides the tab. */
  const QUOTE = {
    id: idOf(9),
    exact: 'Words.',
    prefix: '',
    suffix: '',
    position: null,
    lane: 'shown',
  } as const;
  const ASKED_OF_PAGE: readonly (readonly [
    name: keyof FakePage,
    rest: readonly unknown[],
    ask: (tabId: number | null, sender: Sender) => unknown,
  ])[] = [
    ['take', [true], (tabId, sender) => handlers().takeWords({ tabId, isPublic: true }, sender)],
    ['waiting', [], (tabId, sender) => handlers().waitingWords({ tabId }, sender)],
    ['find', [[QUOTE]], (tabId, sender) => handlers().findQuotes({ tabId, quotes: [QUOTE] }, sender)],
    ['paint', [true], (tabId, sender) => handlers().paintQuotes({ tabId, on: true }, sender)],
    ['reveal', [idOf(9)], (tabId, sender) => handlers().revealQuote({ tabId, evidenceId: idOf(9) }, sender)],
    ['back', [], (tabId, sender) => handlers().backInPage({ tabId }, sender)],
    [
      'picture',
      [idOfReview(OURS), 'AAA1'],
      (tabId, sender) =>
        handlers().takePicture({ tabId, assessmentId: idOfReview(OURS), questionId: 'AAA1' }, sender),
    ],
  ];

  describe.each(ASKED_OF_PAGE)('asked to %s', (name, rest, ask) => {
    it.each([99, null, 7])('is the frame’s own, though it names tab %s', async (named) => {
      const answer = await ask(named, FRAME);
      expect(page[name].mock.calls).toEqual([[7, ...rest]]);
      expect(answer).toBe(await page[name].mock.results[0]?.value);
    });

    it.each([12, null])('is the one that a page of ours names: %s', async (named) => {
      await ask(named, PANEL);
      await ask(named, DASHBOARD);
      expect(page[name].mock.calls).toEqual([
        [named, ...rest],
        [named, ...rest],
      ]);
    });
  });

  it('is no news to anybody, whatever it answers', async () => {
    for (const [, , ask] of ASKED_OF_PAGE) await ask(7, FRAME);
    expect(told).toEqual([]);
  });
});

describe('lighting quotes', () => {
  const frame: Sender = { kind: 'overlay-frame', tabId: 7, tabUrl: 'https://tallow.example/notes' };

  it('is refused where the person is in a private role, and putting the light out is not', async () => {
    isPrivate = true;
    expect(await handlers().paintQuotes({ tabId: null, on: true }, frame)).toMatchObject({
      ok: false,
      error: { kind: 'refused' },
    });
    expect(page.paint).not.toHaveBeenCalled();
    expect((await handlers().paintQuotes({ tabId: null, on: false }, frame)).ok).toBe(true);
  });
});
