/** Reading a file a person chose, and what becomes of files that are not ours. */
import { describe, expect, it } from 'vitest';
import { createImportFile, type FileToRead } from '../../lib/app/import-file';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { withReference } from '../../lib/formats/checklist-file-hash';
import { checklistWith, ownOf } from '../fixtures/checklists/own';
import { FILE_CHECKS, sha256 } from '../fixtures/checklists/sha256';
import { createFakeLibrary, FULL, someReviews } from '../fixtures/fake-library';
import { reviewOf } from '../fixtures/records/builders';
import { quoteOf, shownOf } from '../fixtures/records/evidence';
import { jsonOf, linesOf } from '../fixtures/records/files';

const never = new AbortController().signal;

const shown = shownOf(402);
/** As long as the picture, and no picture. */
const forged = { ...shown.pixels, base64: Buffer.alloc(shown.picture.bytes, 'x').toString('base64') };

function setUp() {
  const library = createFakeLibrary();
  return { library, importFile: createImportFile(library, FILE_CHECKS) };
}

/** A file whose bytes are counted as they are asked for. */
function counted(size: number, start: string) {
  const asked = { bytes: 0 };
  const chunk = new TextEncoder().encode(start.padEnd(65_536, ' '));
  const file: FileToRead = {
    name: 'large.json',
    size,
    stream: () =>
      new ReadableStream({
        pull(controller) {
          asked.bytes += chunk.length;
          controller.enqueue(chunk);
          if (asked.bytes >= size) controller.close();
        },
      }),
  };
  return { file, asked };
}

