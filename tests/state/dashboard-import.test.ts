/** Files on their way in: nothing is written before the person agrees, and nothing is lost when that fails. */
import { describe, expect, it, vi } from 'vitest';
import type { ImportReading } from '../../lib/app/import-file';
import type { Failure, RecordsChanged } from '../../lib/app/ports';
import { createImportStore } from '../../lib/state/dashboard-import';
import { createFakeImportFile, differenceOf, pickedOf, planOf } from '../fixtures/fake-import-file';
import { answerOf, idOf, NO_RECORDS } from '../fixtures/records/builders';

const FULL: Failure = { kind: 'storage', reason: 'full', detail: 'no room' };
const EMPTY: ImportReading = { kind: 'refused', why: { kind: 'not-ours', what: 'empty' } };
const KEY = `${idOf(100)}/PUR1`;

function setUp() {
  const importFile = createFakeImportFile();
  const announced: RecordsChanged[] = [];
  const onBroughtIn = vi.fn();
  const imports = createImportStore({
    importFile,
    announce: (changed) => announced.push(changed),
    onBroughtIn,
  });
  const kinds = () => imports.entries.value.map(({ state }) => state.kind);
  const phase = () => imports.phase.value;
  const keyOf = (name: string) => imports.entries.value.find((entry) => entry.name === name)?.key ?? 0;
  return { importFile, imports, announced, onBroughtIn, kinds, phase, keyOf };
}

/** A reading that ends when the test says so. */
function pending() {
  let end: (reading: ImportReading) => void = () => {};
  const reading = new Promise<ImportReading>((resolve) => {
    end = resolve;
  });
  return { reading, end };
}

describe('reading files', () => {
  it('reads all, then plans together what is sound, in order, and writes nothing', async () => {
    const { importFile, imports, kinds, phase, announced } = setUp();
    importFile.readings['empty.json'] = () => EMPTY;
    await imports.add(pickedOf('b.json', 'empty.json', 'a.json'));
    expect(kinds()).toEqual(['read', 'refused', 'read']);
    expect(importFile.calls).toEqual(['read b.json', 'read empty.json', 'read a.json', 'plan b.json,a.json']);
    expect(phase()).toMatchObject({ kind: 'planned', failure: null });
    expect(announced).toEqual([]);
  });

  it('plans nothing while files are read, and once when all are', async () => {
    const { importFile, imports, phase } = setUp();
    const slow = pending();
    importFile.readings['slow.json'] = () => slow.reading;
    const first = imports.add(pickedOf('a.json', 'slow.json'));
    const second = imports.add(pickedOf('c.json'));
    expect(phase().kind).toBe('gathering');
    slow.end({ kind: 'read', records: NO_RECORDS, withoutPixels: 0 });
    await Promise.all([first, second]);
    expect(importFile.calls.filter((call) => call.startsWith('plan'))).toHaveLength(1);
    expect(phase()).toMatchObject({ kind: 'planned', plans: { size: 3 } });
  });

  it('names what was passed over, until the list is cleared', async () => {
    const { imports, phase } = setUp();
    const passedOver = [{ path: 'a/notes.txt', why: 'kind' } as const];
    await imports.add({ files: [], passedOver, morePassedOver: 7 });
    expect(imports.leftOut.value).toEqual({ passedOver, more: 7 });
    await imports.add({ files: [], passedOver, morePassedOver: 2 });
    expect(imports.leftOut.value).toEqual({ passedOver, more: 2 });
    expect(phase().kind).toBe('gathering');
    imports.clear();
    expect(imports.leftOut.value).toEqual({ passedOver: [], more: 0 });
  });

  it('stops reading a file that is taken off the list, goes on with the next, and plans without it', async () => {
    const { importFile, imports, kinds, phase, keyOf } = setUp();
    const slow = pending();
    let signal: AbortSignal | null = null;
    importFile.readings['slow.json'] = (_, given) => {
      signal = given;
      return slow.reading;
    };
    const added = imports.add(pickedOf('slow.json', 'b.json'));
    await vi.waitFor(() => expect(signal).not.toBeNull());
    await imports.drop(keyOf('slow.json'));
    expect(signal).toHaveProperty('aborted', true);
    slow.end({ kind: 'cancelled' });
    await added;
    expect(kinds()).toEqual(['read']);
    expect(phase()).toMatchObject({ kind: 'planned', plans: { size: 1 } });
  });

  it('goes on with the next file when one that never answers is stopped', async () => {
    const { importFile, imports, kinds, keyOf } = setUp();
    importFile.readings['gone.json'] = () => new Promise(() => {});
    const added = imports.add(pickedOf('gone.json', 'b.json'));
    await vi.waitFor(() => expect(importFile.calls).toContain('read gone.json'));
    await imports.drop(keyOf('gone.json'));
    await added;
    expect(kinds()).toEqual(['read']);
  });

  it('tells two files of one name apart', async () => {
    const { imports } = setUp();
    await imports.add(pickedOf('a.json', 'a.json'));
    expect(new Set(imports.entries.value.map(({ key }) => key)).size).toBe(2);
    imports.clear();
    expect(imports.entries.value).toEqual([]);
  });

  it('asks for the passphrase of a locked file, says when it is wrong, and plans it once it opens', async () => {
    const { importFile, imports, kinds, phase, keyOf } = setUp();
    importFile.readings['all.age'] = (passphrase) =>
      passphrase === 'sesame'
        ? { kind: 'read', records: NO_RECORDS, withoutPixels: 0 }
        : { kind: 'locked', wrong: passphrase !== null };
    await imports.add(pickedOf('a.json', 'all.age'));
    expect(phase()).toMatchObject({ kind: 'planned', plans: { size: 1 } });
    await imports.unlock(keyOf('all.age'), 'wrong');
    expect(imports.entries.value[1]?.state).toEqual({ kind: 'locked', wrong: true });
    await imports.unlock(keyOf('all.age'), 'sesame');
    expect(kinds()).toEqual(['read', 'read']);
    expect(phase()).toMatchObject({ kind: 'planned', plans: { size: 2 } });
  });

  it('plans anew without a file that is taken off, and keeps the plan when one is that was refused', async () => {
    const { importFile, imports, phase, keyOf } = setUp();
    importFile.readings['empty.json'] = () => EMPTY;
    await imports.add(pickedOf('a.json', 'empty.json', 'b.json'));
    await imports.drop(keyOf('empty.json'));
    expect(importFile.calls.filter((call) => call.startsWith('plan'))).toHaveLength(1);
    await imports.drop(keyOf('a.json'));
    expect(importFile.calls.at(-1)).toBe('plan b.json');
    await imports.drop(keyOf('b.json'));
    expect(phase().kind).toBe('gathering');
  });

  it('says when planning fails, and plans again when asked', async () => {
    const { importFile, imports, phase } = setUp();
    importFile.failures.plan = FULL;
    await imports.add(pickedOf('a.json'));
    expect(phase()).toEqual({ kind: 'plan-failed', failure: FULL });
    await imports.planAgain();
    expect(phase().kind).toBe('planned');
  });
});

