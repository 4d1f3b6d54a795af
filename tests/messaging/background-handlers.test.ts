/** What the background does for each sender: a frame acts on its own tab and sees its own site's reviews only. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure, OpenReview, Outcome, ProductMatch, Reviews, StartReview } from '../../lib/app/ports';
import type { Surfaces } from '../../lib/app/surfaces';
import { plainContent } from '../../lib/domain/answer';
import { originOf } from '../../lib/domain/product';
import { type BackgroundNeeds, createHandlers } from '../../lib/messaging/background-handlers';
import type { Sender } from '../../lib/messaging/senders';
import { assessmentOf, CHECKLIST, idOf, productOf } from '../fixtures/records/builders';

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

/** A store of three reviews that keeps what it was asked to write. */
function fakeReviews(written: string[]): Reviews {
  const found = (assessmentId: string): Outcome<OpenReview, Failure> => {
    const value = ALL.find(({ assessment }) => assessment.id === assessmentId);
    return value ? { ok: true, value } : NOT_FOUND;
  };
  return {
    async match(pageKey) {
      const products = ALL.map(({ product }) => product);
      const exact = products.find(({ pageKeys }) => pageKey !== null && pageKeys.includes(pageKey));
      const near = products.filter(
        (product) =>
          product !== exact && product.pageKeys.some((key) => pageKey && originOf(key) === originOf(pageKey)),
      );
      const value: ProductMatch = {
        exact: exact ? { product: exact, assessments: [] } : null,
        sameOrigin: near,
      };
      return { ok: true, value };
    },
    async start(request) {
      written.push(`start ${request.product.productId}`);
      return { ok: true, value: OURS };
    },
    open: async (assessmentId) => found(assessmentId),
    async recordAnswer(write) {
      const review = found(write.assessmentId);
      if (!review.ok) return review;
      written.push(`answer ${write.assessmentId}`);
      return { ok: true, value: { answer: null, revision: 2 } };
    },
    async updateProduct(update) {
      written.push(`product ${update.productId}`);
      return { ok: true, value: OURS.product };
    },
    async amend({ assessmentId }) {
      const review = found(assessmentId);
      if (!review.ok) return review;
      written.push(`amend ${assessmentId}`);
      return { ok: true, value: { ...review.value.assessment, revision: 3 } };
    },
    checklist: async () => NOT_FOUND,
  };
}

let written: string[];
let done: string[];
let reviewOfTab: string | null;

function handlers() {
  const keep = (what: string) => {
    done.push(what);
  };
  const surfaces: Surfaces = {
    clicked: async () => keep('clicked'),
    reviewTab: async (tabId) => keep(`review tab ${tabId}`),
    openForWords: async ({ id }) => keep(`open for words of ${id}`),
    openInTab: async (tabId, assessmentId) => keep(`open ${assessmentId} beside ${tabId}`),
    async problem(tabId, obstacle, during) {
      keep(`problem ${tabId} ${obstacle} ${during}`);
      return obstacle === 'modal-dialog';
    },
  };
  const needs: BackgroundNeeds = {
    reviews: fakeReviews(written),
    surfaces,
    tabInfo: async (id) => ({ id, url: id === 7 ? HOLLYHOCK : TALLOW, title: 'A page' }),
    readFacts: async (tabId) => {
      keep(`read ${tabId}`);
      return null;
    },
    reviewOfTab: async () => reviewOfTab,
    role: async () => 'commissioner',
    setReviewOfTab: async (tabId, assessmentId) => keep(`review of ${tabId} is ${assessmentId}`),
    confirmReady: async (tabId) => keep(`ready ${tabId}`),
    removeOverlay: async (tabId) => keep(`remove ${tabId}`),
    rememberLayout: async (tabId, { edge }) => keep(`lay ${tabId} ${edge}`),
    tellRecordsChanged: ({ assessmentIds, productIds }) =>
      keep(`changed ${[...assessmentIds, ...productIds]}`),
    tellTabMoved: (tabId) => keep(`moved ${tabId}`),
    tellPageGrew: (tabId) => keep(`grew ${tabId}`),
    tellTabBlocked: ({ tabId, obstacle }) => keep(`blocked ${tabId} ${obstacle}`),
  };
  return createHandlers(needs);
}

const frameAt = (tabUrl: string | null): Sender => ({ kind: 'overlay-frame', tabId: 7, tabUrl });
const FRAME = frameAt(`${HOLLYHOCK}?from=mail#top`);
const PANEL: Sender = { kind: 'sidepanel', tabId: null, tabUrl: null };
const DASHBOARD: Sender = { kind: 'dashboard', tabId: 8, tabUrl: null };
const SCRIPT: Sender = { kind: 'content', tabId: 7, tabUrl: HOLLYHOCK };

