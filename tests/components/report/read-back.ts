/** A report's file for tests, read back as a browser would. */
import { reportHtml } from '../../../components/report/report-file';
import { reportPages } from '../../../components/report/report-pages';
import { NEW_EXERCISE_LETTER } from '../../../lib/domain/exercise';
import { buildReport } from '../../../lib/formats/report-build';
import type { ReportSources } from '../../../lib/formats/report-sources';
import { idOf } from '../../fixtures/records/builders';
import { REF, sourcesOf } from '../../fixtures/report/sources';

/** The file of a report, and what a browser makes of it. */
export function fileOf(
  overrides: Partial<ReportSources> = {},
  choices: Parameters<typeof sourcesOf>[1] = {},
) {
  const html = reportHtml(reportPages(buildReport(sourcesOf(overrides, choices))), 'd'.repeat(64));
  return { html, document: new DOMParser().parseFromString(html, 'text/html') };
}

/** Asks one question of the commissioner's letter, in the same words on the same day. */
export const EXERCISE: ReportSources['exercises'][number] = {
  id: idOf(500),
  name: 'Night care',
  letter: {
    ...NEW_EXERCISE_LETTER,
    sent: [{ questionId: 'BBB1', text: 'How is BBB1 done here?' }],
    sentOn: { [idOf(1)]: '2026-11-05' },
  },
  checklist: REF,
};

/** The words of every element that the selector finds. */
export const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
