import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST, checklistFor } from '../../lib/checklists';
import type { Records } from '../../lib/domain/records';
import { answersCsv, answersCsvParts, questionsFrom } from '../../lib/formats/answers-csv';
import { CSV_COLUMNS } from '../../lib/formats/csv-columns';
import { partsOf } from '../../lib/formats/write-lines';
import { recordsArb } from '../fixtures/records/arbitraries';
import { answerOf, assessmentOf, idOf, productOf, reviewOf } from '../fixtures/records/builders';
import { COUNCIL_CHECKLIST, councilChecklistOf } from '../fixtures/records/council-checklist';
import { rowsOf } from '../fixtures/records/csv-rows';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { CHANGED, checkOf, formEvidence, quoteOf } from '../fixtures/records/evidence';
import { golden } from '../fixtures/records/files';
import { GOLDEN_EVERYTHING } from '../fixtures/records/golden';
import { streamed } from '../fixtures/records/streamed';

const PLAIN = { texts: CSV_TEXTS, bom: false };

async function partsText(parts: Iterable<Records>, bom = false): Promise<string> {
  let text = '';
  for await (const part of answersCsvParts(parts, { texts: CSV_TEXTS, bom })) text += part;
  return text;
}

describe('answersCsv', () => {
  it('writes the golden file, byte for byte', () => {
    expect(answersCsv(GOLDEN_EVERYTHING, { texts: CSV_TEXTS, bom: true })).toBe(golden('answers-v3.csv'));
  });

  it('begins with a byte order mark only when asked to', () => {
    const plain = answersCsv(reviewOf(), PLAIN);
    expect(plain.startsWith('equal-say-answers-3,Product,')).toBe(true);
    expect(answersCsv(reviewOf(), { texts: CSV_TEXTS, bom: true })).toBe(`\ufeff${plain}`);
  });

  it('ends every row with CRLF, and quotes what has to be quoted (RFC 4180)', () => {
    const note = 'says "co-produced",\nnothing more';
    const csv = answersCsv(reviewOf({ assessments: [assessmentOf([answerOf('PUR1', { note })])] }), PLAIN);
    const [headings, row, rest] = csv.split('\r\n');
    expect(headings?.split(',')).toHaveLength(CSV_COLUMNS.length);
    expect(row).toContain(',"says ""co-produced"",\nnothing more",');
    expect(rest).toBe('');
  });

  it('has one row an answer, in the order the checklist asks, with unknown questions last', () => {
    const ids = ['ZZZ2', 'COP1', 'ZZZ1', 'DAT3', 'PUR1'];
    const review = reviewOf({ assessments: [assessmentOf(ids.map((id) => answerOf(id)))] });
    const rows = rowsOf(answersCsv(review, PLAIN));
    expect(rows.map((row) => row.questionId)).toEqual(['PUR1', 'DAT3', 'COP1', 'ZZZ1', 'ZZZ2']);
    expect(rows.map((row) => row.row)).toEqual(['1', '2', '3', '4', '5']);
    expect(rows[1]).toMatchObject({
      theme: 'Data',
      mustHave: 'yes',
      question: 'Is recording off unless chosen?',
    });
    expect(rows[3]).toMatchObject({ theme: '', mustHave: '', question: '' });
  });

  it('writes each answer as a code and in words', () => {
    const values = ['yes', 'partly', 'no', 'not-enough-information', 'does-not-apply'] as const;
    const answers = values.map((value, index) => answerOf(`AAA${index + 1}`, { value }));
    const rows = rowsOf(answersCsv(reviewOf({ assessments: [assessmentOf(answers)] }), PLAIN));
    expect(rows.map((row) => [row.answer, row.answerInWords])).toEqual([
      ['yes', 'Yes'],
      ['partly', 'Partly'],
      ['no', 'No'],
      ['not-enough-information', 'Not enough information'],
      ['does-not-apply', 'Does not apply'],
    ]);
  });

  it('says what each answer rests on, the oldest first, and nothing of what other questions rest on', () => {
    const older = { createdAt: '2026-11-01T09:00:00.000Z' };
    const evidence = [
      quoteOf(401, { checks: [checkOf(3), checkOf(5, CHANGED)] }),
      quoteOf(402, { ...older, exact: 'With carers.', foundBy: 'typed', questionIds: ['PUR1', 'COP1'] }),
      quoteOf(403, { questionIds: [], exact: 'kept for nothing' }),
      quoteOf(404, { assessmentId: idOf(101), exact: 'of another review' }),
    ];
    const rows = rowsOf(answersCsv(reviewOf({ evidence }), PLAIN));
    const typed = 'Quote: “With carers.” (https://hollyhock.example/lantern; typed by hand)';
    expect(rows.map((row) => [row.questionId, row.evidence])).toEqual([
      ['PUR1', typed],
      [
        'COP1',
        `${typed} | Quote: “Co-produced with residents.” (https://hollyhock.example/lantern; changed on the page since)`,
      ],
    ]);
  });

  it('guards what it rests on when its words could be a formula', () => {
    const kinds = { ...CSV_TEXTS.evidence.kinds, experience: '=HYPERLINK("https://a.example")' };
    const texts = { ...CSV_TEXTS, evidence: { ...CSV_TEXTS.evidence, kinds } };
    const evidence = [{ ...formEvidence(400).experience, questionIds: ['PUR1'] }];
    const csv = answersCsv(reviewOf({ evidence }), { texts, bom: false });
    expect(csv).toContain(`"'=HYPERLINK(""https://a.example""): The alarm`);
    expect(rowsOf(csv)[0]?.evidence).toMatch(/^=HYPERLINK/);
  });

  it('leaves out reviews in the bin', () => {
    const binned = assessmentOf([answerOf('PUR1')], { deletedAt: '2026-11-05T09:00:00.000Z' });
    expect(rowsOf(answersCsv(reviewOf({ assessments: [binned] }), PLAIN))).toEqual([]);
  });

  it('guards headings too, since they come from translations', () => {
    const columns = { ...CSV_TEXTS.columns, product: '=Product' };
    const csv = answersCsv(reviewOf(), { texts: { ...CSV_TEXTS, columns }, bom: false });
    expect(csv.startsWith(`equal-say-answers-3,"'=Product",`)).toBe(true);
  });

  it('leaves the page empty for a product without one', () => {
    const csv = answersCsv(reviewOf({ products: [productOf({ pageKeys: [] })] }), PLAIN);
    expect(rowsOf(csv)[0]).toMatchObject({ product: 'Lantern Night Sensor', page: '' });
  });
});

