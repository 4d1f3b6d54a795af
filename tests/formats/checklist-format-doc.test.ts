/** The page on the checklist format names everything that a file can hold and every way it can be wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ABOUTS } from '../../lib/domain/about';
import { EASY_READ_PICTURES, WORDINGS } from '../../lib/domain/checklist';
import { TRUST_MARKS } from '../../lib/domain/sources';
import { CHECKLIST_PROBLEMS, CHECKLIST_WARNINGS } from '../../lib/formats/checklist-file-problems';
import {
  CHECKLIST_FORMAT,
  ChecklistFile,
  ChecklistFileQuestion,
  ChecklistFileSource,
} from '../../lib/formats/checklist-file-shape';

const page = readFileSync(new URL('../../docs/checklist-format.md', import.meta.url), 'utf8');

describe('docs/checklist-format.md', () => {
  it.each([
    ['key of a file', Object.keys(ChecklistFile.entries)],
    ['key of a question', Object.keys(ChecklistFileQuestion.entries)],
    ['key of a source', Object.keys(ChecklistFileSource.entries)],
    ['audience', WORDINGS],
    ['thing a question is about', ABOUTS],
    ['picture', EASY_READ_PICTURES],
    ['trust mark', TRUST_MARKS],
    ['problem', CHECKLIST_PROBLEMS],
    ['warning', CHECKLIST_WARNINGS],
    ['name', [CHECKLIST_FORMAT]],
  ])('names every %s', (_what, names: readonly string[]) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