const writeTo = ({ assessment }: OpenReview) => ({
  assessmentId: assessment.id,
  questionId: 'PUR1',
  seenRevision: 0,
  content: plainContent('yes', false),
  wording: { audience: 'commissioner', language: 'en-GB' } as const,
  visitId: idOf(9),
});
const { name, vendor, version, useTypes, facts } = OURS.product;
const describing = (productId: string, addPageKey: string | null) => ({
  productId,
  seenRevision: 1,
  description: { name, vendor, version, useTypes, facts },
  addPageKey,
});
const starting = (product: StartReview['product'], pageKey: string | null): StartReview => ({
  assessmentId: idOf(500),
  product,
  pageKey,
  claims: null,
  checklist: CHECKLIST,
  depth: 'full',
  reviewer: OURS.assessment.reviewer,
  meetingId: null,
  followsId: null,
});

beforeEach(() => {
  written = [];
  done = [];
  reviewOfTab = null;
});

describe('a frame in a vendor’s page', () => {
  it('begins at its own tab, whatever tab it names', async () => {
    const begun = await handlers().begin({ tabId: 99 }, FRAME);
    expect(begun.ok && begun.value.context).toMatchObject({ tabId: 7, pageKey: HOLLYHOCK });
    await handlers().readPage({ tabId: 99 }, FRAME);
    expect(done).toEqual(['read 7']);
  });

  it('opens reviews of its own site, and is refused those of another', async () => {
    const { open } = handlers();
    expect(await open({ assessmentId: OURS.assessment.id }, FRAME)).toEqual({ ok: true, value: OURS });
    expect(await open({ assessmentId: THEIRS.assessment.id }, FRAME)).toEqual(REFUSED);
    expect(await open({ assessmentId: TYPED.assessment.id }, FRAME)).toEqual(REFUSED);
  });

  it('opens the review that was begun in its tab under a typed name', async () => {
    reviewOfTab = TYPED.assessment.id;
    const { open } = handlers();
    expect(await open({ assessmentId: TYPED.assessment.id }, FRAME)).toEqual({ ok: true, value: TYPED });
    expect(await open({ assessmentId: THEIRS.assessment.id }, FRAME)).toEqual(REFUSED);
  });

  it('finds nothing under another site’s address', async () => {
    const { match } = handlers();
    const nothing = { ok: true, value: { exact: null, sameOrigin: [] } };
    expect(await match({ pageKey: TALLOW }, FRAME)).toEqual(nothing);
    const own = await match({ pageKey: HOLLYHOCK }, FRAME);
    expect(own.ok && own.value.exact?.product).toEqual(OURS.product);
  });

  it('answers in reviews of its own site only', async () => {
    const { recordAnswer } = handlers();
    expect(await recordAnswer(writeTo(OURS), FRAME)).toMatchObject({ ok: true });
    expect(await recordAnswer(writeTo(THEIRS), FRAME)).toEqual(REFUSED);
    expect(await recordAnswer(writeTo(TYPED), FRAME)).toEqual(REFUSED);
    expect(written).toEqual([`answer ${OURS.assessment.id}`]);
    expect(done).toEqual([`changed ${OURS.assessment.id}`]);
  });

  it('of an answer let through once it is not asked again, and another site in the tab begins anew', async () => {
    const { recordAnswer } = handlers();
    await recordAnswer(writeTo(OURS), FRAME);
    await recordAnswer(writeTo(OURS), FRAME);
    expect(await recordAnswer(writeTo(OURS), frameAt(TALLOW))).toEqual(REFUSED);
    expect(written).toHaveLength(2);
  });

  it('changes reviews of its own site only', async () => {
    const { amend } = handlers();
    const change = { kind: 'depth', depth: 'must-haves' } as const;
    const of = ({ assessment }: OpenReview) => ({ assessmentId: assessment.id, change });
    expect(await amend(of(OURS), FRAME)).toMatchObject({ ok: true });
    expect(await amend(of(THEIRS), FRAME)).toEqual(REFUSED);
    expect(await amend(of(TYPED), FRAME)).toEqual(REFUSED);
    expect(written).toEqual([`amend ${OURS.assessment.id}`]);
    expect(done).toEqual([`changed ${OURS.assessment.id}`]);
  });

  it('is told by the store, not by the guard, that a review is not there', async () => {
    const gone = { ...writeTo(OURS), assessmentId: idOf(999) };
    expect(await handlers().recordAnswer(gone, FRAME)).toEqual(NOT_FOUND);
    expect(done).toEqual([]);
  });

  it('corrects products of its own site, and gives them only pages of it', async () => {
    const { updateProduct } = handlers();
    const own = OURS.product.id;
    expect(await updateProduct(describing(own, `${HOLLYHOCK}/more`), FRAME)).toMatchObject({ ok: true });
    expect(await updateProduct(describing(own, TALLOW), FRAME)).toEqual(REFUSED);
    expect(await updateProduct(describing(THEIRS.product.id, null), FRAME)).toEqual(REFUSED);
    expect(written).toEqual([`product ${own}`]);
  });

  it('starts reviews of new products, of those of its site and of the one typed in its tab, on its own pages', async () => {
    const { start } = handlers();
    const existing = (review: OpenReview) => ({ kind: 'existing', productId: review.product.id }) as const;
    const fresh = {
      kind: 'new',
      productId: idOf(50),
      description: { name, vendor, version, useTypes, facts },
    } as const;
    expect(await start(starting(fresh, HOLLYHOCK), FRAME)).toMatchObject({ ok: true });
    expect(await start(starting(fresh, TALLOW), FRAME)).toEqual(REFUSED);
    expect(await start(starting(existing(OURS), HOLLYHOCK), FRAME)).toMatchObject({ ok: true });
    expect(await start(starting(existing(THEIRS), null), FRAME)).toEqual(REFUSED);
    expect(await start(starting(existing(TYPED), null), FRAME)).toEqual(REFUSED);
    reviewOfTab = TYPED.assessment.id;
    expect(await start(starting(existing(TYPED), null), FRAME)).toMatchObject({ ok: true });
    expect(written).toEqual([`start ${idOf(50)}`, `start ${OURS.product.id}`, `start ${TYPED.product.id}`]);
    expect(done).toContain(`review of 7 is ${OURS.assessment.id}`);
  });

  it('sees nothing where the browser does not show the address of its tab', async () => {
    const hidden = frameAt(null);
    expect(await handlers().open({ assessmentId: OURS.assessment.id }, hidden)).toEqual(REFUSED);
    expect(await handlers().recordAnswer(writeTo(OURS), hidden)).toEqual(REFUSED);
    expect(written).toEqual([]);
  });

  it('of two files on the disk, which share an origin that says nothing, sees only its own', async () => {
    ALL.push(reviewOf(4, ['file:///home/mina/lantern.html']));
    const [review = OURS] = ALL.slice(-1);
    const { open } = handlers();
    const own = frameAt('file:///home/mina/lantern.html#top');
    expect(await open({ assessmentId: review.assessment.id }, own)).toMatchObject({ ok: true });
    const other = frameAt('file:///home/mina/downloads/tallow.html');
    expect(await open({ assessmentId: review.assessment.id }, other)).toEqual(REFUSED);
    ALL.pop();
  });

  it('closes, lays, readies and leaves its own tab’s overlay', async () => {
    const { frameReady, closeOverlay, layOverlay, openInTab } = handlers();
    await frameReady({}, FRAME);
    await layOverlay({ edge: 'left', width: 400, collapsed: false }, FRAME);
    await openInTab({ assessmentId: null, part: 'questions' }, FRAME);
    await closeOverlay({}, FRAME);
    expect(done).toEqual(['ready 7', 'lay 7 left', 'open null beside 7', 'remove 7']);
  });
});

