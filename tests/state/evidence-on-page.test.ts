/** Quotes on the page beside: looked for, recorded, gone to, and lit only when asked and never for private roles. */
import { describe, expect, it } from 'vitest';
import type { QuoteCheck } from '../../lib/domain/evidence';
import { pageLook, quoteCounts } from '../../lib/state/evidence-look';
import {
  CHANGED,
  checkOf,
  GONE,
  hashOf,
  PAGE,
  PRESENT,
  pictureOf,
  quoteOf,
  sourceOf,
  timeOf,
} from '../fixtures/evidence/builders';
import { SILENT } from '../fixtures/evidence/fakes';
import { evidenceState } from '../fixtures/evidence/state';
import { idOf } from '../fixtures/records/builders';

const ELSEWHERE = 'https://hollyhock.example/price';
const NO_RIGHT = { kind: 'page-closed', why: 'no-right' } as const;
const THREE = [quoteOf(1), quoteOf(2), quoteOf(3, { source: sourceOf({ pageKey: ELSEWHERE }) })];

/** The page answers with these findings, by quote. */
const answer = (findings: Readonly<Record<string, QuoteCheck['finding']>>, pageKey = PAGE) =>
  ({
    ok: true,
    value: {
      pageKey,
      checks: Object.entries(findings).map(([evidenceId, finding]) => ({
        evidenceId,
        check: checkOf(finding, { textHash: hashOf(5) }),
      })),
    },
  }) as const;

