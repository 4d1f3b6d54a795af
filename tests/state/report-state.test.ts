/** The report's state: what it reads, what it saves, and what is typed for it. */
import { describe, expect, it, vi } from 'vitest';
import type { ProductChange } from '../../lib/app/library-ports';
import type { Failure, Outcome, ProductConflict, Records } from '../../lib/app/ports';
import { type Exercise, NEW_EXERCISE_LETTER } from '../../lib/domain/exercise';
import type { Product } from '../../lib/domain/product';
import { NO_REPORT_NOTES } from '../../lib/domain/report-notes';
import type { ReportData } from '../../lib/formats/report-data';
import { createReportState } from '../../lib/state/report-state';
import { sha256, sha256OfBytes } from '../../lib/wiring/sha256';
import { anExercise } from '../fixtures/exercise/builders';
import { idOf, NO_RECORDS } from '../fixtures/records/builders';
import {
  CHECKLIST,
  commissionersReview,
  notesOf,
  REF,
  reportProduct,
  workersReview,
} from '../fixtures/report/sources';

const PRODUCT = idOf(1);
const CLOSED: Failure = { kind: 'storage', reason: 'closed', detail: '' };

/** A store of one product whose notes can be amended, and files that were saved. */
function world(records: Partial<Records> = {}, exercises: () => readonly Exercise[] = () => []) {
  let stored: Records = {
    ...NO_RECORDS,
    products: [reportProduct()],
    assessments: [commissionersReview()],
    ...records,
  };
  let failure: Failure | null = null;
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  const made: ReportData[] = [];
  const product = (): Product => stored.products[0] ?? reportProduct();
  const put = (next: Product) => {
    stored = { ...stored, products: [next] };
  };
  const amendProduct = vi.fn(
    async (
      _id: string,
      seen: number,
      change: ProductChange,
    ): Promise<Outcome<Product, Failure | ProductConflict>> => {
      if (failure !== null) return { ok: false, error: failure };
      const now = product();
      if (now.revision !== seen) return { ok: false, error: { kind: 'product-conflict', current: now } };
      const part = change.kind === 'report' ? { report: change.report } : { nextReviewOn: change.on };
      put({ ...now, ...part, revision: now.revision + 1 });
      return { ok: true, value: product() };
    },
  );
  const write = async (data: ReportData) => {
    made.push(data);
    return new Blob(['made']);
  };
  const state = createReportState({
    library: {
      read: async () => (failure === null ? { ok: true, value: stored } : { ok: false, error: failure }),
      exercises: async () => ({ ok: true, value: exercises() }),
      amendProduct,
    },
    checklistFor: (ref) => (ref.hash === REF.hash ? CHECKLIST : null),
    aboutOf: () => ({}),
    currentChecklist: REF,
    published: [],
    hashOf: sha256OfBytes,
    today: () => '2026-11-21',
    nameFor: ({ parts, ending, roles }) => `${roles.join('+')} ${parts.join('-')}.${ending}`,
    save: (name, blob) => saved.push({ name, blob }),
    writers: { html: write, summary: write, docx: write },
  });
  return { state, saved, made, amendProduct, product, put, fail: (next: Failure | null) => (failure = next) };
}

function dataOf(state: ReturnType<typeof createReportState>): ReportData {
  const phase = state.phase.value;
  if (phase.kind !== 'open') throw new Error(phase.kind);
  return phase.data;
}

describe('the files of a report', () => {
  it('print the hash of the very data file that is saved beside them', async () => {
    const { state, saved, made } = world();
    await state.open(PRODUCT);
    await state.saveAs('html', 'report');
    await state.saveAs('data', 'data');
    expect(saved.map(({ name }) => name)).toEqual([
      'commissioner Lantern Night Sensor-2026-11-21-report.html',
      'commissioner Lantern Night Sensor-2026-11-21-data.json',
    ]);
    const text = (await saved[1]?.blob.text()) ?? '';
    expect(JSON.parse(text).products[0].id).toBe(PRODUCT);
    expect(made[0]?.dataFile).toEqual({
      sha256: await sha256(text),
      bytes: new TextEncoder().encode(text).length,
    });
  });

  it('are named with the roles of everybody in them, so that the name can tell nothing', async () => {
    const { state, saved } = world({ assessments: [commissionersReview(), workersReview()] });
    await state.open(PRODUCT);
    await state.saveAs('docx', 'report');
    expect(saved[0]?.name).toMatch(/^commissioner\+care-worker /);
  });

  it('hold what was typed a moment ago, and its hash', async () => {
    const { state, made, product } = world();
    await state.open(PRODUCT);
    const before = dataOf(state).dataFile?.sha256;
    state.notes.change({ decision: 'Stop the pilot.' });
    // The hash on screen is of what is stored, and so are the words beside it.
    expect(dataOf(state).notes.decision).toBe('Whether to go on after the pilot.');
    await state.saveAs('html', 'report');
    expect(dataOf(state).notes.decision).toBe('Stop the pilot.');
    expect(product().report?.decision).toBe('Stop the pilot.');
    expect(made[0]?.notes.decision).toBe('Stop the pilot.');
    expect(made[0]?.dataFile?.sha256).not.toBe(before);
  });

  it('are not made while what was typed cannot be saved', async () => {
    const { state, saved, fail } = world();
    await state.open(PRODUCT);
    state.notes.change({ decision: 'Stop.' });
    fail(CLOSED);
    await state.saveAs('html', 'report');
    expect(state.saving.value).toEqual({ kind: 'failed', why: 'unsaved-notes' });
    expect(saved).toEqual([]);
    expect(await state.ready()).toBe(false);
    expect(state.notes.notes.value.decision).toBe('Stop.');
  });
});

