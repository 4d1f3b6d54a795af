import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../lib/domain/records';
import { createMet } from '../../lib/formats/met-records';
import { readJsonText } from '../../lib/formats/read-json';
import { createShareMaker, type ShareCopy, shareCopyText } from '../../lib/formats/share-copy';
import { recordsArb, reviewArb } from '../fixtures/records/arbitraries';
import { BAD_FILES, spoilt } from '../fixtures/records/bad-files';
import { idOf, reviewOf } from '../fixtures/records/builders';
import { golden, jsonOf, linesOf } from '../fixtures/records/files';
import { streamed } from '../fixtures/records/streamed';
import { PUBLISHED, publishedSchema } from './published-schema';

function validator(schema: Record<string, unknown>): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

function compiled(index: number): ValidateFunction {
  const published = PUBLISHED[index];
  if (!published) throw new Error(`No schema ${index}.`);
  return validator(publishedSchema(published));
}

/** A schema of an earlier version: it stays as it was published. */
function publishedOnDisk(name: string): ValidateFunction {
  const file = new URL(`../../public/schema/${name}.schema.json`, import.meta.url);
  return validator(JSON.parse(readFileSync(file, 'utf8')));
}

const isFile = compiled(0);
const isLine = compiled(1);
const isShare = compiled(2);

/** What a share copy of these records is, read back from its file. */
async function sharedOf(records: Records, nameProduct: boolean): Promise<ShareCopy> {
  const met = createMet(() => null);
  const maker = createShareMaker({ nameProduct }, () => crypto.randomUUID());
  for await (const part of streamed(records)) {
    met.take(part);
    maker.add(part, met);
  }
  return JSON.parse(shareCopyText(maker.copy()));
}

describe('the published JSON Schema', () => {
  it.each(PUBLISHED)('$name is the one made from the schemas the readers use', async (published) => {
    // To publish a change: npx vitest run tests/formats/published-schema.test.ts --update
    const text = `${JSON.stringify(publishedSchema(published), null, 2)}\n`;
    const file = fileURLToPath(new URL(`../../public/schema/${published.name}`, import.meta.url));
    expect(existsSync(file)).toBe(true);
    await expect(text).toMatchFileSnapshot(file);
  });

  it.each([
    [1, publishedOnDisk('equal-say-file-v1'), publishedOnDisk('equal-say-line-v1')],
    [2, publishedOnDisk('equal-say-file-v2'), publishedOnDisk('equal-say-line-v2')],
    [3, publishedOnDisk('equal-say-file-v3'), publishedOnDisk('equal-say-line-v3')],
    [4, isFile, isLine],
  ])('of version %i accepts the golden files of its version', (version, file, line) => {
    const later = version < 4 ? [] : ['exercise', 'selection'];
    for (const name of ['review', 'product', ...later]) {
      expect(file(JSON.parse(golden(`${name}-v${version}.json`))), name).toBe(true);
    }
    for (const text of golden(`everything-v${version}.jsonl`).trimEnd().split('\n')) {
      expect(line(JSON.parse(text)), text).toBe(true);
    }
  });

  it.each(['review-v1.json', 'review-v2.json', 'review-v3.json'])(
    'of version 4 does not take %s for its own',
    (name) => {
      expect(isFile(JSON.parse(golden(name)))).toBe(false);
    },
  );

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

  it('accepts every share copy, named or not', async () => {
    await fc.assert(
      fc.asyncProperty(recordsArb(), fc.boolean(), async (records, nameProduct) => {
        const copy = await sharedOf(records, nameProduct);
        expect(isShare(copy), JSON.stringify(isShare.errors)).toBe(true);
      }),
    );
  });

  it('refuses a share copy that says the day, or has the ids of the records', async () => {
    const copy = await sharedOf(reviewOf(), false);
    expect(isShare(copy)).toBe(true);
    const [review] = copy.reviews;
    for (const part of [{ month: '2026-11-02' }, { id: idOf(100) }, { product: idOf(1) }, { role: 'boss' }]) {
      expect(isShare({ ...copy, reviews: [{ ...review, ...part }] }), JSON.stringify(part)).toBe(false);
    }
    expect(isFile(copy)).toBe(false);
  });

  it.each(BAD_FILES)('judges $name as the reader does, as far as JSON Schema can', (bad) => {
    const file = spoilt(bad);
    expect(readJsonText(JSON.stringify(file)).kind).not.toBe('ok');
    expect(isFile(file)).toBe(bad.schemaAccepts);
  });

  it.each([
    ['{"record":"vendor"}'],
    [
      '{"record":"end","products":1,"assessments":-1,"events":0,"meetings":0,"checklists":0,"evidence":0,"pictures":0,"exercises":0,"snapshots":0}',
    ],
    ['{"record":"end","products":1,"assessments":1,"events":0}'],
    ['{"record":"header","format":"equal-say","formatVersion":5,"kind":"everything","about":""}'],
    ['[]'],
    ['null'],
  ])('refuses the line %s', (line) => {
    expect(isLine(JSON.parse(line))).toBe(false);
  });
});