describe('check', () => {
  it('looks for the quotes of this page only, and records what became of each', async () => {
    const { state, page, desk } = await evidenceState(THREE);
    page.find.mockResolvedValue(answer({ [idOf(1)]: PRESENT, [idOf(2)]: CHANGED }));
    expect(await state.check()).toBe(true);
    expect(page.find.mock.calls[0]?.[1]).toEqual([
      expect.objectContaining({ id: idOf(1), exact: 'Made with care workers.', prefix: 'Lantern. ' }),
      expect.objectContaining({ id: idOf(2) }),
    ]);
    expect(desk.stored.get(idOf(2))).toMatchObject({ checks: [{ finding: CHANGED }] });
    expect(state.looking.value).toEqual({ kind: 'looked', quotes: 2 });
    expect(state.pageLook.value).toMatchObject({
      kind: 'changed',
      counts: { present: 1, changed: 1, gone: 0, never: 0 },
    });
  });

  it('leaves a picture that was taken away to be brought back: a look is no change', async () => {
    const { state } = await evidenceState([...THREE, pictureOf(4)]);
    await state.remove(idOf(4));
    await state.check();
    expect(state.undo.value?.evidence.id).toBe(idOf(4));
  });

  it('brings back nothing that was taken away while it looked', async () => {
    const { state, page, desk } = await evidenceState(THREE);
    const quote = desk.stored.get(idOf(1));
    const looking = state.check();
    await state.remove(idOf(1));
    if (quote) desk.stored.set(idOf(1), quote);
    await looking;
    expect(page.find).toHaveBeenCalledTimes(1);
    expect(state.all.value.map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
  });

  it('asks nothing of a page that nothing was taken from', async () => {
    const { state, page } = await evidenceState([pictureOf(1)]);
    expect(await state.check()).toBe(true);
    expect(page.find).not.toHaveBeenCalled();
    expect(state.pageLook.value).toEqual({ kind: 'no-quotes' });
  });

  it('records nothing when another page answers', async () => {
    const { state, page, desk } = await evidenceState(THREE);
    page.find.mockResolvedValue(answer({ [idOf(1)]: GONE }, ELSEWHERE));
    expect(await state.check()).toBe(false);
    expect(state.looking.value).toEqual({
      kind: 'trouble',
      trouble: { kind: 'page-closed', why: 'moved' },
    });
    expect(desk.stored.get(idOf(1))).toMatchObject({ checks: [] });
  });

  it.each([NO_RIGHT, SILENT])('says that it could not look: $kind', async (error) => {
    const { state, page } = await evidenceState(THREE);
    page.find.mockResolvedValue({ ok: false, error });
    expect(await state.check()).toBe(false);
    expect(state.looking.value).toEqual({ kind: 'trouble', trouble: error });
    expect(state.pageLook.value).toMatchObject({ kind: 'never-looked', counts: { never: 2 } });
  });

  it('does not claim a look that could not be stored', async () => {
    const { state, desk } = await evidenceState(THREE);
    desk.fails = SILENT;
    expect(await state.check()).toBe(false);
    expect(state.looking.value).toEqual({ kind: 'trouble', trouble: SILENT });
    expect(state.pageLook.value.kind).toBe('never-looked');
  });

  it('looks once when it is asked twice at once, and again later', async () => {
    const { state, page } = await evidenceState(THREE);
    await Promise.all([state.check(), state.check()]);
    expect(page.find).toHaveBeenCalledTimes(1);
    await state.check();
    expect(page.find).toHaveBeenCalledTimes(2);
  });

  it('says nothing of the next page when the answer comes late', async () => {
    const { state, pageKey } = await evidenceState(THREE);
    const looking = state.check();
    pageKey.value = ELSEWHERE;
    await looking;
    expect(state.looking.value).toEqual({ kind: 'idle' });
  });
});

describe('paint', () => {
  it('looks first, then lights the quotes, and puts them out', async () => {
    const { state, page } = await evidenceState(THREE);
    await state.paint(true);
    expect(page.find).toHaveBeenCalledTimes(1);
    expect(state.lit.value).toEqual({ kind: 'painted', count: 2 });
    await state.paint(false);
    expect(page.paint.mock.calls.map(([, on]) => on)).toEqual([true, false]);
    expect(state.lit.value).toEqual({ kind: 'off' });
  });

  it('looks again when a quote was taken since, and lights anew after each look', async () => {
    const { state, page } = await evidenceState(THREE);
    await state.paint(true);
    await state.check();
    expect(page.paint).toHaveBeenCalledTimes(2);
    await state.paint(false);
    await state.take('AAA1', false);
    await state.keepDraft(state.drafts.value[0]?.id ?? '');
    await state.paint(true);
    expect(page.find.mock.calls.at(-1)?.[1]).toHaveLength(3);
  });

  it.each([
    ['a care worker', { role: 'care-worker' }],
    ['a person who draws on care', { role: 'person-who-draws-on-care' }],
    ['a family carer', { role: 'family-carer' }],
    ['a surface beside the page', { overPage: false }],
    ['a tab of our own', { page: null }],
  ] as const)('lights nothing for %s', async (_who, changes) => {
    const { state, page } = await evidenceState(THREE, changes);
    expect(state.canPaint).toBe(false);
    await state.paint(true);
    expect(page.paint).not.toHaveBeenCalled();
    expect(state.lit.value).toEqual({ kind: 'off' });
  });

  it('says that it cannot: in this browser, or on this page', async () => {
    const { state, page } = await evidenceState(THREE);
    page.paint.mockResolvedValueOnce({ ok: true, value: { kind: 'unsupported' } });
    await state.paint(true);
    expect(state.lit.value).toEqual({ kind: 'unsupported' });
    page.paint.mockResolvedValueOnce({ ok: false, error: NO_RIGHT });
    await state.paint(true);
    expect(state.lit.value).toEqual({ kind: 'trouble', trouble: NO_RIGHT });
    page.find.mockResolvedValueOnce({ ok: false, error: SILENT });
    const other = await evidenceState(THREE, { page });
    await other.state.paint(true);
    expect(other.state.lit.value).toEqual({ kind: 'trouble', trouble: SILENT });
  });

  it('is off on the next page', async () => {
    const { state, pageKey } = await evidenceState(THREE);
    await state.paint(true);
    pageKey.value = ELSEWHERE;
    expect(state.lit.value).toEqual({ kind: 'off' });
  });
});

describe('going to a quote', () => {
  it('looks for it first, goes there, and comes back', async () => {
    const { state, page } = await evidenceState(THREE);
    await state.reveal(idOf(1));
    expect(page.find).toHaveBeenCalledTimes(1);
    expect(state.going.value).toEqual({ kind: 'there', evidenceId: idOf(1), how: 'shown' });
    await state.reveal(idOf(2));
    expect(page.find).toHaveBeenCalledTimes(1);
    await state.back();
    expect(page.back).toHaveBeenCalledWith(7);
    expect(state.going.value).toEqual({ kind: 'idle' });
  });

  it('says why it cannot go there or back', async () => {
    const { state, page } = await evidenceState(THREE);
    page.find.mockResolvedValueOnce({ ok: false, error: NO_RIGHT });
    await state.reveal(idOf(1));
    expect(state.going.value).toEqual({ kind: 'trouble', evidenceId: idOf(1), trouble: NO_RIGHT });
    page.reveal.mockResolvedValueOnce({ ok: true, value: 'covered' });
    await state.reveal(idOf(1));
    expect(state.going.value).toMatchObject({ kind: 'there', how: 'covered' });
    page.back.mockResolvedValueOnce({ ok: false, error: SILENT });
    await state.back();
    expect(state.going.value).toEqual({ kind: 'trouble', evidenceId: idOf(1), trouble: SILENT });
  });

  it('goes to no quote of another page', async () => {
    const { state, page } = await evidenceState(THREE);
    await state.reveal(idOf(3));
    expect(page.reveal).not.toHaveBeenCalled();
    expect(state.going.value).toMatchObject({ kind: 'trouble', trouble: { why: 'moved' } });
  });

  it('does nothing where there is no page', async () => {
    const { state } = await evidenceState(THREE, { page: null });
    await state.reveal(idOf(1));
    await state.back();
    expect(state.going.value).toEqual({ kind: 'idle' });
  });
});

describe('pageLook', () => {
  it.each([
    ['never-looked', [quoteOf(1)]],
    ['same', [quoteOf(1, { checks: [checkOf(PRESENT)] })]],
    ['same', [quoteOf(1, { checks: [checkOf(PRESENT)] }), quoteOf(2)]],
    ['other-text', [quoteOf(1, { checks: [checkOf(PRESENT, { textHash: hashOf(5) })] })]],
    ['changed', [quoteOf(1, { checks: [checkOf(PRESENT)] }), quoteOf(2, { checks: [checkOf(GONE)] })]],
    ['same', [quoteOf(1, { checks: [checkOf(GONE), checkOf(PRESENT)] })]],
    [
      'same',
      [
        quoteOf(1, {
          source: sourceOf({ textHash: null }),
          checks: [checkOf(PRESENT, { textHash: hashOf(5) })],
        }),
      ],
    ],
  ] as const)('is %s', (kind, quotes) => {
    expect(pageLook(quotes, PAGE).kind).toBe(kind);
  });

  it('says what was not read at the latest look only', () => {
    const old = quoteOf(1, {
      checks: [checkOf(GONE, { when: timeOf(1), unread: ['canvas'] })],
    });
    const now = quoteOf(2, { checks: [checkOf(PRESENT, { when: timeOf(2), unread: ['translated'] })] });
    expect(pageLook([old, now], PAGE)).toMatchObject({ unread: ['translated'], when: timeOf(2) });
  });

  it('is of no page when there is none beside', () => {
    expect(pageLook([quoteOf(1)], null)).toEqual({ kind: 'no-quotes' });
  });

  it('counts every quote once', () => {
    const quotes = [
      quoteOf(1),
      quoteOf(2, { checks: [checkOf(GONE)] }),
      quoteOf(3, { checks: [checkOf(CHANGED)] }),
    ];
    expect(quoteCounts(quotes)).toEqual({ present: 0, changed: 1, gone: 1, never: 1 });
  });
});
