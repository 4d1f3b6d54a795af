/** Backups as they are read: what was written comes back, and what was not written by us does not come in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PICTURE_BYTES_MAX } from '../../lib/domain/evidence';
import { inOrder, type Records } from '../../lib/domain/records';
import { MAX_ARCHIVE_BYTES } from '../../lib/formats/backup-entries';
import { readBackup } from '../../lib/formats/backup-read';
import { MAX_LINE_LENGTH, MAX_LINES_BYTES } from '../../lib/formats/limits';
import { readLines } from '../../lib/formats/read-lines';
import { backupOf, illustrated, readBack } from '../fixtures/backups';
import { recordsArb } from '../fixtures/records/arbitraries';
import { reviewOf } from '../fixtures/records/builders';
import { PNG_BASE64 } from '../fixtures/records/evidence';
import { linesOf } from '../fixtures/records/files';
import { type HandEntry, joined, utf8, zipOf } from '../fixtures/zip';

const PIXELS = new Uint8Array(Buffer.from(PNG_BASE64, 'base64'));
const DAMAGED = { kind: 'damaged', where: null, detail: 'not-json' };

/** The lines of a backup of these records, their pixels elsewhere. */
async function bareLines(records: Records): Promise<string> {
  return (await linesOf(records)).replaceAll(/"base64":"[^"]*"/g, '"base64":""');
}

/** The entries of a sound backup, to be made unsound. */
async function soundEntries(records = illustrated()) {
  const lines: HandEntry = { name: 'records.jsonl', bytes: utf8(await bareLines(records)), deflate: true };
  const pictures = records.pictures.map(
    ({ evidenceId }): HandEntry => ({ name: `pictures/${evidenceId}.png`, bytes: PIXELS }),
  );
  return { lines, pictures };
}

async function recordsIn(bytes: Uint8Array): Promise<Records> {
  const outcome = await readBack(bytes);
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.records;
}

describe('a backup that was made here', () => {
  it('gives the same records and pixels', async () => {
    const records = illustrated();
    for (const apart of [true, false]) {
      const { bytes } = await backupOf(records, apart);
      expect(inOrder(await recordsIn(bytes))).toEqual(inOrder(records));
    }
  });

  it('reads as the lines of the same records do, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(recordsArb(), async (records) => {
        const { bytes } = await backupOf(records);
        const outcome = await readBack(bytes);
        expect(outcome).toEqual(await readLines([await linesOf(records)]));
        expect(outcome).toMatchObject({ kind: 'ok', fileKind: 'everything' });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a note that looks like a line of a picture', async () => {
    const tricky = '{"record":"picture","base64":""} "base64":""';
    const [assessment] = illustrated().assessments;
    if (!assessment) throw new Error('no review');
    const records = { ...illustrated(), assessments: [{ ...assessment, title: tricky }] };
    expect((await recordsIn((await backupOf(records)).bytes)).assessments[0]?.title).toBe(tricky);
  });

  it('tells how far it is, and never goes back', async () => {
    const seen: number[] = [];
    await readBack((await backupOf(illustrated())).bytes, seen);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    expect(seen.every((part) => part >= 0 && part <= 1)).toBe(true);
  });

  it('stops when it is told to', async () => {
    const { bytes } = await backupOf(illustrated());
    const stopped = new Error('stopped');
    const reading = readBackWith(bytes, () => {
      throw stopped;
    });
    await expect(reading).rejects.toBe(stopped);
  });
});

async function readBackWith(bytes: Uint8Array, goOn: () => void) {
  const read = async (from: number, length: number) => new Uint8Array(bytes.subarray(from, from + length));
  return readBackup({ size: bytes.length, read }, { newDecoder: () => new TextDecoder(), goOn });
}

describe('a backup packed again by another program', () => {
  it('is read in any order, its pictures deflated or not', async () => {
    const { lines, pictures } = await soundEntries();
    const again = zipOf([lines, ...pictures.map((one) => ({ ...one, deflate: true }))]);
    expect(inOrder(await recordsIn(again))).toEqual(inOrder(illustrated()));
  });
});