describe('our own pages', () => {
  it.each([PANEL, DASHBOARD])('open and answer every review: %o', async (sender) => {
    const { open, recordAnswer, updateProduct } = handlers();
    for (const review of [OURS, THEIRS, TYPED]) {
      expect(await open({ assessmentId: review.assessment.id }, sender)).toEqual({ ok: true, value: review });
      expect(await recordAnswer(writeTo(review), sender)).toMatchObject({ ok: true });
      expect(await updateProduct(describing(review.product.id, TALLOW), sender)).toMatchObject({ ok: true });
    }
    expect(written).toHaveLength(6);
  });

  it('begin beside the tab they name', async () => {
    const begun = await handlers().begin({ tabId: 12 }, PANEL);
    expect(begun.ok && begun.value.context).toMatchObject({ tabId: 12, pageKey: TALLOW });
    expect(await handlers().begin({ tabId: null }, DASHBOARD)).toMatchObject({
      value: { context: { kind: 'none' } },
    });
  });

  it('take no overlay away when they open a tab', async () => {
    await handlers().openInTab({ assessmentId: idOf(1), part: 'letter' }, DASHBOARD);
    expect(done).toEqual([`open ${idOf(1)} beside null`]);
  });
});

describe('the script in a page', () => {
  it('reports trouble with its own tab; the frame is told only when it is to say so', async () => {
    const { overlayProblem, pageGrew, pageMoved } = handlers();
    await overlayProblem({ obstacle: 'removed', during: 'open' }, SCRIPT);
    await overlayProblem({ obstacle: 'modal-dialog', during: 'open' }, SCRIPT);
    await pageMoved({}, SCRIPT);
    await pageGrew({}, SCRIPT);
    expect(done).toEqual([
      'problem 7 removed open',
      'problem 7 modal-dialog open',
      'blocked 7 modal-dialog',
      'moved 7',
      'grew 7',
    ]);
  });

  it('without a tab reports nothing', async () => {
    const { overlayProblem, pageGrew, pageMoved } = handlers();
    await overlayProblem({ obstacle: 'removed', during: 'open' }, { ...SCRIPT, tabId: null });
    await pageMoved({}, { ...SCRIPT, tabId: null });
    await pageGrew({}, { ...SCRIPT, tabId: null });
    expect(done).toEqual([]);
  });
});