describe('a stream that names a product with its first review only', () => {
  it('has rows of all its reviews', async () => {
    const assessments = [100, 101, 102].map((number) =>
      assessmentOf([answerOf('PUR1')], { id: idOf(number) }),
    );
    let text = '';
    const parts = streamed(reviewOf({ assessments, events: [] }));
    for await (const piece of answersCsvParts(parts, PLAIN)) text += piece;
    expect(rowsOf(text).map(({ product, reviewId }) => [product, reviewId])).toEqual(
      assessments.map(({ id }) => ['Lantern Night Sensor', id]),
    );
  });
});

describe('questions of a checklist that is in the file', () => {
  const review = assessmentOf(
    ['OWN2', 'AAA1'].map((id) => answerOf(id, { wording: { audience: 'person', language: 'en-GB' } })),
    { checklist: COUNCIL_CHECKLIST.ref },
  );
  const records = reviewOf({ assessments: [review], checklists: [COUNCIL_CHECKLIST] });
  const expected = [
    { questionId: 'AAA1', theme: 'First things', mustHave: 'yes', question: 'Is it so: a need?' },
    { questionId: 'OWN2', theme: 'Larkshire asks', mustHave: 'no', question: 'Is it so: a bus that runs?' },
  ];

  it('are written in its words, whether it comes at once or in an earlier part', async () => {
    expect(rowsOf(answersCsv(records, PLAIN))).toMatchObject(expected);
    expect(rowsOf(await partsText(partsOf(records)))).toMatchObject(expected);
  });

  it('stay without words when the checklist in the file is another one', () => {
    const other = councilChecklistOf({ version: '1.3.0' });
    const [row] = rowsOf(answersCsv({ ...records, checklists: [other] }, PLAIN));
    expect(row?.question).toBe('');
  });
});

describe('answersCsvParts', () => {
  it('writes the same file as all at once, one part after the other', async () => {
    await fc.assert(
      fc.asyncProperty(recordsArb(), fc.boolean(), async (records, bom) => {
        expect(await partsText(partsOf(records), bom)).toBe(answersCsv(records, { texts: CSV_TEXTS, bom }));
      }),
    );
  });
});

describe('questionsFrom', () => {
  const question = questionsFrom(checklistFor);
  const [first] = CURRENT_CHECKLIST.structure.questions;

  it('finds the words each audience read', () => {
    const id = first?.id ?? '';
    for (const audience of ['commissioner', 'worker', 'person'] as const) {
      const found = question(CURRENT_CHECKLIST.ref, id, { audience, language: 'en-GB' });
      expect(found).toMatchObject({
        position: 0,
        mustHave: first?.mustHave,
        text: CURRENT_CHECKLIST.text.questions[id]?.text[audience],
      });
      expect(found?.theme).toBe(CURRENT_CHECKLIST.text.themes[first?.theme ?? '']?.name);
    }
  });

  it('finds nothing for a checklist or a question that is not known', () => {
    const wording = { audience: 'worker', language: 'en-GB' } as const;
    const unknown = { ...CURRENT_CHECKLIST.ref, hash: '0'.repeat(64) };
    expect(question(unknown, first?.id ?? '', wording)).toBeNull();
    expect(question(CURRENT_CHECKLIST.ref, 'ZZZ9', wording)).toBeNull();
  });
});
