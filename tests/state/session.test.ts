/** A surface from its first moment: which page, which product, which review, and what becomes of it. */
import { describe, expect, it } from 'vitest';
import type { Failure, Reviews } from '../../lib/app/ports';
import type { ProductChoice } from '../../lib/state/session';
import {
  CLAIMS,
  content,
  description,
  idOf,
  REVIEWER,
  startOfNew,
  UNKNOWN_CHECKLIST,
  valueIn,
} from '../contracts/world';
import { createGate } from '../fixtures/review/gate';
import { ASKS_ALL, answerElsewhere, begun, freshReviews } from '../fixtures/review/open-review';
import { createSurface, OTHER_TAB, PAGE, phaseOf, READING, TAB } from '../fixtures/review/surface';

const GONE: Failure = { kind: 'unreachable', detail: 'nobody there' };
const NEW: ProductChoice = { kind: 'new', description: description(ASKS_ALL) };
const OTHER_PAGE = 'https://tallow.example/prices';

describe('the first screen', () => {
  it('is "loading" until it is known what to show', () => {
    const { session, kind } = createSurface();
    expect(kind()).toBe('loading');
    void session.begin(TAB);
    expect(kind()).toBe('loading');
  });

  it('asks which product a page never met is about, with what the page says of itself', async () => {
    const { session } = createSurface();
    await session.begin(TAB);
    const { beginning, reading } = phaseOf(session, 'which-product');
    expect(beginning.context).toMatchObject({ kind: 'page', tabId: TAB, pageKey: PAGE });
    expect(beginning.match).toEqual({ exact: null, sameOrigin: [] });
    expect(reading).toEqual(READING);
    expect(session.tabId.value).toBe(TAB);
  });

  it('goes on with the review of a page that is known, in the theme where it was left', async () => {
    const { session, reviews } = createSurface();
    await begun(reviews, {}, { pageKey: PAGE });
    await answerElsewhere(reviews, 'BBB1', content());
    await session.begin(TAB);
    const { review, place } = phaseOf(session, 'reviewing');
    expect([review.header.value.id, place.theme.value]).toEqual([idOf(1), 'BBB']);
  });

  it('offers a review begun in this tab under a typed name, and does not open it by itself', async () => {
    const { session, reviews, remember } = createSurface();
    await begun(reviews);
    remember(idOf(1));
    await session.begin(TAB);
    expect(phaseOf(session, 'which-product').beginning.typed?.assessment.id).toBe(idOf(1));
  });

  it('never goes on with somebody else’s review: of another role, or a voice of a meeting', async () => {
    const { session, reviews } = createSurface();
    const worker = { ...REVIEWER, role: 'care-worker' } as const;
    await begun(reviews, {}, { pageKey: PAGE, reviewer: worker });
    valueIn(
      await reviews.start(
        startOfNew(
          5,
          {},
          { product: { kind: 'existing', productId: startOfNew(1).product.productId }, meetingId: idOf(700) },
        ),
      ),
    );
    await session.begin(TAB);
    const { beginning } = phaseOf(session, 'which-product');
    expect(beginning.match.exact?.assessments).toHaveLength(2);
    const productId = beginning.match.exact?.product.id ?? '';
    await session.choose({ kind: 'existing', productId }, true);
    const { review } = phaseOf(session, 'reviewing');
    expect(review.header.value.reviewer.role).toBe('commissioner');
    expect([idOf(1), idOf(5)]).not.toContain(review.header.value.id);
  });

  const noPage: readonly [string, (surface: ReturnType<typeof createSurface>) => void][] = [
    ['the tab is gone', ({ close }) => close()],
    ['the browser does not say where the tab is', ({ goTo }) => goTo(null)],
    ['the tab shows a page of the browser', ({ goTo }) => goTo('chrome://extensions/')],
  ];
  it.each(noPage)('has no page beside it when %s', async (_why, make) => {
    const surface = createSurface();
    make(surface);
    await surface.session.begin(TAB);
    expect(surface.kind()).toBe('no-page');
    expect(surface.readings()).toBe(0);
  });

  it('asks for the product by name in a tab of its own, where no page is needed', async () => {
    const { session, close, readings } = createSurface({ besidePage: false });
    close();
    await session.begin(null);
    const { beginning, reading } = phaseOf(session, 'which-product');
    expect([beginning.context.kind, reading, readings()]).toEqual(['none', null, 0]);
    expect(session.tabId.value).toBeNull();
  });

  it('asks without the page’s claims when the page cannot be read', async () => {
    const { session } = createSurface({ reading: null });
    await session.begin(TAB);
    expect(phaseOf(session, 'which-product').reading).toBeNull();
  });

  it('says why it cannot be shown', async () => {
    const { session, intercept } = createSurface();
    intercept(async () => ({ ok: false, error: GONE }));
    await session.begin(TAB);
    expect(session.phase.value).toEqual({ kind: 'failed', failure: GONE });
  });

  it('is of the tab asked for last, whichever is answered last', async () => {
    const { session, goTo, intercept } = createSurface();
    goTo('https://quay.example/', OTHER_TAB);
    const slow = createGate();
    intercept(async (tabId, answer) => {
      const answered = await answer();
      if (tabId === TAB) await slow.passed;
      return answered;
    });
    const first = session.begin(TAB);
    await session.begin(OTHER_TAB);
    slow.open();
    await first;
    expect(phaseOf(session, 'which-product').beginning.context).toMatchObject({ tabId: OTHER_TAB });
    expect(session.tabId.value).toBe(OTHER_TAB);
  });
});

