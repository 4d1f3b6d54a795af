/** Evidence by messages keeps the same contract as on the store itself, also when the worker dies; and the page beside. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { EvidenceDesk, QuotesInPage } from '../../lib/app/evidence-ports';
import type { Reviews } from '../../lib/app/ports';
import type { Words } from '../../lib/app/quotes-in-page';
import type { QuoteToFind } from '../../lib/domain/quote-limits';
import { createAsk, type Send } from '../../lib/messaging/ask';
import { createEvidenceHandlers } from '../../lib/messaging/evidence-handlers';
import { EVIDENCE_MESSAGES, type EvidenceMessages } from '../../lib/messaging/evidence-protocol';
import { createFrameGuard } from '../../lib/messaging/frame-guard';
import { createRemoteDesk, createRemotePage } from '../../lib/messaging/remote-evidence';
import type { RawSender } from '../../lib/messaging/senders';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { createLibrary } from '../../lib/storage/library';
import { createPictures } from '../../lib/storage/pictures';
import { createReviews } from '../../lib/storage/reviews';
import type { Store } from '../../lib/storage/transaction';
import { evidenceContract } from '../contracts/evidence-contract';
import {
  begun,
  type EvidenceAdapter,
  heldBy,
  lookAt,
  pictureOf,
  pixelsOf,
  quoteOf,
} from '../contracts/evidence-world';
import { errorIn, idOf, startOfNew, valueIn } from '../contracts/world';
import { takenOf } from '../fixtures/evidence/builders';
import { type FakePage, fakePage } from '../fixtures/evidence/fakes';
import { breaking, SELF, wireOver } from '../fixtures/review/background';
import { freshStore } from '../storage/fresh-store';

type EvidenceSend = Send<keyof EvidenceMessages & string>;
type Background = {
  readonly desk: EvidenceDesk;
  readonly page: QuotesInPage;
  readonly reviews: Pick<Reviews, 'open' | 'match'>;
};

/** Our frame over a page of a vendor. */
const FRAME: RawSender = {
  id: SELF.id,
  url: `${SELF.base}overlay-frame.html`,
  frameId: 5,
  tab: { id: 7, url: 'https://tallow.example/notes' },
};
const SCRIPT: RawSender = { id: SELF.id, url: 'https://tallow.example/notes', frameId: 0, tab: { id: 7 } };
const LOST = { kind: 'unreachable', detail: 'The message port closed before a response was received.' };

/** A wire to a background with this store and this page. */
function wireTo({ desk, page, reviews }: Background, sender?: RawSender): EvidenceSend {
  const guard = createFrameGuard({ reviews, reviewOfTab: async () => null });
  const handlers = createEvidenceHandlers({
    desk,
    page,
    guard,
    isPrivate: async () => false,
    tellEvidenceChanged: () => {},
  });
  return wireOver(EVIDENCE_MESSAGES, handlers, sender);
}

const askOver = (send: EvidenceSend) => createAsk(EVIDENCE_MESSAGES, send);

function adapterOn(store: Store, through: (send: EvidenceSend) => EvidenceSend = (send) => send) {
  const [direct, reviews] = [createEvidenceDesk(store), createReviews(store)];
  const wire = wireTo({ desk: direct, page: fakePage(), reviews });
  const adapter: EvidenceAdapter = {
    desk: createRemoteDesk(askOver(through(wire))),
    pictures: createPictures(store),
    library: createLibrary(store),
    reviews,
  };
  return { ...adapter, direct };
}

evidenceContract('by messages to the background', async (world) => adapterOn(freshStore(world)));

/** The contract's reviews, and a window whose wire breaks so often after the background did what it was asked. */
async function setUp(times: number) {
  const store = freshStore();
  await begun(async () => adapterOn(store));
  return adapterOn(store, (send) => breaking(send, times));
}

