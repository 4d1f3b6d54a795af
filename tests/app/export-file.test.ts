/** Files made out of reviews: what is in them, what is counted, and stopping half way. */
import { describe, expect, it } from 'vitest';
import { createExportFile, type ExportForm, type ExportWhat } from '../../lib/app/export-file';
import type { Library } from '../../lib/app/ports';
import { PICTURE_BYTES_MAX } from '../../lib/domain/evidence';
import type { Records } from '../../lib/domain/records';
import { MAX_JSON_BYTES } from '../../lib/formats/limits';
import { readFile } from '../../lib/formats/read-file';
import { createFakeLibrary, type FakeLibrary, FULL, someReviews } from '../fixtures/fake-library';
import { answerOf, assessmentOf, idOf, meetingOf, reviewerOf, reviewOf } from '../fixtures/records/builders';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { quoteOf, shownOf } from '../fixtures/records/evidence';
import { MARKDOWN_WORDS, WIDE_WORDS, WORKBOOK_WORDS } from '../fixtures/records/export-words';
import { fileOf } from '../fixtures/records/files';
import { sheetsOf } from '../fixtures/records/sheets';
import { streamed } from '../fixtures/records/streamed';

const BACKUP: ExportForm = { kind: 'backup' };
const { columns, answers, evidence } = CSV_TEXTS;
const TABLE: ExportForm = { kind: 'csv', words: { columns, answers, evidence }, bom: true };
const EVERYTHING = { kind: 'everything' } as const;

async function made(library: Pick<Library, 'list' | 'read' | 'stream'>, what: ExportWhat) {
  const outcome = await createExportFile(library, () => null)(what, new AbortController().signal, () => {});
  if (outcome.kind !== 'made') throw new Error(`not made: ${JSON.stringify(outcome)}`);
  return { ...outcome, text: await outcome.blob.text() };
}

async function readBack(blob: Blob): Promise<Records> {
  const outcome = await readFile(fileOf(new Uint8Array(await blob.arrayBuffer())));
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.records;
}

const run = (
  library: FakeLibrary,
  what: ExportWhat,
  signal: AbortSignal,
  seen: (written: number, expected: number) => void,
) =>
  createExportFile(library, () => null)(what, signal, ({ doing, passed, expected }) => {
    if (doing === 'writing') seen(passed, expected);
  });

