import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodeUnits, type Records } from '../../lib/domain/records';
import { answersCsv } from '../../lib/formats/answers-csv';
import { evidenceCell } from '../../lib/formats/evidence-cell';
import { readAnswersCsv } from '../../lib/formats/read-answers-csv';
import { recordsArb } from '../fixtures/records/arbitraries';
import { reviewOf } from '../fixtures/records/builders';
import { answerFrom, rowsOf } from '../fixtures/records/csv-rows';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { golden } from '../fixtures/records/files';

const CSV = answersCsv(reviewOf(), { texts: CSV_TEXTS, bom: false });

/** What the column says of one answer, worked out apart from the file. */
function cellOf({ evidence }: Records, assessmentId: string, questionId: string): string {
  const kept = evidence
    .filter((piece) => piece.assessmentId === assessmentId && piece.questionIds.includes(questionId))
    .toSorted((one, other) => byCodeUnits(one.createdAt + one.id, other.createdAt + other.id));
  return evidenceCell(kept, CSV_TEXTS.evidence);
}

describe('readAnswersCsv', () => {
  it('opens the golden file of version 1 for ever', () => {
    const rows = rowsOf(golden('answers-v1.csv'));
    expect(rows.map((row) => [row.reviewTitle, row.questionId, row.answer])).toEqual([
      ['Night shift, Gŵyl Fair', 'PUR1', 'yes'],
      ['Night shift, Gŵyl Fair', 'DAT3', 'does-not-apply'],
      ['Night shift, Gŵyl Fair', 'COP1', 'no'],
      ['', 'PUR1', 'not-enough-information'],
    ]);
    expect(rows[2]?.note).toBe('=SUM of promises:\r\n"co-produced" is said, nobody is named 🦮');
  });

  it('leaves empty what version 1 had no column for', () => {
    const [row] = rowsOf(golden('answers-v1.csv'));
    expect(row).toMatchObject({ helper: '', helperNote: '', vendorReply: '', vendorReplyOn: '' });
    expect(row).toMatchObject({ reviewerLived: 'uses-it', depth: 'quick-worker', revision: '2' });
  });

  it('opens the golden file of version 2 for ever', () => {
    const row = rowsOf(golden('answers-v2.csv')).find(({ questionId }) => questionId === 'COP1');
    expect(row).toMatchObject({
      helper: 'does-not',
      helperNote: 'They said this twice.',
      vendorReply: '=Our residents’ panel, from day one',
      vendorReplyOn: '2026-11-19',
      evidence: '019aa000-0000-7000-8000-000000000500',
    });
  });

  it('opens the golden file of version 3 for ever', () => {
    const row = rowsOf(golden('answers-v3.csv')).find(({ questionId }) => questionId === 'COP1');
    expect(row?.evidence.split(' | ')).toEqual([
      'Quote: “=Co-produced with residents,\n“from day one” 🦮” (https://hollyhock.example/lantern; gone from the page since)',
      'Picture: not described',
      expect.stringMatching(/^Document: Data protection impact assessment \(1\.4; 2026-09-30; /),
      expect.stringMatching(/^Web address: https/),
      expect.stringMatching(/^Register: /),
      'Conversation: a night worker (we were told, not asked)',
      'Looked for and not found: names of those who took part (hollyhock.example; the brochure; 2026-11-02)',
      'Own experience: The alarm rang for the cat. (last winter)',
    ]);
  });

  it('gives back every answer, whole, and what it was given about', () => {
    fc.assert(
      fc.property(recordsArb(), fc.boolean(), (records, bom) => {
        const rows = rowsOf(answersCsv(records, { texts: CSV_TEXTS, bom }));
        const kept = records.assessments.filter((assessment) => assessment.deletedAt === null);
        expect(rows).toHaveLength(kept.flatMap((one) => Object.values(one.answers)).length);
        for (const assessment of kept) {
          const own = rows.filter((row) => row.reviewId === assessment.id);
          expect(Object.fromEntries(own.map((row) => [row.questionId, answerFrom(row)]))).toEqual(
            assessment.answers,
          );
          const product = records.products.find((one) => one.id === assessment.productId);
          for (const row of own) {
            const cell = cellOf(records, assessment.id, row.questionId);
            expect(row.evidence).toBe(cell);
            expect(row).toMatchObject({
              product: product?.name,
              vendor: product?.vendor,
              productVersion: product?.version,
              page: product?.pageKeys[0] ?? '',
              reviewTitle: assessment.title,
              role: assessment.reviewer.role,
              reviewerLived: assessment.reviewer.lived,
              helper: assessment.reviewer.helper ?? '',
              vendorReply: assessment.letter?.replies[row.questionId]?.text ?? '',
              vendorReplyOn: assessment.letter?.replies[row.questionId]?.receivedOn ?? '',
              depth: assessment.depth,
              checklist: assessment.checklist.id,
              checklistVersion: assessment.checklist.version,
              checklistHash: assessment.checklist.hash,
            });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a file of headings as no rows', () => {
    expect(readAnswersCsv(`${CSV.split('\r\n')[0]}\r\n`)).toEqual({ kind: 'ok', rows: [] });
  });

  it.each([
    '',
    'name,price\r\nLantern,5\r\n',
    '{"format": "equal-say"}',
    CSV.replace('answers-3', 'answers-4'),
  ])('does not take %j for its own', (text) => {
    expect(readAnswersCsv(text)).toEqual({ kind: 'not-ours' });
  });

  it('says which row is short, long or cut', () => {
    expect(readAnswersCsv(`${CSV}1,2\r\n`)).toEqual({ kind: 'damaged', row: 3 });
    expect(readAnswersCsv(CSV.replace('\r\n2,', ',more\r\n2,'))).toEqual({ kind: 'damaged', row: 1 });
    expect(readAnswersCsv(CSV.slice(0, -4)).kind).toBe('ok');
    expect(readAnswersCsv(`${CSV.slice(0, -30)}"`).kind).toBe('damaged');
  });
});
