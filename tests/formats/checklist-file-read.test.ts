/** Checklist files from outside: what is refused, where, and what a person is warned of. */
import { describe, expect, it } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import { SOURCE_LIST } from '../../lib/checklists/care-tech-coproduction-ethics/source-list';
import type { Checklist } from '../../lib/domain/checklist';
import { writeChecklistFile } from '../../lib/formats/checklist-file';
import { withReference } from '../../lib/formats/checklist-file-hash';
import {
  CHECKLIST_PROBLEMS,
  CHECKLIST_WARNINGS,
  MOST_PROBLEMS,
} from '../../lib/formats/checklist-file-problems';
import { migrateChecklistFile, readChecklistFile } from '../../lib/formats/checklist-file-read';
import { BAD_CHECKLISTS, soundFile, spoil } from '../fixtures/checklists/bad-checklists';
import { checklistWith, ownContent, ownOf } from '../fixtures/checklists/own';
import { sha256 } from '../fixtures/checklists/sha256';
import { golden } from '../fixtures/records/files';

const read = (file: unknown, known: readonly Checklist[] = []) =>
  readChecklistFile(typeof file === 'string' ? file : JSON.stringify(file), { sha256, known });

describe('what is not a checklist file', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n ', 'empty'],
    ['words', 'Dear all', 'not-json'],
    ['a file cut short', '{"format": "equal-say-checklist", "questions": [', 'not-json'],
    ['a file of reviews', golden('review-v1.json'), 'reviews'],
    ['somebody else’s JSON', '{"format":"other"}', 'other'],
    ['a list', '[]', 'other'],
    ['null', 'null', 'other'],
  ])('%s is told apart', async (_name, text, what) => {
    expect(await read(text)).toEqual({ kind: 'not-ours', what });
  });

  it('is refused by its size alone', async () => {
    const text = `{"format":"equal-say-checklist"}${' '.repeat(5_000_000)}`;
    expect(await read(text)).toEqual({ kind: 'too-large', bytes: text.length, limit: 5_000_000 });
  });

  it('may be of a format to come, or of none', async () => {
    expect(await read({ ...soundFile(), formatVersion: 2 })).toEqual({ kind: 'too-new', version: 2 });
    for (const formatVersion of [0, 1.5, '1', null]) {
      expect(await read({ ...soundFile(), formatVersion })).toEqual({
        kind: 'invalid',
        problems: [{ path: 'formatVersion', problem: 'wrong-form' }],
        more: 0,
      });
    }
  });

  it('may reach for the program instead of the data', async () => {
    const text = JSON.stringify(soundFile()).replace('"quickSets":{', '"quickSets":{"__proto__":{},');
    expect(await read(text)).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'quickSets', problem: 'forbidden' }],
    });
  });
});

describe('what is wrong in a checklist file', () => {
  it('is nothing in the file that the spoilt ones are made from', async () => {
    expect(await read(soundFile())).toMatchObject({ kind: 'ok', checklist: { ref: { id: 'hollyhock' } } });
  });

  it.each(BAD_CHECKLISTS)('is found at its place: $name', async ({ keys, value, path, problem }) => {
    const outcome = await read(spoil(keys, value));
    if (outcome.kind !== 'invalid') throw new Error(outcome.kind);
    expect(outcome.problems).toContainEqual({ path, problem });
  });

  it('is said all at once', async () => {
    const file = spoil(['questions', 3, 'text', 'worker'], undefined);
    const outcome = await read({ ...file, version: 'two', status: '' });
    expect(outcome).toEqual({
      kind: 'invalid',
      problems: [
        { path: 'version', problem: 'wrong-form' },
        { path: 'status', problem: 'empty' },
        { path: 'questions[3].text.worker', problem: 'missing' },
      ],
      more: 0,
    });
  });

  it('is said fifty times and then counted', async () => {
    const outcome = await read(spoil(['questions'], Array(50).fill({})));
    if (outcome.kind !== 'invalid') throw new Error(outcome.kind);
    expect(outcome.problems).toHaveLength(MOST_PROBLEMS);
    expect(outcome.problems[0]).toEqual({ path: 'questions[0].id', problem: 'missing' });
    expect(outcome.more).toBeGreaterThan(300);
  });

  it('is every problem that there is a code for, but two that need checklists from elsewhere', () => {
    const found = new Set(BAD_CHECKLISTS.map(({ problem }) => problem));
    expect(CHECKLIST_PROBLEMS.filter((code) => !found.has(code))).toEqual([
      'version-taken',
      'not-as-in-base',
      'forbidden',
    ]);
  });
});

