/** The worker's side of locking: what it is asked is parsed, and how it ended is said in every case. */
import { Decrypter } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { serveLocking } from '../../lib/app/locking-desk';
import type { LockEnd, LockPart } from '../../lib/app/locking-messages';

const PASSPHRASE = 'correct horse battery staple';

/** All that is answered to one request. */
async function answersTo(asked: unknown): Promise<readonly (LockPart | LockEnd)[]> {
  const answers: (LockPart | LockEnd)[] = [];
  await serveLocking(asked, (answer) => void answers.push(answer));
  return answers;
}

async function lockedFile(text = 'a copy'): Promise<Blob> {
  const file = new Blob([text]);
  const end = (await answersTo({ kind: 'lock', file, passphrase: PASSPHRASE, workFactor: 4 })).at(-1);
  if (end?.kind !== 'locked') throw new Error(JSON.stringify(end));
  return end.blob;
}

describe('the worker for locking', () => {
  it('locks so that the age library opens it', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    const bytes = new Uint8Array(await (await lockedFile()).arrayBuffer());
    expect(await decrypter.decrypt(bytes, 'text')).toBe('a copy');
  });

  it('opens what it locked, and says how far it is in steps a person can see', async () => {
    const text = 'x'.repeat(3_000_000);
    const answers = await answersTo({
      kind: 'unlock',
      file: await lockedFile(text),
      passphrase: PASSPHRASE,
    });
    const end = answers.at(-1);
    expect(end?.kind === 'open' && (await end.blob.text()) === text).toBe(true);
    const parts = answers.flatMap((answer) => (answer.kind === 'part' ? [answer.part] : []));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.length).toBeLessThanOrEqual(100);
  });

  it('opens a file locked elsewhere with a passphrase in another spelling', async () => {
    const [composed, apart] = ['caf\u00e9 lamp heron', 'cafe\u0301 lamp heron'];
    const file = await (async () => {
      const end = (
        await answersTo({ kind: 'lock', file: new Blob(['a']), passphrase: apart, workFactor: 4 })
      ).at(-1);
      return end?.kind === 'locked' ? end.blob : null;
    })();
    expect((await answersTo({ kind: 'unlock', file, passphrase: composed })).at(-1)?.kind).toBe('open');
  });

  it('tells another passphrase from damage, and from a file that cannot be read', async () => {
    const file = await lockedFile();
    const asked = { kind: 'unlock', passphrase: PASSPHRASE };
    expect(await answersTo({ ...asked, file, passphrase: 'another one' })).toEqual([{ kind: 'wrong' }]);
    expect((await answersTo({ ...asked, file: file.slice(0, -1) })).at(-1)).toEqual({ kind: 'damaged' });
    const gone = new Blob(['x']);
    vi.spyOn(gone, 'stream').mockImplementation(
      () => new ReadableStream({ pull: (controller) => controller.error(new Error('moved')) }),
    );
    expect(await answersTo({ ...asked, file: gone })).toEqual([
      { kind: 'unreadable', detail: 'Error: moved' },
    ]);
  });

  const wrong: readonly unknown[] = [null, {}, { kind: 'lock', file: 'text', passphrase: PASSPHRASE }];
  it.each(wrong)('says that it cannot do what it does not know: %j', async (asked) => {
    expect(await answersTo(asked)).toEqual([{ kind: 'failed', detail: expect.any(String) }]);
  });
});
