// @vitest-environment happy-dom
/** The one-page summary for a team meeting. */
import { beforeEach, describe, expect, it } from 'vitest';
import { reportHtml } from '../../../components/report/report-file';
import { summaryPages } from '../../../components/report/report-pages';
import { textOf } from '../../../lib/formats/report-blocks';
import { buildReport } from '../../../lib/formats/report-build';
import { answerOf, idOf } from '../../fixtures/records/builders';
import { commissionersReview, sourcesOf } from '../../fixtures/report/sources';
import { texts } from './read-back';
import { setReportEnglish } from './set-up';

beforeEach(() => setReportEnglish());

describe('the summary', () => {
  it('has as much of each review in its summary as a page has room for, and hides no must-have that is not met', () => {
    const reviews = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        commissionersReview({
          id: idOf(30 + at),
          answers: { AAA1: answerOf('AAA1', { value: 'no', strength: 3 }) },
        }),
      );
    const summary = (count: number) => {
      const { page } = summaryPages(buildReport(sourcesOf({ assessments: reviews(count), evidence: [] })));
      return {
        page,
        words: page.body.flatMap((block) =>
          'text' in block && typeof block.text !== 'string'
            ? [textOf(block.text)]
            : block.kind === 'list'
              ? block.items.map(textOf)
              : [],
        ),
      };
    };
    expect(summary(1).words).toEqual(expect.arrayContaining(['1 must-have is not met:', 'Label AAA1']));
    const three = summary(3).words.filter((one) => one.includes('1 must-have is not met: Label AAA1.'));
    expect(three.length).toBe(3);
    const many = summary(20).words;
    expect(
      many.filter((one) => /^Review \d+, Commissioner: .* 1 must-have is not met\./.test(one)).length,
    ).toBe(15);
    expect(many).toContain('5 more reviews are in the report.');
    // A page of A4 has room for some sixty lines of them.
    for (const count of [1, 2, 3, 4, 5, 20]) expect(summary(count).words.length).toBeLessThan(40);
  });

  it('says where replies are in its summary, and asks again for nothing that came', () => {
    const text = summaryPages(buildReport(sourcesOf())).page.body.flatMap((block) =>
      block.kind === 'paragraph' ? [textOf(block.text)] : [],
    );
    expect(text.find((one) => one.startsWith('The vendor was asked'))).toContain(
      'Its replies are in the report for the file.',
    );
  });

  it('has a summary of one page, with nobody’s name and no total', () => {
    const pages = summaryPages(buildReport(sourcesOf()));
    const document = new DOMParser().parseFromString(reportHtml(pages, null), 'text/html');
    const text = document.body.textContent ?? '';
    expect(texts(document, 'h1')).toEqual(['Summary for a team meeting: Lantern Night Sensor']);
    expect(text).toContain('Who looked: 1 × Commissioner, 1 × Care worker.');
    expect(text).toContain('Evidence and experience differ');
    expect(text).not.toMatch(/Named|%|score/i);
  });
});
