/** Copies of everything: open and locked, counted, stopped half way, and opened again. */
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { type BackupOutcome, type BackupProgress, createMakeBackup, madeBy } from '../../lib/app/backup';
import type { Failure } from '../../lib/app/ports';
import { createUnpack } from '../../lib/app/unpack';
import { inOrder, NO_RECORDS, type Records } from '../../lib/domain/records';
import { type BackupSource, backupSource } from '../fixtures/backup-source';
import { illustrated } from '../fixtures/backups';
import { assessmentOf, idOf, meetingOf, productOf, reviewerOf, reviewOf } from '../fixtures/records/builders';

const PASSPHRASE = 'correct horse battery staple';
const QUICK = { workFactor: 4 };
const FULL: Failure = { kind: 'storage', reason: 'unavailable', detail: 'gone' };

function make(
  library: BackupSource,
  passphrase: string | null = null,
  { signal = new AbortController().signal, seen = [] as BackupProgress[] } = {},
): Promise<BackupOutcome> {
  return createMakeBackup(library, QUICK)({ passphrase }, signal, (progress) => seen.push(progress));
}

async function made(library: BackupSource, passphrase: string | null = null) {
  const outcome = await make(library, passphrase);
  if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function opened(blob: Blob, passphrase: string | null): Promise<Records> {
  const file = new File([blob], 'any.name');
  const outcome = await createUnpack()(file, passphrase, new AbortController().signal, () => {});
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.records;
}

const threeReviews: Records = {
  ...NO_RECORDS,
  products: [productOf()],
  assessments: (['commissioner', 'care-worker', 'commissioner'] as const).map((role, at) =>
    assessmentOf([], {
      id: idOf(100 + at),
      reviewer: reviewerOf({ role }),
      deletedAt: at === 2 ? '2026-11-21T12:00:00.000Z' : null,
    }),
  ),
};

describe('a copy of everything', () => {
  it('is one zip that gives the same records and pictures', async () => {
    const copy = await made(backupSource(illustrated()));
    expect(copy).toMatchObject({ ending: 'zip', reviews: 1, pictures: 2, picturesApart: true });
    expect(copy.blob.type).toBe('application/zip');
    expect(inOrder(await opened(copy.blob, null))).toEqual(inOrder(illustrated()));
  });

  it('is the same file each time nothing has changed', async () => {
    const copies = await Promise.all([made(backupSource(illustrated())), made(backupSource(illustrated()))]);
    const [one, other] = await Promise.all(copies.map(({ blob }) => blob.arrayBuffer()));
    expect(one).toEqual(other);
  });

  it('tells how many reviews are written, of all there are, the bin too', async () => {
    const seen: BackupProgress[] = [];
    await make(backupSource(threeReviews), null, { seen });
    expect(seen.at(0)).toEqual({ written: 1, expected: 3 });
    expect(seen.at(-1)).toEqual({ written: 3, expected: 3 });
  });

  it('names each role in it once, those of a meeting too', async () => {
    expect((await made(backupSource(threeReviews))).roles).toEqual(['commissioner', 'care-worker']);
    const meeting = meetingOf();
    const { roles } = await made(backupSource(reviewOf({ meetings: [meeting] })));
    for (const { role } of meeting.voices) expect(roles).toContain(role);
  });

  it('remembers when the work was last changed before it was read', async () => {
    const source = backupSource(reviewOf(), { changedAt: '2026-11-20T10:00:00.000Z' });
    const changing: BackupSource = {
      ...source,
      stream: (selection) => {
        source.change('2026-11-21T10:00:00.000Z');
        return source.stream(selection);
      },
    };
    expect((await made(changing)).changedAt).toBe('2026-11-20T10:00:00.000Z');
  });

  it('of nothing is a backup too', async () => {
    const copy = await made(backupSource(NO_RECORDS));
    expect(copy).toMatchObject({ reviews: 0, pictures: 0, roles: [], changedAt: null });
    expect(await opened(copy.blob, null)).toEqual(NO_RECORDS);
  });
});

describe('a locked copy', () => {
  it('opens with its passphrase and gives the same', async () => {
    const copy = await made(backupSource(illustrated()), PASSPHRASE);
    expect(copy.ending).toBe('zip.age');
    expect(inOrder(await opened(copy.blob, PASSPHRASE))).toEqual(inOrder(illustrated()));
  });

  it('is an age file around the very zip that is made without a lock', async () => {
    const [copy, plain] = [
      await made(backupSource(illustrated()), PASSPHRASE),
      await made(backupSource(illustrated())),
    ];
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    const inside = await decrypter.decrypt(new Uint8Array(await copy.blob.arrayBuffer()));
    expect(inside).toEqual(new Uint8Array(await plain.blob.arrayBuffer()));
  });

  it('shows nothing of what is in it', async () => {
    const bytes = Buffer.from(await (await made(backupSource(illustrated()), PASSPHRASE)).blob.arrayBuffer());
    for (const word of ['records.jsonl', 'READ-ME', 'PK\u0003\u0004'])
      expect(bytes.includes(word)).toBe(false);
  });

  it('opens on a keyboard that types é as two characters', async () => {
    const copy = await made(backupSource(reviewOf()), 'caf\u00e9 in Larkshire');
    expect((await opened(copy.blob, 'cafe\u0301 in Larkshire')).assessments).toHaveLength(1);
  });
});

describe('a copy that is not made', () => {
  for (const passphrase of [null, PASSPHRASE]) {
    const which = passphrase === null ? 'open' : 'locked';
    it(`is cancelled between two pieces (${which})`, async () => {
      const stop = new AbortController();
      const outcome = createMakeBackup(backupSource(threeReviews), QUICK)({ passphrase }, stop.signal, () =>
        stop.abort(),
      );
      expect(await outcome).toEqual({ kind: 'cancelled' });
    });

    it(`fails with what the store said (${which})`, async () => {
      expect(await make(backupSource(threeReviews, { fails: FULL }), passphrase)).toEqual({
        kind: 'failed',
        failure: FULL,
      });
    });
  }

  it('fails when nobody can say what was changed last', async () => {
    const library = {
      ...backupSource(reviewOf()),
      changedAt: async () => ({ ok: false, error: FULL }) as const,
    };
    expect(await make(library)).toEqual({ kind: 'failed', failure: FULL });
  });
});

describe('who makes a copy', () => {
  it('counts among its roles, so that a list of products alone gives nobody away either', async () => {
    const products = { ...NO_RECORDS, products: [productOf()] };
    const makeBackup = madeBy(createMakeBackup(backupSource(products), QUICK), () => 'care-worker');
    const outcome = await makeBackup({ passphrase: null }, new AbortController().signal, () => {});
    expect(outcome).toMatchObject({ kind: 'made', roles: ['care-worker'] });
  });

  it('is left out while nobody has said who they are', async () => {
    const makeBackup = madeBy(createMakeBackup(backupSource(NO_RECORDS), QUICK), () => null);
    const outcome = await makeBackup({ passphrase: null }, new AbortController().signal, () => {});
    expect(outcome).toMatchObject({ kind: 'made', roles: [] });
  });
});
