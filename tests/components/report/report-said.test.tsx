// @vitest-environment happy-dom
/** What a report’s file says, and that nobody’s words pass for it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportSection } from '../../../lib/formats/report-data';
import type { ReportSources } from '../../../lib/formats/report-sources';
import { quoteOf } from '../../fixtures/evidence/builders';
import { answerOf, eventOf, idOf, traceOf } from '../../fixtures/records/builders';
import { CHECKLIST, commissionersReview, notesOf, REF, reportProduct } from '../../fixtures/report/sources';
import { EXERCISE, fileOf, texts } from './read-back';
import { setReportEnglish } from './set-up';

beforeEach(() => setReportEnglish());

describe('the words of a report', () => {
  it('lets nobody’s words pass for lines or headings of ours', () => {
    const fake = 'Seen.\nVendor’s reply, 9 Nov 2026: We admit it.';
    const padded = `Seen.${'\u00a0'.repeat(80)}Sign-off`;
    const review = commissionersReview();
    const { document } = fileOf({
      product: reportProduct({
        name: 'Lantern\nThe vendor has been asked.',
        report: notesOf({ decision: padded }),
      }),
      assessments: [{ ...review, answers: { AAA1: answerOf('AAA1', { value: 'yes', note: fake }) } }],
      evidence: [
        quoteOf(20, { assessmentId: review.id, questionIds: ['AAA1'], exact: 'Safe.\nA regulator, 2026' }),
      ],
    });
    const apart = texts(document, '.es-report__said--apart');
    expect(apart).toContain(fake);
    expect(apart).toContain(padded);
    const rules = document.querySelector('style')?.textContent ?? '';
    expect(rules).toMatch(/\.es-report__said--apart \{ display: block;[^}]*border-inline-start/);
    for (const one of document.querySelectorAll('h1, h2, h3, h4, h5, h6, nav')) {
      expect(one.querySelector('.es-report__said--apart')).toBeNull();
      expect(one.textContent).not.toContain('\n');
    }
    // The bar stands beside the quote alone, not beside where it is from.
    expect(rules).toMatch(/\.es-report__quote blockquote \{[^}]*border-inline-start/);
    expect(document.querySelector('figure blockquote')?.textContent).toContain('A regulator, 2026');
  });

  it('says which language a quote is in where its page says so, and not what is no language', () => {
    const source = quoteOf(20).source;
    const { document } = fileOf({
      evidence: [
        quoteOf(20, { questionIds: ['AAA1'], source: { ...source, language: 'cy' } }),
        quoteOf(21, { questionIds: ['AAA1'], source: { ...source, language: 'so "Welsh"' } }),
      ],
      assessments: [commissionersReview({ id: quoteOf(20).assessmentId })],
    });
    const quotes = [...document.querySelectorAll('blockquote')];
    expect(quotes.map((one) => one.getAttribute('lang'))).toEqual(['cy', null]);
  });

  it('says which language the questions are in where it is not the report’s', () => {
    const welsh = { ...REF, language: 'cy' };
    const { document } = fileOf(
      { checklistFor: () => ({ ...CHECKLIST, ref: welsh, text: { ...CHECKLIST.text, language: 'cy' } }) },
      { sections: ['answers'] },
    );
    const heads = [...document.querySelectorAll('h4 bdi')];
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.map((one) => one.getAttribute('lang'))).toEqual(heads.map(() => 'cy'));
    expect(
      fileOf({}, { sections: ['answers'] })
        .document.querySelector('h4 bdi')
        ?.hasAttribute('lang'),
    ).toBe(false);
  });

  it('says where the vendor’s replies are, and that it was asked again since', () => {
    const front = (overrides: Partial<ReportSources>, sections?: readonly ReportSection[]) =>
      texts(
        fileOf(overrides, sections === undefined ? {} : { sections }).document,
        'header .es-report__lead',
      )[0];
    expect(front({}, ['gaps'])).toContain('Its replies are in this report.');
    expect(front({}, ['identity'])).toContain('in a part that was left out of this report.');
    const again = {
      ...EXERCISE,
      letter: EXERCISE.letter && { ...EXERCISE.letter, sentOn: { [idOf(1)]: '2026-11-12' } },
    };
    expect(front({ exercises: [again] }, ['gaps'])).toContain(
      'The vendor replied, last on 9 Nov 2026: 1 of 2 questions. It was asked again on 12 Nov 2026 and has not replied since.',
    );
    const { letter } = commissionersReview();
    const silent = [commissionersReview({ letter: letter && { ...letter, replies: {} } })];
    expect(front({ exercises: [again], assessments: silent }, ['gaps'])).toBe(
      'The vendor was asked 2 questions, first on 5 Nov 2026 and last on 12 Nov 2026, and has not replied.',
    );
  });

  it('logs what stood behind an answer where that is what changed', () => {
    const event = eventOf(1, {
      assessmentId: commissionersReview().id,
      questionId: 'AAA1',
      before: traceOf('yes', { strength: 1 }),
      after: traceOf('yes', { strength: 3 }),
    });
    const { document } = fileOf({ events: [event] }, { sections: ['log'] });
    const cells = texts(document, 'tbody td');
    expect(cells.slice(2, 4)).toEqual(['Yes. Evidence: Claimed.', 'Yes. Evidence: Checked.']);
  });
});
