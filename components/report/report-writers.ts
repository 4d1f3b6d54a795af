/** Makes the files of a report; the libraries that write them are fetched when the first is wanted. */
import type { ReportWriters } from '../../lib/state/report-state';
import { reportPages, summaryPages } from './report-pages';
import type { Rasterise } from './report-pictures';

/** @param rasterise draws charts for programs that show no SVG; without it Word gets their tables alone */
export function createReportWriters(rasterise: Rasterise | null): ReportWriters {
  return {
    async html(data) {
      const { reportHtml } = await import('./report-file');
      return htmlBlob(reportHtml(reportPages(data), data.dataFile?.sha256 ?? null));
    },
    async summary(data) {
      const { reportHtml } = await import('./report-file');
      return htmlBlob(reportHtml(summaryPages(data), data.dataFile?.sha256 ?? null));
    },
    async docx(data) {
      const [{ reportAsDocx }, { docxPictures }, library, { DOCX_TYPE }] = await Promise.all([
        import('../../lib/formats/report-docx'),
        import('./report-pictures'),
        import('docx'),
        import('../../lib/formats/letter-docx'),
      ]);
      const pages = reportPages(data);
      const pictures = await docxPictures(pages, rasterise);
      return new Blob([await reportAsDocx(pages.page, pictures, library)], { type: DOCX_TYPE });
    },
  };
}

function htmlBlob(html: string): Blob {
  return new Blob([html], { type: 'text/html' });
}
