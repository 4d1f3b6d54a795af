import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SNAPSHOT_TEXT_MAX } from '../../lib/domain/exercise';
import type { Records } from '../../lib/domain/records';
import { isLinesText } from '../../lib/formats/collect-exercises';
import { MAX_LINE_LENGTH } from '../../lib/formats/limits';
import { jsonlLines, partsOf } from '../../lib/formats/write-lines';
import { recordsArb, shuffledArb } from '../fixtures/records/arbitraries';
import { assessmentOf, idOf, meetingOf, NO_RECORDS, productOf, reviewOf } from '../fixtures/records/builders';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { quoteOf, shownOf } from '../fixtures/records/evidence';
import { golden, linesOf } from '../fixtures/records/files';
import { V4_EVERYTHING, V4_EXERCISE } from '../fixtures/records/golden-v4';

async function recordsOf(parts: Iterable<Records>): Promise<string[]> {
  const names: string[] = [];
  for await (const line of jsonlLines(parts)) names.push(JSON.parse(line).record);
  return names;
}

describe('jsonlLines', () => {
  it('writes the golden file of version 4, byte for byte', async () => {
    expect(await linesOf(V4_EVERYTHING)).toBe(golden('everything-v4.jsonl'));
  });

  it('writes exercises after meetings, then their snapshots, and those in a backup only', async () => {
    const records = { ...V4_EXERCISE, snapshots: V4_EVERYTHING.snapshots };
    const all = await linesOf(records);
    const names = all
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).record);
    expect(names.slice(-3)).toEqual(['exercise', 'snapshot', 'end']);
    expect(await linesOf(records, 'exercise')).toBe(await linesOf(V4_EXERCISE, 'exercise'));
  });

  it('writes the longest snapshot in a line that can be read again', async () => {
    const text = '"'.repeat(SNAPSHOT_TEXT_MAX);
    const snapshots = [{ id: idOf(710), exerciseId: idOf(700), text }];
    const longest = (await linesOf({ ...NO_RECORDS, snapshots })).split('\n').map(({ length }) => length);
    expect(Math.max(...longest)).toBeLessThan(MAX_LINE_LENGTH);
    // A control character would make six of one: such a text is refused where it is read.
    expect(isLinesText(text)).toBe(true);
    expect(isLinesText(`${text}\t`)).toBe(false);
  });

  it('writes the same bytes whatever order the records come in', async () => {
    const withOther = recordsArb().chain((records) => fc.tuple(fc.constant(records), shuffledArb(records)));
    await fc.assert(
      fc.asyncProperty(withOther, async ([records, shuffled]) => {
        expect(await linesOf(shuffled)).toBe(await linesOf(records));
      }),
    );
  });

  it('writes a product once, before the first review that names it', async () => {
    const part = (number: number) =>
      reviewOf({ assessments: [assessmentOf([], { id: idOf(number) })], events: [] });
    expect(await recordsOf([part(100), part(101)])).toEqual([
      'header',
      'product',
      'assessment',
      'assessment',
      'end',
    ]);
  });

  it('asks for the next part only when the lines of the last are taken', async () => {
    let asked = 0;
    function* parts(): Generator<Records> {
      for (const id of [idOf(100), idOf(101), idOf(102)]) {
        asked += 1;
        yield { ...NO_RECORDS, products: [productOf()], assessments: [assessmentOf([], { id })] };
      }
    }
    const lines = jsonlLines(parts());
    for (const expected of [0, 1, 1, 2]) {
      await lines.next();
      expect(asked).toBe(expected);
    }
  });

  it('ends with how many records came before', async () => {
    const end = (await linesOf(reviewOf())).trimEnd().split('\n').at(-1);
    expect(end).toBe(
      '{"assessments":1,"checklists":0,"events":2,"evidence":0,"exercises":0,"meetings":0,"pictures":0,"products":1,"record":"end","snapshots":0}',
    );
  });

  it('writes checklists first and meetings last, each checklist once', async () => {
    const records = reviewOf({ checklists: [COUNCIL_CHECKLIST], meetings: [meetingOf()] });
    const expected = ['checklist', 'product', 'assessment', 'event', 'event', 'meeting'];
    expect(await recordsOf(partsOf(records))).toEqual(['header', ...expected, 'end']);
    expect(await recordsOf([records, { ...NO_RECORDS, checklists: [COUNCIL_CHECKLIST] }])).toEqual([
      'header',
      ...expected,
      'end',
    ]);
  });

  it('writes evidence after the events of its review, and pixels after that or in parts that follow', async () => {
    const [one, two] = [shownOf(400), shownOf(401)];
    const evidence = [quoteOf(402), two.picture, one.picture];
    const records = reviewOf({ evidence, pictures: [two.pixels, one.pixels] });
    const shown = ['evidence', 'evidence', 'evidence', 'picture', 'picture'];
    const expected = ['header', 'product', 'assessment', 'event', 'event', ...shown, 'end'];
    expect(await recordsOf(partsOf(records))).toEqual(expected);
    const parts = [one.pixels, two.pixels].map((pixels) => ({ ...NO_RECORDS, pictures: [pixels] }));
    expect(await recordsOf([{ ...records, pictures: [] }, ...parts])).toEqual(expected);
  });

  it('writes a header and an end for nothing at all', async () => {
    expect(await recordsOf([])).toEqual(['header', 'end']);
    expect(await recordsOf(partsOf(NO_RECORDS))).toEqual(['header', 'end']);
  });
});
