// @vitest-environment happy-dom
/** The report as a Word file, opened by LibreOffice and printed: everything can be read on its pages. */
import * as docx from 'docx';
import { beforeAll, expect, it } from 'vitest';
import { type ReportPages, reportPages } from '../../components/report/report-pages';
import { docxPictures } from '../../components/report/report-pictures';
import { textOf } from '../../lib/formats/report-blocks';
import { buildReport } from '../../lib/formats/report-build';
import { reportAsDocx } from '../../lib/formats/report-docx';
import { setReportEnglish } from '../components/report/set-up';
import { quoteOf } from '../fixtures/evidence/builders';
import { answerOf, idOf } from '../fixtures/records/builders';
import { PNG_BASE64 } from '../fixtures/records/evidence';
import {
  CHECKLIST,
  COMMISSIONER,
  commissionersReview,
  reportProduct,
  sourcesOf,
} from '../fixtures/report/sources';
import { HOSTILE, LONG } from '../formats/hostile-text';
import { folderForTests } from './folder';
import { savedAs } from './office';
import { asLegible, asPrinted, pagesOf } from './pdf';
import { describeWith } from './tools';

const TEXTS = HOSTILE.filter(({ text }) => text !== LONG.text);

/** A product's name that is markup, a formula and turned round at once. */
const NAME = '<b>=Lantern</b> & \u202e"sons"';

/** Of each text a quote and a note beside it; and in an answer the longest note there can be. */
function hostilePages(): ReportPages {
  const evidence = TEXTS.map(({ text }, at) =>
    quoteOf(400 + at, {
      assessmentId: COMMISSIONER,
      exact: `quotes ${text} ends`,
      note: `notes ${text} ends`,
      questionIds: ['AAA1'],
    }),
  );
  const answer = answerOf('AAA1', { value: 'yes', note: `${LONG.text.slice(0, 9_990)}` });
  const review = commissionersReview();
  const assessments = [{ ...review, answers: { ...review.answers, AAA1: answer } }];
  return reportPages(
    buildReport(sourcesOf({ product: reportProduct({ id: idOf(1), name: NAME }), assessments, evidence })),
  );
}

describeWith(['soffice', 'pdftotext'], 'the report in LibreOffice, as a PDF', () => {
  const folder = folderForTests();
  let made: ReportPages;
  let pages: readonly string[] = [];
  let printed = '';

  beforeAll(async () => {
    setReportEnglish();
    made = hostilePages();
    const png = new Uint8Array(Buffer.from(PNG_BASE64, 'base64'));
    const bytes = await reportAsDocx(made.page, await docxPictures(made, async () => png), docx);
    pages = await pagesOf(folder, await savedAs(folder, 'report.docx', bytes, 'pdf'));
    printed = asPrinted(pages.join(''));
  });

  it('has pages, and at the foot of each its number and the checklist it was made with', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const [at, page] of pages.entries()) {
      expect(asPrinted(page)).toContain(asPrinted(`${at + 1} of ${pages.length}`));
      expect(asPrinted(page)).toContain(asPrinted('data SHA-256'));
    }
  });

  it('says every heading and every caption, in their order', () => {
    const said = made.page.body.flatMap((block) => (block.kind === 'heading' ? [textOf(block.text)] : []));
    expect(said.length).toBeGreaterThan(8);
    let from = 0;
    for (const words of [textOf(made.page.title), ...said]) {
      const at = printed.indexOf(asLegible(words), from);
      expect([words, at]).not.toEqual([words, -1]);
      from = at;
    }
  });

  it('says every question, as the reviewer read it, and the name of the product', () => {
    for (const { text } of Object.values(CHECKLIST.text.questions)) {
      expect(printed).toContain(asPrinted(text.commissioner));
    }
    expect(printed).toContain(asLegible(NAME));
  });

  it('has the longest note whole', () => {
    expect(printed.split('long').length - 1).toBeGreaterThanOrEqual(
      LONG.text.slice(0, 9_990).split('long').length - 1,
    );
  });

  it.each(TEXTS)('can be read with $tries in a quote and in a note', ({ text }) => {
    expect(printed).toContain(asPrinted('quotes') + asLegible(text) + asPrinted('ends'));
    expect(printed).toContain(asPrinted('notes') + asLegible(text) + asPrinted('ends'));
  });
});
