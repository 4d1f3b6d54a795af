import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonText } from '../../lib/formats/read-json';
import { recordsArb, reviewArb } from '../fixtures/records/arbitraries';
import { BAD_FILES, spoilt } from '../fixtures/records/bad-files';
import { golden, jsonOf, linesOf } from '../fixtures/records/files';
import { PUBLISHED, publishedSchema } from './published-schema';

function compiled(index: number): ValidateFunction {
  const published = PUBLISHED[index];
  if (!published) throw new Error(`No schema ${index}.`);
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: false });
  addFormats(ajv);
  return ajv.compile(publishedSchema(published));
}

const isFile = compiled(0);
const isLine = compiled(1);

describe('the published JSON Schema', () => {
  it.each(PUBLISHED)('$name is the one made from the schemas the readers use', async (published) => {
    // To publish a change: npx vitest run tests/formats/published-schema.test.ts --update
    const text = `${JSON.stringify(publishedSchema(published), null, 2)}\n`;
    const file = fileURLToPath(new URL(`../../public/schema/${published.name}`, import.meta.url));
    expect(existsSync(file)).toBe(true);
    await expect(text).toMatchFileSnapshot(file);
  });

  it('accepts the golden files', () => {
    expect(isFile(JSON.parse(golden('review-v1.json')))).toBe(true);
    expect(isFile(JSON.parse(golden('product-v1.json')))).toBe(true);
    for (const line of golden('everything-v1.jsonl').trimEnd().split('\n')) {
      expect(isLine(JSON.parse(line)), line).toBe(true);
    }
  });

  it('accepts whatever is written', async () => {
    fc.assert(
      fc.property(reviewArb(), (records) => {
        expect(isFile(JSON.parse(jsonOf(records))), JSON.stringify(isFile.errors)).toBe(true);
      }),
    );
    await fc.assert(
      fc.asyncProperty(recordsArb(), async (records) => {
        for (const line of (await linesOf(records)).trimEnd().split('\n')) {
          expect(isLine(JSON.parse(line)), JSON.stringify(isLine.errors)).toBe(true);
        }
      }),
    );
  });

  it.each(BAD_FILES)('judges $name as the reader does, as far as JSON Schema can', (bad) => {
    const file = spoilt(bad);
    expect(readJsonText(JSON.stringify(file)).kind).not.toBe('ok');
    expect(isFile(file)).toBe(bad.schemaAccepts);
  });

  it.each([
    ['{"record":"vendor"}'],
    ['{"record":"end","products":1,"assessments":-1,"events":0}'],
    ['{"record":"header","format":"equal-say","formatVersion":2,"kind":"everything","about":""}'],
    ['[]'],
    ['null'],
  ])('refuses the line %s', (line) => {
    expect(isLine(JSON.parse(line))).toBe(false);
  });
});
