/** Taking words from the page: a draft first, kept only when the person says so, and never lost by a failure. */
import { describe, expect, it, vi } from 'vitest';
import type { SensitivePage } from '../../lib/app/evidence-ports';
import { hashOf, PAGE, takenOf, timeOf } from '../fixtures/evidence/builders';
import { FULL_DISK, SILENT } from '../fixtures/evidence/fakes';
import { evidenceState } from '../fixtures/evidence/state';

const SENSITIVE: SensitivePage = { kind: 'sensitive', refused: false, signs: ['log-out-control'] };
const OTHER = takenOf({ exact: 'Other words.', exactHash: hashOf(9) });

/** The only draft there is. */
function onlyDraft({ state }: Awaited<ReturnType<typeof evidenceState>>) {
  const [draft, ...others] = state.drafts.value;
  if (!draft || others.length > 0) throw new Error(`there are ${state.drafts.value.length} drafts`);
  return draft;
}

describe('take', () => {
  it('makes a draft of the words, and keeps nothing yet', async () => {
    const all = await evidenceState();
    await all.state.take('AAA1', false);
    expect(onlyDraft(all)).toMatchObject({ questionId: 'AAA1', taken: takenOf(), takenAt: timeOf(20) });
    expect(all.desk.stored.size).toBe(0);
    expect(all.page.take).toHaveBeenCalledWith(7, false);
    expect(all.state.taking.value).toEqual({ kind: 'idle' });
  });

  it('keeps the draft with the reviewer’s note, as the page gave it', async () => {
    const all = await evidenceState();
    await all.state.take('AAA1', false);
    const { id } = onlyDraft(all);
    all.state.noteDraft(id, 'On the first page');
    expect(await all.state.keepDraft(id)).toBe(true);
    expect(all.state.drafts.value).toEqual([]);
    expect(all.desk.stored.get(id)).toMatchObject({
      kind: 'quote',
      exact: 'Made with care workers.',
      note: 'On the first page',
      questionIds: ['AAA1'],
      foundBy: 'selected',
      readInContext: true,
      source: { pageKey: PAGE, retrievedAt: timeOf(20), textHash: hashOf(1), textLength: 9_000 },
      checks: [],
    });
    expect(all.state.evidenceFor('AAA1')).toHaveLength(1);
  });

  it('puts away a draft that is not wanted', async () => {
    const all = await evidenceState();
    await all.state.take('AAA1', false);
    all.state.discardDraft(onlyDraft(all).id);
    expect(all.state.drafts.value).toEqual([]);
    expect(all.desk.stored.size).toBe(0);
  });

  it('loses no draft when keeping fails, and keeps one when the answer was lost', async () => {
    const all = await evidenceState();
    await all.state.take('AAA1', false);
    const { id } = onlyDraft(all);
    all.state.noteDraft(id, 'mine');
    all.desk.fails = FULL_DISK;
    expect(await all.state.keepDraft(id)).toBe(false);
    expect(onlyDraft(all)).toMatchObject({ note: 'mine', status: FULL_DISK });
    all.desk.fails = null;
    all.desk.loseAnswer = true;
    expect(await all.state.keepDraft(id)).toBe(false);
    expect(onlyDraft(all).status).toEqual(SILENT);
    expect(await all.state.keepDraft(id)).toBe(true);
    expect(all.desk.stored.size).toBe(1);
  });

  it('keeps once when it is asked twice at once', async () => {
    const all = await evidenceState();
    await all.state.take('AAA1', false);
    const { id } = onlyDraft(all);
    expect(await Promise.all([all.state.keepDraft(id), all.state.keepDraft(id)])).toEqual([true, false]);
    expect(await all.state.keepDraft(id)).toBe(false);
    expect(all.desk.stored.size).toBe(1);
  });

  it('has the same words once, and others or for another question beside them', async () => {
    const all = await evidenceState();
    await all.state.take('AAA1', false);
    await all.state.take('AAA1', false);
    expect(all.state.drafts.value).toHaveLength(1);
    await all.state.take('AAA2', false);
    all.page.take.mockResolvedValue({ ok: true, value: OTHER });
    await all.state.take('AAA1', false);
    expect(all.state.drafts.value.map(({ questionId, taken }) => [questionId, taken.exact])).toEqual([
      ['AAA1', 'Made with care workers.'],
      ['AAA2', 'Made with care workers.'],
      ['AAA1', 'Other words.'],
    ]);
  });

  it.each([
    { kind: 'nothing-selected', unread: [] },
    { kind: 'field', unread: [] },
    { kind: 'too-long', unread: [] },
    { kind: 'unreadable', unread: ['canvas'] },
  ] as const)('says for the question that nothing was taken: $kind', async (nothing) => {
    const { state, page } = await evidenceState();
    page.take.mockResolvedValue({ ok: true, value: { kind: nothing.kind, unread: [...nothing.unread] } });
    await state.take('AAA1', false);
    expect(state.taking.value).toEqual({
      kind: 'trouble',
      what: 'words',
      questionId: 'AAA1',
      trouble: nothing,
    });
    state.dismiss();
    expect(state.taking.value).toEqual({ kind: 'idle' });
  });

  it('asks again with the person’s word that the page is public, and only then', async () => {
    const { state, page } = await evidenceState();
    page.take.mockResolvedValueOnce({ ok: false, error: SENSITIVE });
    await state.take('AAA1', false);
    expect(state.taking.value).toMatchObject({ kind: 'trouble', trouble: SENSITIVE });
    expect(state.drafts.value).toEqual([]);
    await state.take('AAA1', true);
    expect(page.take.mock.calls).toEqual([
      [7, false],
      [7, true],
    ]);
    expect(state.drafts.value).toHaveLength(1);
  });

  it('says that there is no page in a tab of our own', async () => {
    const { state } = await evidenceState([], { page: null });
    expect(state.hasPage).toBe(false);
    await state.take('AAA1', false);
    expect(state.taking.value).toMatchObject({ trouble: { kind: 'page-closed', why: 'no-right' } });
    await state.takePicture('AAA1');
    expect(state.taking.value).toMatchObject({ what: 'picture', trouble: { kind: 'page-closed' } });
  });

  it('turns a rejection into a failure, and takes one thing at a time', async () => {
    const { state, page } = await evidenceState();
    page.take.mockRejectedValueOnce(new Error('gone'));
    const first = state.take('AAA1', false);
    expect(state.taking.value).toEqual({ kind: 'working', what: 'words', questionId: 'AAA1' });
    await Promise.all([first, state.take('AAA2', false), state.takePicture('AAA2')]);
    expect(page.take).toHaveBeenCalledTimes(1);
    expect(page.picture).not.toHaveBeenCalled();
    expect(state.taking.value).toMatchObject({ questionId: 'AAA1', trouble: { kind: 'storage' } });
  });
});

