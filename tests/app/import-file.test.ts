/** Reading a file a person chose, and what becomes of files that are not ours. */
import { describe, expect, it } from 'vitest';
import { createImportFile, type FileToRead } from '../../lib/app/import-file';
import { sha256 } from '../fixtures/checklists/sha256';
import { createFakeLibrary, FULL, someReviews } from '../fixtures/fake-library';
import { reviewOf } from '../fixtures/records/builders';
import { jsonOf, linesOf } from '../fixtures/records/files';

const never = new AbortController().signal;

function setUp() {
  const library = createFakeLibrary();
  return { library, importFile: createImportFile(library, sha256) };
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
