/** A backup in the hands of `unzip` and `age`: what they take out is what we put in, byte for byte. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { createMakeBackup } from '../../lib/app/backup';
import { createUnpack } from '../../lib/app/unpack';
import { inOrder, type Records } from '../../lib/domain/records';
import { NOTE } from '../../lib/formats/backup-entries';
import { backupSource } from '../fixtures/backup-source';
import { shownOf } from '../fixtures/records/evidence';
import { linesOf } from '../fixtures/records/files';
import { V4_EVERYTHING } from '../fixtures/records/golden-v4';
import { STORABLE } from '../formats/hostile-text';
import { lockedByAge, unlockedByAge } from './age-command';
import { folderForTests } from './folder';
import { asStored, hostileRecords } from './hostile-records';
import { runProgram } from './run-program';
import { describeWith, toolPath } from './tools';

/** With a letter outside ASCII, and signs that a shell or a terminal could take for its own. */
const PASSPHRASE = 'caf\u00e9 "larch" $HOME \\ otter';

/** Every byte there is, so that nothing that takes a picture for text gives it back whole. */
const ALL_BYTES = Uint8Array.from({ length: 4_096 }, (_, at) => (at * 7 + (at >> 8)) & 0xff);

/** All that a library can hold, hostile text, and pictures of each of the reviews. */
function everything(): Records {
  const hostile = asStored(hostileRecords(STORABLE));
  const more = hostile.assessments.map(({ id, productId }, at) =>
    shownOf(80_000 + at, { assessmentId: id, productId }, Buffer.from(ALL_BYTES).toString('base64')),
  );
  const evidence = hostile.evidence.filter(({ kind }) => kind !== 'picture');
  return {
    ...V4_EVERYTHING,
    products: [...V4_EVERYTHING.products, ...hostile.products],
    assessments: [...V4_EVERYTHING.assessments, ...hostile.assessments],
    events: [...V4_EVERYTHING.events, ...hostile.events],
    evidence: [...V4_EVERYTHING.evidence, ...evidence, ...more.map(({ picture }) => picture)],
    pictures: [...V4_EVERYTHING.pictures, ...more.map(({ pixels }) => pixels)],
  };
}

async function backupBytes(passphrase: string | null): Promise<Buffer> {
  const make = createMakeBackup(backupSource(everything()));
  const outcome = await make({ passphrase }, new AbortController().signal, () => undefined);
  if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome));
  return Buffer.from(await outcome.blob.arrayBuffer());
}

describeWith(['unzip'], 'the backup and unzip', () => {
  const folder = folderForTests();
  const zip = join(folder, 'backup.zip');
  beforeAll(async () => writeFileSync(zip, await backupBytes(null)));

  it('tests as sound, every entry of it', async () => {
    const said = (await runProgram(toolPath('unzip'), ['-t', zip])).toString();
    expect(said).toContain('No errors detected');
    expect(said.match(/ OK$/gm)).toHaveLength(2 + everything().pictures.length);
  });

  it('gives the note and the records as they were written, with the pixels beside them', async () => {
    expect((await runProgram(toolPath('unzip'), ['-p', zip, 'READ-ME.txt'])).toString()).toBe(NOTE);
    const bare = everything().pictures.map((pixels) => ({ ...pixels, base64: '' }));
    const lines = (await runProgram(toolPath('unzip'), ['-p', zip, 'records.jsonl'])).toString();
    expect(lines).toBe(await linesOf({ ...everything(), pictures: bare }));
  });

  it('gives each picture byte for byte', async () => {
    const to = join(folder, 'unpacked');
    mkdirSync(to);
    await runProgram(toolPath('unzip'), ['-q', zip, '-d', to]);
    expect(readdirSync(join(to, 'pictures'))).toHaveLength(everything().pictures.length);
    for (const { evidenceId, mediaType, base64 } of everything().pictures) {
      const name = `${evidenceId}.${mediaType === 'image/png' ? 'png' : mediaType.slice('image/'.length)}`;
      expect(readFileSync(join(to, 'pictures', name)).toString('base64')).toBe(base64);
    }
  });
});

describeWith(['age', 'script'], 'the locked backup and age', () => {
  const folder = folderForTests();
  const ours = join(folder, 'backup.zip.age');
  beforeAll(async () => writeFileSync(ours, await backupBytes(PASSPHRASE)));

  it('opens with the passphrase, and is the zip that is made without one, byte for byte', async () => {
    const opened = join(folder, 'opened.zip');
    await unlockedByAge(ours, opened, PASSPHRASE);
    expect(readFileSync(opened).equals(await backupBytes(null))).toBe(true);
  });

  it('does not open with another passphrase', async () => {
    const opened = join(folder, 'never.zip');
    await expect(unlockedByAge(ours, opened, `${PASSPHRASE}s`)).rejects.toThrow(/incorrect passphrase/);
  });

  it('may be locked by the command: it is opened here, and gives the same records', async () => {
    const [plain, theirs] = [join(folder, 'plain.zip'), join(folder, 'theirs.zip.age')];
    writeFileSync(plain, await backupBytes(null));
    await lockedByAge(plain, theirs, PASSPHRASE);
    const file = new File([readFileSync(theirs)], 'any.name');
    const never = new AbortController().signal;
    const unpacked = await createUnpack()(file, PASSPHRASE, never, () => undefined);
    if (unpacked.kind !== 'ok') throw new Error(JSON.stringify(unpacked));
    expect(inOrder(unpacked.records)).toEqual(inOrder(everything()));
    const wrong = await createUnpack()(file, 'something else', never, () => undefined);
    expect(wrong).toEqual({ kind: 'locked', wrong: true });
  });

  it('is refused by the command when one byte of it was changed', async () => {
    const bytes = readFileSync(ours);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    const spoilt = join(folder, 'spoilt.age');
    writeFileSync(spoilt, bytes);
    await expect(unlockedByAge(spoilt, join(folder, 'spoilt.zip'), PASSPHRASE)).rejects.toThrow();
  });
});
