import { describe, expect, it } from 'vitest';
import { inOrder } from '../../lib/domain/records';
import { readJsonText } from '../../lib/formats/read-json';
import { BAD_FILES, spoilt } from '../fixtures/records/bad-files';
import { golden, jsonOf } from '../fixtures/records/files';
import { GOLDEN_PRODUCT, GOLDEN_REVIEW } from '../fixtures/records/golden';
import { V1_PRODUCT, V1_REVIEW } from '../fixtures/records/golden-v1';
import { V2_PRODUCT, V2_REVIEW } from '../fixtures/records/golden-v2';
import { V4_EXERCISE, V4_PRODUCT, V4_REVIEW, V4_SELECTION } from '../fixtures/records/golden-v4';

const REVIEW_TEXT = jsonOf(V4_REVIEW);

/** The golden review's text with one piece replaced; fails when the piece is not there. */
function edited(piece: string, by: string): string {
  if (!REVIEW_TEXT.includes(piece)) throw new Error(`Not in the file: ${piece}`);
  return REVIEW_TEXT.replace(piece, by);
}

describe('readJsonText', () => {
  it.each([
    ['review-v1.json', 'review', V1_REVIEW],
    ['product-v1.json', 'product', V1_PRODUCT],
    ['review-v2.json', 'review', V2_REVIEW],
    ['product-v2.json', 'product', V2_PRODUCT],
    ['review-v3.json', 'review', GOLDEN_REVIEW],
    ['product-v3.json', 'product', GOLDEN_PRODUCT],
    ['review-v4.json', 'review', V4_REVIEW],
    ['product-v4.json', 'product', V4_PRODUCT],
    ['exercise-v4.json', 'exercise', V4_EXERCISE],
    ['selection-v4.json', 'selection', V4_SELECTION],
  ])('opens the golden file %s for ever', (name, fileKind, records) => {
    const outcome = readJsonText(golden(name));
    expect(outcome).toMatchObject({ kind: 'ok', fileKind });
    expect(outcome.kind === 'ok' && inOrder(outcome.records)).toEqual(inOrder(records));
  });

  it.each(BAD_FILES)('refuses $name', (bad) => {
    expect(readJsonText(JSON.stringify(spoilt(bad)))).toMatchObject(bad.failure);
  });

  it('ignores a byte order mark, and how the file is laid out', () => {
    const compact = JSON.stringify(JSON.parse(REVIEW_TEXT));
    expect(readJsonText(`\ufeff${compact}`)).toMatchObject({ kind: 'ok', records: V4_REVIEW });
  });

  it('drops keys the format does not know', () => {
    const outcome = readJsonText(edited('"vendor":', '"rating": 5, "vendor":'));
    expect(outcome).toEqual({ kind: 'ok', fileKind: 'review', records: V4_REVIEW, withoutPixels: 0 });
  });

  it('makes text well-formed and free of NUL', () => {
    const outcome = readJsonText(edited('"Lantern Night Sensor"', '"Lan\\ud800tern\\u0000"'));
    expect(outcome).toMatchObject({ kind: 'ok', records: { products: [{ name: 'Lan\ufffdtern' }] } });
  });

  it.each([
    ['"vendor":', '"__proto__": {"polluted": true}, "vendor":', 'products[0]'],
    ['"COP1":', '"__proto__": {"value": "yes"}, "COP1":', 'assessments[0].answers'],
    ['"COP1":', '"constructor": {}, "COP1":', 'assessments[0].answers'],
    ['"format":', '"prototype": {}, "format":', ''],
  ])('refuses a key that could reach into the program (%#)', (piece, by, path) => {
    expect(readJsonText(edited(piece, by))).toMatchObject({ kind: 'invalid', why: 'forbidden-key', path });
    expect({}).not.toHaveProperty('polluted');
  });

  it('allows those words in what people write', () => {
    expect(readJsonText(edited('"Lantern Night Sensor"', '"__proto__"')).kind).toBe('ok');
  });

  it('refuses absurd nesting, however deep, and says where', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const at = (depth: number) => readJsonText(edited('"vendor":', `"x": ${nested(depth)}, "vendor":`));
    expect(at(10).kind).toBe('ok');
    expect(at(30)).toMatchObject({ kind: 'invalid', why: 'too-deep' });
    expect(at(30)).toMatchObject({ path: expect.stringMatching(/^products\[0\]\.x\[0\]\[0\]/) });
    expect(at(200_000)).toMatchObject({ kind: expect.stringMatching(/invalid|damaged/) });
  });

  it('never repeats what a person wrote when it says what is wrong', () => {
    const outcome = readJsonText(edited('"strength": 1', '"strength": "private words"'));
    expect(outcome).toMatchObject({ kind: 'invalid', why: 'shape' });
    expect(JSON.stringify(outcome)).not.toContain('private words');
  });

  it('keeps paths short when a hostile file makes keys long', () => {
    const outcome = readJsonText(edited('"COP1": {', `"${'K'.repeat(100_000)}": {`));
    expect(outcome).toMatchObject({ kind: 'invalid', why: 'shape' });
    expect(JSON.stringify(outcome).length).toBeLessThan(1_000);
  });

  it('finds every file cut short', () => {
    for (let length = 60; length < REVIEW_TEXT.length - 2; length += 37) {
      const { kind } = readJsonText(REVIEW_TEXT.slice(0, length));
      expect(kind, `cut at ${length}`).toBe('damaged');
    }
    const beforeLastValue = REVIEW_TEXT.slice(0, REVIEW_TEXT.lastIndexOf(':'));
    expect(readJsonText(beforeLastValue)).toMatchObject({ detail: 'cut-short', where: null });
  });

  it('calls a file of ours with a hole in it damaged', () => {
    expect(readJsonText(edited('"revision":', '\u0000\u0000'))).toMatchObject({
      kind: 'damaged',
      detail: 'not-json',
    });
  });

  it.each([
    ['', 'empty'],
    [' \r\n\t', 'empty'],
    ['null', 'other-json'],
    ['42', 'other-json'],
    ['[1, 2]', 'other-json'],
    ['{"name": "equal-say", "version": 1}', 'other-json'],
    ['{"format": "their-say", "formatVersion": 1}', 'other-json'],
    ['{"format": {"toString": "equal-say"}}', 'other-json'],
    ['{"not": json', 'broken-json'],
    ['<!DOCTYPE html><p>hello', 'web-page'],
    ['\n<HTML lang="cy">', 'web-page'],
    ['a,b\n1,2\n', 'other-csv'],
    ['a;b\r\n1;2', 'other-csv'],
    ['equal-say-answers-1,Product\r\n1,x\r\n', 'our-csv'],
    ['\ufeffequal-say-answers-2,Product\r\n', 'our-csv'],
    ['Dear Sir or Madam,\nwe are', 'other-text'],
  ])('says that %j is not ours, and what it looks like', (text, what) => {
    expect(readJsonText(text)).toEqual({ kind: 'not-ours', what });
  });
});
