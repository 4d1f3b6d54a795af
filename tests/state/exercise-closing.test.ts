/** Closing with a snapshot: the file, its hash and what is kept are the same bytes; nothing is closed by halves. */
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createExerciseClosing, MOST_SNAPSHOTS } from '../../lib/state/exercise-closing';
import { anExercise, aProduct, aReview, idOf, opened, twoProducts } from '../fixtures/exercise/builders';
import { createFakeShelf, FULL } from '../fixtures/exercise/fake-shelf';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function closingOf(exercise = anExercise()) {
  const shelf = createFakeShelf([exercise], twoProducts());
  const files: { readonly name: string; readonly blob: Blob }[] = [];
  const saveFile = vi.fn((name: string, blob: Blob) => void files.push({ name, blob }));
  const nameFor = vi.fn(({ parts, ending }: { parts: readonly string[]; ending: string }) => {
    return `${parts.join('-')}.${ending}`;
  });
  const hashOf = vi.fn(async (bytes: Uint8Array) => sha(bytes));
  const onChanged = vi.fn();
  let next = 700;
  const closing = createExerciseClosing({
    library: shelf,
    clock: { now: () => '2026-11-22T10:00:00.000Z' },
    ids: { next: () => idOf(next++) },
    hashOf,
    nameFor,
    saveFile,
    nameParts: ({ name }, version) => [name, `v${version}`],
    onChanged,
  });
  const stored = () => {
    const found = shelf.stored(exercise.id);
    if (!found) throw new Error('gone');
    return found;
  };
  return { shelf, closing, files, saveFile, nameFor, hashOf, onChanged, stored };
}

const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? []);