describe('a worker that dies after it wrote and before it answered', () => {
  it('leaves one piece of evidence, of the first revision', async () => {
    const { desk, direct } = await setUp(1);
    const kept = valueIn(await desk.keep(quoteOf(1), 0));
    expect(kept.revision).toBe(1);
    expect(valueIn(await direct.of(idOf(1)))).toEqual([kept]);
  });

  it('leaves a piece changed once', async () => {
    const { desk, direct } = await setUp(1);
    const quote = valueIn(await direct.keep(quoteOf(1), 0));
    const changed = valueIn(await desk.keep({ ...quote, note: 'mine' }, 1));
    expect(changed).toMatchObject({ note: 'mine', revision: 2 });
    expect(valueIn(await direct.of(idOf(1)))).toEqual([changed]);
  });

  it('leaves a picture that was taken away so that it can be brought back', async () => {
    const { desk, direct, pictures } = await setUp(1);
    const picture = valueIn(await pictures.keep(pictureOf(1), pixelsOf(1)));
    expect(valueIn(await desk.remove(idOf(1), picture.id))).toBeNull();
    expect(await heldBy({ desk: direct })).toEqual([]);
    expect(valueIn(await desk.keep(picture, 0))).toMatchObject({ id: picture.id });
  });

  it('leaves each look once', async () => {
    const { desk, direct } = await setUp(1);
    const quote = valueIn(await direct.keep(quoteOf(1), 0));
    const looks = [lookAt(1, { kind: 'present', lane: 'shown' }), lookAt(2, { kind: 'gone' })];
    const checks = looks.map((check) => ({ evidenceId: quote.id, check }));
    expect(valueIn(await desk.recordChecks(idOf(1), checks))).toMatchObject([{ checks: looks }]);
  });

  it('still reports a conflict with another window', async () => {
    const { desk, direct } = await setUp(1);
    const quote = valueIn(await direct.keep(quoteOf(1), 0));
    const current = valueIn(await direct.keep({ ...quote, note: 'theirs' }, 1));
    const stale = await desk.keep({ ...quote, note: 'mine' }, 1);
    expect(errorIn(stale)).toEqual({ kind: 'evidence-conflict', current });
  });

  it('is "unreachable" when it dies twice; the same evidence given again is kept once', async () => {
    const { desk, direct } = await setUp(2);
    expect(errorIn(await desk.keep(quoteOf(1), 0))).toEqual(LOST);
    const kept = valueIn(await desk.keep(quoteOf(1), 0));
    expect(valueIn(await direct.of(idOf(1)))).toEqual([{ ...kept, revision: 1 }]);
  });
});

describe('a request that the background refuses', () => {
  it('is a refusal, and is not sent again', async () => {
    let sent = 0;
    const { desk } = adapterOn(freshStore(), (send) => (name, body) => {
      sent += 1;
      return send(name, body);
    });
    expect(errorIn(await desk.keep(quoteOf(1, { exact: '' }), 0))).toMatchObject({ kind: 'refused' });
    expect(sent).toBe(1);
  });

  it('is refused to the script in a page', async () => {
    const { direct, reviews } = adapterOn(freshStore());
    const page = fakePage();
    const ask = askOver(wireTo({ desk: direct, page, reviews }, SCRIPT));
    expect(errorIn(await createRemoteDesk(ask).of(idOf(1)))).toMatchObject({ kind: 'refused' });
    expect(errorIn(await createRemotePage(ask).take(7, true))).toMatchObject({ kind: 'refused' });
    expect(page.take).not.toHaveBeenCalled();
  });
});

const QUOTE: QuoteToFind = {
  id: idOf(4_001),
  exact: 'Night staff said what it should do.',
  prefix: 'How it began. ',
  suffix: '',
  position: { start: 120, end: 155 },
  lane: 'shown',
};