describe('settling what differs', () => {
  it('keeps what is here unless the file’s is chosen, question by question or all of a review', async () => {
    const { importFile, imports } = setUp();
    importFile.plans['a.json'] = planOf({ fate: 'conflict', conflicts: ['PUR1', 'COP1'] }, [
      differenceOf('PUR1'),
      differenceOf('COP1'),
    ]);
    await imports.add(pickedOf('a.json'));
    const [review] = imports.differences.value;
    expect(review).toMatchObject({ assessmentId: idOf(100), name: 'Lantern' });
    const keys = review?.differences.map(({ key }) => key) ?? [];
    expect(imports.chosen.value.size).toBe(0);
    expect(imports.isReady.value).toBe(false);
    imports.choose(keys, 'file');
    imports.choose(keys.slice(1), 'here');
    expect([...imports.chosen.value]).toEqual([KEY]);
    expect(imports.isReady.value).toBe(true);
    await imports.confirm();
    expect([...importFile.settled]).toEqual([KEY]);
    expect(imports.summary.value).toMatchObject({ taken: 1 });
    expect(imports.chosen.value.size).toBe(0);
  });

  it('shows a question once that two files answer otherwise, with the last file’s answer', async () => {
    const { importFile, imports } = setUp();
    const last = answerOf('PUR1', { value: 'partly' });
    importFile.plans['a.json'] = planOf({ fate: 'conflict' }, [differenceOf()]);
    importFile.plans['b.json'] = planOf({ fate: 'conflict' }, [differenceOf('PUR1', last)]);
    await imports.add(pickedOf('a.json', 'b.json'));
    expect(imports.differences.value[0]?.differences).toMatchObject([
      { key: KEY, inFile: last, here: { value: 'yes' }, fileName: 'b.json', several: true },
    ]);
  });

  it('says when what stands as here may come from a file before it', async () => {
    const { importFile, imports } = setUp();
    importFile.plans['b.json'] = planOf({ fate: 'conflict' }, [differenceOf()]);
    await imports.add(pickedOf('a.json', 'b.json'));
    expect(imports.differences.value[0]?.differences).toMatchObject([{ afterOther: true, several: false }]);
  });

  it('forgets a choice when its file is taken off the list', async () => {
    const { importFile, imports, keyOf } = setUp();
    importFile.plans['a.json'] = planOf({ fate: 'conflict' }, [differenceOf()]);
    await imports.add(pickedOf('a.json', 'b.json'));
    imports.choose([KEY], 'file');
    await imports.drop(keyOf('a.json'));
    expect(imports.chosen.value.size).toBe(0);
  });
});

