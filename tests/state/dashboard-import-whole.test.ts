/** Files on their way in with the real reader and the domain's own plans: from bytes to records and back. */
import { describe, expect, it } from 'vitest';
import { createImportFile } from '../../lib/app/import-file';
import { createImportStore } from '../../lib/state/dashboard-import';
import { pickedFrom } from '../../lib/state/import-picked';
import { FILE_CHECKS } from '../fixtures/checklists/sha256';
import { createFakeLibrary, type FakeLibrary } from '../fixtures/fake-library';
import { answerOf, assessmentOf, idOf, reviewOf } from '../fixtures/records/builders';
import { golden, jsonOf, linesOf } from '../fixtures/records/files';

function setUp(library: FakeLibrary = createFakeLibrary()) {
  const importFile = createImportFile(library, FILE_CHECKS, async () => ({ kind: 'not-packed' }));
  const imports = createImportStore({ importFile, announce: () => {}, onBroughtIn: () => {} });
  const add = (...files: readonly File[]) => imports.add(pickedFrom(files));
  return { library, imports, add };
}
const fileOf = (text: string, name = 'review.json') => new File([text], name);

describe('bringing whole files in', () => {
  it.each(['review-v1.json', 'product-v2.json', 'review-v3.json', 'exercise-v4.json', 'everything-v4.jsonl'])(
    'takes %s, and nothing of it a second time',
    async (name) => {
      const { library, imports, add } = setUp();
      await add(fileOf(golden(name), name));
      expect(library.records().assessments).toEqual([]);
      await imports.confirm();
      const after = library.records();
      expect(after.assessments.length).toBeGreaterThan(0);
      await add(fileOf(golden(name), name));
      expect(imports.isReady.value).toBe(false);
      expect(library.records()).toEqual(after);
    },
  );

  it('takes two equal files as one', async () => {
    const { library, imports, add } = setUp();
    await add(fileOf(jsonOf(reviewOf())), fileOf(await linesOf(reviewOf()), 'all.jsonl'));
    await imports.confirm();
    expect(library.records().assessments).toHaveLength(1);
    expect(imports.summary.value?.files).toHaveLength(2);
  });

  it('keeps what is here where both differ, adds the rest, and takes the file’s answer where it is chosen', async () => {
    const here = reviewOf({ assessments: [assessmentOf([answerOf('PUR1', { value: 'yes' })])], events: [] });
    for (const [side, value] of [
      ['here', 'yes'],
      ['file', 'partly'],
    ] as const) {
      const { library, imports, add } = setUp(createFakeLibrary(here));
      await add(fileOf(jsonOf(reviewOf())));
      expect(imports.differences.value).toMatchObject([
        { assessmentId: idOf(100), differences: [{ here: { value: 'yes' }, inFile: { value: 'partly' } }] },
      ]);
      imports.choose([`${idOf(100)}/PUR1`], side);
      await imports.confirm();
      const answers = library.records().assessments[0]?.answers;
      expect([answers?.PUR1?.value, answers?.COP1?.value]).toEqual([value, 'no']);
    }
  });

  it('takes it all back', async () => {
    const here = reviewOf({ assessments: [assessmentOf([answerOf('PUR1', { value: 'yes' })])], events: [] });
    const { library, imports, add } = setUp(createFakeLibrary(here));
    const before = library.records();
    await add(fileOf(golden('everything-v4.jsonl'), 'all.jsonl'));
    await imports.confirm();
    expect(library.records().products.length).toBeGreaterThan(1);
    await imports.undo();
    expect(imports.summary.value?.state).toEqual({ kind: 'undone' });
    expect(library.records()).toEqual(before);
  });
});
