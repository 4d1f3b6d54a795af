/** Delete everything: what is left is what was found afterwards, never what was hoped. */
import { describe, expect, it, vi } from 'vitest';
import { type Area, type DeletePorts, deleteEverything } from '../../lib/app/delete-everything';

const CLEAN = { databases: [], keys: [], failures: [] };
const refuse = () => Promise.reject(new Error('disk on fire'));

function area(name: string, ...keys: readonly string[]) {
  const kept = new Set(keys);
  return { name, keys: async () => [...kept], clear: async () => kept.clear() };
}

/** A browser in memory, with the order in which it is used. */
function world(part: Partial<DeletePorts> = {}, areas: readonly Area[] = []) {
  const used: string[] = [];
  const databases = new Set(['equal-say', 'left-by-an-older-version']);
  const ports: DeletePorts = {
    tellOthers: async () => void used.push('tell'),
    letGo: () => void used.push('let go'),
    databases: async () => [...databases],
    deleteDatabase: async (name) => {
      used.push(`delete ${name}`);
      databases.delete(name);
      return 'deleted';
    },
    areas,
    resetButton: async () => void used.push('button'),
    ...part,
  };
  return { ports, used, databases };
}

describe('deleting everything', () => {
  it('deletes every database there is, empties every area, and finds nothing', async () => {
    const areas = [area('storage.local', 'settings'), area('storage.session', 'tab-1', 'tab-2')];
    const { ports, databases } = world({}, areas);
    expect(await deleteEverything(ports)).toEqual(CLEAN);
    expect([...databases]).toEqual([]);
    expect(await Promise.all(areas.map((one) => one.keys()))).toEqual([[], []]);
  });

  it('tells the other windows and lets go of its own connections before it deletes, and resets the button', async () => {
    const { ports, used } = world();
    await deleteEverything(ports);
    expect(used.slice(0, 2)).toEqual(['tell', 'let go']);
    expect(used.slice(2).toSorted()).toEqual([
      'button',
      'delete equal-say',
      'delete left-by-an-older-version',
    ]);
  });

  it('goes on when nobody hears the news', async () => {
    const { ports } = world({ tellOthers: refuse });
    expect(await deleteEverything(ports)).toEqual(CLEAN);
  });

  it('deletes once more what a window that was still saving made anew', async () => {
    let saves = 1;
    const { ports, databases } = world({
      deleteDatabase: async (name) => {
        if (name !== 'equal-say' || saves === 0) databases.delete(name);
        else saves -= 1;
        return 'deleted';
      },
    });
    expect(await deleteEverything(ports)).toEqual(CLEAN);
    expect(saves).toBe(0);
  });
});

describe('what is left', () => {
  it('is named when a window makes it anew each time', async () => {
    const { ports } = world({ databases: async () => ['equal-say'], deleteDatabase: async () => 'deleted' });
    expect(await deleteEverything(ports)).toEqual({ ...CLEAN, databases: ['equal-say'] });
  });

  it('names area and key of what an area keeps', async () => {
    const stubborn = { ...area('storage.local', 'settings'), clear: async () => {} };
    const { ports } = world({}, [stubborn]);
    expect(await deleteEverything(ports)).toEqual({ ...CLEAN, keys: ['storage.local: settings'] });
  });

  it('says that another window holds a database, and does not wait for it a second time', async () => {
    const deleteDatabase = vi.fn(async () => 'held' as const);
    const { ports } = world({ databases: async () => ['equal-say'], deleteDatabase });
    expect(await deleteEverything(ports)).toEqual({
      databases: ['equal-say'],
      keys: [],
      failures: [{ kind: 'held', what: 'equal-say' }],
    });
    expect(deleteDatabase).toHaveBeenCalledOnce();
  });

  const detail = 'Error: disk on fire';
  const failing: readonly [string, Partial<DeletePorts>, readonly Area[], readonly object[]][] = [
    [
      'a database that cannot be deleted',
      { databases: async () => ['equal-say'], deleteDatabase: refuse },
      [],
      [{ kind: 'not-deleted', what: 'equal-say', detail }],
    ],
    [
      'databases that cannot be listed: nobody knows whether any is left',
      { databases: refuse },
      [],
      [
        { kind: 'not-deleted', what: 'IndexedDB', detail },
        { kind: 'not-read', what: 'IndexedDB', detail },
      ],
    ],
    [
      'an area that cannot be emptied',
      {},
      [{ ...area('caches'), clear: refuse }],
      [{ kind: 'not-deleted', what: 'caches', detail }],
    ],
    [
      'an area that cannot be read',
      {},
      [{ ...area('storage.sync'), keys: refuse }],
      [{ kind: 'not-read', what: 'storage.sync', detail }],
    ],
    [
      'a button that stays marked',
      { resetButton: refuse },
      [],
      [{ kind: 'not-deleted', what: 'action', detail }],
    ],
  ];
  it.each(failing)('tells of %s', async (_what, part, areas, failures) => {
    const left = await deleteEverything(world(part, areas).ports);
    expect(left.failures).toEqual(failures);
  });

  it('deletes the others although one cannot be deleted', async () => {
    const settings = area('storage.local', 'settings');
    const { ports, databases } = world({}, [{ ...area('caches'), clear: refuse }, settings]);
    await deleteEverything(ports);
    expect([...databases]).toEqual([]);
    expect(await settings.keys()).toEqual([]);
  });
});