describe('a backup', () => {
  it('of one review is a .json file that reads back the same', async () => {
    const library = createFakeLibrary(reviewOf());
    const file = await made(library, {
      selection: { kind: 'review', assessmentId: idOf(100) },
      form: BACKUP,
    });
    expect(file).toMatchObject({
      ending: 'json',
      reviews: 1,
      roles: ['commissioner'],
      instead: null,
      share: null,
    });
    expect(file.blob.type).toBe('application/json');
    expect(await readBack(file.blob)).toEqual(reviewOf());
  });

  it('of one product has all its reviews and names their roles', async () => {
    const library = createFakeLibrary(
      someReviews(3, (i) => ({ reviewer: { ...reviewer, role: i === 1 ? 'care-worker' : 'provider' } })),
    );
    const file = await made(library, { selection: { kind: 'product', productId: idOf(1) }, form: BACKUP });
    expect((await readBack(file.blob)).assessments).toHaveLength(2);
    expect(file.roles).toEqual(['provider', 'care-worker']);
  });

  it('of everything is a .jsonl file that reads back the same', async () => {
    const records = someReviews(5);
    const file = await made(createFakeLibrary(records), { selection: { kind: 'everything' }, form: BACKUP });
    expect(file).toMatchObject({ ending: 'jsonl', reviews: 5 });
    expect(await readBack(file.blob)).toEqual(records);
  });

  it('carries meetings, and the checklists that do not come with the program', async () => {
    const { ref } = COUNCIL_CHECKLIST;
    const byCouncil = assessmentOf([answerOf('OWN1')], { checklist: ref });
    const more = { meetings: [meetingOf()], checklists: [COUNCIL_CHECKLIST] };
    const records = reviewOf({ assessments: [byCouncil], events: [], ...more });
    const library = createFakeLibrary(records);
    const one = await made(library, { selection: { kind: 'review', assessmentId: idOf(100) }, form: BACKUP });
    expect(await readBack(one.blob)).toEqual({ ...records, meetings: [] });
    const product = { kind: 'product', productId: idOf(1) } as const;
    expect(await readBack((await made(library, { selection: product, form: BACKUP })).blob)).toEqual(records);
    const all = await made(library, { selection: { kind: 'everything' }, form: BACKUP });
    expect(await readBack(all.blob)).toEqual(records);
    expect(all.reviews).toBe(1);
    const table = await made(library, { selection: product, form: TABLE });
    expect(table.text).toContain('Is it so: a local visit?');
  });

  it('too large for a .json that could be read back becomes a .jsonl', async () => {
    const note = 'x'.repeat(9_000);
    const questions = Array.from({ length: 99 }, (_, i) => answerOf(`QQQ${i + 1}`, { note }));
    const records = {
      ...someReviews(1),
      assessments: Array.from({ length: 60 }, (_, i) =>
        assessmentOf(questions, { id: idOf(20_000 + i), productId: idOf(1) }),
      ),
    };
    const library = createFakeLibrary(records);
    const file = await made(library, { selection: { kind: 'product', productId: idOf(1) }, form: BACKUP });
    expect(file.ending).toBe('jsonl');
    expect(file.instead).toEqual({
      kind: 'jsonl-for-json',
      bytes: expect.any(Number),
      limit: MAX_JSON_BYTES,
    });
    expect((await readBack(file.blob)).assessments).toHaveLength(60);
  }, 120_000);
});

describe('a review with pictures', () => {
  it('goes with all of them, and reads back the same', async () => {
    const [one, two] = [shownOf(400), shownOf(401)];
    const evidence = [one.picture, two.picture, quoteOf(402)];
    const records = reviewOf({ evidence, pictures: [one.pixels, two.pixels] });
    const selection = { kind: 'review', assessmentId: idOf(100) } as const;
    const file = await made(createFakeLibrary(records), { selection, form: BACKUP });
    expect(await readBack(file.blob)).toEqual(records);
    const all = await made(createFakeLibrary(records), { selection: { kind: 'everything' }, form: BACKUP });
    expect(await readBack(all.blob)).toEqual(records);
  });

  it('becomes a .jsonl and says why when its pictures are too much for a .json', async () => {
    const shown = Array.from({ length: 5 }, (_, index) => shownOf(400 + index, { bytes: PICTURE_BYTES_MAX }));
    const base64 = Buffer.alloc(PICTURE_BYTES_MAX, 7).toString('base64');
    const pictures = shown.map(({ pixels }) => ({ ...pixels, base64 }));
    const records = reviewOf({ evidence: shown.map(({ picture }) => picture), pictures });
    const selection = { kind: 'review', assessmentId: idOf(100) } as const;
    const file = await made(createFakeLibrary(records), { selection, form: BACKUP });
    expect(file.ending).toBe('jsonl');
    expect(file.instead).toEqual({ kind: 'jsonl-for-json', bytes: 5 * base64.length, limit: MAX_JSON_BYTES });
    const back = await readBack(file.blob);
    expect(back.pictures.map(({ evidenceId }) => evidenceId)).toEqual(shown.map(({ picture }) => picture.id));
    expect(back.pictures.every((one) => one.base64 === base64)).toBe(true);
  }, 60_000);
});

const reviewer = reviewerOf({ lived: 'uses-it' });

