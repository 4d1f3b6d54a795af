/** A whole report: its title, its first page, a list of contents, and its sections; on screen and in the file. */
import { contentsOf, inOneLine } from '../../lib/formats/report-blocks';
import { ReportBlocks, type Under, Words } from './ReportBlocks';
import type { ReportPages } from './report-pages';

export type ReportPagesViewProps = {
  readonly pages: ReportPages;
  /** 1 where it stands under a heading of the screen. */
  readonly under: Under;
};

/** A document that was put into words already. */
export function ReportPagesView({ pages: { page, drawings }, under }: ReportPagesViewProps) {
  const contents = contentsOf(page);
  const title = inOneLine(page.title);
  return (
    <article
      class={page.front.length === 0 ? 'es-report es-report--summary' : 'es-report'}
      lang={page.language}
    >
      <header>
        {under === 0 ? (
          <h1>
            <Words text={title} />
          </h1>
        ) : (
          <h2 class="es-report__title">
            <Words text={title} />
          </h2>
        )}
        <ReportBlocks blocks={page.front} drawings={drawings} under={under} />
      </header>
      {page.front.length === 0 ? null : (
        <nav class="es-report__contents" aria-label={page.contentsHeading}>
          <p>
            <strong>{page.contentsHeading}</strong>
          </p>
          <ol>
            {contents.map(({ id, text }) => (
              <li key={id}>
                {under === 0 ? (
                  <a href={`#${id}`}>
                    <Words text={inOneLine(text)} />
                  </a>
                ) : (
                  // On screen an address after # is a route: the headings are found by their names.
                  <Words text={inOneLine(text)} />
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <ReportBlocks blocks={page.body} drawings={drawings} under={under} />
      <footer class="es-report__foot">
        <p>{page.footer}</p>
      </footer>
    </article>
  );
}