describe('takePicture', () => {
  it('asks for a picture for this question, and says why there is none', async () => {
    const { state, page } = await evidenceState();
    await state.takePicture('AAA2');
    expect(page.picture).toHaveBeenCalledWith(7, expect.any(String), 'AAA2');
    expect(state.taking.value).toEqual({ kind: 'idle' });
    page.picture.mockResolvedValue({ ok: false, error: { kind: 'page-closed', why: 'no-script' } });
    await state.takePicture('AAA2');
    expect(state.taking.value).toMatchObject({ what: 'picture', questionId: 'AAA2' });
  });
});

describe('words taken by the menu or the key', () => {
  it('are for the question in hand', async () => {
    const { state } = await evidenceState();
    state.hold('BBB1');
    state.receive(takenOf());
    expect(state.drafts.value).toMatchObject([{ questionId: 'BBB1' }]);
  });

  it('wait for a question to be chosen when none is in hand, and are kept for it', async () => {
    const all = await evidenceState();
    all.state.receive(takenOf());
    const { id, questionId } = onlyDraft(all);
    expect(questionId).toBeNull();
    all.state.giveTo(id, 'AAA2');
    await all.state.keepDraft(id);
    expect(all.desk.stored.get(id)?.questionIds).toEqual(['AAA2']);
  });

  it('do not push out a draft that was there before', async () => {
    const { state } = await evidenceState();
    await state.take('AAA1', false);
    state.receive(OTHER);
    expect(state.drafts.value).toHaveLength(2);
  });

  it('are asked for when the surface opens; none, or no answer, is no news', async () => {
    const { state, page } = await evidenceState();
    page.waiting.mockResolvedValueOnce({ ok: true, value: OTHER });
    await state.collect();
    await state.collect();
    page.waiting.mockResolvedValueOnce({ ok: false, error: SILENT });
    await state.collect();
    expect(state.drafts.value).toMatchObject([{ taken: OTHER }]);
    expect(state.taking.value).toEqual({ kind: 'idle' });
    state.receive(null);
    expect(state.taking.value).toEqual({ kind: 'idle' });
  });

  it('that were refused say so', async () => {
    const { state } = await evidenceState();
    state.receive(SENSITIVE);
    expect(state.taking.value).toEqual({
      kind: 'trouble',
      what: 'words',
      questionId: null,
      trouble: SENSITIVE,
    });
  });

  it('are not asked for where there is no page', async () => {
    const { state } = await evidenceState([], { page: null });
    await state.collect();
    expect(state.drafts.value).toEqual([]);
  });
});

it('asks the tab that is beside now', async () => {
  const { state, page, tabId } = await evidenceState();
  tabId.value = null;
  await state.take('AAA1', false);
  await vi.waitFor(() => expect(page.take).toHaveBeenCalledWith(null, false));
});