describe('bringing in', () => {
  it('is one step for all files, tells the other windows what changed, and takes them off the list', async () => {
    const { importFile, imports, announced, onBroughtIn, kinds } = setUp();
    importFile.readings['empty.json'] = () => EMPTY;
    importFile.plans['b.json'] = planOf({ record: 'product', id: idOf(1) });
    importFile.plans['c.json'] = planOf({ record: 'exercise', id: idOf(900), fate: 'merged' });
    await imports.add(pickedOf('a.json', 'empty.json', 'b.json', 'c.json'));
    await imports.confirm();
    expect(importFile.calls.filter((call) => call.startsWith('bringIn'))).toEqual([
      'bringIn a.json,b.json,c.json',
    ]);
    expect(announced).toEqual([
      { assessmentIds: [idOf(100)], productIds: [idOf(1)], exerciseIds: [idOf(900)] },
    ]);
    expect(onBroughtIn).toHaveBeenCalledOnce();
    expect(kinds()).toEqual(['refused']);
    expect(imports.summary.value?.files.map(({ name }) => name)).toEqual(['a.json', 'b.json', 'c.json']);
  });

  it('is not offered when nothing would change', async () => {
    const { importFile, imports } = setUp();
    importFile.plans['a.json'] = planOf({ fate: 'same' });
    await imports.add(pickedOf('a.json'));
    expect(imports.isReady.value).toBe(false);
    await imports.confirm();
    expect(importFile.calls).not.toContain('bringIn a.json');
  });

  it('keeps files and choices when it fails, and can be tried again', async () => {
    const { importFile, imports, announced, kinds, phase } = setUp();
    importFile.plans['a.json'] = planOf({ fate: 'conflict' }, [differenceOf()]);
    await imports.add(pickedOf('a.json'));
    imports.choose([KEY], 'file');
    importFile.failures.bringIn = FULL;
    await imports.confirm();
    expect(phase()).toMatchObject({ kind: 'planned', failure: FULL });
    expect(kinds()).toEqual(['read']);
    expect([...imports.chosen.value]).toEqual([KEY]);
    expect(announced).toEqual([]);
    await imports.confirm();
    expect(imports.summary.value).toMatchObject({ state: { kind: 'done' }, taken: 1 });
  });

  it('brings in only what was planned: a file that is opened meanwhile comes next', async () => {
    const { importFile, imports, keyOf, phase } = setUp();
    const slow = pending();
    const sound: ImportReading = { kind: 'read', records: NO_RECORDS, withoutPixels: 0 };
    importFile.readings['one.age'] = (given) => (given ? sound : { kind: 'locked', wrong: false });
    importFile.readings['two.age'] = (given) => (given ? slow.reading : { kind: 'locked', wrong: false });
    await imports.add(pickedOf('a.json', 'one.age', 'two.age'));
    const first = imports.unlock(keyOf('one.age'), 'x');
    const second = imports.unlock(keyOf('two.age'), 'x');
    await first;
    await imports.confirm();
    expect(importFile.calls).toContain('bringIn a.json');
    slow.end(sound);
    await second;
    expect(imports.entries.value.map(({ name }) => name)).toEqual(['one.age', 'two.age']);
    expect(phase()).toMatchObject({ kind: 'planned', plans: { size: 2 } });
  });

  it('cannot be disturbed: no file is taken off meanwhile, and one that is added waits its turn', async () => {
    const { importFile, imports, keyOf, phase } = setUp();
    await imports.add(pickedOf('a.json'));
    let goOn = () => {};
    const { bringIn } = importFile;
    importFile.bringIn = async (...args) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return bringIn(...args);
    };
    const confirmed = imports.confirm();
    await imports.drop(keyOf('a.json'));
    await imports.add(pickedOf('b.json'));
    expect(phase().kind).toBe('bringing-in');
    goOn();
    await confirmed;
    expect(imports.summary.value?.files.map(({ name }) => name)).toEqual(['a.json']);
    expect(imports.entries.value.map(({ name }) => name)).toEqual(['b.json']);
    expect(phase()).toMatchObject({ kind: 'planned', plans: { size: 1 } });
  });
});

describe('taking it back', () => {
  it('undoes all of it once, and tells the other windows', async () => {
    const { importFile, imports, announced } = setUp();
    await imports.add(pickedOf('a.json'));
    await imports.confirm();
    await imports.undo();
    expect(imports.summary.value?.state).toEqual({ kind: 'undone' });
    expect(announced).toHaveLength(2);
    expect(announced[1]).toEqual(announced[0]);
    await imports.undo();
    expect(importFile.calls.filter((call) => call === 'undo')).toHaveLength(1);
  });

  it('says why it was not taken back, and tells nobody', async () => {
    const { importFile, imports, announced } = setUp();
    const refused: Failure = { kind: 'refused', detail: 'changed since' };
    importFile.failures.undo = refused;
    await imports.add(pickedOf('a.json'));
    await imports.confirm();
    await imports.undo();
    expect(imports.summary.value?.state).toEqual({ kind: 'undo-failed', failure: refused });
    expect(announced).toHaveLength(1);
    await imports.undo();
    expect(imports.summary.value?.state).toEqual({ kind: 'undone' });
  });
});