describe('opening a review by its id', () => {
  it('shows it', async () => {
    const { session, reviews } = createSurface();
    await begun(reviews);
    await session.open(idOf(1));
    expect(phaseOf(session, 'reviewing').review.header.value.id).toBe(idOf(1));
  });

  it('says when it is not there', async () => {
    const { session } = createSurface();
    await session.open(idOf(1));
    expect(session.phase.value).toEqual({ kind: 'failed', failure: { kind: 'not-found' } });
  });

  it('keeps a review of a checklist that is not known, and does not ask it', async () => {
    const { session, reviews } = createSurface();
    await begun(reviews, {}, { checklist: UNKNOWN_CHECKLIST });
    await session.open(idOf(1));
    expect(phaseOf(session, 'unknown-checklist').open.assessment.id).toBe(idOf(1));
    session.recordsChanged({ assessmentIds: [idOf(1)], productIds: [] });
  });

  it('shows the one asked for last', async () => {
    const reviews = freshReviews();
    await begun(reviews);
    valueIn(await reviews.start(startOfNew(2)));
    const slow = createGate();
    const port: Reviews = {
      ...reviews,
      async open(id) {
        if (id === idOf(1)) await slow.passed;
        return reviews.open(id);
      },
    };
    const { session } = createSurface({ reviews: port });
    const first = session.open(idOf(1));
    await session.open(idOf(2));
    slow.open();
    await first;
    expect(phaseOf(session, 'reviewing').review.header.value.id).toBe(idOf(2));
  });

  it('lets go of what is on screen', async () => {
    const { session, reviews, kind } = createSurface();
    await begun(reviews);
    await session.open(idOf(1));
    session.clear();
    expect(kind()).toBe('loading');
  });
});

