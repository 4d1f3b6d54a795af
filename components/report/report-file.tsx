/**
 * The report as one HTML file that needs nothing else: no script, no address to fetch from, and a policy in it that
 * lets a browser load nothing. Loaded when a file is wanted, with the library that writes it.
 */
import { render } from 'preact-render-to-string';
import { textDirection } from '../../lib/domain/translation';
import { ReportPagesView } from './ReportDocument';
import { fileCss } from './report-css';
import type { ReportPages } from './report-pages';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The same report gives the same bytes. Other people's text is escaped by the library, never put in by string.
 * @param dataHash of the data file, which "Check a file" reads out of the file again
 */
export function reportHtml(pages: ReportPages, dataHash: string | null): string {
  const { page } = pages;
  const document = render(
    <html lang={page.language} dir={textDirection(page.language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        {dataHash === null ? null : <meta name="equal-say-data-sha256" content={dataHash} />}
        <title>{page.windowTitle}</title>
        <style>{fileCss(page)}</style>
      </head>
      <body>
        <a class="skip" href="#report">
          {page.skip}
        </a>
        <main id="report" tabIndex={-1}>
          <ReportPagesView pages={pages} under={0} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}
