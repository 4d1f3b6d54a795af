import { describe, expect, it } from 'vitest';
import { aboutTableOf, CURRENT_CHECKLIST, checklistFor } from '../../lib/checklists';
import { PUBLISHED_HASHES } from '../../lib/checklists/structures';
import type { Records } from '../../lib/domain/records';
import { TooManyRows, WORKBOOK_ANSWERS_MAX, workbookParts } from '../../lib/formats/workbook';
import { SHEET_COLUMNS, WORKBOOK_SHEETS, type WorkbookSheet } from '../../lib/formats/workbook-columns';
import {
  answerOf,
  assessmentOf,
  eventOf,
  idOf,
  productOf,
  reviewOf,
  traceOf,
} from '../fixtures/records/builders';
import { CHANGED, checkOf, everyKind, quoteOf } from '../fixtures/records/evidence';
import { WORKBOOK_WORDS } from '../fixtures/records/export-words';
import { bytesOf, type ReadSheet, sheetsOf } from '../fixtures/records/sheets';
import { streamed } from '../fixtures/records/streamed';

const OPTIONS = {
  words: WORKBOOK_WORDS,
  checklistFor,
  judging: { aboutOf: aboutTableOf, published: PUBLISHED_HASHES },
};

/** 1 January 1970 in Excel's count of days, and the milliseconds of one. */
const EPOCH = 25_569;
const DAY = 86_400_000;

async function read(records: Records): Promise<Readonly<Record<WorkbookSheet, ReadSheet>>> {
  const sheets = sheetsOf(await bytesOf(workbookParts(streamed(records), OPTIONS)));
  return Object.fromEntries(WORKBOOK_SHEETS.map((key, at) => [key, sheets[at]])) as Record<
    WorkbookSheet,
    ReadSheet
  >;
}

const texts = (sheet: ReadSheet) => sheet.rows.map((row) => row.map(({ text }) => text));

const reviewed = (overrides: Partial<Records> = {}) =>
  reviewOf({
    assessments: [
      assessmentOf([answerOf('COP1', { value: 'no', strength: 2 })], { checklist: CURRENT_CHECKLIST.ref }),
    ],
    events: [],
    ...overrides,
  });

