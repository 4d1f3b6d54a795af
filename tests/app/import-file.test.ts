/** Reading a file a person chose, and what becomes of files that are not ours. */
import { describe, expect, it } from 'vitest';
import { createImportFile, type FileToRead } from '../../lib/app/import-file';
import type { Unpack } from '../../lib/app/packed-file';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { withReference } from '../../lib/formats/checklist-file-hash';
import { checklistWith, ownOf } from '../fixtures/checklists/own';
import { FILE_CHECKS, sha256 } from '../fixtures/checklists/sha256';
import { createFakeLibrary, FULL, someReviews } from '../fixtures/fake-library';
import { idOf, reviewOf } from '../fixtures/records/builders';
import { quoteOf, shownOf } from '../fixtures/records/evidence';
import { golden, jsonOf, linesOf } from '../fixtures/records/files';
import { V4_EVERYTHING, V4_EXERCISE } from '../fixtures/records/golden-v4';

const never = new AbortController().signal;

const shown = shownOf(402);
/** As long as the picture, and no picture. */
const forged = { ...shown.pixels, base64: Buffer.alloc(shown.picture.bytes, 'x').toString('base64') };

const NOT_PACKED: Unpack = async () => ({ kind: 'not-packed' });

function setUp(unpack: Unpack = NOT_PACKED) {
  const library = createFakeLibrary();
  return { library, importFile: createImportFile(library, FILE_CHECKS, unpack) };
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
  it('reads a whole .json and a .jsonl by what is in them, whatever they are called', async () => {
    const { importFile } = setUp();
    for (const text of [jsonOf(reviewOf()), await linesOf(reviewOf())]) {
      const reading = await importFile.read(new File([text], 'export.txt'), null, never, () => {});
      expect(reading).toMatchObject({ kind: 'read', records: { assessments: [{ id: idOf(100) }] } });
    }
  });

  it('reads a file with a byte order mark', async () => {
    const { importFile } = setUp();
    const file = new File(['\ufeff', jsonOf(reviewOf())], 'review.json');
    expect(await importFile.read(file, null, never, () => {})).toMatchObject({ kind: 'read' });
  });

  it('tells how far it is, and ends at all of it', async () => {
    const { importFile } = setUp();
    const parts: number[] = [];
    const file = new File([await linesOf(someReviews(400))], 'all.jsonl');
    await importFile.read(file, null, never, (part) => parts.push(part));
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  });

  it('refuses a .json of 200 MB after no more than its beginning', async () => {
    const { library, importFile } = setUp();
    const { file, asked } = counted(200_000_000, '{\n"format": "equal-say",');
    const reading = await importFile.read(file, null, never, () => {});
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
    const reading = await importFile.read(new File([text], 'a.json'), null, never, () => {});
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
      const reading = await importFile.read(new File([text], 'a.json'), null, never, () => {});
      expect(reading).toMatchObject({ kind: 'refused', why: { kind: 'invalid', why } });
    }
    expect(library.calls).toEqual([]);
  });

  it('reads evidence with its pixels', async () => {
    const { importFile } = setUp();
    const records = reviewOf({ evidence: [quoteOf(401), shown.picture], pictures: [shown.pixels] });
    const reading = await importFile.read(new File([jsonOf(records)], 'a.json'), null, never, () => {});
    expect(reading).toMatchObject({ kind: 'read', records: { pictures: [shown.pixels] } });
  });

  it('says how many pictures a snapshot names without their pixels, and leaves them out', async () => {
    const { importFile } = setUp();
    const text = await linesOf({ ...V4_EXERCISE, pictures: [] }, 'exercise');
    const reading = await importFile.read(new File([text], 'a.jsonl'), null, never, () => {});
    expect(reading).toMatchObject({ kind: 'read', withoutPixels: 2, records: { pictures: [] } });
    const kinds = reading.kind === 'read' ? reading.records.evidence.map(({ kind }) => kind) : [];
    expect(kinds).toHaveLength(V4_EXERCISE.evidence.length - 2);
    expect(kinds).not.toContain('picture');
  });

  it.each(['review', 'product', 'selection'] as const)(
    'marks what a file of one %s brings as brought in',
    async (kind) => {
      const { importFile } = setUp();
      const file = new File([jsonOf(reviewOf(), kind)], 'a.json');
      expect(await importFile.read(file, null, never, () => {})).toMatchObject({
        kind: 'read',
        records: { assessments: [{ origin: 'imported' }] },
      });
    },
  );

  it('keeps the origin of what a backup holds, packed or not', async () => {
    const plain = await setUp().importFile.read(
      new File([await linesOf(reviewOf())], 'all.jsonl'),
      null,
      never,
      () => {},
    );
    const packed = await setUp(async () => ({
      kind: 'ok',
      records: reviewOf(),
      withoutPixels: 0,
    })).importFile.read(new File(['PK'], 'all.zip'), null, never, () => {});
    for (const reading of [plain, packed]) {
      expect(reading).toMatchObject({ kind: 'read', records: { assessments: [{ origin: 'made-here' }] } });
    }
  });

  it('asks of what comes packed all that it asks of a plain file', async () => {
    const records = reviewOf({ evidence: [{ ...quoteOf(400), exact: 'Never tested.' }] });
    const { importFile } = setUp(async () => ({ kind: 'ok', records, withoutPixels: 0 }));
    expect(await importFile.read(new File(['PK'], 'all.zip'), null, never, () => {})).toMatchObject({
      kind: 'refused',
      why: { kind: 'invalid', why: 'wrong-quote' },
    });
  });

  it('says that a file is locked, and opens it with its passphrase', async () => {
    const given: (string | null)[] = [];
    const { importFile } = setUp(async (_file, passphrase) => {
      given.push(passphrase);
      return passphrase === 'open sesame'
        ? { kind: 'ok', records: reviewOf(), withoutPixels: 0 }
        : { kind: 'locked', wrong: passphrase !== null };
    });
    const file = new File(['age-encryption.org/v1'], 'all.age');
    const read = (passphrase: string | null) => importFile.read(file, passphrase, never, () => {});
    expect(await read(null)).toEqual({ kind: 'locked', wrong: false });
    expect(await read('sesame')).toEqual({ kind: 'locked', wrong: true });
    expect(await read('open sesame')).toMatchObject({ kind: 'read' });
    expect(given).toEqual([null, 'sesame', 'open sesame']);
  });

  it('refuses a snapshot that is not the file its exercise closed with', async () => {
    const [snapshot] = V4_EVERYTHING.snapshots;
    if (!snapshot) throw new Error('No snapshot.');
    const text = snapshot.text.replace('header', 'HEADER');
    const forgedText = { ...V4_EVERYTHING, snapshots: [{ ...snapshot, text }] };
    const { importFile } = setUp();
    const file = new File([await linesOf(forgedText)], 'all.jsonl');
    expect(await importFile.read(file, null, never, () => {})).toMatchObject({
      kind: 'refused',
      why: { kind: 'invalid', why: 'wrong-snapshot', path: 'snapshots[0].text' },
    });
    const honest = new File([golden('everything-v4.jsonl')], 'all.jsonl');
    expect(await importFile.read(honest, null, never, () => {})).toMatchObject({ kind: 'read' });
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
    expect(await importFile.read(file, null, never, () => {})).toMatchObject({
      kind: 'refused',
      why: { kind: 'invalid', why: 'changed-checklist', path: 'checklists[0].structure.questions[0]' },
    });
    expect(library.calls).toEqual([]);
    const honest = await withReference({ structure, text }, sha256);
    const taken = new File([jsonOf(reviewOf({ checklists: [honest] }))], 'a.json');
    expect(await importFile.read(taken, null, never, () => {})).toMatchObject({ kind: 'read' });
  });

  it('refuses bytes that are not UTF-8 rather than guess at them', async () => {
    const { importFile } = setUp();
    const bytes = new TextEncoder().encode(jsonOf(reviewOf()));
    bytes[bytes.indexOf(0x4c)] = 0xe9;
    const reading = await importFile.read(new File([bytes], 'a.json'), null, never, () => {});
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
    expect(await importFile.read(gone, null, never, () => {})).toMatchObject({ kind: 'unreadable' });
  });

  it('stops when it is cancelled', async () => {
    const { library, importFile } = setUp();
    const stop = new AbortController();
    const { file, asked } = counted(40_000_000, '{\n"format": "equal-say",');
    const reading = await importFile.read(file, null, stop.signal, (part) => {
      if (part > 0.1) stop.abort();
    });
    expect(reading).toEqual({ kind: 'cancelled' });
    expect(asked.bytes).toBeLessThan(8_000_000);
    expect(library.calls).toEqual([]);
  });

  it('says that a stream that breaks off when it is unpacked cannot be read', async () => {
    const { importFile } = setUp(async () => {
      throw new Error('The stick was pulled out.');
    });
    expect(await importFile.read(new File(['PK'], 'all.zip'), null, never, () => {})).toMatchObject({
      kind: 'unreadable',
      detail: expect.stringContaining('The stick was pulled out.'),
    });
  });
});

describe('planning, bringing in and taking back', () => {
  it('go to the store as they are, and its failures come back', async () => {
    const { library, importFile } = setUp();
    library.failNext('planImport', FULL);
    expect(await importFile.plan([reviewOf()])).toEqual({ ok: false, error: FULL });
    library.failNext('importRecords', FULL);
    expect(await importFile.bringIn([reviewOf()], new Set())).toEqual({ ok: false, error: FULL });
    library.failNext('undoImport', FULL);
    expect(await importFile.undo({ records: 1, token: {} })).toEqual({ ok: false, error: FULL });
    expect(library.calls).toEqual(['planImport', 'importRecords', 'undoImport']);
  });
});
