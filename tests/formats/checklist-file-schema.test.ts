/** The published JSON Schema of checklist files: made from the schemas the reader uses, and as strict as it can be. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import { SOURCE_LIST } from '../../lib/checklists/care-tech-coproduction-ethics/source-list';
import { QuestionId } from '../../lib/domain/checklist';
import { AppliesWhenRule, ThemeId } from '../../lib/domain/checklist-schema';
import { writeChecklistFile } from '../../lib/formats/checklist-file';
import { readChecklistFile } from '../../lib/formats/checklist-file-read';
import {
  ChecklistFile,
  ChecklistFileQuestion,
  ChecklistFileSource,
} from '../../lib/formats/checklist-file-shape';
import { BAD_CHECKLISTS, soundFile, spoil } from '../fixtures/checklists/bad-checklists';
import { checklistWith, ownOf } from '../fixtures/checklists/own';
import { sha256 } from '../fixtures/checklists/sha256';

const NAME = 'equal-say-checklist-v1.schema.json';

function schema(): Record<string, unknown> {
  const { $schema, ...rest } = toJsonSchema(ChecklistFile, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: ['trim'],
    definitions: {
      AppliesWhen: AppliesWhenRule,
      Question: ChecklistFileQuestion,
      QuestionId,
      Source: ChecklistFileSource,
      ThemeId,
    },
  });
  return {
    $schema,
    $id: 'urn:equal-say:checklist-v1',
    title: 'Equal Say: a checklist file',
    description:
      'What the fields mean: docs/checklist-format.md. Unknown keys are allowed, and ignored, but inside appliesWhen. The program counts lengths in UTF-16 units, this schema in characters.',
    ...rest,
  };
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: false });
addFormats(ajv);
const isChecklistFile = ajv.compile(schema());

describe('the published JSON Schema of checklist files', () => {
  it('is the one made from the schemas the reader uses', async () => {
    // To publish a change: npx vitest run tests/formats/checklist-file-schema.test.ts --update
    const text = `${JSON.stringify(schema(), null, 2)}\n`;
    const file = fileURLToPath(new URL(`../../public/schema/${NAME}`, import.meta.url));
    expect(existsSync(file)).toBe(true);
    await expect(text).toMatchFileSnapshot(file);
  });

  it.each([...CHECKLISTS, checklistWith(CURRENT_CHECKLIST, ownOf('First'))])(
    'accepts $ref.id $ref.version as it is written',
    (checklist) => {
      const file = JSON.parse(writeChecklistFile(checklist, SOURCE_LIST));
      expect(isChecklistFile(file), JSON.stringify(isChecklistFile.errors)).toBe(true);
    },
  );

  it('accepts one written by hand, without a hash', () => {
    expect(isChecklistFile(soundFile())).toBe(true);
    expect(isChecklistFile(spoil(['hash'], undefined))).toBe(true);
  });

  it.each(BAD_CHECKLISTS)('judges $name as the reader does, as far as JSON Schema can', async (bad) => {
    const file = spoil(bad.keys, bad.value);
    const outcome = await readChecklistFile(JSON.stringify(file), { sha256, known: [] });
    expect(outcome.kind).toBe('invalid');
    expect(isChecklistFile(file)).toBe(bad.schemaAccepts);
  });
});
