/** The style sheet of the report's file: for reading, the dark, forced colours and paper; nothing is fetched. */

import { CHART_CSS } from './chart-css';

/** A text as a string of CSS: nothing in it can end the string, or the element that the style sheet stands in. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (letter) =>
    /[A-Za-z0-9 .,:]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `'${escaped.join('')}'`;
}

export type PageFoot = {
  readonly footer: string;
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string };
};

/**
 * The foot of printed pages, in the page's margin: what belongs to every page, and "page 2 of 9". Browsers that know
 * no margin boxes (Firefox) print the window's title and a number of their own instead.
 */
export function pageRule({ footer, pageOf: { before, between, after } }: PageFoot): string {
  const box = 'font: 8pt system-ui, sans-serif; color: #14211f; vertical-align: top; padding-top: 4mm;';
  return [
    '@page { size: A4; margin: 16mm 15mm 22mm;',
    `@bottom-left { content: ${cssString(footer)}; width: 75%; text-align: left; ${box} }`,
    `@bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; text-align: right; ${box} }`,
    '}',
  ].join('\n');
}

const READING = `
:root { color-scheme: light dark; --ink: #14211f; --paper: #ffffff; --quiet: #47534f; --line: #9aa7a3; --brand: #0b5f62; --ground: #eef4f3; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #eef3f2; --paper: #131a19; --quiet: #b9c6c3; --line: #55625f; --brand: #8ed6d1; --ground: #1e2827; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; overflow-wrap: break-word; }
.skip { position: absolute; left: 0; top: -10rem; padding: 0.75rem 1rem; background: #f2b134; color: #14211f; }
.skip:focus { top: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.5rem; border-top: 3px solid var(--brand); font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.2rem; }
h4 { margin: 1.25rem 0 0.4rem; font-size: 1.05rem; }
p, dl, ul, ol, figure { margin: 0 0 0.75rem; }
a { color: var(--brand); }
a:focus-visible, section:focus-visible { outline: 3px solid #f2b134; outline-offset: 2px; }
.es-report__lead { font-size: 1.15rem; }
.es-report__hint { color: var(--quiet); }
.es-report__flag { padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--brand); }
.es-report__said { white-space: pre-line; }
.es-report__said--apart { display: block; margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--line); text-indent: 0; }
.es-report__code { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: 0.9em; overflow-wrap: anywhere; }
.es-report__facts > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
.es-report__facts dt { font-weight: 700; }
.es-report__facts dd { margin: 0; }
@media (max-width: 30rem) { .es-report__facts > div { grid-template-columns: 1fr; } }
.es-report__contents { padding: 0.75rem 1rem; background: var(--ground); }
.es-report__contents li { padding: 0.35rem 0; }
.es-report__scroll { overflow-x: auto; margin-bottom: 1rem; }
.es-report__table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
.es-report__table caption { padding: 0.3rem 0; font-weight: 700; text-align: start; }
.es-report__table th, .es-report__table td { padding: 0.35rem 0.5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
.es-report__table thead th { border-bottom-width: 2px; }
.es-report__table tbody th { font-weight: 400; }
.es-report__table--numbers td { text-align: end; font-variant-numeric: tabular-nums; }
.es-report__quote blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
.es-report__quote figcaption { margin-top: 0.25rem; padding-inline-start: calc(1rem + 4px); }
.es-report__quote figcaption, .es-report__picture figcaption { color: var(--quiet); font-size: 0.95rem; }
.es-report__picture img { max-width: 100%; height: auto; border: 1px solid var(--line); }
.es-report__tick { padding-inline-start: 1.6rem; text-indent: -1.6rem; }
.es-report__room p { margin: 0; }
.es-report__line { height: 1.9rem; border-bottom: 1px solid var(--ink); }
.es-report__room { margin-bottom: 1rem; }
.es-report__foot { margin-top: 3rem; color: var(--quiet); font-size: 0.9rem; }
`;

const PAPER = `
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .skip, .es-report__foot { display: none; }
  h1, h2, h3, h4, caption, .es-report__kept--open { break-after: avoid; }
  .es-report__kept { break-inside: avoid; }
  h2 { margin-top: 14pt; }
  .es-report__contents { break-after: page; break-inside: avoid; background: none; border: 1px solid #9aa7a3; }
  .es-report__contents ol { margin: 0; columns: 2; }
  .es-report__contents li { padding: 0; }
  p + .es-report__room, .es-report__kept + .es-report__room { break-before: avoid; }
  .es-report__scroll { overflow: visible; }
  .es-report__table { width: calc(100% - 1px); font-size: 8.5pt; }
  .es-report__quote { break-before: avoid; }
  .es-report__kept .es-report__hint { margin-bottom: 0.3rem; }
  thead { display: table-header-group; }
  tr, figure:not(.es-report__chart), .es-report__chart--short, .es-report__tick, .es-report__room, .es-report__facts > div { break-inside: avoid; }
  .es-chart__svg { max-width: 150mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
  .es-report--summary { font-size: 9.5pt; line-height: 1.3; }
  .es-report--summary h1 { margin: 0 0 6pt; font-size: 16pt; }
  .es-report--summary h2 { margin: 8pt 0 3pt; padding-top: 3pt; border-top-width: 1pt; font-size: 12pt; }
  .es-report--summary p, .es-report--summary ul { margin-bottom: 4pt; }
  .es-report--summary .es-report__lead { font-size: 10.5pt; }
}
`;

/** The whole style sheet of a file. It has no character that HTML would write otherwise. */
export function fileCss(foot: PageFoot): string {
  return `${READING}${CHART_CSS}${PAPER}${pageRule(foot)}\n`;
}