describe('what goes in', () => {
  it('follows the choices', async () => {
    const { state } = world();
    await state.open(PRODUCT);
    expect(dataOf(state).reviews[0]?.title).toBeNull();
    state.choose({ names: true });
    expect(dataOf(state).reviews[0]?.title).toBe('Review by J. Named');
  });

  it('is read anew when a review of it changes, and not for others', async () => {
    const { state, put, product } = world();
    await state.open(PRODUCT);
    put({ ...product(), name: 'Renamed' });
    state.recordsChanged({ productIds: [idOf(77)], assessmentIds: [] });
    state.recordsChanged({ productIds: [], assessmentIds: [commissionersReview().id] });
    await vi.waitFor(() => expect(dataOf(state).product.name).toBe('Renamed'));
  });

  it('says what failed when it cannot be read', async () => {
    const { state, fail } = world();
    fail(CLOSED);
    await state.open(PRODUCT);
    expect(state.phase.value).toEqual({ kind: 'failed', failure: CLOSED });
  });
});

describe('what is typed for it', () => {
  it('is written once after a pause, the latest words', async () => {
    vi.useFakeTimers();
    try {
      const { state, amendProduct, product } = world();
      await state.open(PRODUCT);
      for (const decision of ['S', 'St', 'Stop']) state.notes.change({ decision });
      expect(amendProduct).not.toHaveBeenCalled();
      await vi.runAllTimersAsync();
      expect(amendProduct).toHaveBeenCalledTimes(1);
      expect(product().report?.decision).toBe('Stop');
      expect(state.notes.saving.value).toEqual({ kind: 'saved' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes on over a change to another part of the product', async () => {
    const { state, put, product } = world();
    await state.open(PRODUCT);
    put({ ...product(), name: 'Renamed', revision: 9 });
    state.notes.change({ decision: 'Stop.' });
    await state.notes.flush();
    expect([product().name, product().report?.decision, product().revision]).toEqual([
      'Renamed',
      'Stop.',
      10,
    ]);
  });

  it.each([
    ['mine', 'Here'],
    ['theirs', 'There'],
  ] as const)('meets another window’s words with both, and keeps %s when chosen', async (which, kept) => {
    const { state, put, product } = world();
    await state.open(PRODUCT);
    const theirs = notesOf({ decision: 'There' });
    put({ ...product(), report: theirs, revision: 9 });
    state.notes.change({ decision: 'Here' });
    await state.notes.flush();
    expect(state.notes.saving.value).toEqual({ kind: 'conflict', theirs });
    expect([product().report?.decision, state.notes.notes.value.decision]).toEqual(['There', 'Here']);
    await state.notes.settle(which);
    expect([product().report?.decision, state.notes.notes.value.decision]).toEqual([kept, kept]);
  });

  it('begins with nothing said for a product that has no notes yet', async () => {
    const { state } = world({ products: [reportProduct({ report: null })] });
    await state.open(PRODUCT);
    expect(state.notes.notes.value).toEqual(NO_REPORT_NOTES);
  });
});

describe('a letter to all of an exercise', () => {
  const sent = {
    ...NEW_EXERCISE_LETTER,
    sent: [{ questionId: 'AAA1', text: 'Who was there?' }],
    sentOn: { [PRODUCT]: '2026-11-09' },
  };
  const toAll = (state: ReturnType<typeof createReportState>) =>
    dataOf(state).gaps.sent.filter(({ from }) => from.kind === 'exercise');

  it('counts as asked, also where the product has left the exercise since', async () => {
    const { state } = world({}, () => [anExercise({ productIds: [idOf(2)], letter: sent })]);
    await state.open(PRODUCT);
    expect(toAll(state)).toMatchObject([
      { from: { kind: 'exercise', name: 'Night sensors' }, sentOn: '2026-11-09' },
    ]);
  });

  it('is not taken for unsent when the exercises cannot be read', async () => {
    const { state } = world({}, () => {
      throw new Error('closed');
    });
    await state.open(PRODUCT);
    expect(state.phase.value.kind).toBe('failed');
  });

  it('is heard of when it goes out in another window', async () => {
    let exercises = [anExercise({ productIds: [PRODUCT] })];
    const { state } = world({}, () => exercises);
    await state.open(PRODUCT);
    expect(toAll(state)).toEqual([]);
    exercises = [anExercise({ productIds: [PRODUCT], letter: sent })];
    state.recordsChanged({ assessmentIds: [], productIds: [], exerciseIds: [idOf(900)] });
    await vi.waitFor(() => expect(toAll(state)).toHaveLength(1));
  });
});