describe('the page beside', () => {
  let page: FakePage;
  let background: Background;

  beforeEach(async () => {
    page = fakePage();
    const { direct, reviews } = adapterOn(freshStore());
    valueIn(await reviews.start(startOfNew(1, {}, { pageKey: 'https://tallow.example/notes' })));
    background = { desk: direct, page, reviews };
  });

  const remote = (sender: RawSender = FRAME) => createRemotePage(askOver(wireTo(background, sender)));

  /** Each thing that can be asked, with what the page is to be asked. */
  const ASKED: readonly (readonly [
    name: keyof QuotesInPage,
    asked: readonly unknown[],
    ask: (remote: QuotesInPage) => Promise<unknown>,
  ])[] = [
    ['take', [true], (beside) => beside.take(7, true)],
    ['waiting', [], (beside) => beside.waiting(7)],
    ['find', [[QUOTE]], (beside) => beside.find(7, [QUOTE])],
    ['paint', [true], (beside) => beside.paint(7, true)],
    ['reveal', [QUOTE.id], (beside) => beside.reveal(7, QUOTE.id)],
    ['back', [], (beside) => beside.back(7)],
    ['picture', [idOf(1), 'AAA1'], (beside) => beside.picture(7, idOf(1), 'AAA1')],
  ];

  it.each(ASKED)('answers %s with what the page does', async (name, asked, ask) => {
    const answer = await ask(remote());
    expect(page[name].mock.calls).toEqual([[7, ...asked]]);
    expect(answer).toEqual(await page[name].mock.results[0]?.value);
    expect(answer).toMatchObject({ ok: true });
  });

  it.each(ASKED)('is unreachable, and says why, when %s is never answered', async (_name, _asked, ask) => {
    const broken = createRemotePage(askOver(breaking(wireTo(background, FRAME), 2)));
    expect(await ask(broken)).toEqual({ ok: false, error: LOST });
  });

  it.each(ASKED)('is a refusal when %s comes from the script in the page', async (name, _asked, ask) => {
    expect(await ask(remote(SCRIPT))).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(page[name]).not.toHaveBeenCalled();
  });

  it.each(ASKED)('does not believe an answer to %s that is none', async (_name, _asked, ask) => {
    for (const value of ['<img>', { kind: 'quote' }, { kind: 'painted', count: -1 }, { pageKey: 'x' }, 7]) {
      const lying: EvidenceSend = async () => ({ kind: 'answer', answer: { ok: true, value } });
      const answer = await ask(createRemotePage(askOver(lying)));
      expect(answer, JSON.stringify(value)).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    }
  });

  it.each([
    { kind: 'page-closed', why: 'no-script' },
    { kind: 'sensitive', refused: false, signs: ['password-field', 'log-out-control'] },
    { kind: 'storage', reason: 'full', detail: 'no room' },
  ] as const)('passes on why nothing could be taken: $kind', async (error) => {
    page.take.mockResolvedValue({ ok: false, error });
    page.picture.mockResolvedValue({ ok: false, error });
    expect(await remote().take(7, false)).toEqual({ ok: false, error });
    expect(await remote().picture(7, idOf(1), 'AAA1')).toEqual({ ok: false, error });
  });

  const waited: readonly (readonly [what: string, value: Words])[] = [
    ['words', takenOf()],
    ['nothing selected', { kind: 'nothing-selected', unread: ['canvas'] }],
    ['a page that was closed', { kind: 'page-closed', why: 'moved' }],
    ['a page behind a log-in', { kind: 'sensitive', refused: true, signs: ['only-log-in'] }],
  ];
  it.each(waited)('passes on what waited: %s', async (_what, value) => {
    page.waiting.mockResolvedValue({ ok: true, value });
    expect(await remote().waiting(7)).toEqual({ ok: true, value });
  });

  it('passes on that a quote is closed, covered or gone, and that nothing can be lit', async () => {
    for (const value of ['closed', 'covered', 'gone'] as const) {
      page.reveal.mockResolvedValue({ ok: true, value });
      expect(await remote().reveal(7, QUOTE.id)).toEqual({ ok: true, value });
    }
    page.paint.mockResolvedValue({ ok: true, value: { kind: 'unsupported' } });
    expect(await remote().paint(7, true)).toEqual({ ok: true, value: { kind: 'unsupported' } });
  });

  it('lights nothing for a page of ours that does not lie over it', async () => {
    expect(errorIn(await remote({ id: SELF.id, url: `${SELF.base}sidepanel.html` }).paint(7, true))).toEqual({
      kind: 'refused',
      detail: 'paintQuotes is not for sidepanel',
    });
    expect(page.paint).not.toHaveBeenCalled();
  });

  it('is the frame’s own, whatever tab the frame names', async () => {
    valueIn(await remote().take(99, false));
    valueIn(await remote().back(null));
    expect([page.take.mock.calls, page.back.mock.calls]).toEqual([[[7, false]], [[7]]]);
  });

  it('gives a frame no picture for a review of another site', async () => {
    const elsewhere = { ...FRAME, tab: { id: 7, url: 'https://bramble.example/' } };
    const asked = await remote(elsewhere).picture(7, idOf(1), 'AAA1');
    expect(errorIn(asked)).toMatchObject({ kind: 'refused' });
    expect(page.picture).not.toHaveBeenCalled();
  });
});
