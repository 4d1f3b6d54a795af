/** Files to keep out of a real store: made one review at a time, they hold what one look at all of it would. */
import { describe, expect, it } from 'vitest';
import { createExportFile } from '../../lib/app/export-file';
import type { Library, Selection } from '../../lib/app/ports';
import { checklistFor } from '../../lib/checklists';
import { writeReviewFile } from '../../lib/formats/write-json';
import { createLibrary } from '../../lib/storage/library';
import { valueIn } from '../contracts/world';
import { V4_EVERYTHING } from '../fixtures/records/golden-v4';
import { freshStore } from './fresh-store';

async function filled(): Promise<Library> {
  const library = createLibrary(freshStore());
  valueIn(await library.importRecords([V4_EVERYTHING], new Set()));
  return library;
}

const SELECTIONS: readonly (Selection & { readonly kind: 'review' | 'product' | 'exercise' })[] = [
  ...V4_EVERYTHING.assessments.map(({ id }) => ({ kind: 'review', assessmentId: id }) as const),
  ...V4_EVERYTHING.products.map(({ id }) => ({ kind: 'product', productId: id }) as const),
  ...V4_EVERYTHING.exercises.map(({ id }) => ({ kind: 'exercise', exerciseId: id }) as const),
];

describe('a file to keep, from a real store', () => {
  it.each(SELECTIONS)('is what is read at one moment, byte for byte: %o', async (selection) => {
    const library = await filled();
    const passed: number[] = [];
    const form = { kind: 'backup' } as const;
    const outcome = await createExportFile(library, checklistFor)(
      { selection, form },
      new AbortController().signal,
      (progress) => passed.push(progress.passed),
    );
    const records = valueIn(await library.read(selection));
    const whole = writeReviewFile(records, selection.kind);
    if (outcome.kind !== 'made' || whole.kind !== 'ok') throw new Error(`${outcome.kind}, ${whole.kind}`);
    expect(await outcome.blob.text()).toBe(whole.text);
    // One after the other, so that it can be seen how far it is, and stopped.
    expect([...new Set(passed)].filter((count) => count > 0)).toEqual(
      records.assessments.map((_, at) => at + 1),
    );
  });

  it('covers a product with several reviews, a meeting, and an exercise', () => {
    const { assessments, meetings, exercises } = V4_EVERYTHING;
    const counts = V4_EVERYTHING.products.map(
      ({ id }) =>
        assessments.filter(({ productId, deletedAt }) => productId === id && deletedAt === null).length,
    );
    expect(Math.max(...counts)).toBeGreaterThan(1);
    expect([meetings.length, exercises.length].every((count) => count > 0)).toBe(true);
  });
});
