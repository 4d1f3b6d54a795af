/** Opening files that are packed or locked: each is told by its bytes, and what is wrong with it is said. */
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { createMakeBackup } from '../../lib/app/backup';
import type { FileToRead } from '../../lib/app/import-file';
import { createUnpack } from '../../lib/app/unpack';
import { MAX_ARCHIVE_BYTES } from '../../lib/formats/backup-entries';
import { backupSource } from '../fixtures/backup-source';
import { backupOf, illustrated } from '../fixtures/backups';
import { reviewOf } from '../fixtures/records/builders';
import { jsonOf, linesOf } from '../fixtures/records/files';
import { utf8, zipOf } from '../fixtures/zip';

const PASSPHRASE = 'correct horse battery staple';
const DAMAGED = { kind: 'refused', why: { kind: 'damaged', where: null, detail: 'not-json' } };

function fileOf(content: BlobPart): File {
  return new File([content], 'holiday.jpg');
}

function unpack(file: FileToRead, passphrase: string | null = null, signal = new AbortController().signal) {
  return createUnpack()(file, passphrase, signal, () => {});
}

async function locked(
  content: Uint8Array | string,
  passphrase = PASSPHRASE,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(4);
  return new Uint8Array(await encrypter.encrypt(content));
}

describe('a file that is not packed', () => {
  const files: readonly [string, BlobPart][] = [
    ['empty', ''],
    ['of lines', '{"record":"header"}\n'],
    ['of a few bytes', 'PK'],
    ['that only speaks of age', 'age-encryption.org/v2\n'],
    ['in letters', '-----BEGIN AGE ENCRYPTED FILE-----\n'],
  ];
  it.each(files)('is left to others: one %s', async (_what, content) => {
    expect(await unpack(fileOf(content))).toEqual({ kind: 'not-packed' });
  });
});

describe('a zip', () => {
  it('is read whatever it is called, and whatever passphrase is given', async () => {
    const { bytes } = await backupOf(illustrated());
    for (const passphrase of [null, PASSPHRASE]) {
      const outcome = await unpack(fileOf(bytes), passphrase);
      expect(outcome).toMatchObject({ kind: 'ok', records: { assessments: [{}], pictures: [{}, {}] } });
    }
  });

  it('is read from a mere stream too', async () => {
    const { bytes } = await backupOf(illustrated());
    const { name, size } = fileOf(bytes);
    const file: FileToRead = { name, size, stream: () => fileOf(bytes).stream() };
    expect((await unpack(file)).kind).toBe('ok');
  });

  it('that is not ours is refused by its name', async () => {
    const zip = zipOf([{ name: 'holiday.txt', bytes: utf8('sun') }]);
    expect(await unpack(fileOf(zip))).toEqual({ kind: 'refused', why: { kind: 'not-ours', what: 'zip' } });
  });

  it('that is larger than any of ours is refused before it is read', async () => {
    const file = {
      name: 'a.zip',
      size: MAX_ARCHIVE_BYTES * 2,
      stream: () => fileOf('PK\u0003\u0004').stream(),
    };
    expect(await unpack(file)).toMatchObject({
      kind: 'refused',
      why: { kind: 'too-large', limit: MAX_ARCHIVE_BYTES },
    });
  });

  it('tells how much of it is read', async () => {
    const seen: number[] = [];
    const file = fileOf((await backupOf(illustrated())).bytes);
    await createUnpack()(file, null, new AbortController().signal, (part) => seen.push(part));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.every((part, at) => part >= (seen[at - 1] ?? 0) && part <= 1)).toBe(true);
  });
});