describe('the spreadsheet', () => {
  it('has a sheet for each part, headed, frozen, filtered and with widths', async () => {
    const sheets = await read(reviewed());
    for (const key of WORKBOOK_SHEETS) {
      const { name, xml, rows } = sheets[key];
      expect(name).toBe(`sheet ${key}`);
      expect(xml).toContain('state="frozen"');
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length}"/>`));
      expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
    }
    const { readMe: _, ...listed } = SHEET_COLUMNS;
    for (const [key, columns] of Object.entries(listed)) {
      const sheet = sheets[key as keyof typeof listed];
      expect(texts(sheet)[0]).toEqual(columns.map((column) => `column ${column}`));
    }
  });

  it('says of products what they are and how many of their reviews are in the file', async () => {
    const nextReviewOn = '2027-01-31';
    const products = [productOf({ nextReviewOn }), productOf({ id: idOf(2), name: 'Aster', pageKeys: [] })];
    const { products: sheet } = await read(reviewed({ products }));
    expect(
      texts(sheet)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(['Aster', 'Lantern Night Sensor']);
    const [, aster, lantern] = sheet.rows;
    expect(aster?.[8]).toMatchObject({ text: '0', isText: false });
    expect(lantern?.[8]).toMatchObject({ text: '1', isText: false });
    expect(lantern?.[9]).toMatchObject({ text: String(Date.parse(nextReviewOn) / DAY + EPOCH), look: '4' });
  });

  it('has the answers’ times as dates and their strength as a number', async () => {
    const { answers } = await read(reviewed());
    const [heads = [], row = []] = answers.rows;
    const cell = (heading: string) => row[heads.findIndex(({ text }) => text === heading)];
    const days = Date.parse('2026-11-02T09:10:00.000Z') / DAY + EPOCH;
    expect(cell('Answered at')).toMatchObject({ isText: false, look: '5' });
    expect(Number(cell('Answered at')?.text)).toBeCloseTo(days, 8);
    expect(cell('Evidence strength')).toMatchObject({ text: '2', isText: false });
    expect(cell('Answer in words')).toMatchObject({ text: 'No', isText: true });
  });

  it('has a row for each must-have that applies, answered or not, and both groups’ ladders', async () => {
    const { mustHaves, ladder } = await read(reviewed());
    const applying = texts(mustHaves).slice(1);
    expect(applying.length).toBeGreaterThan(10);
    const cop1 = applying.find((row) => row[4] === 'COP1');
    expect(cop1?.[3]).toBe('outcome not-met');
    expect(cop1?.[6]).toBe('state not-met');
    const open = applying.find((row) => row[4] === 'COP2');
    expect(open?.slice(6, 9)).toEqual(['state not-known', '', 'why unanswered']);
    expect(
      texts(ladder)
        .slice(1)
        .map((row) => row.slice(2, 4)),
    ).toEqual([
      ['group people', '1'],
      ['group workers', 'level not-known'],
    ]);
  });

  it('has every kind of evidence, and what the last look at a quote found', async () => {
    const quote = quoteOf(500, { checks: [checkOf(5, CHANGED)], note: 'Bold.' });
    const { evidence } = await read(reviewed({ evidence: [...everyKind(400), quote] }));
    expect(evidence.rows).toHaveLength(1 + everyKind(400).length + 1);
    expect(texts(evidence).at(-1)?.slice(3, 10)).toEqual([
      expect.stringContaining('Co-produced with residents.'),
      'Bold.',
      'https://hollyhock.example/lantern',
      expect.stringMatching(/^\d+\.?\d*$/),
      'found changed',
      expect.stringMatching(/^\d+\.?\d*$/),
      idOf(500),
    ]);
  });

  it('has every change: from what to what, when, and never a note’s words', async () => {
    const event = eventOf(3, {
      before: null,
      after: traceOf('no', { strength: 2, hasNote: true }),
      noteChanged: true,
    });
    const { changes } = await read(reviewed({ events: [event] }));
    expect(texts(changes)[1]?.slice(3, 14)).toEqual([
      ...['PUR1', 'no answer', 'No', '', 'Shown', '', 'no', '', '', 'yes', '3'],
    ]);
  });

  it('tells a change of the reason or of lived experience alone, and no change twice', async () => {
    const [before, after] = [traceOf('does-not-apply', { reason: 'No screen.' }), traceOf('does-not-apply')];
    const events = [
      eventOf(1, { before, after: { ...before, reason: 'It has no screen.' } }),
      eventOf(2, { before: after, after: { ...after, lived: true } }),
    ];
    const { changes } = await read(reviewed({ events }));
    const rows = texts(changes).map((row) => row.slice(8, 12));
    expect(rows).toEqual([
      ['livedBefore', 'livedAfter', 'reasonBefore', 'reasonAfter'].map((one) => `column ${one}`),
      ['no', 'no', 'No screen.', 'It has no screen.'],
      ['no', 'yes', '', ''],
    ]);
  });

  it('says of a must-have that does not apply what the reviewer’s reason is', async () => {
    const answer = answerOf('COP1', { value: 'does-not-apply', reason: 'Nobody was there to ask.' });
    const assessments = [assessmentOf([answer], { checklist: CURRENT_CHECKLIST.ref })];
    const { mustHaves } = await read(reviewed({ assessments }));
    const cop1 = texts(mustHaves).find((row) => row[4] === 'COP1');
    expect(cop1?.slice(6, 9)).toEqual(['state does-not-apply', '', 'Nobody was there to ask.']);
  });

  it('lists no product that became part of another one', async () => {
    const merged = {
      ...{ into: idOf(1), at: '2026-11-03T09:00:00.000Z', assessmentIds: [], meetingIds: [] },
      ...{ pageKeys: [], pageKeysAdded: [], exercises: [] },
    };
    const products = [productOf(), productOf({ id: idOf(2), name: 'Lantern again', pageKeys: [], merged })];
    const { products: sheet } = await read(reviewed({ products }));
    expect(
      texts(sheet)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(['Lantern Night Sensor']);
  });

  it('leaves reviews in the bin out, with their evidence and changes, and says how many are in it', async () => {
    const binned = assessmentOf([answerOf('COP1')], { deletedAt: '2026-11-05T09:00:00.000Z' });
    const sheets = await read(
      reviewed({ assessments: [binned], evidence: everyKind(400), events: [eventOf(1)] }),
    );
    for (const key of ['answers', 'mustHaves', 'ladder', 'evidence', 'changes'] as const) {
      expect(sheets[key].rows).toHaveLength(1);
    }
    expect(texts(sheets.readMe)).toContainEqual(['Reviews', '0 reviews']);
  });

  it('tells nothing of cut texts when none was cut', async () => {
    expect(texts((await read(reviewed())).readMe).flat()).not.toContain('Cut');
  });

  it('is not made when there are more answers than it may hold, and is at exactly as many', async () => {
    const records = reviewOf();
    const make = (answersMax: number) =>
      bytesOf(workbookParts(streamed(records), { ...OPTIONS, answersMax }));
    await expect(make(1)).rejects.toBeInstanceOf(TooManyRows);
    expect((await make(2)).length).toBeGreaterThan(0);
    expect(WORKBOOK_ANSWERS_MAX).toBe(100_000);
  });

  it('is the same file, byte for byte, of the same records', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => bytesOf(workbookParts(streamed(reviewed()), OPTIONS))),
    );
    expect(one).toEqual(other);
  });
});
