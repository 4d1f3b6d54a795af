// @ts-check
/** Looks into the report's files: what was filled in, the hash of the data file, nothing to fetch, a tagged print. */
import { readFileSync } from 'node:fs';
import { docxText, pdfPages } from './demo-check-files.mjs';
import { LEFT_OUT, REPORT_WORDS } from './demo-report.mjs';
import { holds, same, sha256 } from './demo-same.mjs';

/** What would make a browser fetch or run something. */
const ACTIVE =
  /<(?:script|link|iframe|object|embed|base|form)\b|\s(?:src|srcset|poster)="(?!data:)|\son\w+=|@import|url\((?!["']?(?:data:|#))/i;

/**
 * @param {import('./demo-report.mjs').ReportFiles} files
 * @param {string} product
 * @returns {{ hash: string, pages: number, pictures: number }} the printed hash, the print's pages, and the pictures
 *   in the file
 * @throws naming the first thing that is not as it should be
 */
export function checkReport(files, product) {
  const html = readFileSync(files.html, 'utf8');
  const hash = /<meta name="equal-say-data-sha256" content="([0-9a-f]{64})"\/?>/.exec(html)?.[1] ?? '';
  same('the hash of the data file in report.html', hash, sha256(readFileSync(files.data)));
  const active = ACTIVE.exec(html)?.[0];
  if (active !== undefined) throw new Error(`report.html is not only text and pictures: ${active}`);
  const texts = {
    'report.html': textOf(html),
    'report.docx': docxText('report.docx', readFileSync(files.docx)),
  };
  for (const [name, text] of Object.entries(texts)) {
    for (const words of [...REPORT_WORDS, product, hash]) holds(name, text, words);
    for (const whom of LEFT_OUT) if (text.includes(whom)) throw new Error(`${name} names “${whom}”`);
  }
  return { hash, pages: checkPrint(readFileSync(files.pdf)), pictures: html.split('<img ').length - 1 };
}

/** @param {string} html @returns {string} its text, without elements */
function textOf(html) {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');
}

/** @param {Uint8Array} bytes @returns {number} its pages */
function checkPrint(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  for (const part of ['/StructTreeRoot', '/Marked true', '/Outlines', '/Lang'])
    if (!text.includes(part)) throw new Error(`report.pdf has no ${part}`);
  return pdfPages('report.pdf', bytes);
}
