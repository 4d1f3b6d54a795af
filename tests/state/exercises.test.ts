/** The list of exercises: what is at hand, what is in the bin, and what is gone for good. */
import { describe, expect, it, vi } from 'vitest';
import { createExercises } from '../../lib/state/exercises';
import { anExercise, idOf } from '../fixtures/exercise/builders';
import { createFakeShelf, FULL } from '../fixtures/exercise/fake-shelf';

const [KEPT, BINNED] = [anExercise(), anExercise({ id: idOf(901), deletedAt: '2026-11-21T10:00:00.000Z' })];

function listOf() {
  const shelf = createFakeShelf([KEPT, BINNED], []);
  const onChanged = vi.fn();
  return { shelf, onChanged, list: createExercises({ library: shelf, onChanged }) };
}

const shown = ({ list }: ReturnType<typeof listOf>) => {
  const phase = list.phase.value;
  return phase.kind === 'open' ? phase.exercises.map(({ id }) => id) : phase.kind;
};

describe('the list of exercises', () => {
  it('shows those at hand, or those in the bin', async () => {
    const all = listOf();
    expect(shown(all)).toBe('loading');
    await all.list.look(false);
    expect(shown(all)).toEqual([KEPT.id]);
    await all.list.look(true);
    expect(shown(all)).toEqual([BINNED.id]);
  });

  it('says why it could not be read', async () => {
    const { list, shelf } = listOf();
    shelf.failNext('exercises');
    await list.look(false);
    expect(list.phase.value).toEqual({ kind: 'failed', failure: FULL });
  });

  it('drops the answer to an earlier look', async () => {
    const all = listOf();
    const letGo = all.shelf.hold();
    const looks = [all.list.look(false), all.list.look(true)];
    letGo();
    await Promise.all(looks);
    expect(all.list.phase.value).toMatchObject({ kind: 'open', bin: true });
  });

  it('puts one in the bin and takes it out again, and says so', async () => {
    const all = listOf();
    await all.list.look(false);
    await all.list.setBinned(KEPT, true);
    expect(shown(all)).toEqual([]);
    expect(all.list.report.value).toEqual({ kind: 'binned', name: KEPT.name });
    await all.list.setBinned(KEPT, false);
    expect(shown(all)).toEqual([KEPT.id]);
    expect(all.list.report.value).toEqual({ kind: 'restored', name: KEPT.name });
    expect(all.onChanged).toHaveBeenCalledTimes(2);
    all.list.dismissReport();
    expect(all.list.report.value).toBeNull();
  });

  it('reads again when another window changed an exercise, once it was looked at', async () => {
    const all = listOf();
    const news = { assessmentIds: [], productIds: [], exerciseIds: [KEPT.id] };
    all.list.recordsChanged(news);
    expect(all.shelf.calls).toEqual([]);
    await all.list.look(false);
    all.shelf.elsewhere(KEPT.id, () => ({ name: 'Renamed elsewhere' }));
    all.list.recordsChanged({ assessmentIds: [idOf(5)], productIds: [idOf(1)] });
    expect(all.shelf.calls).toHaveLength(1);
    all.list.recordsChanged(news);
    await vi.waitFor(() =>
      expect(all.list.phase.value).toMatchObject({ exercises: [{ name: 'Renamed elsewhere' }] }),
    );
  });

  it('deletes one for good, or says why not and keeps it', async () => {
    const all = listOf();
    await all.list.look(true);
    all.shelf.failNext('removeExercise');
    expect(await all.list.remove(BINNED)).toEqual(FULL);
    expect(all.list.report.value).toEqual({ kind: 'failed', failure: FULL });
    expect(all.shelf.stored(BINNED.id)).toBeDefined();
    expect(await all.list.remove(BINNED)).toBeNull();
    expect(shown(all)).toEqual([]);
  });
});
