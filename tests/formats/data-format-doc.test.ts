import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { HELPER_BANDS, LIVED, ROLES } from '../../lib/domain/assessment';
import { DEPTHS, FACT_VALUES, USE_TYPES, WORDINGS } from '../../lib/domain/checklist';
import {
  CHECKS_KEPT,
  EVIDENCE_MAX,
  Evidence,
  FORM_KINDS,
  PICTURE_BYTES_MAX,
  PICTURE_SIDE_MAX,
  QUOTE_MAX,
} from '../../lib/domain/evidence';
import { EXERCISE_PRODUCTS_MAX, SENT_DAYS_MAX, SNAPSHOT_TEXT_MAX, STAGES } from '../../lib/domain/exercise';
import { CONTEXT_LENGTH, LANES, UNREAD_PARTS } from '../../lib/domain/quote-limits';
import { CONTRACT_TERMS, DUTIES, DUTY_STATES } from '../../lib/domain/report-notes';
import { MAX_ARCHIVE_BYTES, MAX_ENTRIES, NOTE_ENTRY, RECORDS_ENTRY } from '../../lib/formats/backup-entries';
import { CSV_COLUMNS, CSV_MARK } from '../../lib/formats/csv-columns';
import { wrongEvidence } from '../../lib/formats/evidence-in-file';
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
import { FILE_CHECKS } from '../fixtures/checklists/sha256';
import { PUBLISHED, publishedSchema } from './published-schema';

const [quote, picture, document] = Evidence.options;
const { foundBy } = quote.entries;
const { mediaType, madeFrom } = picture.entries;
const { access } = document.entries;

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

  it('shows a quote whose hash is its own', async () => {
    const outcome = readJsonText(WHOLE);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    expect(outcome.records.evidence).toHaveLength(1);
    expect(await wrongEvidence(outcome.records, FILE_CHECKS)).toBeNull();
  });

  it('shows lines that are read', async () => {
    expect(await readLines([LINES])).toMatchObject({ kind: 'ok', fileKind: 'everything' });
  });

  it.each([
    ...[...ANSWER_VALUES, ...ROLES, ...LIVED, ...DEPTHS, ...FACT_VALUES, ...USE_TYPES, ...WORDINGS],
    ...[...FILE_KINDS, ...CSV_COLUMNS, CSV_MARK, ...HELPER_BANDS],
    ...[...LANES, ...UNREAD_PARTS, 'quote', 'picture', ...FORM_KINDS],
    ...[...access.options, ...foundBy.options, ...mediaType.options, ...madeFrom.options],
    ...['present', 'changed', 'gone'],
    ...[...STAGES, ...CONTRACT_TERMS, ...DUTIES, ...DUTY_STATES],
  ])('says what %s is', (code) => {
    expect(DOC).toContain(`\`${code}\``);
  });

  it('names every key there is', () => {
    const described = PUBLISHED.filter(({ doc }) => doc === 'docs/data-format.md');
    const keys = new Set(described.flatMap((published) => keysIn(publishedSchema(published))));
    expect(keys.size).toBeGreaterThan(40);
    expect([...keys].filter((key) => !DOC.includes(`\`${key}\``))).toEqual([]);
  });

  it('leaves to another document what is described there, with every key of it', () => {
    const elsewhere = PUBLISHED.filter(({ doc }) => doc !== 'docs/data-format.md');
    expect(elsewhere.map(({ doc }) => doc)).toEqual(['docs/export-formats.md']);
    for (const published of elsewhere) {
      const doc = readFileSync(new URL(`../../${published.doc}`, import.meta.url), 'utf8');
      const keys = keysIn(publishedSchema(published));
      expect(keys.length).toBeGreaterThan(15);
      expect(keys.filter((key) => !doc.includes(`\`${key}\``) && !doc.includes(`"${key}":`))).toEqual([]);
    }
  });

  it('gives the limits that hold', () => {
    const limits = [MAX_JSON_BYTES, MAX_LINES_BYTES, MAX_LINE_LENGTH, ...Object.values(MAX_RECORDS)];
    limits.push(QUOTE_MAX, CONTEXT_LENGTH, CHECKS_KEPT, EVIDENCE_MAX, PICTURE_SIDE_MAX, PICTURE_BYTES_MAX);
    limits.push(EXERCISE_PRODUCTS_MAX, SENT_DAYS_MAX, SNAPSHOT_TEXT_MAX, MAX_ENTRIES, MAX_ARCHIVE_BYTES);
    for (const limit of limits) expect(DOC).toContain(limit.toLocaleString('en-GB'));
    expect(DOC).toContain(`${MAX_DEPTH} deep`);
  });

  it('names the entries of a backup', () => {
    for (const entry of [NOTE_ENTRY, RECORDS_ENTRY, 'pictures/']) expect(DOC).toContain(`\`${entry}`);
  });
});