describe('a table', () => {
  it('has one row for each answer, and the mark for Excel only when asked for', async () => {
    const library = createFakeLibrary(someReviews(4));
    const withMark = await made(library, { selection: { kind: 'everything' }, form: TABLE });
    const without = await made(library, {
      selection: { kind: 'everything' },
      form: { ...TABLE, bom: false },
    });
    const bytes = new Uint8Array(await withMark.blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(without.text.trimEnd().split('\r\n')).toHaveLength(5);
    expect(withMark).toMatchObject({ ending: 'csv', reviews: 4 });
  });
});

/** Every form but the backup, with the ending it gets. */
const OTHERS: readonly (readonly [ExportForm, string])[] = [
  [TABLE, 'csv'],
  [{ kind: 'csv-wide', words: WIDE_WORDS, bom: true }, 'csv'],
  [{ kind: 'xlsx', words: WORKBOOK_WORDS }, 'xlsx'],
  [{ kind: 'jsonld', words: { label: 'Evidence', evidence } }, 'jsonld'],
  [{ kind: 'markdown', words: MARKDOWN_WORDS }, 'md'],
  [{ kind: 'share', choice: { nameProduct: false } }, 'json'],
];

describe('every other form', () => {
  const binned = '2026-11-21T09:00:00.000Z';
  const some = () => createFakeLibrary(someReviews(5, (i) => ({ deletedAt: i === 4 ? binned : null })));

  it.each(OTHERS)(
    'of everything counts what is in the file, without the bin: $kind',
    async (form, ending) => {
      const file = await made(some(), { selection: EVERYTHING, form });
      expect(file).toMatchObject({ ending, reviews: 4, roles: ['commissioner'], instead: null });
      expect(file.blob.size).toBeGreaterThan(0);
      expect(file.text).not.toContain(idOf(10_004));
    },
  );

  it.each(OTHERS)('can be stopped between two reviews: $kind', async (form) => {
    const stop = new AbortController();
    const outcome = await run(some(), { selection: EVERYTHING, form }, stop.signal, (written) => {
      if (written === 2) stop.abort();
    });
    expect(outcome).toEqual({ kind: 'cancelled' });
  });

  it.each(OTHERS)('tells a failure of the store and makes no file: $kind', async (form) => {
    const library = some();
    library.failNext('stream', FULL);
    const outcome = await run(
      library,
      { selection: EVERYTHING, form },
      new AbortController().signal,
      () => {},
    );
    expect(outcome).toEqual({ kind: 'failed', failure: FULL });
  });

  it('asks the store for just what was selected', async () => {
    const asked: unknown[] = [];
    const records = someReviews(2);
    const library = {
      ...some(),
      stream: (selection: unknown) => {
        asked.push(selection);
        return streamed(records);
      },
    };
    const reviews = { kind: 'reviews', assessmentIds: [idOf(10_000), idOf(10_001)] } as const;
    const exercise = { kind: 'exercise', exerciseId: idOf(7) } as const;
    for (const selection of [reviews, exercise]) await made(library, { selection, form: TABLE });
    await made(library, { selection: reviews, form: BACKUP });
    expect(asked).toEqual([reviews, exercise, reviews]);
  });

  it('says how many there will be of reviews chosen one by one', async () => {
    const library = { ...some(), stream: () => streamed(someReviews(2)) };
    const seen: string[] = [];
    const selection = { kind: 'reviews', assessmentIds: [idOf(10_000), idOf(10_001)] } as const;
    const what: ExportWhat = { selection, form: BACKUP };
    const told = ({ passed, expected }: { passed: number; expected: number }) =>
      seen.push(`${passed} of ${expected}`);
    await createExportFile(library, () => null)(what, new AbortController().signal, told);
    expect(seen).toEqual(['1 of 2', '2 of 2']);
  });
});

describe('a spreadsheet', () => {
  it('with more answers than it may hold becomes the .csv, with every answer and the limit', async () => {
    const library = createFakeLibrary(someReviews(5));
    const exportFile = createExportFile(library, () => null, undefined, 3);
    const form: ExportForm = { kind: 'xlsx', words: WORKBOOK_WORDS };
    const outcome = await exportFile({ selection: EVERYTHING, form }, new AbortController().signal, () => {});
    expect(outcome).toMatchObject({ kind: 'made', ending: 'csv', reviews: 5 });
    if (outcome.kind !== 'made') return;
    expect(outcome.instead).toEqual({ kind: 'csv-for-xlsx', limit: 3 });
    expect((await outcome.blob.text()).trimEnd().split('\r\n')).toHaveLength(1 + 5);
  });

  it('is a zip that holds all its sheets', async () => {
    const form: ExportForm = { kind: 'xlsx', words: WORKBOOK_WORDS };
    const { blob } = await made(createFakeLibrary(someReviews(3)), { selection: EVERYTHING, form });
    const sheets = sheetsOf(new Uint8Array(await blob.arrayBuffer()));
    expect(sheets.map(({ rows }) => rows.length)).toEqual([3, 3, 4, 1, 1, 1, 1]);
  });
});

describe('a share copy', () => {
  it('comes with what it says, for a look before it leaves, under new ids each time', async () => {
    const form: ExportForm = { kind: 'share', choice: { nameProduct: false } };
    const library = createFakeLibrary(someReviews(2));
    const [one, other] = [
      await made(library, { selection: EVERYTHING, form }),
      await made(library, { selection: EVERYTHING, form }),
    ];
    expect(one.share).toEqual(JSON.parse(one.text));
    expect(one.share?.reviews).toHaveLength(2);
    expect(one.share?.reviews[0]?.id).not.toBe(other.share?.reviews[0]?.id);
  });

  it('is not made of more reviews than anybody would look through', async () => {
    const form: ExportForm = { kind: 'share', choice: { nameProduct: false } };
    const library = { ...createFakeLibrary(), stream: () => streamed(someReviews(501)) };
    const outcome = await createExportFile(library, () => null)(
      { selection: EVERYTHING, form },
      new AbortController().signal,
      () => {},
    );
    expect(outcome).toEqual({ kind: 'too-many-to-share', limit: 500 });
  });
});

describe('an export', () => {
  it('tells how many reviews are written, of all there are with the bin', async () => {
    const library = createFakeLibrary(
      someReviews(4, (i) => ({ deletedAt: i === 3 ? '2026-11-21T09:00:00.000Z' : null })),
    );
    const seen: string[] = [];
    await run(
      library,
      { selection: { kind: 'everything' }, form: BACKUP },
      new AbortController().signal,
      (w, e) => seen.push(`${w} of ${e}`),
    );
    expect(seen).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
  });

  it('stops between two reviews when it is cancelled', async () => {
    const stop = new AbortController();
    let last = 0;
    const what: ExportWhat = { selection: { kind: 'everything' }, form: BACKUP };
    const outcome = await run(createFakeLibrary(someReviews(50)), what, stop.signal, (written) => {
      last = written;
      if (written === 3) stop.abort();
    });
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(last).toBe(3);
  });

  it.each([
    ['stream', { kind: 'everything' }],
    ['read', { kind: 'review', assessmentId: idOf(10_000) }],
  ] as const)('tells a failure of %s and makes no file', async (name, selection) => {
    const library = createFakeLibrary(someReviews(3));
    library.failNext(name, FULL);
    const outcome = await run(library, { selection, form: BACKUP }, new AbortController().signal, () => {});
    expect(outcome).toEqual({ kind: 'failed', failure: FULL });
  });

  it('tells an unexpected exception as a failure too', async () => {
    const library = createFakeLibrary(someReviews(1));
    const broken = { ...library, read: () => Promise.reject(new TypeError('odd')) };
    const outcome = await createExportFile(broken, () => null)(
      { selection: { kind: 'review', assessmentId: idOf(1) }, form: BACKUP },
      new AbortController().signal,
      () => {},
    );
    expect(outcome).toEqual({
      kind: 'failed',
      failure: { kind: 'storage', reason: 'unavailable', detail: 'TypeError: odd' },
    });
  });
});