describe('a backup that was damaged', () => {
  it('is refused wherever it is cut', async () => {
    const { bytes } = await backupOf(illustrated());
    for (let length = 60; length < bytes.length; length += 37) {
      const outcome = await readBack(bytes.subarray(0, length));
      expect(outcome).toEqual({ kind: 'damaged', where: null, detail: 'cut-short' });
    }
  });

  it('never gives other records, whichever byte is changed', async () => {
    const records = illustrated();
    const { bytes } = await backupOf(records);
    const whole = inOrder(await recordsIn(bytes));
    const note = joined(bytes).indexOf(0x50, 4);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: Math.max(0, note), max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const changed = new Uint8Array(bytes);
          changed[at] = (changed[at] ?? 0) ^ change;
          const outcome = await readBack(changed);
          // Times, version numbers and the note are nobody's records; all else is noticed.
          if (outcome.kind === 'ok') expect(inOrder(outcome.records)).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused when a picture or the lines have another checksum', async () => {
    const { lines, pictures } = await soundEntries();
    const [first, ...rest] = pictures;
    if (!first) throw new Error('no picture');
    expect(await readBack(zipOf([lines, { ...first, crc: 7 }, ...rest]))).toEqual(DAMAGED);
    expect(await readBack(zipOf([{ ...lines, crc: 7 }, ...pictures]))).toEqual(DAMAGED);
  });

  it('is refused when its lines are not UTF-8', async () => {
    const bytes = joined(utf8('{"format":"equal-say"'), Uint8Array.of(0xff, 0xfe));
    const outcome = await readBack(zipOf([{ name: 'records.jsonl', bytes }]));
    expect(outcome).toEqual({ kind: 'damaged', where: null, detail: 'not-utf-8' });
  });
});

describe('an archive that is not ours', () => {
  const files: readonly [string, readonly string[], string][] = [
    ['any zip', ['holiday.txt'], 'zip'],
    ['a workbook', ['[Content_Types].xml', 'xl/workbook.xml'], 'spreadsheet'],
    ['an empty zip', [], 'zip'],
  ];
  it.each(files)('is called what it is: %s', async (_what, names, what) => {
    const outcome = await readBack(zipOf(names.map((name) => ({ name, bytes: utf8('x') }))));
    expect(outcome).toEqual({ kind: 'not-ours', what });
  });

  it('is called a zip when it is cut short too', async () => {
    const zip = zipOf([{ name: 'holiday.txt', bytes: utf8('x'.repeat(100)) }]);
    expect(await readBack(zip.subarray(0, 90))).toEqual({ kind: 'not-ours', what: 'zip' });
  });
});

describe('a backup somebody tampered with', () => {
  const names = [
    '../evil.txt',
    'pictures/../../evil.png',
    '/etc/passwd',
    'C:\\evil.png',
    'pictures\\019aa000-0000-7000-8000-000000000501.png',
    'pictures/',
    'pictures/019aa000-0000-7000-8000-000000000501.svg',
    'pictures/019AA000-0000-7000-8000-000000000501.png',
    'records.jsonl ',
    'Records.jsonl',
    'records.jsonl\u0000.png',
    '__proto__',
    '',
  ];
  it.each(names)('is refused for the name %j, which is not repeated', async (name) => {
    const { lines, pictures } = await soundEntries();
    const outcome = await readBack(zipOf([lines, ...pictures, { name, bytes: PIXELS }]));
    expect(outcome).toMatchObject({ kind: 'invalid', why: 'shape', path: 'entries[3]' });
    if (name !== '') expect(JSON.stringify(outcome)).not.toContain(JSON.stringify(name).slice(1, -1));
  });

  it('is refused for an entry that comes twice', async () => {
    const { lines, pictures } = await soundEntries();
    const twice = await readBack(zipOf([lines, ...pictures, ...pictures]));
    expect(twice).toMatchObject({ kind: 'invalid', why: 'duplicate' });
    expect(await readBack(zipOf([lines, ...pictures, lines]))).toMatchObject({ why: 'duplicate' });
  });

  it('is refused for a picture without its record', async () => {
    const { lines, pictures } = await soundEntries();
    const stray = { name: 'pictures/019aa000-0000-7000-8000-00000000ffff.png', bytes: PIXELS };
    expect(await readBack(zipOf([lines, ...pictures, stray]))).toMatchObject({
      kind: 'invalid',
      why: 'no-picture',
      path: stray.name,
    });
  });

  it('is refused for a record without its picture, with its line', async () => {
    const { lines, pictures } = await soundEntries();
    const outcome = await readBack(zipOf([lines, ...pictures.slice(1)]));
    expect(outcome).toMatchObject({ kind: 'invalid', why: 'no-pixels', path: 'base64' });
    const line = outcome.kind === 'invalid' ? (outcome.line ?? 0) : 0;
    const text = new TextDecoder().decode(lines.bytes).split('\n')[line - 1];
    expect(text).toContain(illustrated().pictures[0]?.evidenceId);
  });

  it('is refused when an entry is called one thing in the directory and another before it', async () => {
    const { lines, pictures } = await soundEntries();
    const two = await readBack(zipOf([{ ...lines, headerName: 'records.jsonx' }, ...pictures]));
    expect(two).toEqual(DAMAGED);
  });

  it('is refused when entries overlap, are locked, or are packed in another way', async () => {
    const { lines, pictures } = await soundEntries();
    expect(await readBack(zipOf([lines, ...pictures.map((one) => ({ ...one, offset: 0 }))]))).toEqual(
      DAMAGED,
    );
    expect(await readBack(zipOf([{ ...lines, flags: 1 }, ...pictures]))).toEqual(DAMAGED);
    expect(await readBack(zipOf([{ ...lines, method: 12 }, ...pictures]))).toEqual(DAMAGED);
  });
});

