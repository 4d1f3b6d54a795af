import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { HELPER_BANDS, LIVED, ROLES } from '../../lib/domain/assessment';
import { DEPTHS, FACT_VALUES, USE_TYPES, WORDINGS } from '../../lib/domain/checklist';
import { CSV_COLUMNS, CSV_MARK } from '../../lib/formats/csv-columns';
import { FILE_KINDS } from '../../lib/formats/file-shape';
import {
  MAX_DEPTH,
  MAX_JSON_BYTES,
  MAX_LINE_LENGTH,
  MAX_LINES_BYTES,
  MAX_RECORDS,
} from '../../lib/formats/limits';
import { readJsonText } from '../../lib/formats/read-json';
import { readLines } from '../../lib/formats/read-lines';
import { PUBLISHED, publishedSchema } from './published-schema';

const DOC = readFileSync(new URL('../../docs/data-format.md', import.meta.url), 'utf8');
const [WHOLE = '', LINES = ''] = [...DOC.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** Every key that any part of a published schema gives a meaning. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema && schema.properties ? Object.keys(schema.properties) : [];
  return [...own, ...Object.values(schema).flatMap(keysIn)];
}

describe('docs/data-format.md', () => {
  it('shows a whole file that is read', () => {
    expect(readJsonText(WHOLE)).toMatchObject({ kind: 'ok', fileKind: 'review' });
  });

  it('shows lines that are read', async () => {
    expect(await readLines([LINES])).toMatchObject({ kind: 'ok', fileKind: 'everything' });
  });

  it.each([
    ...[...ANSWER_VALUES, ...ROLES, ...LIVED, ...DEPTHS, ...FACT_VALUES, ...USE_TYPES, ...WORDINGS],
    ...[...FILE_KINDS, ...CSV_COLUMNS, CSV_MARK, ...HELPER_BANDS],
  ])('says what %s is', (code) => {
    expect(DOC).toContain(`\`${code}\``);
  });

  it('names every key there is', () => {
    const keys = new Set(PUBLISHED.flatMap((published) => keysIn(publishedSchema(published))));
    expect(keys.size).toBeGreaterThan(40);
    expect([...keys].filter((key) => !DOC.includes(`\`${key}\``))).toEqual([]);
  });

  it('gives the limits that hold', () => {
    const limits = [MAX_JSON_BYTES, MAX_LINES_BYTES, MAX_LINE_LENGTH, ...Object.values(MAX_RECORDS)];
    for (const limit of limits) expect(DOC).toContain(limit.toLocaleString('en-GB'));
    expect(DOC).toContain(`${MAX_DEPTH} deep`);
  });
});