describe('a locked file', () => {
  it('asks for its passphrase', async () => {
    const file = fileOf(await locked((await backupOf(reviewOf())).bytes));
    expect(await unpack(file)).toEqual({ kind: 'locked', wrong: false });
  });

  it('says that a passphrase is wrong, and nothing else', async () => {
    const file = fileOf(await locked((await backupOf(reviewOf())).bytes));
    expect(await unpack(file, `${PASSPHRASE}.`)).toEqual({ kind: 'locked', wrong: true });
    expect(await unpack(file, '')).toEqual({ kind: 'locked', wrong: true });
  });

  it('may hold lines or one review, locked by hand', async () => {
    const lines = await unpack(fileOf(await locked(await linesOf(illustrated()))), PASSPHRASE);
    expect(lines).toMatchObject({ kind: 'ok', records: { pictures: [{}, {}] } });
    const one = await unpack(fileOf(await locked(jsonOf(reviewOf()))), PASSPHRASE);
    expect(one).toMatchObject({ kind: 'ok', records: { assessments: [{ origin: 'imported' }] } });
  });

  it('that holds something else is refused as that', async () => {
    const outcome = await unpack(fileOf(await locked('Dear diary')), PASSPHRASE);
    expect(outcome).toEqual({ kind: 'refused', why: { kind: 'not-ours', what: 'other-text' } });
  });

  it('opens where the passphrase was typed in another spelling of the same letters', async () => {
    const decomposed = 'cafe\u0301 in Larkshire';
    const file = fileOf(await locked((await backupOf(reviewOf())).bytes, decomposed));
    expect((await unpack(file, decomposed)).kind).toBe('ok');
  });

  it('is refused when a byte of what it holds was changed, or its end is missing', async () => {
    const bytes = await locked((await backupOf(illustrated())).bytes);
    const changed = new Uint8Array(bytes);
    changed[bytes.length - 20] = (changed[bytes.length - 20] ?? 0) ^ 1;
    expect(await unpack(fileOf(changed), PASSPHRASE)).toEqual(DAMAGED);
    for (const length of [bytes.length - 1, bytes.length - 200, 150, 60]) {
      const outcome = await unpack(fileOf(bytes.slice(0, length)), PASSPHRASE);
      expect(outcome).toEqual(DAMAGED);
    }
  });

  it('for a key is refused: no passphrase opens it', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    const file = fileOf(new Uint8Array(await encrypter.encrypt('x')));
    expect(await unpack(file, PASSPHRASE)).toEqual({
      kind: 'refused',
      why: { kind: 'not-ours', what: 'binary' },
    });
  });

  it('that asks for endless work before it opens is refused at once', async () => {
    const header = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40\n';
    const file = fileOf(`${header}${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(40)}`);
    expect(await unpack(file, PASSPHRASE)).toEqual(DAMAGED);
  });

  it('that the program itself made opens', async () => {
    const make = createMakeBackup(backupSource(illustrated()), { workFactor: 4 });
    const copy = await make({ passphrase: PASSPHRASE }, new AbortController().signal, () => {});
    if (copy.kind !== 'made') throw new Error(copy.kind);
    expect((await unpack(fileOf(copy.blob), PASSPHRASE)).kind).toBe('ok');
  });
});

describe('what can go wrong around it', () => {
  it('is told when the file cannot be read', async () => {
    const stream = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new DOMException('It was moved.', 'NotFoundError')),
      });
    const outcome = await unpack({ name: 'a.zip', size: 10, stream });
    expect(outcome).toMatchObject({ kind: 'unreadable', detail: expect.stringContaining('It was moved.') });
  });

  it('is told when it vanishes while it is unlocked', async () => {
    const bytes = await locked((await backupOf(illustrated())).bytes);
    let opened = 0;
    const stream = () => {
      opened += 1;
      if (opened === 1) return fileOf(bytes).stream();
      return new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) });
    };
    const outcome = await unpack({ name: 'a.age', size: bytes.length, stream }, PASSPHRASE);
    expect(outcome).toMatchObject({ kind: 'unreadable', detail: expect.stringContaining('gone') });
  });

  it('ends at once when it was cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    for (const bytes of [(await backupOf(illustrated())).bytes, await locked('x')]) {
      expect(await unpack(fileOf(bytes), PASSPHRASE, stop.signal)).toEqual({ kind: 'cancelled' });
    }
  });

  it('ends when it is cancelled half way', async () => {
    const stop = new AbortController();
    const file = fileOf((await backupOf(illustrated())).bytes);
    const outcome = createUnpack()(file, null, stop.signal, (part) => part > 0.3 && stop.abort());
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });
});