describe('a bomb', () => {
  const million = new Uint8Array(3_000_000);

  it('that declares its size is refused before it is unpacked', async () => {
    const { lines, pictures } = await soundEntries();
    const size = MAX_LINES_BYTES + 1;
    expect(await readBack(zipOf([{ ...lines, size }, ...pictures]))).toEqual({
      kind: 'too-large',
      bytes: size,
      limit: MAX_LINES_BYTES,
    });
    const [first] = pictures;
    if (!first) throw new Error('no picture');
    const large = { ...first, deflate: true, size: PICTURE_BYTES_MAX + 1 };
    expect(await readBack(zipOf([lines, large]))).toMatchObject({
      kind: 'too-large',
      limit: PICTURE_BYTES_MAX,
    });
  });

  it('of many pictures is refused by all their sizes together', async () => {
    const { lines } = await soundEntries();
    const count = Math.floor(MAX_ARCHIVE_BYTES / PICTURE_BYTES_MAX) + 1;
    const many = Array.from({ length: count }, (_, at) => ({
      name: `pictures/019aa000-0000-7000-8000-${String(at).padStart(12, '0')}.png`,
      bytes: PIXELS,
      deflate: true,
      size: PICTURE_BYTES_MAX,
    }));
    expect(await readBack(zipOf([lines, ...many]))).toMatchObject({
      kind: 'too-large',
      limit: MAX_ARCHIVE_BYTES,
    });
  });

  it('that hides its size is left as soon as it is larger than it said', async () => {
    const { lines, pictures } = await soundEntries();
    const [first, ...rest] = pictures;
    if (!first) throw new Error('no picture');
    const hidden = { ...first, bytes: million, deflate: true, size: 100 };
    expect(await readBack(zipOf([lines, hidden, ...rest]))).toEqual(DAMAGED);
    const long = { name: 'records.jsonl', bytes: million, deflate: true, size: 100 };
    expect(await readBack(zipOf([long]))).toEqual(DAMAGED);
  });

  it('of one endless line is left where no line of ours is so long', async () => {
    const [header = ''] = (await bareLines(illustrated())).split('\n', 1);
    const bytes = utf8(`${header}\n${'x'.repeat(MAX_LINE_LENGTH + 100)}`);
    const outcome = await readBack(zipOf([{ name: 'records.jsonl', bytes, deflate: true }]));
    expect(outcome).toEqual({ kind: 'damaged', where: 2, detail: 'line-too-long' });
  });

  it('makes no difference to a sound backup of the same parts', async () => {
    expect((await readBack((await backupOf(reviewOf())).bytes)).kind).toBe('ok');
  });
});
