/** What is kept of a review's evidence: reading, changing, conflicts, taking away and bringing back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/domain/evidence';
import { mergeEvidence } from '../../lib/state/evidence-merge';
import { ALL_KINDS, ASSESSMENT, common, FORMS, pictureOf, quoteOf } from '../fixtures/evidence/builders';
import { FULL_DISK, fakeDesk, SILENT } from '../fixtures/evidence/fakes';
import { evidenceState } from '../fixtures/evidence/state';
import { idOf } from '../fixtures/records/builders';

const ID = idOf(1);
const ids = (evidence: readonly Evidence[]) => evidence.map(({ id }) => id);

describe('loading', () => {
  it('has evidence by question, the oldest first, with how many there are of each kind', async () => {
    const two = quoteOf(2, { questionIds: ['AAA2', 'AAA1'] });
    const { state } = await evidenceState([two, quoteOf(1), pictureOf(3)]);
    expect(state.loading.value).toEqual({ kind: 'ready' });
    expect(ids(state.evidenceFor('AAA1'))).toEqual([idOf(1), idOf(2), idOf(3)]);
    expect(ids(state.evidenceFor('AAA2'))).toEqual([idOf(2)]);
    expect(state.evidenceFor('BBB1')).toEqual([]);
    expect(state.counts.value.get('AAA1')).toEqual({ quote: 2, picture: 1 });
    expect(state.counts.value.get('BBB1')).toBeUndefined();
  });

  it('names what is kept for no question that is asked', async () => {
    const { state } = await evidenceState([
      quoteOf(1),
      quoteOf(2, { questionIds: [] }),
      quoteOf(3, { questionIds: ['ZZZ9'] }),
    ]);
    expect(ids(state.loose.value)).toEqual([idOf(2), idOf(3)]);
  });

  it('says why it failed, and loads when it is tried again', async () => {
    const desk = fakeDesk([quoteOf(1)]);
    desk.fails = SILENT;
    const { state } = await evidenceState([], { desk });
    expect(state.loading.value).toEqual({ kind: 'failed', failure: SILENT });
    desk.fails = null;
    await state.load();
    expect(state.loading.value).toEqual({ kind: 'ready' });
    expect(state.all.value).toHaveLength(1);
  });

  it('loses nothing that is on screen when a second reading fails', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    desk.fails = SILENT;
    await state.load();
    expect(state.loading.value).toEqual({ kind: 'ready' });
    expect(state.all.value).toHaveLength(1);
  });

  it('shows what another window kept or took away', async () => {
    const { state, desk } = await evidenceState([quoteOf(1), quoteOf(2)]);
    desk.stored.delete(idOf(1));
    desk.change(idOf(2), (now) => ({ ...now, note: 'theirs' }));
    await state.load();
    expect(state.all.value.map(({ note }) => note)).toEqual(['theirs']);
  });

  it('turns a rejection of the store into a failure', async () => {
    const desk = { ...fakeDesk(), of: () => Promise.reject(new Error('broken')) };
    const { state } = await evidenceState([], { desk });
    expect(state.loading.value).toMatchObject({ kind: 'failed', failure: { reason: 'unavailable' } });
  });
});

describe('changing', () => {
  it('keeps a note, and a link to a further question and back', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    expect(await state.editNote(ID, 'See page 2', '')).toBe(true);
    expect(await state.link(ID, 'AAA2')).toBe(true);
    expect(desk.stored.get(ID)).toMatchObject({ note: 'See page 2', questionIds: ['AAA1', 'AAA2'] });
    await state.unlink(ID, 'AAA1');
    expect(desk.stored.get(ID)?.questionIds).toEqual(['AAA2']);
    expect(ids(state.evidenceFor('AAA1'))).toEqual([]);
    expect(state.statusOf(ID)).toBeNull();
  });

  it('writes one thing after another, so that it is no conflict with itself', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    const done = await Promise.all([
      state.link(ID, 'AAA2'),
      state.editNote(ID, 'both', ''),
      state.link(ID, 'BBB1'),
    ]);
    expect(done).toEqual([true, true, true]);
    expect(desk.stored.get(ID)).toMatchObject({ note: 'both', questionIds: ['AAA1', 'AAA2', 'BBB1'] });
  });

  it('brings a link together with another window’s note', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    desk.change(ID, (now) => ({ ...now, note: 'theirs' }));
    expect(await state.link(ID, 'AAA2')).toBe(true);
    expect(desk.stored.get(ID)).toMatchObject({ note: 'theirs', questionIds: ['AAA1', 'AAA2'] });
  });

  it('shows both notes when two windows wrote one, and writes neither before the choice', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    desk.change(ID, (now) => ({ ...now, note: 'theirs' }));
    expect(await state.editNote(ID, 'mine', '')).toBe(false);
    expect(state.statusOf(ID)).toMatchObject({
      kind: 'conflict',
      mine: { note: 'mine' },
      theirs: { note: 'theirs' },
    });
    expect(desk.stored.get(ID)?.note).toBe('theirs');
  });

  it.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
  ] as const)('settles a conflict with %s', async (choice, note) => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    desk.change(ID, (now) => ({ ...now, note: 'theirs' }));
    await state.editNote(ID, 'mine', '');
    expect(await state.resolve(ID, choice)).toBe(true);
    expect(desk.stored.get(ID)?.note).toBe(note);
    expect(state.all.value[0]?.note).toBe(note);
    expect(state.statusOf(ID)).toBeNull();
    expect(await state.resolve(ID, choice)).toBe(false);
  });

  it('tells of words that another window wrote while the note was being edited and read again meanwhile', async () => {
    const { state, desk } = await evidenceState([quoteOf(1, { note: 'old' })]);
    desk.change(ID, (now) => ({ ...now, note: 'theirs' }));
    await state.load();
    expect(await state.editNote(ID, 'mine', 'old')).toBe(false);
    expect(state.statusOf(ID)?.kind).toBe('conflict');
  });

  it('says what failed, and does the same again when asked', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    desk.fails = FULL_DISK;
    expect(await state.editNote(ID, 'mine', '')).toBe(false);
    const status = state.statusOf(ID);
    if (status?.kind !== 'failed') throw new Error(`it is ${status?.kind}`);
    expect(status.failure).toEqual(FULL_DISK);
    desk.fails = null;
    expect(await status.retry()).toBe(true);
    expect(desk.stored.get(ID)?.note).toBe('mine');
    expect(state.statusOf(ID)).toBeNull();
  });

  it('changes nothing of what is not there', async () => {
    const { state, desk } = await evidenceState([]);
    expect(await state.editNote(ID, 'mine', '')).toBe(false);
    expect(desk.stored.size).toBe(0);
  });
});

describe('taking away', () => {
  it('brings back what was taken away, the last first', async () => {
    const { state, desk } = await evidenceState([quoteOf(1, { note: 'kept' }), quoteOf(2)]);
    await state.remove(idOf(1));
    await state.remove(idOf(2));
    expect(state.all.value).toEqual([]);
    expect(desk.stored.size).toBe(0);
    expect(await state.undoRemove()).toBe(true);
    expect(ids(state.all.value)).toEqual([idOf(2)]);
    await state.undoRemove();
    expect(desk.stored.get(idOf(1))?.note).toBe('kept');
    expect(state.undo.value).toBeNull();
    expect(await state.undoRemove()).toBe(false);
  });

  it('brings back one piece when it is asked twice at once', async () => {
    const { state, desk } = await evidenceState([quoteOf(1), quoteOf(2)]);
    await state.remove(idOf(1));
    await state.remove(idOf(2));
    expect(await Promise.all([state.undoRemove(), state.undoRemove()])).toEqual([true, false]);
    expect([...desk.stored.keys()]).toEqual([idOf(2)]);
  });

  it('remembers ten steps and no more', async () => {
    const many = Array.from({ length: 12 }, (_, at) => quoteOf(at + 1));
    const { state } = await evidenceState(many);
    for (const { id } of many) await state.remove(id);
    while (state.undo.value) await state.undoRemove();
    expect(ids(state.all.value)).toEqual(ids(many.slice(2)));
  });

  it.each(['care-worker', 'person-who-draws-on-care', 'family-carer'] as const)(
    'remembers nothing of a %s’s words',
    async (role) => {
      const { state, desk } = await evidenceState(FORMS, { role });
      expect(state.isPrivate).toBe(true);
      await state.remove(idOf(26));
      expect(state.undo.value).toBeNull();
      expect(await state.undoRemove()).toBe(false);
      expect(desk.stored.has(idOf(26))).toBe(false);
    },
  );

  it('brings back a picture only while its pixels are there: until the next change', async () => {
    const { state } = await evidenceState([pictureOf(1), quoteOf(2)]);
    await state.remove(idOf(1));
    expect(state.undo.value?.evidence.id).toBe(idOf(1));
    await state.editNote(idOf(2), 'a change', '');
    expect(state.undo.value).toBeNull();
  });

  it('keeps the step, with the reason, when bringing back fails', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    await state.remove(ID);
    desk.fails = FULL_DISK;
    expect(await state.undoRemove()).toBe(false);
    expect(state.undo.value?.state).toEqual(FULL_DISK);
    desk.fails = null;
    expect(await state.undoRemove()).toBe(true);
  });

  it('does not write over what another window brought back and changed', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    await state.remove(ID);
    desk.stored.set(ID, quoteOf(1, { note: 'theirs', revision: 300 }));
    expect(await state.undoRemove()).toBe(true);
    expect(state.all.value[0]?.note).toBe('theirs');
  });

  it('stays where it was when taking away fails', async () => {
    const { state, desk } = await evidenceState([quoteOf(1)]);
    desk.fails = SILENT;
    expect(await state.remove(ID)).toBe(false);
    expect(ids(state.all.value)).toEqual([ID]);
    expect(state.statusOf(ID)).toMatchObject({ kind: 'failed', failure: SILENT });
  });
});

describe('mergeEvidence', () => {
  const note = fc.constantFrom('', 'a', 'b');
  const questions = fc.subarray(['AAA1', 'AAA2', 'BBB1']);
  const version = fc.record({ note, questionIds: questions });

  it('never loses what only one of two windows changed, and never hides a clash of notes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_KINDS), version, version, version, (one, was, here, there) => {
        const [base, mine, theirs] = [was, here, there].map((part): Evidence => ({ ...one, ...part }));
        if (!base || !mine || !theirs) return;
        const { merged, clash } = mergeEvidence(base, mine, theirs);
        const both = mine.note !== base.note && theirs.note !== base.note && mine.note !== theirs.note;
        expect(clash).toBe(both);
        expect(merged.note).toBe(mine.note === base.note ? theirs.note : mine.note);
        for (const id of ['AAA1', 'AAA2', 'BBB1']) {
          const [before, h, t] = [base, mine, theirs].map(({ questionIds }) => questionIds.includes(id));
          expect(merged.questionIds.includes(id)).toBe(h === before ? t : h);
        }
        expect(merged.revision).toBe(theirs.revision);
      }),
    );
  });

  it('keeps the store’s looks at a quote, and sees a clash in what evidence says', () => {
    const base = { ...FORMS[5], ...common(1), kind: 'experience', what: 'a', when: '' } as const;
    const clash = mergeEvidence(base, { ...base, what: 'b' }, { ...base, what: 'c' });
    expect(clash).toMatchObject({ clash: true, merged: { what: 'b' } });
    const calm = mergeEvidence(base, { ...base, what: 'b' }, { ...base, note: 'theirs', revision: 9 });
    expect(calm).toMatchObject({ clash: false, merged: { what: 'b', note: 'theirs', revision: 9 } });
    expect(calm.merged.assessmentId).toBe(ASSESSMENT);
  });
});
