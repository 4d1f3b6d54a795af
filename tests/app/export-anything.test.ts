/** Every form of an export of everything that can be exported: it can be stopped, tells how far it is, and names nobody. */
import { describe, expect, it } from 'vitest';
import { createExportFile, type ExportForm, type ExportWhat } from '../../lib/app/export-file';
import type { ExportSource } from '../../lib/app/export-run';
import { exportFileName } from '../../lib/app/file-name';
import type { Selection } from '../../lib/app/ports';
import type { Assessment } from '../../lib/domain/assessment';
import type { Records } from '../../lib/domain/records';
import { createFakeLibrary, someReviews } from '../fixtures/fake-library';
import { eventOf, idOf, reviewerOf, reviewOf } from '../fixtures/records/builders';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { MARKDOWN_WORDS, WIDE_WORDS, WORKBOOK_WORDS } from '../fixtures/records/export-words';
import { V4_EXERCISE } from '../fixtures/records/golden-v4';
import { streamed } from '../fixtures/records/streamed';

const BACKUP: ExportForm = { kind: 'backup' };
const EVERYTHING = { kind: 'everything' } as const;
const { columns, answers, evidence } = CSV_TEXTS;

async function made(library: ExportSource, what: ExportWhat) {
  const outcome = await createExportFile(library, () => null)(what, new AbortController().signal, () => {});
  if (outcome.kind !== 'made') throw new Error(`not made: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Every form there is, of everything that can be exported. */
const EVERY_FORM: readonly ExportForm[] = [
  BACKUP,
  { kind: 'csv', words: { columns, answers, evidence }, bom: true },
  { kind: 'csv-wide', words: WIDE_WORDS, bom: true },
  { kind: 'xlsx', words: WORKBOOK_WORDS },
  { kind: 'jsonld', words: { label: 'Evidence', evidence } },
  { kind: 'markdown', words: MARKDOWN_WORDS },
  { kind: 'share', choice: { nameProduct: false } },
];
const EVERY_SELECTION: readonly Selection[] = [
  { kind: 'review', assessmentId: idOf(10_000) },
  { kind: 'product', productId: idOf(1) },
  { kind: 'exercise', exerciseId: idOf(7) },
  { kind: 'reviews', assessmentIds: [idOf(10_000), idOf(10_001)] },
  EVERYTHING,
];
const EVERY_EXPORT = EVERY_SELECTION.flatMap((selection) =>
  EVERY_FORM.map((form) => ({ name: `${form.kind} of ${selection.kind}`, selection, form })),
);

/** What such a selection has: one review, or two of one product; an exercise comes with its own record. */
function recordsFor({ kind }: Selection, part: Partial<Assessment> = {}): Records {
  const records = someReviews(kind === 'review' ? 1 : 2, () => part);
  const exercises = V4_EXERCISE.exercises.map((one) => ({ ...one, id: idOf(7), productIds: [idOf(1)] }));
  return kind === 'exercise' ? { ...records, exercises } : records;
}

/** A store that gives one review and then nothing, as one that is busy with a very long read. */
function stuckLibrary() {
  const forever = new Promise<never>(() => {});
  let waiting = () => {};
  const waits = new Promise<void>((resolve) => {
    waiting = resolve;
  });
  const hang = () => {
    waiting();
    return forever;
  };
  const library = {
    ...createFakeLibrary(someReviews(2)),
    read: hang,
    stream: async function* () {
      yield someReviews(1);
      await hang();
    },
  };
  return { library, waits };
}

describe('an export of anything, in any form', () => {
  it.each(EVERY_EXPORT)('ends at once when it is stopped, though the store is busy: $name', async (what) => {
    const { library, waits } = stuckLibrary();
    const stop = new AbortController();
    const outcome = createExportFile(library, () => null)(what, stop.signal, () => {});
    await waits;
    stop.abort();
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });

  it.each(EVERY_EXPORT)('tells of every review it passes: $name', async (what) => {
    const records = recordsFor(what.selection);
    const library = { ...createFakeLibrary(records), stream: () => streamed(records) };
    const seen = new Set<number>();
    await createExportFile(library, () => null)(what, new AbortController().signal, (progress) => {
      if (progress.doing === 'writing') seen.add(progress.passed);
    });
    expect([...seen]).toEqual(records.assessments.map((_, at) => at + 1));
  });

  it.each(EVERY_EXPORT)('has no product and no day in its name for a care worker: $name', async (what) => {
    const records = recordsFor(what.selection, { reviewer: reviewerOf({ role: 'care-worker' }) });
    const library = { ...createFakeLibrary(records), stream: () => streamed(records) };
    const { ending, roles } = await made(library, what);
    const parts = ['Lantern', '2026-11-21', 'review'];
    expect(exportFileName({ parts, ending, roles }, (into) => into.fill(0))).toBe(`reply-aaaa.${ending}`);
  });

  it('counts a role that was corrected later, as the log still tells it', async () => {
    const records = { ...reviewOf(), events: [eventOf(1, { role: 'care-worker' })] };
    const library = createFakeLibrary(records);
    const selection = { kind: 'review', assessmentId: idOf(100) } as const;
    const { roles } = await made(library, { selection, form: BACKUP });
    expect(roles).toContain('care-worker');
  });

  it('looks through all reviews first for a table with columns for every question, and says so', async () => {
    const form: ExportForm = { kind: 'csv-wide', words: WIDE_WORDS, bom: true };
    const told: string[] = [];
    const library = createFakeLibrary(someReviews(2));
    const what: ExportWhat = { selection: EVERYTHING, form };
    await createExportFile(library, () => null)(what, new AbortController().signal, (progress) =>
      told.push(`${progress.doing} ${progress.passed} of ${progress.expected}`),
    );
    expect(told).toEqual(['looking 1 of 2', 'looking 2 of 2', 'writing 1 of 2', 'writing 2 of 2']);
  });
});
