/** One export at a time, its progress, its file's name, and stopping it. */
import { describe, expect, it } from 'vitest';
import type { ExportFile, ExportOutcome, ExportProgress } from '../../lib/app/export-file';
import type { FileNaming } from '../../lib/app/file-name';
import type { ShareCopy } from '../../lib/formats/share-copy';
import { createExportStore, type ExportRequest } from '../../lib/state/dashboard-export';
import { FULL } from '../fixtures/fake-library';
import { idOf } from '../fixtures/records/builders';

const REQUEST: ExportRequest = {
  selection: { kind: 'review', assessmentId: idOf(1) },
  form: { kind: 'backup' },
  nameParts: ['Lantern', '2026-11-21', 'review'],
};

/** @param refuses the browser takes no file */
function setUp(refuses = false) {
  const runs: {
    readonly signal: AbortSignal;
    readonly progress: (progress: ExportProgress) => void;
    readonly end: (outcome: ExportOutcome) => void;
  }[] = [];
  const exportFile: ExportFile = (_what, signal, progress) =>
    new Promise((end) => {
      signal.addEventListener('abort', () => end({ kind: 'cancelled' }));
      runs.push({ signal, progress, end });
    });
  const saved: { name: string; blob: Blob }[] = [];
  const named: FileNaming[] = [];
  const store = createExportStore({
    exportFile,
    nameFor: (naming) => {
      named.push(naming);
      return 'name.json';
    },
    save: (name, blob) => {
      if (refuses) throw new RangeError('no more addresses');
      saved.push({ name, blob });
    },
  });
  return { store, runs, saved, named };
}

const MADE: ExportOutcome = {
  kind: 'made',
  blob: new Blob(['{}']),
  ending: 'json',
  reviews: 1,
  roles: ['care-worker'],
  instead: null,
  share: null,
};

describe('an export', () => {
  it('shows how far it is, then saves the file under a name made from what it holds', async () => {
    const { store, runs, saved, named } = setUp();
    const ended = store.start(REQUEST);
    expect(store.state.value).toEqual({ kind: 'working', doing: 'writing', passed: 0, expected: 0 });
    runs[0]?.progress({ doing: 'looking', passed: 3, expected: 9 });
    expect(store.state.value).toEqual({ kind: 'working', doing: 'looking', passed: 3, expected: 9 });
    runs[0]?.end(MADE);
    await ended;
    expect(named).toEqual([{ parts: REQUEST.nameParts, ending: 'json', roles: ['care-worker'] }]);
    expect(saved.map(({ name }) => name)).toEqual(['name.json']);
    expect(store.state.value).toEqual({
      kind: 'done',
      fileName: 'name.json',
      reviews: 1,
      instead: null,
    });
  });

  it('names a file of everything by whose reviews are in it, as any other file', async () => {
    const { store, runs, named } = setUp();
    const ended = store.start({ ...REQUEST, selection: { kind: 'everything' } });
    runs[0]?.end(MADE);
    await ended;
    expect(named[0]?.roles).toEqual(['care-worker']);
  });

  it('saves nothing when it is stopped', async () => {
    const { store, runs, saved } = setUp();
    const ended = store.start(REQUEST);
    store.cancel();
    await ended;
    expect(runs[0]?.signal.aborted).toBe(true);
    expect(saved).toEqual([]);
    expect(store.state.value).toEqual({ kind: 'cancelled' });
  });

  it('says what failed', async () => {
    const { store, runs, saved } = setUp();
    const ended = store.start(REQUEST);
    runs[0]?.end({ kind: 'failed', failure: FULL });
    await ended;
    expect(store.state.value).toEqual({ kind: 'failed', failure: FULL });
    expect(saved).toEqual([]);
  });

  it('is forgotten when the dialog is left, even if it had just ended', async () => {
    const { store, runs, saved } = setUp();
    const ended = store.start(REQUEST);
    runs[0]?.end(MADE);
    store.reset();
    await ended;
    expect(saved).toEqual([]);
    expect(store.state.value).toEqual({ kind: 'idle' });
  });

  it('says so when the browser does not take the file, and waits for ever on nothing', async () => {
    const { store, runs } = setUp(true);
    const ended = store.start(REQUEST);
    runs[0]?.end(MADE);
    await ended;
    const failure = { kind: 'storage', reason: 'unavailable', detail: 'RangeError: no more addresses' };
    expect(store.state.value).toEqual({ kind: 'failed', failure });
  });

  it('says when there are too many reviews to look through', async () => {
    const { store, runs, saved } = setUp();
    const ended = store.start(REQUEST);
    runs[0]?.end({ kind: 'too-many-to-share', limit: 500 });
    await ended;
    expect(store.state.value).toEqual({ kind: 'too-many-to-share', limit: 500 });
    expect(saved).toEqual([]);
  });

  it('gives way to a newer one', async () => {
    const { store, runs, saved } = setUp();
    const first = store.start(REQUEST);
    const second = store.start(REQUEST);
    runs[0]?.progress({ doing: 'writing', passed: 50, expected: 60 });
    expect(store.state.value).toEqual({ kind: 'working', doing: 'writing', passed: 0, expected: 0 });
    runs[1]?.end(MADE);
    await Promise.all([first, second]);
    expect(saved).toHaveLength(1);
  });
});

describe('a share copy', () => {
  const share = {
    format: 'equal-say-share',
    formatVersion: 1,
    about: '',
    products: [],
    reviews: [],
  } as const;
  const copy: ShareCopy = { ...share, products: [], reviews: [] };
  const made: ExportOutcome = { ...MADE, share: copy };

  async function lookedAt() {
    const all = setUp();
    const ended = all.store.start(REQUEST);
    all.runs[0]?.end(made);
    await ended;
    return all;
  }

  it('waits to be looked at, and nothing has left', async () => {
    const { store, saved } = await lookedAt();
    expect(store.state.value).toEqual({ kind: 'to-look-at', share: copy });
    expect(saved).toEqual([]);
  });

  it('is saved as the very file it was made as, once', async () => {
    const { store, saved } = await lookedAt();
    store.saveLookedAt();
    store.saveLookedAt();
    expect(saved.map(({ blob }) => blob)).toEqual([made.kind === 'made' ? made.blob : null]);
    expect(store.state.value).toMatchObject({ kind: 'done', fileName: 'name.json' });
  });

  it('is thrown away when the dialog is left or another export begins', async () => {
    for (const leave of ['reset', 'start'] as const) {
      const { store, saved } = await lookedAt();
      if (leave === 'reset') store.reset();
      else void store.start(REQUEST);
      store.saveLookedAt();
      expect(saved).toEqual([]);
    }
  });
});
