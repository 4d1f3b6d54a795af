/** The demonstration's summary tells what was done, in the numbers that were read back. */
import { describe, expect, it } from 'vitest';
import { summary } from '../../../scripts/lib/demo-summary.mjs';

describe('summary', () => {
  const words = summary({
    product: 'Lantern',
    given: 50,
    counted: { json: 49, csv: 48 },
    evidence: { quotes: 13, present: 11, changed: 9, gone: 7, pictures: 5, blackPixels: 1234 },
    played: {
      reviews: 6,
      workerAnswers: 9,
      personAnswers: 10,
      strengths: 5,
      asked: 42,
      copyName: 'reply-ab2c.txt',
      fileName: 'reply-xy7z.json',
      pages: 7,
    },
    recorded: {
      second: 'Kettlewick',
      secondAnswers: 44,
      nextReview: '2027-11-01',
      exercise: {
        asked: 33,
        sentTo: 2,
        sha256: 'aa11',
        fileName: 'snapshot.json',
        inSnapshot: { reviews: 3, products: 2 },
      },
      report: { hash: 'bb22', pages: 21, pictures: 14 },
      exported: { sheets: ['Read me', 'Answers'], answers: 123, reviews: 8, columns: 167, annotations: 4 },
      everything: {
        products: [],
        assessments: [],
        evidence: [],
        pictures: 15,
        restored: {
          products: 3,
          assessments: 8,
          answers: 123,
          events: 456,
          evidence: 16,
          meetings: 1,
          exercises: 17,
          snapshots: 18,
        },
      },
    },
    steps: [{ name: 'Answer the questions', seconds: 12.34 }],
  });

  it.each([
    'Product reviewed: Lantern (invented)',
    'Answers in review.json: 49',
    'Rows in answers.csv: 48',
    'Quotes taken from the page by hand: 13;',
    'of these: 11 word for word, 9 changed, 7 not on the page any more',
    'Pictures of the page: 5, a PNG with a name blacked out; 1234 pixels under the box were read, and all are black',
    'Reviews of this product in the end: 6, and one meeting, read back from reply-xy7z.json',
    'A care worker’s quick review at 320 px: 9 answers',
    'A person’s Easy Read review with a helper who does not work for the service: 10 answers',
    'reply-ab2c.txt; nothing else of it was kept',
    'evidence strength given to 5 answers',
    'A meeting of 12 people with 3 voices; hands on one question: 7 yes, 3 no, 2 not sure',
    'A letter to the vendor: 42 questions',
    'A blank form, printed: 7 pages',
    'A second product: Kettlewick (invented), 44 answers in a commissioner’s full review',
    'next review of the first: 2027-11-01',
    'One letter of 33 questions, marked as sent to 2 vendors',
    'Closed with a snapshot, snapshot.json: 2 products and the 3 reviews that can be compared',
    'Its SHA-256, shown on screen and worked out again from the file: aa11',
    'nothing to run or to fetch in report.html; pictures inside: 14',
    'tagged, 21 pages',
    'printed in the report: bb22',
    'answers.xlsx: 2 sheets, 123 answers',
    'answers-wide.csv: 8 reviews, a row each, 167 columns',
    'evidence.jsonld: 4 annotations',
    'products 3, reviews 8, answers 123, changes 456, pieces of evidence 16, meetings 1, exercises 17, snapshots 18',
    'Pictures: 15, the same byte for byte',
    '   12.3  Answer the questions',
  ])('says “%s”', (line) => {
    expect(words).toContain(line);
  });
});
