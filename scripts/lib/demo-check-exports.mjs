// @ts-check
/** Holds the spreadsheet, the wide table and the annotations against the records in the backup. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { same } from './demo-same.mjs';

/** @typedef {import('./demo-check-backup.mjs').Everything} Everything */
/** @typedef {{ sheets: string[], answers: number, reviews: number, columns: number, annotations: number }} ExportsCounted */

/** The sheets of the workbook, in their order. */
const SHEETS = ['Read me', 'Products', 'Answers', 'Must-haves', 'Ladder', 'Evidence', 'Changes'];

/**
 * @param {import('./demo-exports.mjs').Exported} files
 * @param {Everything} everything
 * @param {string} product whose evidence is in evidence.jsonld
 * @returns {ExportsCounted}
 * @throws naming the first thing that is not as it is in the records
 */
export function checkExportFiles(files, everything, product) {
  const { assessments } = everything;
  const answers = assessments.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
  const rows = sheetRows(readFileSync(files.xlsx));
  same('the sheets of answers.xlsx', [...rows.keys()].join(), SHEETS.join());
  // One row is the head.
  same('rows of answers in answers.xlsx', rows.get('Answers'), answers + 1);
  same('rows of evidence in answers.xlsx', rows.get('Evidence'), everything.evidence.length + 1);
  same('rows of products in answers.xlsx', rows.get('Products'), everything.products.length + 1);
  const columns = checkWide(readFileSync(files.wide, 'utf8'), assessments);
  const annotations = checkAnnotations(readFileSync(files.jsonld, 'utf8'), everything, product);
  return { sheets: [...rows.keys()], answers, reviews: assessments.length, columns, annotations };
}

/** @param {Uint8Array} bytes of the workbook @returns {Map<string, number>} rows by the sheet's name */
function sheetRows(bytes) {
  const parts = unzipSync(bytes);
  /** @param {string} name */
  const text = (name) => {
    const part = parts[name];
    if (!part) throw new Error(`answers.xlsx has no ${name}`);
    return strFromU8(part);
  };
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name]) => name ?? '',
  );
  return new Map(
    names.map((name, at) => [name, text(`xl/worksheets/sheet${at + 1}.xml`).split('<row ').length - 1]),
  );
}

/** @param {string} csv @param {Everything['assessments']} assessments @returns {number} its columns */
function checkWide(csv, assessments) {
  const { data, errors, meta } = Papa.parse(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`answers-wide.csv does not parse: ${errors[0]?.message}`);
  const rows = /** @type {Record<string, string>[]} */ (data);
  same('rows of answers-wide.csv', rows.length, assessments.length);
  const parts = (meta.fields ?? []).filter((field) => /^[A-Z]{3}\d+\b.* answer$/.test(field));
  for (const { id, answers } of assessments) {
    const row = rows.find((one) => one['Review id'] === id);
    const given = parts.filter((field) => row?.[field] !== undefined && row[field] !== '');
    const known = new Set(Object.keys(answers));
    const told = new Set(given.map((field) => field.split(/\W/)[0] ?? ''));
    for (const question of known)
      if (!told.has(question)) throw new Error(`answers-wide.csv has no answer to ${question} in ${id}`);
    same(`the answers in the row of ${id}`, told.size, known.size);
  }
  return meta.fields?.length ?? 0;
}

/** @param {string} text @param {Everything} everything @param {string} product @returns {number} */
function checkAnnotations(text, { products, assessments, evidence }, product) {
  const { first, total } = JSON.parse(text);
  const about = products.find(({ name }) => name === product);
  const reviews = new Set(assessments.filter(({ productId }) => productId === about?.id).map(({ id }) => id));
  const kept = evidence.filter(({ assessmentId }) => reviews.has(assessmentId));
  same('annotations in evidence.jsonld', first.items.length, kept.length);
  same('the total in evidence.jsonld', total, kept.length);
  for (const { kind, exact } of kept)
    if (kind === 'quote' && !JSON.stringify(first).includes(JSON.stringify(exact)))
      throw new Error(`evidence.jsonld does not hold “${exact}”`);
  return total;
}