describe('a checklist beside those that are known', () => {
  const ours = writeChecklistFile(CURRENT_CHECKLIST, SOURCE_LIST);
  const edit = (text: string, change: (file: ReturnType<typeof JSON.parse>) => void) => {
    const file = JSON.parse(text);
    file.hash = null;
    change(file);
    return file;
  };
  const warnings = async (file: unknown, known: readonly Checklist[] = CHECKLISTS) => {
    const outcome = await read(file, known);
    if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
    return outcome.warnings;
  };

  it('is loaded in silence when it is new and complete', async () => {
    const file = edit(ours, (one) => {
      one.id = 'hollyhock';
    });
    expect(await warnings(file)).toEqual([]);
  });

  it('is known to be here already', async () => {
    expect(await warnings(ours)).toEqual([{ path: '', warning: 'already-here' }]);
  });

  it('cannot take the version of a published one', async () => {
    const file = edit(ours, (one) => {
      one.status = 'Approved by everybody.';
    });
    expect(await read(file, CHECKLISTS)).toEqual({
      kind: 'invalid',
      problems: [{ path: 'version', problem: 'version-taken' }],
      more: 0,
    });
    expect((await read(file, [])).kind).toBe('ok');
  });

  it('is warned of when it goes by our id, and where it reads otherwise', async () => {
    const file = edit(ours, (one) => {
      one.version = '9.0.0';
      one.questions[4].text.worker = 'Is it good?';
    });
    expect(await warnings(file)).toEqual([
      { path: 'version', warning: 'unknown-version' },
      { path: 'questions[4].text', warning: 'other-words' },
    ]);
  });

  it('is warned of when a question rests on something that nobody explains', async () => {
    const file = edit(ours, (one) => {
      one.id = 'hollyhock';
      one.questions[0].sources = ['S0.e', 'GUESS'];
    });
    expect(await warnings(file)).toEqual([{ path: 'questions[0].sources[1]', warning: 'unknown-source' }]);
  });

  it('knows every warning there is a code for', () => {
    expect(CHECKLIST_WARNINGS).toEqual([
      'already-here',
      'unknown-version',
      'other-words',
      'base-not-here',
      'unknown-source',
    ]);
  });
});

describe('a checklist with own questions', async () => {
  const own = await withReference(checklistWith(CURRENT_CHECKLIST, ownOf('First')), sha256);
  const file = () => ({ ...JSON.parse(writeChecklistFile(own, SOURCE_LIST)), hash: null });

  it('is read beside the checklist it adds to', async () => {
    expect(await read(file(), CHECKLISTS)).toMatchObject({ kind: 'ok', checklist: own, warnings: [] });
  });

  it('is warned of where that is not known', async () => {
    expect(await read(file(), [])).toMatchObject({
      kind: 'ok',
      warnings: [{ path: 'basedOn', warning: 'base-not-here' }],
    });
  });

  it.each([
    ['says a question otherwise', 4, { text: ownContent().text, theme: 'COP' }],
    ['drops a must-have', 4, { mustHave: false }],
    ['asks it of fewer products', 4, { appliesWhen: { useType: 'A' } }],
    [
      'lets its "no" count for nothing',
      4,
      { about: { commissioner: 'use-here', charity: 'use-here', worker: 'use-here', person: 'use-here' } },
    ],
  ])('cannot pass for one that leaves its base alone when it %s', async (_what, index, change) => {
    const spoilt = file();
    const text = { ...spoilt.questions[index].text, worker: 'Is it good?' };
    Object.assign(spoilt.questions[index], change, 'text' in change ? { text } : {});
    expect(await read(spoilt, CHECKLISTS)).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'questions[4]', problem: 'not-as-in-base' }],
    });
  });

  it('cannot leave a question of its base out', async () => {
    const spoilt = file();
    spoilt.questions.splice(0, 1);
    spoilt.quickSets.person[0] = 'PUR2';
    expect(await read(spoilt, CHECKLISTS)).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'questions', problem: 'not-as-in-base' }],
    });
  });

  it('cannot add a must-have, nor add without saying to what', async () => {
    const must = file();
    must.questions[50].mustHave = true;
    expect(await read(must)).toMatchObject({
      problems: [{ path: 'questions[50].mustHave', problem: 'not-as-in-base' }],
    });
    const { basedOn: _gone, ...alone } = file();
    expect(await read(alone)).toMatchObject({
      problems: [{ path: 'themes[10]', problem: 'own-without-base' }],
    });
  });
});

describe('migrateChecklistFile', () => {
  it('takes the steps from the file’s version on, in order, and names the newest', () => {
    const steps = [1, 2].map((from) => ({
      from,
      migrate: (file: Readonly<Record<string, unknown>>) => ({ ...file, id: `${file.id}${from}` }),
    }));
    expect(migrateChecklistFile({ id: 'a' }, 1, steps)).toEqual({ id: 'a12', formatVersion: 1 });
    expect(migrateChecklistFile({ id: 'a' }, 2, steps)).toEqual({ id: 'a2', formatVersion: 1 });
    expect(migrateChecklistFile({ id: 'a' }, 1)).toEqual({ id: 'a', formatVersion: 1 });
  });
});