describe('choosing the product', () => {
  it('starts a review of a new product with the page, its claims, and who is reviewing', async () => {
    const { session, reviews } = createSurface();
    await session.begin(TAB);
    expect(await session.choose(NEW, true)).toBeNull();
    const { review } = phaseOf(session, 'reviewing');
    const { assessment, product } = valueIn(await reviews.open(review.header.value.id));
    expect(product).toMatchObject({ ...description(ASKS_ALL), pageKeys: [PAGE], claims: CLAIMS });
    expect(assessment).toMatchObject({
      depth: 'full',
      reviewer: { role: 'commissioner', lived: 'has-seen-it', interests: 'none', settingBand: null },
    });
  });

  it('keeps nothing of the page when told so, not even its address', async () => {
    const { session } = createSurface();
    await session.begin(TAB);
    expect(await session.choose(NEW, false)).toBeNull();
    expect(phaseOf(session, 'reviewing').review.product.value).toMatchObject({ pageKeys: [], claims: null });
  });

  it('starts one review when the button is pressed twice', async () => {
    const { session, reviews } = createSurface();
    await session.begin(TAB);
    await Promise.all([session.choose(NEW, true), session.choose(NEW, true)]);
    const { exact, sameOrigin } = valueIn(await reviews.match(PAGE));
    expect([exact?.assessments.length, sameOrigin]).toEqual([1, []]);
  });

  it('goes on with the review there is of a product met on another page, and learns the page', async () => {
    const { session, reviews } = createSurface();
    await begun(reviews, {}, { pageKey: OTHER_PAGE });
    await session.begin(TAB);
    const { beginning } = phaseOf(session, 'which-product');
    expect(beginning.match.sameOrigin.map(({ id }) => id)).toEqual([idOf(1_001)]);
    expect(await session.choose({ kind: 'existing', productId: idOf(1_001) }, true)).toBeNull();
    const { review } = phaseOf(session, 'reviewing');
    expect(review.header.value.id).toBe(idOf(1));
    expect(review.product.value.pageKeys).toEqual([OTHER_PAGE, PAGE]);
  });

  it('starts a review of a known product that has none left', async () => {
    const { session, reviews } = createSurface();
    await begun(reviews, {}, { pageKey: OTHER_PAGE });
    await session.begin(TAB);
    const binned: Reviews['match'] = async (key) => {
      const match = valueIn(await reviews.match(key));
      return { ok: true, value: { ...match, exact: match.exact && { ...match.exact, assessments: [] } } };
    };
    const again = createSurface({ reviews: { ...reviews, match: binned } });
    await again.session.begin(TAB);
    expect(await again.session.choose({ kind: 'existing', productId: idOf(1_001) }, true)).toBeNull();
    const { review } = phaseOf(again.session, 'reviewing');
    expect(review.header.value.id).not.toBe(idOf(1));
    expect(review.product.value.id).toBe(idOf(1_001));
  });

  it('says why it did not work, and stays where the person was', async () => {
    const reviews = freshReviews();
    const port: Reviews = { ...reviews, start: async () => ({ ok: false, error: GONE }) };
    const { session, kind } = createSurface({ reviews: port });
    await session.begin(TAB);
    expect(await session.choose(NEW, true)).toEqual(GONE);
    expect(kind()).toBe('which-product');
    expect(await session.choose({ kind: 'existing', productId: idOf(9) }, true)).toEqual(GONE);
  });

  it('does not take the screen when the person has gone elsewhere meanwhile', async () => {
    const reviews = freshReviews();
    const slow = createGate();
    const port: Reviews = {
      ...reviews,
      async start(request) {
        await slow.passed;
        return reviews.start(request);
      },
    };
    const { session, goTo } = createSurface({ reviews: port });
    goTo('https://quay.example/', OTHER_TAB);
    await session.begin(TAB);
    const chosen = session.choose(NEW, true);
    await session.begin(OTHER_TAB);
    slow.open();
    expect(await chosen).toBeNull();
    expect(phaseOf(session, 'which-product').beginning.context).toMatchObject({ tabId: OTHER_TAB });
  });

  it('asks who is reviewing first, where nobody has said so yet, and then which product', async () => {
    const { session, kind } = createSurface({ audience: null });
    await session.begin(TAB);
    expect(kind()).toBe('who-are-you');
    await session.introduce({ role: 'care-worker', lived: 'uses-it', interests: '' }, 'private');
    expect(kind()).toBe('which-product');
    await session.choose(NEW, true);
    expect(phaseOf(session, 'reviewing').review.header.value.reviewer).toMatchObject({
      role: 'care-worker',
      lived: 'uses-it',
    });
  });
});

describe('another review of a known product', () => {
  it('is begun without a page', async () => {
    const { session, reviews } = createSurface({ besidePage: false });
    await begun(reviews, {}, { pageKey: PAGE });
    await session.startOf(idOf(1_001));
    const { review } = phaseOf(session, 'reviewing');
    expect(review.header.value.id).not.toBe(idOf(1));
    expect(review.product.value).toMatchObject({ id: idOf(1_001), pageKeys: [PAGE] });
  });

  it('says when the product is not there', async () => {
    const { session } = createSurface({ besidePage: false });
    await session.startOf(idOf(1_001));
    expect(session.phase.value).toEqual({ kind: 'failed', failure: { kind: 'not-found' } });
  });
});
