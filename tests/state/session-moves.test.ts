/** A surface while its page goes on to other addresses. */
import { describe, expect, it } from 'vitest';
import type { Failure, Reviews } from '../../lib/app/ports';
import { idOf, startOfKnown, startOfNew, valueIn } from '../contracts/world';
import { createGate } from '../fixtures/review/gate';
import { begun, freshReviews } from '../fixtures/review/open-review';
import { createSurface, PAGE, phaseOf, READING, TAB } from '../fixtures/review/surface';

const GONE: Failure = { kind: 'unreachable', detail: 'nobody there' };
const OTHER_PAGE = 'https://tallow.example/prices';

describe('a page that moves on under an open review', () => {
  async function reviewing() {
    const surface = createSurface();
    await begun(surface.reviews, {}, { pageKey: PAGE });
    await surface.session.begin(TAB);
    const move = async (url: string) => {
      surface.goTo(url);
      await surface.session.pageMoved(TAB);
    };
    return { ...surface, move };
  }

  it('is offered, and the review stays', async () => {
    const { session, move } = await reviewing();
    await move(OTHER_PAGE);
    expect(session.moved.value?.context).toMatchObject({ pageKey: OTHER_PAGE });
    expect(phaseOf(session, 'reviewing').review.header.value.id).toBe(idOf(1));
  });

  it('is nothing to speak of while the page is the same but for its query and fragment', async () => {
    const { session, move } = await reviewing();
    await move(`${PAGE}?tab=prices#contact`);
    expect(session.moved.value).toBeNull();
  });

  it('is nothing to speak of on another page of the same product, and when it comes back', async () => {
    const { session, reviews, move } = await reviewing();
    await move(OTHER_PAGE);
    await move(PAGE);
    expect(session.moved.value).toBeNull();
    valueIn(await reviews.start(startOfKnown(1, 1, { assessmentId: idOf(2), pageKey: OTHER_PAGE })));
    await move(OTHER_PAGE);
    expect(session.moved.value).toBeNull();
  });

  it('is stayed away from until it moves on again', async () => {
    const { session, move } = await reviewing();
    await move(OTHER_PAGE);
    session.stay();
    expect(session.moved.value).toBeNull();
    await move(`${OTHER_PAGE}#later`);
    expect(session.moved.value).toBeNull();
    await move('https://tallow.example/third');
    expect(session.moved.value).not.toBeNull();
  });

  it('belongs to the same product if the person says so', async () => {
    const { session, reviews, move } = await reviewing();
    await move(OTHER_PAGE);
    expect(await session.sameProduct(false)).toBeNull();
    expect(session.moved.value).toBeNull();
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact?.product.id).toBe(idOf(1_001));
  });

  it.each([
    ['shows a log-out control', ['log-out-control'], false],
    ['cannot be looked into', null, false],
    ['is a log-in page', ['only-log-in', 'password-field'], true],
  ] as const)('is not kept without being asked when it %s', async (_what, sensitive, refused) => {
    const reviews = freshReviews();
    await begun(reviews, {}, { pageKey: PAGE });
    const reading = sensitive && { ...READING, sensitive: [...sensitive] };
    const { session, goTo } = createSurface({ reviews, reading });
    await session.begin(TAB);
    goTo(OTHER_PAGE);
    await session.pageMoved(TAB);
    expect(await session.sameProduct(false)).toEqual({ kind: 'sensitive', refused });
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact).toBeNull();
    expect((await session.sameProduct(true)) === null).toBe(!refused);
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact === null).toBe(refused);
  });

  it('is offered anew, and nothing is kept, when it moves on while it is looked into', async () => {
    const { session, reviews, move, lookUntil } = await reviewing();
    await move(OTHER_PAGE);
    const look = createGate();
    lookUntil(look.passed);
    const same = session.sameProduct(false);
    await move('https://tallow.example/account');
    look.open();
    expect(await same).toBeNull();
    expect(session.moved.value?.context).toMatchObject({ pageKey: 'https://tallow.example/account' });
    expect(valueIn(await reviews.match(OTHER_PAGE)).exact).toBeNull();
  });

  it('is still offered when it could not be added to the product', async () => {
    const reviews = freshReviews();
    await begun(reviews, {}, { pageKey: PAGE });
    const port: Reviews = { ...reviews, updateProduct: async () => ({ ok: false, error: GONE }) };
    const { session, goTo } = createSurface({ reviews: port });
    await session.begin(TAB);
    goTo(OTHER_PAGE);
    await session.pageMoved(TAB);
    expect(await session.sameProduct(false)).toEqual(GONE);
    expect(session.moved.value).not.toBeNull();
  });

  it('is turned to if the person says so: its own review, or the question which product it is', async () => {
    const { session, reviews, move } = await reviewing();
    valueIn(await reviews.start(startOfNew(2, { name: 'Rota' }, { pageKey: OTHER_PAGE })));
    await move(OTHER_PAGE);
    session.follow();
    await expect.poll(() => session.phase.value.kind).toBe('reviewing');
    expect(phaseOf(session, 'reviewing').review.header.value.id).toBe(idOf(2));
    expect(session.moved.value).toBeNull();
    await move('https://quay.example/');
    session.follow();
    await expect.poll(() => session.phase.value.kind).toBe('which-product');
  });

  it('is not offered under another review that was opened meanwhile', async () => {
    const { session, reviews, move, intercept } = await reviewing();
    valueIn(await reviews.start(startOfNew(2)));
    const slow = createGate();
    intercept(async (_tabId, answer) => {
      await slow.passed;
      return answer();
    });
    const moving = move(OTHER_PAGE);
    await session.open(idOf(2));
    slow.open();
    await moving;
    expect(session.moved.value).toBeNull();
  });

  it('changes nothing when the background cannot be asked', async () => {
    const { session, move, intercept, kind } = await reviewing();
    intercept(async () => ({ ok: false, error: GONE }));
    await move(OTHER_PAGE);
    expect([kind(), session.moved.value]).toEqual(['reviewing', null]);
  });

  it('has nothing to add, stay with or turn to before it moved', async () => {
    const { session, kind } = await reviewing();
    session.stay();
    session.follow();
    expect(await session.sameProduct(false)).toBeNull();
    expect(kind()).toBe('reviewing');
  });
});

describe('a page that moves on before the product is chosen', () => {
  it('begins anew on another page', async () => {
    const { session, goTo } = createSurface();
    await session.begin(TAB);
    goTo(OTHER_PAGE);
    await session.pageMoved(TAB);
    expect(phaseOf(session, 'which-product').beginning.context).toMatchObject({ pageKey: OTHER_PAGE });
  });

  it('leaves a form half filled in alone while the page is the same', async () => {
    const { session, goTo } = createSurface();
    await session.begin(TAB);
    const before = session.phase.value;
    goTo(`${PAGE}#features`);
    await session.pageMoved(TAB);
    expect(session.phase.value).toBe(before);
  });

  it('leaves somebody alone who is saying who they are', async () => {
    const { session, goTo } = createSurface({ audience: null });
    await session.begin(TAB);
    const before = session.phase.value;
    expect(before.kind).toBe('who-are-you');
    goTo(`${PAGE}#features`);
    await session.pageMoved(TAB);
    expect(session.phase.value).toBe(before);
  });

  it('begins where the page can be seen at last', async () => {
    const { session, goTo, kind } = createSurface();
    goTo(null);
    await session.begin(TAB);
    expect(kind()).toBe('no-page');
    goTo(PAGE);
    await session.pageMoved(TAB);
    expect(kind()).toBe('which-product');
  });
});
