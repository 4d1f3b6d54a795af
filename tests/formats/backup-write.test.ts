/** Backups as they are written: what is in them, that they are always the same, and where they stop. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NOTE } from '../../lib/formats/backup-entries';
import { BACKUP_LIMITS } from '../../lib/formats/backup-write';
import { backupOf, illustrated } from '../fixtures/backups';
import { reviewOf } from '../fixtures/records/builders';
import { PNG_BASE64 } from '../fixtures/records/evidence';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a backup', () => {
  it('holds the records as lines, each picture in a file of its own, and a note for whoever finds it', async () => {
    const records = illustrated();
    const { bytes, end } = await backupOf(records);
    expect(end).toEqual({ kind: 'made', pictures: 2 });
    const entries = unzipSync(bytes);
    const pictures = records.pictures.map(({ evidenceId }) => `pictures/${evidenceId}.png`);
    expect(Object.keys(entries)).toEqual(['READ-ME.txt', ...pictures, 'records.jsonl']);
    expect(text(entries['READ-ME.txt'])).toBe(NOTE);
    for (const name of pictures) {
      expect(Buffer.from(entries[name] ?? []).toString('base64')).toBe(PNG_BASE64);
    }
    const lines = text(entries['records.jsonl']).trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('"record":"picture"'))).toHaveLength(2);
    expect(lines.join('')).not.toContain(PNG_BASE64);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ record: 'end', assessments: 1, pictures: 2 });
  });

  it('has the same bytes whenever it is made', async () => {
    const [one, other] = [await backupOf(illustrated()), await backupOf(illustrated())];
    expect(one.bytes).toEqual(other.bytes);
  });

  it('stores pictures as they are, since they are packed already', async () => {
    const { bytes } = await backupOf(illustrated());
    const pixels = Buffer.from(PNG_BASE64, 'base64');
    expect(Buffer.from(bytes).indexOf(pixels)).toBeGreaterThan(0);
  });

  it('keeps pictures in the lines when that is asked for', async () => {
    const { bytes, end } = await backupOf(illustrated(), false);
    expect(end).toEqual({ kind: 'made', pictures: 2 });
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)).toEqual(['READ-ME.txt', 'records.jsonl']);
    expect(text(entries['records.jsonl'])).toContain(PNG_BASE64);
  });

  it('says so when there are more pictures than an archive has places for', async () => {
    const { end } = await backupOf(illustrated(), true, { ...BACKUP_LIMITS, entries: 3 });
    expect(end).toEqual({ kind: 'too-many-pictures' });
    expect((await backupOf(illustrated(), true, { ...BACKUP_LIMITS, entries: 4 })).end.kind).toBe('made');
  });

  it('stops before it is larger than could be brought back', async () => {
    const lines = { ...BACKUP_LIMITS, recordsBytes: 500 };
    expect((await backupOf(reviewOf(), true, lines)).end).toMatchObject({ kind: 'too-large', limit: 500 });
    const archive = { ...BACKUP_LIMITS, archiveBytes: 600 };
    expect((await backupOf(illustrated(), true, archive)).end).toMatchObject({
      kind: 'too-large',
      limit: 600,
    });
  });
});
