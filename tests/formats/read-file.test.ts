import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../lib/domain/records';
import { answersCsv } from '../../lib/formats/answers-csv';
import { MAX_JSON_BYTES, MAX_LINES_BYTES } from '../../lib/formats/limits';
import { readFile, tooLarge } from '../../lib/formats/read-file';
import { recordsArb, reviewArb } from '../fixtures/records/arbitraries';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { fileOf, golden, jsonOf, linesOf } from '../fixtures/records/files';
import {
  V4_EVERYTHING as GOLDEN_EVERYTHING,
  V4_REVIEW as GOLDEN_REVIEW,
} from '../fixtures/records/golden-v4';

const bytesOf = (...bytes: number[]) => Uint8Array.from([...bytes, ...Array.from({ length: 100 }, () => 65)]);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('readFile', () => {
  it('tells the two containers apart by what is in them', async () => {
    const json = await readFile(fileOf(golden('review-v4.json')));
    expect(json).toEqual({ kind: 'ok', fileKind: 'review', records: GOLDEN_REVIEW, withoutPixels: 0 });
    const lines = await readFile(fileOf(golden('everything-v4.jsonl')));
    expect(lines.kind === 'ok' && inOrder(lines.records)).toEqual(inOrder(GOLDEN_EVERYTHING));
  });

  it('reads back what was written, in chunks that cut characters in two', async () => {
    const size = fc.integer({ min: 1, max: 90 });
    await fc.assert(
      fc.asyncProperty(reviewArb(), size, async (records, chunk) => {
        const outcome = await readFile(fileOf(jsonOf(records), chunk));
        expect(outcome.kind === 'ok' && inOrder(outcome.records)).toEqual(inOrder(records));
      }),
      { numRuns: 50 },
    );
    await fc.assert(
      fc.asyncProperty(recordsArb(), size, async (records, chunk) => {
        const outcome = await readFile(fileOf(await linesOf(records), chunk));
        expect(outcome.kind === 'ok' && inOrder(outcome.records)).toEqual(inOrder(records));
      }),
      { numRuns: 50 },
    );
  });

  it('reads a file of ours with a byte order mark, minified, or without line breaks', async () => {
    const minified = JSON.stringify(JSON.parse(golden('review-v4.json')));
    expect((await readFile(fileOf(minified))).kind).toBe('ok');
    expect((await readFile(fileOf(`\ufeff${golden('everything-v4.jsonl')}`, 3))).kind).toBe('ok');
  });

  it('refuses a .json of 200 MB after one look at its beginning', async () => {
    let read = 0;
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield ascii(`${' '.repeat(65_535)}x`);
      }
    }
    const { decoder } = fileOf('');
    const outcome = await readFile({ sizeInBytes: 200_000_000, bytes: bytes(), decoder });
    expect(outcome).toEqual({ kind: 'too-large', bytes: 200_000_000, limit: MAX_JSON_BYTES });
    expect(read).toBe(1);
  });

  it('does not believe a size that is too small', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      const chunk = ascii('{"format": "equal-say", '.padEnd(1_000_000));
      for (let megabytes = 0; megabytes < 60; megabytes += 1) yield chunk;
    }
    const { decoder } = fileOf('');
    const outcome = await readFile({ sizeInBytes: 10, bytes: bytes(), decoder });
    expect(outcome).toMatchObject({ kind: 'too-large', limit: MAX_JSON_BYTES });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', ascii(' \n'), 'empty'],
    ['only a byte order mark', ascii('\ufeff'), 'empty'],
    ['a zip', bytesOf(0x50, 0x4b, 3, 4), 'zip'],
    ['a compressed file', new Uint8Array(gzipSync('{}')), 'zip'],
    [
      'an Excel sheet',
      ascii('PK\u0003\u0004..........[Content_Types].xml......xl/workbook.xml'),
      'spreadsheet',
    ],
    [
      'an OpenDocument sheet',
      ascii('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'spreadsheet',
    ],
    ['an old Excel sheet', bytesOf(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet'],
    ['a PDF', ascii('%PDF-1.7\n'), 'pdf'],
    ['a PNG', bytesOf(0x89, 0x50, 0x4e, 0x47), 'picture'],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff), 'picture'],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff{"format": "equal-say"}', 'utf16le')), 'utf-16'],
    ['a program', bytesOf(0x7f, 0x45, 0x4c, 0x46, 0), 'binary'],
    ['a web page', ascii('<!doctype html>\n<title>Lantern</title>'), 'web-page'],
    ['another program’s JSON', ascii('{\n  "name": "lantern",\n  "version": "1"\n}\n'), 'other-json'],
    ['another program’s lines', ascii('{"id":1}\n{"id":2}\n'), 'other-json'],
    ['our CSV', ascii(answersCsv(GOLDEN_REVIEW, { texts: CSV_TEXTS, bom: true })), 'our-csv'],
    ['our CSV, quoted by a spreadsheet', ascii('"equal-say-answers-1","Product"\n"1","x"\n'), 'our-csv'],
    ['another CSV', ascii('name,price\nLantern,5\n'), 'other-csv'],
    ['a letter', ascii('Dear Sir or Madam'), 'other-text'],
  ])('says that %s is not ours', async (_, bytes, what) => {
    expect(await readFile(fileOf(bytes))).toEqual({ kind: 'not-ours', what });
  });

  it('finds bytes that are not UTF-8, in the middle and at the end', async () => {
    const text = ascii(golden('review-v4.json'));
    const damaged = { kind: 'damaged', where: null, detail: 'not-utf-8' };
    expect(await readFile(fileOf(text.with(3_000, 0xff)))).toEqual(damaged);
    expect(await readFile(fileOf(Uint8Array.from([...text, 0xc3])))).toEqual(damaged);
    const lines = ascii(golden('everything-v4.jsonl'));
    expect(await readFile(fileOf(lines.with(3_000, 0xff), 500))).toEqual(damaged);
  });

  it.each([
    ['too large', '{"format": "equal-say"', 200_000_000],
    ['refused at its first line', '{"record":"header","format":"other"}\n{}\n', 50],
    ['not ours', '%PDF-1.7', 50],
  ])('lets go of a file that is %s', async (_, beginning, sizeInBytes) => {
    let released = false;
    async function* bytes(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield ascii(beginning.padEnd(70_000));
      } finally {
        released = true;
      }
    }
    const { decoder } = fileOf('');
    expect((await readFile({ sizeInBytes, bytes: bytes(), decoder })).kind).not.toBe('ok');
    expect(released).toBe(true);
  });

  it('throws on what the stream itself throws', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield ascii('{');
      throw new TypeError('The file is gone.');
    }
    const { decoder } = fileOf('');
    await expect(readFile({ sizeInBytes: 10, bytes: bytes(), decoder })).rejects.toThrow('The file is gone.');
  });
});

describe('tooLarge', () => {
  it('allows each container its own size, to the byte', () => {
    expect(tooLarge('json', MAX_JSON_BYTES)).toBeNull();
    expect(tooLarge('json', MAX_JSON_BYTES + 1)).toEqual({
      kind: 'too-large',
      bytes: MAX_JSON_BYTES + 1,
      limit: MAX_JSON_BYTES,
    });
    expect(tooLarge('lines', MAX_LINES_BYTES)).toBeNull();
    expect(tooLarge('lines', MAX_LINES_BYTES + 1)).toMatchObject({
      kind: 'too-large',
      limit: MAX_LINES_BYTES,
    });
  });
});
