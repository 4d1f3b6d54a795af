/** One export at a time, its progress, its file's name, and stopping it. */
import { describe, expect, it } from 'vitest';
import type { ExportFile, ExportOutcome, ExportProgress } from '../../lib/app/export-file';
import type { FileNaming } from '../../lib/app/file-name';
import { createExportStore, type ExportRequest } from '../../lib/state/dashboard-export';
import { FULL } from '../fixtures/fake-library';
import { idOf } from '../fixtures/records/builders';

const REQUEST: ExportRequest = {
  selection: { kind: 'review', assessmentId: idOf(1) },
  form: { kind: 'backup' },
  nameParts: ['Lantern', '2026-11-21', 'review'],
};

function setUp() {
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
    save: (name, blob) => saved.push({ name, blob }),
  });
  return { store, runs, saved, named };
}

const MADE: ExportOutcome = {
  kind: 'made',
  blob: new Blob(['{}']),
  ending: 'json',
  reviews: 1,
  roles: ['care-worker'],
  tooLargeForJson: null,
};

describe('an export', () => {
  it('shows how far it is, then saves the file under a name made from what it holds', async () => {
    const { store, runs, saved, named } = setUp();
    const ended = store.start(REQUEST);
    expect(store.state.value).toEqual({ kind: 'working', written: 0, expected: 0 });
    runs[0]?.progress({ written: 3, expected: 9 });
    expect(store.state.value).toEqual({ kind: 'working', written: 3, expected: 9 });
    runs[0]?.end(MADE);
    await ended;
    expect(named).toEqual([{ parts: REQUEST.nameParts, ending: 'json', roles: ['care-worker'] }]);
    expect(saved.map(({ name }) => name)).toEqual(['name.json']);
    expect(store.state.value).toEqual({
      kind: 'done',
      fileName: 'name.json',
      reviews: 1,
      tooLargeForJson: null,
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

  it('gives way to a newer one', async () => {
    const { store, runs, saved } = setUp();
    const first = store.start(REQUEST);
    const second = store.start(REQUEST);
    runs[0]?.progress({ written: 50, expected: 60 });
    expect(store.state.value).toEqual({ kind: 'working', written: 0, expected: 0 });
    runs[1]?.end(MADE);
    await Promise.all([first, second]);
    expect(saved).toHaveLength(1);
  });
});