describe('closing', () => {
  it('hands the file over, writes down its SHA-256 and makes the exercise read-only', async () => {
    const { closing, files, stored, onChanged, nameFor } = closingOf();
    await closing.close(stored());
    const [file] = files;
    const bytes = await bytesOf(file?.blob);
    const [head] = stored().snapshots;
    expect(closing.status.value).toEqual({ kind: 'closed', head });
    expect(head).toMatchObject({ version: 1, sha256: sha(bytes), bytes: bytes.length, kept: true });
    expect([file?.name, stored().closedAt]).toEqual([head?.fileName, '2026-11-22T10:00:00.000Z']);
    expect(onChanged).toHaveBeenCalledWith(stored());
    expect(nameFor.mock.calls[0]?.[0]).toMatchObject({ roles: ['commissioner', 'care-worker'] });
  });

  it('takes in the exercise and its reviews, and no pixels and no earlier snapshot’s text', async () => {
    const { closing, files, stored } = closingOf();
    await closing.close(stored());
    await closing.reopen(stored().id);
    await closing.close(stored());
    const lines = new TextDecoder()
      .decode(await bytesOf(files[1]?.blob))
      .trimEnd()
      .split('\n');
    const kinds = lines.map((line) => String(JSON.parse(line).record));
    expect(kinds.filter((kind) => kind === 'assessment')).toHaveLength(5);
    expect(kinds).toContain('exercise');
    expect(kinds.filter((kind) => kind === 'picture' || kind === 'snapshot')).toEqual([]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ record: 'header', kind: 'exercise' });
    expect(stored().snapshots.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('closes nothing when the exercise changed since it was seen', async () => {
    const { closing, shelf, files, stored } = closingOf();
    const seen = stored();
    shelf.elsewhere(seen.id, () => ({ name: 'Changed' }));
    await closing.close(seen);
    expect(closing.status.value).toEqual({ kind: 'changed' });
    expect([files.length, stored().closedAt, stored().snapshots]).toEqual([0, null, []]);
  });

  it('closes nothing when it changes while the snapshot is taken', async () => {
    const { closing, shelf, files, hashOf, stored } = closingOf();
    hashOf.mockImplementationOnce(async (bytes) => {
      shelf.elsewhere(idOf(900), () => ({ name: 'Changed' }));
      return sha(bytes);
    });
    await closing.close(stored());
    expect(closing.status.value).toEqual({ kind: 'changed' });
    expect([files.length, stored().closedAt]).toEqual([0, null]);
  });

  it.each(['stream', 'closeExercise'] as const)(
    'says why it failed (%s), and closes nothing',
    async (name) => {
      const { closing, shelf, files, stored } = closingOf();
      shelf.failNext(name);
      await closing.close(stored());
      expect(closing.status.value).toEqual({ kind: 'failed', failure: FULL });
      expect([files.length, stored().closedAt]).toEqual([0, null]);
    },
  );

  it('hands the file over again when the browser did not take it', async () => {
    const { closing, files, saveFile, stored } = closingOf();
    saveFile.mockImplementationOnce(() => {
      throw new Error('no downloads');
    });
    await closing.close(stored());
    expect(closing.status.value).toMatchObject({ kind: 'not-saved', detail: 'Error: no downloads' });
    expect(stored().closedAt).not.toBeNull();
    closing.saveAgain();
    expect(sha(await bytesOf(files[0]?.blob))).toBe(stored().snapshots[0]?.sha256);
    expect(closing.status.value.kind).toBe('given');
  });

  it('is refused when there is no room for one more snapshot', async () => {
    const head = {
      takenAt: '2026-11-22T10:00:00.000Z',
      fileName: 'a.jsonl',
      sha256: 'a'.repeat(64),
      bytes: 1,
    };
    const snapshots = Array.from({ length: MOST_SNAPSHOTS }, (_, at) => ({
      ...head,
      id: idOf(at + 1),
      version: at + 1,
      kept: false,
    }));
    const { closing, shelf, stored } = closingOf(anExercise({ snapshots }));
    await closing.close(stored());
    expect([closing.status.value.kind, shelf.calls]).toEqual(['too-many', []]);
  });

  it('does one thing at a time', async () => {
    const { closing, stored, files } = closingOf();
    await Promise.all([closing.close(stored()), closing.close(stored())]);
    expect([files.length, stored().snapshots.length]).toEqual([1, 1]);
  });
});

describe('a long snapshot', () => {
  it('is handed over and not kept', async () => {
    const { closing, shelf, stored, files } = closingOf();
    const note = 'n'.repeat(9_000);
    const lantern = aProduct(1);
    const many = Array.from({ length: 1_000 }, (_, at) =>
      aReview(at, lantern.id, 'commissioner', { AAA1: { value: 'no', note } }),
    );
    shelf.putProducts([opened(lantern, ...many)]);
    await closing.close(stored());
    const [head] = stored().snapshots;
    expect(head).toMatchObject({ kept: false });
    expect(sha(await bytesOf(files[0]?.blob))).toBe(head?.sha256);
    if (head) await closing.give(head);
    expect(closing.status.value).toEqual({ kind: 'failed', failure: { kind: 'not-found' } });
  });
});

describe('afterwards', () => {
  it('a kept snapshot is handed over again byte for byte', async () => {
    const { closing, files, stored } = closingOf();
    await closing.close(stored());
    const [head] = stored().snapshots;
    if (head) await closing.give(head);
    expect(closing.status.value).toEqual({ kind: 'given', head });
    expect(await bytesOf(files[1]?.blob)).toEqual(await bytesOf(files[0]?.blob));
    expect(files[1]?.name).toBe(files[0]?.name);
  });

  it('one that does not fit its SHA-256 any more is not handed over', async () => {
    const { closing, files, hashOf, stored } = closingOf();
    await closing.close(stored());
    const [head] = stored().snapshots;
    hashOf.mockResolvedValueOnce('0'.repeat(64));
    if (head) await closing.give(head);
    expect([closing.status.value.kind, files.length]).toEqual(['damaged', 1]);
  });

  it('it opens again, and says why when it cannot', async () => {
    const { closing, shelf, stored, onChanged } = closingOf();
    await closing.close(stored());
    shelf.failNext('reopenExercise');
    await closing.reopen(stored().id);
    expect(closing.status.value).toEqual({ kind: 'failed', failure: FULL });
    await closing.reopen(stored().id);
    expect([closing.status.value.kind, stored().closedAt]).toEqual(['reopened', null]);
    expect(onChanged).toHaveBeenCalledTimes(2);
    closing.dismiss();
    expect(closing.status.value).toEqual({ kind: 'idle' });
  });
});
