/** A snapshot over the real store: its file is one that can be brought in again, and what is kept is that very file. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/formats/read-file';
import { createExerciseClosing } from '../../lib/state/exercise-closing';
import { createLibrary } from '../../lib/storage/library';
import { anExercise, aProduct, aReview, idOf } from '../fixtures/exercise/builders';
import { CHECKLIST, NO_RECORDS } from '../fixtures/records/builders';
import { type Shown, shownOf } from '../fixtures/records/evidence';
import { freshStore } from '../storage/fresh-store';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function stored(pictures: readonly Shown[] = []) {
  const library = createLibrary(freshStore());
  const products = [aProduct(1), aProduct(2)];
  const reviews = products.map(({ id }, at) =>
    aReview(at + 1, id, 'commissioner', { PUR1: 'no' }, { checklist: CHECKLIST }),
  );
  const evidence = {
    evidence: pictures.map(({ picture }) => picture),
    pictures: pictures.map(({ pixels }) => pixels),
  };
  const brought = await library.importRecords(
    [{ ...NO_RECORDS, ...evidence, products, assessments: reviews }],
    new Set(),
  );
  if (!brought.ok) throw new Error(brought.error.kind);
  const saved = await library.saveExercise(anExercise({ checklist: CHECKLIST }), 0);
  if (!saved.ok) throw new Error(saved.error.kind);
  const files: Blob[] = [];
  let next = 700;
  const closing = createExerciseClosing({
    library,
    clock: { now: () => '2026-11-22T10:00:00.000Z' },
    ids: { next: () => idOf(next++) },
    hashOf: async (bytes) => sha(bytes),
    nameFor: ({ ending }) => `snapshot.${ending}`,
    saveFile: (_name, blob) => void files.push(blob),
    nameParts: () => [],
    onChanged: () => {},
  });
  return { library, closing, files, exercise: saved.value };
}

async function read(blob: Blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  async function* chunks() {
    yield bytes;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return readFile({ sizeInBytes: bytes.length, bytes: chunks(), decoder });
}

describe('a snapshot over the real store', () => {
  it('can be read again, also the second one, and is given back byte for byte', async () => {
    const { library, closing, files, exercise } = await stored();
    await closing.close(exercise);
    expect(closing.status.value.kind).toBe('closed');
    await closing.reopen(exercise.id);
    const open = await library.exercise(exercise.id);
    if (open.ok) await closing.close(open.value.exercise);
    const [first, second] = files;
    for (const file of [first, second]) {
      const outcome = file && (await read(file));
      expect(outcome).toMatchObject({ kind: 'ok', records: { assessments: { length: 2 }, snapshots: [] } });
    }
    const now = await library.exercise(exercise.id);
    const heads = now.ok ? now.value.exercise.snapshots : [];
    expect(heads.map(({ version, kept }) => [version, kept])).toEqual([
      [1, true],
      [2, true],
    ]);
    const [head] = heads;
    if (head) await closing.give(head);
    const again = new Uint8Array((await files[2]?.arrayBuffer()) ?? []);
    expect(sha(again)).toBe(head?.sha256);
  });

  it('says of each picture what it is and its hash, and holds no pixels', async () => {
    const shown = shownOf(1, { assessmentId: idOf(101), productId: idOf(1) });
    const { closing, files, exercise } = await stored([shown]);
    await closing.close(exercise);
    const text = await files[0]?.text();
    expect(text).toContain(`"hash":"${shown.picture.hash}"`);
    expect(text).not.toContain(shown.pixels.base64);
  });
});
