/** Files on their way in: nothing is written before the person agrees. */
import { describe, expect, it, vi } from 'vitest';
import { createImportFile } from '../../lib/app/import-file';
import type { RecordsChanged } from '../../lib/app/ports';
import { addsSomething, createImportStore } from '../../lib/state/dashboard-import';
import { FILE_CHECKS } from '../fixtures/checklists/sha256';
import { createFakeLibrary, FULL, someReviews } from '../fixtures/fake-library';
import { answerOf, assessmentOf, idOf, reviewOf } from '../fixtures/records/builders';
import { jsonOf, linesOf } from '../fixtures/records/files';

function setUp(library = createFakeLibrary()) {
  const announced: RecordsChanged[] = [];
  const onBroughtIn = vi.fn();
  const imports = createImportStore({
    importFile: createImportFile(library, FILE_CHECKS),
    announce: (changed) => announced.push(changed),
    onBroughtIn,
  });
  const kinds = () => imports.entries.value.map(({ state }) => state.kind);
  return { library, imports, announced, onBroughtIn, kinds };
}

const review = () => new File([jsonOf(reviewOf())], 'review.json');

describe('bringing files in', () => {
  it('reads and plans each file, and writes nothing', async () => {
    const { library, imports, kinds, announced } = setUp();
    await imports.add([review(), new File(['{}'], 'other.json'), new File([''], 'empty.json')]);
    expect(kinds()).toEqual(['planned', 'refused', 'refused']);
    expect(library.records().assessments).toEqual([]);
    expect(library.calls).toEqual(['planImport']);
    expect(announced).toEqual([]);
  });

  it('brings in what is planned once the person agrees, and tells the other windows what changed', async () => {
    const { library, imports, kinds, announced, onBroughtIn } = setUp();
    await imports.add([review(), new File(['x'], 'notes.txt')]);
    await imports.confirm();
    expect(kinds()).toEqual(['done', 'refused']);
    expect(library.records().assessments.map(({ id }) => id)).toEqual([idOf(100)]);
    expect(announced).toEqual([{ assessmentIds: [idOf(100)], productIds: [idOf(1)] }]);
    expect(onBroughtIn).toHaveBeenCalledOnce();
  });

  it('marks a single review as brought in, and keeps a backup of everything as it was', async () => {
    const one = setUp();
    await one.imports.add([review()]);
    await one.imports.confirm();
    expect(one.library.records().assessments[0]?.origin).toBe('imported');

    const all = setUp();
    await all.imports.add([new File([await linesOf(reviewOf())], 'all.jsonl')]);
    await all.imports.confirm();
    expect(all.library.records().assessments[0]?.origin).toBe('made-here');
  });

  it('writes nothing for a file that adds nothing', async () => {
    const { library, imports, kinds } = setUp(createFakeLibrary(reviewOf()));
    await imports.add([review()]);
    await imports.confirm();
    expect(kinds()).toEqual(['planned']);
    expect(library.calls).not.toContain('importRecords');
  });

  it('keeps what is here where both differ, and adds the rest', async () => {
    const here = reviewOf({ assessments: [assessmentOf([answerOf('PUR1', { value: 'yes' })])], events: [] });
    const { library, imports } = setUp(createFakeLibrary(here));
    await imports.add([review()]);
    const [entry] = imports.entries.value;
    const plan = entry?.state.kind === 'planned' ? entry.state.plan : { items: [] };
    expect(plan.items.find(({ record }) => record === 'assessment')).toMatchObject({
      fate: 'conflict',
      newAnswers: 1,
      conflicts: ['PUR1'],
    });
    await imports.confirm();
    const answers = library.records().assessments[0]?.answers;
    expect([answers?.PUR1?.value, answers?.COP1?.value]).toEqual(['yes', 'no']);
  });

  it('says so when the store fails, and can be tried again by adding the file again', async () => {
    const { library, imports, kinds, announced } = setUp();
    await imports.add([review()]);
    library.failNext('importRecords', FULL);
    await imports.confirm();
    expect(imports.entries.value[0]?.state).toEqual({ kind: 'failed', failure: FULL });
    expect(announced).toEqual([]);
    await imports.add([review()]);
    await imports.confirm();
    expect(kinds()).toEqual(['failed', 'done']);
  });

  it('stops reading a file that is taken off the list, and goes on with the next', async () => {
    const { imports, kinds } = setUp();
    const pending = imports.add([new File([await linesOf(someReviews(300))], 'large.jsonl'), review()]);
    const [first] = imports.entries.value;
    imports.drop(first?.key ?? 0);
    await pending;
    expect(imports.entries.value.map(({ name }) => name)).toEqual(['review.json']);
    expect(kinds()).toEqual(['planned']);
  });

  it('tells two files of one name apart', async () => {
    const { imports } = setUp();
    await imports.add([review(), review()]);
    expect(new Set(imports.entries.value.map(({ key }) => key)).size).toBe(2);
    imports.clear();
    expect(imports.entries.value).toEqual([]);
  });

  it('brings the second of two equal files in as nothing new', async () => {
    const { library, imports } = setUp();
    await imports.add([review(), review()]);
    await imports.confirm();
    expect(library.records().assessments).toHaveLength(1);
    const second = imports.entries.value[1]?.state;
    expect(second?.kind === 'done' && addsSomething(second.plan)).toBe(false);
  });
});
