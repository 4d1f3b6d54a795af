import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../lib/domain/records';
import { MAX_LINE_LENGTH } from '../../lib/formats/limits';
import { readLines } from '../../lib/formats/read-lines';
import { recordsArb } from '../fixtures/records/arbitraries';
import { idOf, NO_RECORDS } from '../fixtures/records/builders';
import { golden, linesOf } from '../fixtures/records/files';
import { GOLDEN_EVERYTHING } from '../fixtures/records/golden';
import { V1_EVERYTHING } from '../fixtures/records/golden-v1';
import { V2_EVERYTHING } from '../fixtures/records/golden-v2';
import { V4_EVERYTHING } from '../fixtures/records/golden-v4';

const GOLDEN = golden('everything-v4.jsonl');
const LINES = GOLDEN.trimEnd().split('\n');
const [HEADER = '', CHECKLIST = '', PRODUCT = '', REVIEW = '', EVENT = ''] = LINES;
const MEETING = LINES.find((line) => line.includes('"record":"meeting"')) ?? '';
const [QUOTE = ''] = LINES.filter((line) => line.includes('"record":"evidence"'));
const PICTURE = LINES.find((line) => line.includes('"kind":"picture"')) ?? '';
const PIXELS = LINES.find((line) => line.includes('"record":"picture"')) ?? '';
const EXERCISE = LINES.find((line) => line.includes('"record":"exercise"')) ?? '';
const SNAPSHOT = LINES.find((line) => line.includes('"record":"snapshot"')) ?? '';
const END = LINES.at(-1) ?? '';

const read = (...lines: readonly string[]) => readLines([lines.join('\n')]);
const NONE = {
  ...{ products: 0, assessments: 0, events: 0, meetings: 0, checklists: 0, evidence: 0, pictures: 0 },
  ...{ exercises: 0, snapshots: 0 },
};
const end = (counts: Partial<typeof NONE>) => JSON.stringify({ record: 'end', ...NONE, ...counts });
const count = (products: number, assessments: number, events: number, meetings = 0, checklists = 0) =>
  end({ products, assessments, events, meetings, checklists });