describe('reading a file', () => {
  it('plans a whole .json and a .jsonl by what is in them, whatever they are called', async () => {
    const { importFile } = setUp();
    for (const text of [jsonOf(reviewOf()), await linesOf(reviewOf())]) {
      const reading = await importFile.read(new File([text], 'export.txt'), never, () => {});
      expect(reading).toMatchObject({ kind: 'planned', plan: { items: [{ fate: 'new' }, { fate: 'new' }] } });
    }
  });

  it('reads a file with a byte order mark', async () => {
    const { importFile } = setUp();
    const file = new File(['\ufeff', jsonOf(reviewOf())], 'review.json');
    expect(await importFile.read(file, never, () => {})).toMatchObject({ kind: 'planned' });
  });

  it('tells how far it is, and ends at all of it', async () => {
    const { importFile } = setUp();
    const parts: number[] = [];
    const file = new File([await linesOf(someReviews(400))], 'all.jsonl');
    await importFile.read(file, never, (part) => parts.push(part));
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  });

  it('refuses a .json of 200 MB after no more than its beginning', async () => {
    const { library, importFile } = setUp();
    const { file, asked } = counted(200_000_000, '{\n"format": "equal-say",');
    const reading = await importFile.read(file, never, () => {});
    expect(reading).toEqual({
      kind: 'refused',
      why: { kind: 'too-large', bytes: 200_000_000, limit: 50_000_000 },
    });
    expect(asked.bytes).toBeLessThan(500_000);
    expect(library.calls).toEqual([]);
  });

  it.each([
    ['another program’s JSON', '{"name": "x"}', { kind: 'not-ours', what: 'other-json' }],
    ['a file of the future', '{"format":"equal-say","formatVersion":99}', { kind: 'too-new', version: 99 }],
    ['an empty file', '', { kind: 'not-ours', what: 'empty' }],
    ['a web page', '<!doctype html><p>Hello', { kind: 'not-ours', what: 'web-page' }],
    ['a damaged file', jsonOf(reviewOf()).slice(0, 400), { kind: 'damaged', detail: 'cut-short' }],
    [
      'a file with a value changed',
      jsonOf(reviewOf()).replace('"partly"', '"perhaps"'),
      { kind: 'invalid', why: 'shape' },
    ],
  ])('refuses %s and plans nothing', async (_name, text, why) => {
    const { library, importFile } = setUp();
    const reading = await importFile.read(new File([text], 'a.json'), never, () => {});
    expect(reading).toMatchObject({ kind: 'refused', why });
    expect(library.calls).toEqual([]);
  });

  it.each([
    ['a quote that was changed', quoteOf(400), null, 'wrong-quote'],
    ['pixels that are no picture', shown.picture, forged, 'wrong-picture'],
    [
      'pixels that are another picture',
      { ...shown.picture, hash: 'a'.repeat(64) },
      shown.pixels,
      'wrong-picture',
    ],
  ])('refuses %s, in either container, and plans nothing', async (_name, piece, pixels, why) => {
    const { library, importFile } = setUp();
    const evidence = [piece.kind === 'quote' ? { ...piece, exact: 'Never tested.' } : piece];
    const records = reviewOf({ evidence, pictures: pixels ? [pixels] : [] });
    for (const text of [jsonOf(records), await linesOf(records)]) {
      const reading = await importFile.read(new File([text], 'a.json'), never, () => {});
      expect(reading).toMatchObject({ kind: 'refused', why: { kind: 'invalid', why } });
    }
    expect(library.calls).toEqual([]);
  });

  it('brings in evidence with its pixels, once', async () => {
    const { library, importFile } = setUp();
    const records = reviewOf({ evidence: [quoteOf(401), shown.picture], pictures: [shown.pixels] });
    for (const [fate, newEvidence] of [
      ['new', 2],
      ['same', 0],
    ] as const) {
      const reading = await importFile.read(new File([jsonOf(records)], 'a.json'), never, () => {});
      if (reading.kind !== 'planned') throw new Error(reading.kind);
      expect(reading.plan.items[1]).toMatchObject({ record: 'assessment', fate, newEvidence });
      await importFile.bringIn(reading.records);
      expect(library.records().evidence).toHaveLength(2);
      expect(library.records().pictures).toEqual([shown.pixels]);
    }
  });

  it('refuses a checklist that puts other words under our ids', async () => {
    const { library, importFile } = setUp();
    const { structure, text } = checklistWith(CURRENT_CHECKLIST, ownOf('Works in our lanes'));
    const [first] = structure.questions;
    const milder = structure.questions.map((rule) =>
      rule === first ? { ...rule, mustHave: !rule.mustHave } : rule,
    );
    const forgedList = await withReference({ structure: { ...structure, questions: milder }, text }, sha256);
    const file = new File([jsonOf(reviewOf({ checklists: [forgedList] }))], 'a.json');
    expect(await importFile.read(file, never, () => {})).toMatchObject({
      kind: 'refused',
      why: { kind: 'invalid', why: 'changed-checklist', path: 'checklists[0].structure.questions[0]' },
    });
    expect(library.calls).toEqual([]);
    const honest = await withReference({ structure, text }, sha256);
    const taken = new File([jsonOf(reviewOf({ checklists: [honest] }))], 'a.json');
    expect(await importFile.read(taken, never, () => {})).toMatchObject({ kind: 'planned' });
  });

  it('refuses bytes that are not UTF-8 rather than guess at them', async () => {
    const { importFile } = setUp();
    const bytes = new TextEncoder().encode(jsonOf(reviewOf()));
    bytes[bytes.indexOf(0x4c)] = 0xe9;
    const reading = await importFile.read(new File([bytes], 'a.json'), never, () => {});
    expect(reading).toMatchObject({ kind: 'refused', why: { kind: 'damaged', detail: 'not-utf-8' } });
  });

  it('says when the browser cannot read it: a folder, or a file that was moved', async () => {
    const { importFile } = setUp();
    const gone: FileToRead = {
      name: 'gone.json',
      size: 10,
      stream: () =>
        new ReadableStream({
          start: (controller) => controller.error(new DOMException('was moved', 'NotFoundError')),
        }),
    };
    expect(await importFile.read(gone, never, () => {})).toMatchObject({ kind: 'unreadable' });
  });

  it('stops when it is cancelled', async () => {
    const { library, importFile } = setUp();
    const stop = new AbortController();
    const { file, asked } = counted(40_000_000, '{\n"format": "equal-say",');
    const reading = await importFile.read(file, stop.signal, (part) => {
      if (part > 0.1) stop.abort();
    });
    expect(reading).toEqual({ kind: 'cancelled' });
    expect(asked.bytes).toBeLessThan(8_000_000);
    expect(library.calls).toEqual([]);
  });

  it('passes on what the store says when it cannot plan', async () => {
    const { library, importFile } = setUp();
    library.failNext('planImport', FULL);
    const reading = await importFile.read(new File([jsonOf(reviewOf())], 'a.json'), never, () => {});
    expect(reading).toEqual({ kind: 'failed', failure: FULL });
  });
});
