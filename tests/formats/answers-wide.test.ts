import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { aboutTableOf, CURRENT_CHECKLIST, checklistFor } from '../../lib/checklists';
import { PUBLISHED_HASHES } from '../../lib/checklists/structures';
import type { Records } from '../../lib/domain/records';
import { wideCsvParts, wideHeader } from '../../lib/formats/answers-wide';
import { WIDE_COLUMNS } from '../../lib/formats/answers-wide-columns';
import { answerOf, assessmentOf, idOf, productOf, reviewerOf, reviewOf } from '../fixtures/records/builders';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { WIDE_WORDS } from '../fixtures/records/export-words';
import { streamed, textOf } from '../fixtures/records/streamed';

const JUDGING = { aboutOf: aboutTableOf, published: PUBLISHED_HASHES };
const OPTIONS = { words: WIDE_WORDS, bom: false, checklistFor, judging: JUDGING };

async function tableOf(records: Records, then: Records = records) {
  const header = await wideHeader(streamed(records), checklistFor);
  const csv = await textOf(wideCsvParts(streamed(then), header, OPTIONS));
  const [headings = [], ...rows] = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true }).data;
  const named = rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])));
  return { headings, rows: named, csv };
}

const current = { checklist: CURRENT_CHECKLIST.ref };

describe('the table of reviews', () => {
  it('has a row for each review, the second of a product too, which the stream names once', async () => {
    const two = [100, 101].map((number) =>
      assessmentOf([answerOf('COP1', { value: 'yes', strength: 2 })], { id: idOf(number), ...current }),
    );
    const { rows } = await tableOf(reviewOf({ assessments: two, events: [] }));
    expect(rows.map((row) => row['column product'])).toEqual([
      'Lantern Night Sensor',
      'Lantern Night Sensor',
    ]);
    expect(rows.map((row) => row['equal-say-reviews-1'])).toEqual(['1', '2']);
  });

  it('has three columns for every question of the checklist, by its id and label', async () => {
    const { headings } = await tableOf(
      reviewOf({ assessments: [assessmentOf([answerOf('COP1')], current)], events: [] }),
    );
    const { structure, text } = CURRENT_CHECKLIST;
    expect(headings).toHaveLength(1 + WIDE_COLUMNS.length + 3 * structure.questions.length);
    const label = text.questions.COP1?.label;
    expect(headings).toContain(`COP1 ${label}: part answer`);
    expect(headings).toContain(`COP1 ${label}: part strength`);
    expect(headings).toContain(`COP1 ${label}: part lived`);
  });

  it('says each answer in words, its strength as a number, and nothing where there is none', async () => {
    const answers = [
      answerOf('COP1', { value: 'yes', strength: 0, lived: true }),
      answerOf('COP2', { value: 'not-enough-information' }),
    ];
    const { rows } = await tableOf(reviewOf({ assessments: [assessmentOf(answers, current)], events: [] }));
    const cells = (id: string) =>
      Object.entries(rows[0] ?? {})
        .filter(([heading]) => heading.startsWith(`${id} `))
        .map(([, cell]) => cell);
    expect(cells('COP1')).toEqual(['Yes', '0', 'yes']);
    expect(cells('COP2')).toEqual(['Not enough information', '', 'no']);
    expect(cells('COP3')).toEqual(['', '', '']);
  });

  it('says the outcome as a sentence, and none where the checklist is not known', async () => {
    const unmet = assessmentOf([answerOf('COP1', { value: 'no' })], { id: idOf(100), ...current });
    const { rows } = await tableOf(
      reviewOf({ assessments: [unmet, assessmentOf([answerOf('COP1')], { id: idOf(101) })], events: [] }),
    );
    expect(rows.map((row) => row['column outcome'])).toEqual(['outcome not-met', '']);
  });

  it('joins the questions of all checklists met, those that came with their reviews too', async () => {
    const assessments = [
      assessmentOf([answerOf('COP1')], { id: idOf(100), ...current }),
      assessmentOf([answerOf('OWN1')], { id: idOf(101), checklist: COUNCIL_CHECKLIST.ref }),
      assessmentOf([answerOf('ZZZ9')], { id: idOf(102) }),
    ];
    const { headings, rows } = await tableOf(
      reviewOf({ assessments, events: [], checklists: [COUNCIL_CHECKLIST] }),
    );
    const own = COUNCIL_CHECKLIST.text.questions.OWN1?.label;
    expect(headings).toContain(`OWN1 ${own}: part answer`);
    expect(headings.at(-3)).toBe('ZZZ9: part answer');
    expect(rows.map((row) => row['ZZZ9: part answer'])).toEqual(['', '', 'Partly']);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('leaves the bin out, and what was begun after the headings were made', async () => {
    const here = assessmentOf([answerOf('COP1')], { id: idOf(100), ...current });
    const binned = assessmentOf([answerOf('COP1')], { id: idOf(101), ...current, deletedAt: here.updatedAt });
    const later = assessmentOf([answerOf('ZZZ9')], { id: idOf(102), productId: idOf(2) });
    const records = reviewOf({ assessments: [here, binned], events: [] });
    const then = {
      ...records,
      products: [...records.products, productOf({ id: idOf(2) })],
      assessments: [here, binned, later],
    };
    const { rows } = await tableOf(records, then);
    expect(rows.map((row) => row['column reviewId'])).toEqual([idOf(100)]);
  });

  it('names who reviewed in words, and begins with the mark for Excel only when asked', async () => {
    const reviewer = reviewerOf({ role: 'care-worker', lived: 'uses-it', helper: 'does-not' });
    const records = reviewOf({ assessments: [assessmentOf([], { ...current, reviewer })], events: [] });
    const { rows, csv } = await tableOf(records);
    expect(rows[0]).toMatchObject({
      'column role': 'role care-worker',
      'column reviewerLived': 'lived uses-it',
      'column helper': 'helper does-not',
      'column depth': 'depth full',
    });
    const header = await wideHeader(streamed(records), checklistFor);
    const marked = await textOf(wideCsvParts(streamed(records), header, { ...OPTIONS, bom: true }));
    expect(marked).toBe(`\ufeff${csv}`);
  });
});