describe('readLines', () => {
  it.each([
    ['everything-v1.jsonl', V1_EVERYTHING],
    ['everything-v2.jsonl', V2_EVERYTHING],
    ['everything-v3.jsonl', GOLDEN_EVERYTHING],
    ['everything-v4.jsonl', V4_EVERYTHING],
  ])('opens the golden file %s for ever', async (name, records) => {
    const outcome = await readLines([golden(name)]);
    expect(outcome).toMatchObject({ kind: 'ok', fileKind: 'everything' });
    expect(outcome.kind === 'ok' && inOrder(outcome.records)).toEqual(inOrder(records));
  });

  it('reads back the same records, however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(recordsArb(), fc.integer({ min: 1, max: 700 }), async (records, size) => {
        const text = await linesOf(records);
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
          text.slice(index * size, (index + 1) * size),
        );
        const outcome = await readLines(chunks);
        expect(outcome.kind === 'ok' && inOrder(outcome.records)).toEqual(inOrder(records));
      }),
      { numRuns: 200 },
    );
  });

  it('finds every file cut short, wherever the cut is', async () => {
    // Around every end of a line each place, and within lines many.
    const isEnd = (at: number) => GOLDEN.slice(Math.max(0, at - 3), at + 3).includes('\n');
    for (let length = HEADER.length + 1; length < GOLDEN.length - 1; length += 1) {
      if (length % 11 !== 0 && !isEnd(length)) continue;
      const outcome = await readLines([GOLDEN.slice(0, length)]);
      expect(outcome.kind, `cut at ${length}`).toBe('damaged');
    }
  }, 30_000);

  it('does not mind CRLF, blank lines, a byte order mark or a missing last line break', async () => {
    const text = `\ufeff${LINES.join('\r\n\r\n')}`;
    expect((await readLines([text])).kind).toBe('ok');
  });

  it('reads records in any order', async () => {
    const outcome = await read(HEADER, EVENT, REVIEW, PRODUCT, count(1, 1, 1));
    expect(outcome).toMatchObject({ kind: 'ok', records: { products: [{ name: 'Lantern Night Sensor' }] } });
  });

  it('reads a file of nothing', async () => {
    expect(await read(HEADER, count(0, 0, 0))).toMatchObject({ kind: 'ok', records: NO_RECORDS });
  });

  it('says which line is cut short, and which is no JSON', async () => {
    expect(await read(HEADER, PRODUCT, REVIEW.slice(0, 300))).toEqual({
      kind: 'damaged',
      where: 3,
      detail: 'cut-short',
    });
    expect(await read(HEADER, PRODUCT.slice(0, -1), REVIEW)).toEqual({
      kind: 'damaged',
      where: 2,
      detail: 'not-json',
    });
  });

  it('misses an end that was cut away whole', async () => {
    expect(await readLines([`${HEADER}\n${PRODUCT}\n`])).toEqual({
      kind: 'damaged',
      where: 2,
      detail: 'no-end',
    });
  });

  it('misses lines that were lost on the way', async () => {
    const without = LINES.filter((line) => line !== EVENT);
    expect(await read(...without)).toEqual({
      kind: 'damaged',
      where: LINES.length - 1,
      detail: 'wrong-counts',
    });
  });

  it.each([
    [0, 1, 1],
    [1, 2, 1],
    [1, 1, 0],
  ])('believes no count that is wrong: %i, %i, %i', async (products, assessments, events) => {
    const outcome = await read(HEADER, PRODUCT, REVIEW, EVENT, count(products, assessments, events));
    expect(outcome).toEqual({ kind: 'damaged', where: 5, detail: 'wrong-counts' });
  });

  it('believes no wrong count of meetings or checklists', async () => {
    for (const [meetings, checklists] of [
      [0, 1],
      [1, 0],
      [2, 1],
    ] as const) {
      const outcome = await read(HEADER, CHECKLIST, PRODUCT, MEETING, count(1, 0, 0, meetings, checklists));
      expect(outcome).toMatchObject({ kind: 'damaged', detail: 'wrong-counts' });
    }
    const right = await read(HEADER, CHECKLIST, PRODUCT, MEETING, count(1, 0, 0, 1, 1));
    expect(right).toMatchObject({ kind: 'ok', records: { meetings: [{ people: 12 }] } });
  });

  it('believes no wrong count of evidence or pictures', async () => {
    const lines = [HEADER, PRODUCT, REVIEW, QUOTE, PICTURE, PIXELS] as const;
    for (const [evidence, pictures] of [
      [0, 1],
      [1, 1],
      [2, 0],
      [2, 2],
    ] as const) {
      const outcome = await read(...lines, end({ products: 1, assessments: 1, evidence, pictures }));
      expect(outcome).toMatchObject({ kind: 'damaged', detail: 'wrong-counts' });
    }
    const right = await read(...lines, end({ products: 1, assessments: 1, evidence: 2, pictures: 1 }));
    expect(right).toMatchObject({ kind: 'ok', records: { pictures: [{ mediaType: 'image/png' }] } });
  });

  it('believes no wrong count of exercises or snapshots', async () => {
    const lines = [HEADER, EXERCISE, SNAPSHOT] as const;
    for (const [exercises, snapshots] of [
      [0, 1],
      [1, 0],
      [1, 2],
    ] as const) {
      const outcome = await read(...lines, end({ exercises, snapshots }));
      expect(outcome).toMatchObject({ kind: 'damaged', detail: 'wrong-counts' });
    }
    expect((await read(...lines, end({ exercises: 1, snapshots: 1 }))).kind).toBe('ok');
  });

  it('keeps the names of products and of an earlier review that are not in the file', async () => {
    const follower = LINES.find((line) => line.includes(`"followsId":"${idOf(102)}"`)) ?? '';
    const counts = end({ products: 1, assessments: 1, exercises: 1 });
    expect(await read(HEADER, PRODUCT, follower, EXERCISE, counts)).toMatchObject({
      kind: 'ok',
      records: {
        assessments: [{ followsId: idOf(102) }],
        exercises: [{ productIds: [idOf(2), idOf(1), idOf(99)] }],
      },
    });
  });

  it('says of a snapshot that it is kept when its text is in the file, and only then', async () => {
    const keptIn = async (...lines: readonly string[]) => {
      const outcome = await read(HEADER, ...lines);
      if (outcome.kind !== 'ok') throw new Error(outcome.kind);
      return outcome.records.exercises.flatMap(({ snapshots }) => snapshots.map(({ kept }) => kept));
    };
    expect(await keptIn(EXERCISE, end({ exercises: 1 }))).toEqual([false, false]);
    expect(await keptIn(EXERCISE, SNAPSHOT, end({ exercises: 1, snapshots: 1 }))).toEqual([true, false]);
  });

  it('takes no exercise from a file of version 3, which had none', async () => {
    const header = HEADER.replace('"formatVersion":4', '"formatVersion":3');
    const { exercises, snapshots, ...then } = NONE;
    const counts = JSON.stringify({ record: 'end', ...then });
    expect((await read(header, counts)).kind).toBe('ok');
    expect(await read(header, EXERCISE, counts)).toMatchObject({ kind: 'damaged', where: 3 });
  });

  it('takes no evidence from a file of version 2, which had none', async () => {
    const header = HEADER.replace('"formatVersion":4', '"formatVersion":2');
    const counts = '{"assessments":1,"checklists":0,"events":0,"meetings":0,"products":1,"record":"end"}';
    expect((await read(header, PRODUCT, REVIEW, counts)).kind).toBe('ok');
    expect(await read(header, PRODUCT, REVIEW, QUOTE, counts)).toMatchObject({ kind: 'damaged', where: 5 });
  });

  it('takes no meeting from a file of version 1, which had none', async () => {
    const header = HEADER.replace('"formatVersion":4', '"formatVersion":1');
    const end = '{"assessments":0,"events":0,"products":1,"record":"end"}';
    expect((await read(header, PRODUCT, end)).kind).toBe('ok');
    expect(await read(header, PRODUCT, MEETING, end)).toMatchObject({ kind: 'damaged', where: 4 });
  });

  it('refuses anything after the end, and a second header', async () => {
    expect(await read(...LINES, PRODUCT)).toEqual({
      kind: 'damaged',
      where: LINES.length + 1,
      detail: 'after-end',
    });
    expect(await read(HEADER, HEADER, END)).toEqual({ kind: 'damaged', where: 2, detail: 'second-header' });
  });

  it('stops at a line that is too long', async () => {
    function* chunks(): Generator<string> {
      yield `${HEADER}\n{"record":"product","name":"`;
      for (let length = 0; length <= MAX_LINE_LENGTH; length += 1_000_000) yield 'x'.repeat(1_000_000);
      throw new Error('Read on after the limit.');
    }
    expect(await readLines(chunks())).toEqual({ kind: 'damaged', where: 2, detail: 'line-too-long' });
  });

  it.each([
    ['a product twice', [PRODUCT, PRODUCT], 3, 'duplicate', 'id'],
    ['a review twice', [PRODUCT, REVIEW, REVIEW], 4, 'duplicate', 'id'],
    ['an event number twice', [PRODUCT, REVIEW, EVENT, EVENT], 5, 'duplicate', 'seq'],
    ['a meeting twice', [PRODUCT, MEETING, MEETING], 4, 'duplicate', 'id'],
    ['a checklist twice', [CHECKLIST, CHECKLIST], 3, 'duplicate', 'ref.hash'],
    ['a review without its product', [REVIEW], 2, 'no-product', 'productId'],
    ['a meeting without its product', [MEETING], 2, 'no-product', 'productId'],
    [
      'a checklist under another name',
      [CHECKLIST.replace('"version":"1.2.0"},"structure"', '"version":"1.3.0"},"structure"')],
      2,
      'wrong-checklist',
      'ref.version',
    ],
    ['an event without its review', [PRODUCT, EVENT], 3, 'no-assessment', 'assessmentId'],
    ['evidence twice', [PRODUCT, REVIEW, QUOTE, QUOTE], 5, 'duplicate', 'id'],
    ['pixels twice', [PRODUCT, REVIEW, PICTURE, PIXELS, PIXELS], 6, 'duplicate', 'evidenceId'],
    ['evidence without its review', [PRODUCT, QUOTE], 3, 'no-assessment', 'assessmentId'],
    ['a picture without its pixels', [PRODUCT, REVIEW, PICTURE], 4, 'no-pixels', 'id'],
    ['pixels without their picture', [PIXELS], 2, 'no-picture', 'evidenceId'],
    [
      'evidence of another product than its review',
      [PRODUCT, REVIEW, QUOTE.replace(/"productId":"[^"]+"/, `"productId":"${idOf(2)}"`)],
      4,
      'other-product',
      'productId',
    ],
    ['an exercise twice', [EXERCISE, EXERCISE], 3, 'duplicate', 'id'],
    ['a snapshot twice', [EXERCISE, SNAPSHOT, SNAPSHOT], 4, 'duplicate', 'id'],
    ['a snapshot without its exercise', [SNAPSHOT], 2, 'no-exercise', 'exerciseId'],
    [
      'a snapshot that its exercise does not name',
      [EXERCISE, SNAPSHOT.replace(idOf(710), idOf(712))],
      3,
      'wrong-snapshot',
      'id',
    ],
    [
      'a snapshot that is no text of lines',
      [EXERCISE, SNAPSHOT.replace('"text":"', '"text":"\\u0001')],
      3,
      'wrong-snapshot',
      'text',
    ],
    ['a record of no known kind', ['{"record":"vendor"}'], 2, 'shape', 'record'],
    ['a line that is no record', ['[]'], 2, 'shape', 'record'],
    ['a line that says nothing', ['null'], 2, 'shape', ''],
    [
      'an unknown answer',
      [PRODUCT, REVIEW.replace('"value":"no"', '"value":"NO"')],
      3,
      'shape',
      'answers.COP1.value',
    ],
    ['a forbidden key', [PRODUCT.replace('{', '{"__proto__":{},')], 2, 'forbidden-key', ''],
    [
      'absurd nesting',
      [`{"x":${'['.repeat(50)}${']'.repeat(50)}}`],
      2,
      'too-deep',
      expect.stringMatching(/^x\[0\]/),
    ],
  ])('refuses %s and says where', async (_, lines, line, why, path) => {
    const of = (name: string) => lines.filter((text) => text.includes(`"record":"${name}"`)).length;
    const counts = {
      ...{ products: of('product'), assessments: of('assessment'), events: of('event') },
      ...{ meetings: of('meeting'), checklists: of('checklist') },
      ...{ evidence: of('evidence'), pictures: of('picture') },
      ...{ exercises: of('exercise'), snapshots: of('snapshot') },
    };
    expect(await read(HEADER, ...lines, end(counts))).toMatchObject({ kind: 'invalid', line, why, path });
  });

  it.each<[string, string[], string]>([
    ['review', [PRODUCT], count(1, 0, 0)],
    ['product', [], count(0, 0, 0)],
    ['product', [PRODUCT, EXERCISE], end({ products: 1, exercises: 1 })],
    ['exercise', [PRODUCT], count(1, 0, 0)],
    ['exercise', [EXERCISE, SNAPSHOT], end({ exercises: 1, snapshots: 1 })],
    ['selection', [PRODUCT], count(1, 0, 0)],
    ['selection', [PRODUCT, REVIEW, EXERCISE], end({ products: 1, assessments: 1, exercises: 1 })],
  ])('refuses a file of one %s that holds none, or something else (%#)', async (kind, lines, end) => {
    const header = HEADER.replace('"everything"', `"${kind}"`);
    expect(await read(header, ...lines, end)).toMatchObject({
      kind: 'invalid',
      why: 'wrong-kind',
      path: 'kind',
    });
  });

  it.each([
    [
      'a version to come',
      HEADER.replace('"formatVersion":4', '"formatVersion":7'),
      { kind: 'too-new', version: 7 },
    ],
    ['another program', '{"record":"header","format":"other"}', { kind: 'not-ours', what: 'other-json' }],
    [
      'a kind nobody knows',
      HEADER.replace('everything', 'some'),
      { kind: 'invalid', why: 'shape', path: 'kind', line: 1 },
    ],
    ['plain text', 'Dear all', { kind: 'not-ours', what: 'other-text' }],
    ['a header cut short', HEADER.slice(0, -20), { kind: 'damaged', detail: 'cut-short' }],
  ])('judges the header first: %s', async (_, header, failure) => {
    expect(await read(header)).toMatchObject(failure);
  });

  it('is empty when the stream is', async () => {
    expect(await readLines([])).toEqual({ kind: 'not-ours', what: 'empty' });
    expect(await readLines(['\n \n'])).toEqual({ kind: 'not-ours', what: 'empty' });
  });

  it('throws on what the stream itself throws', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield HEADER;
      throw new Error('The stick was pulled out.');
    }
    await expect(readLines(broken())).rejects.toThrow('The stick was pulled out.');
  });
});
