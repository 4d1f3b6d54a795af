// @ts-check
/** Holds the exported files against what was answered on screen: the demonstration must not claim what did not happen. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** @typedef {import('./demo-overlay.mjs').Given} Given */

/**
 * @param {{ json: string, csv: string }} files
 * @param {string} product
 * @param {readonly Given[]} given
 * @returns {{ json: number, csv: number }} how many answers each file holds
 * @throws naming the first thing that is not as it was given
 */
export function checkExports(files, product, given) {
  const json = answersInJson(readFileSync(files.json, 'utf8'), product);
  const csv = answersInCsv(readFileSync(files.csv, 'utf8'));
  if (given.length !== 50) throw new Error(`50 answers were planned, ${given.length} were given`);
  if (json.size !== given.length)
    throw new Error(`review.json holds ${json.size} answers, not ${given.length}`);
  if (csv.size !== given.length) throw new Error(`answers.csv holds ${csv.size} rows, not ${given.length}`);
  for (const answer of given) {
    compare('review.json', answer, json.get(answer.id));
    compare('answers.csv', answer, csv.get(answer.id));
  }
  return { json: json.size, csv: csv.size };
}

/**
 * @param {string} file
 * @param {Given} given
 * @param {Omit<Given, 'id'> | undefined} found
 */
function compare(file, given, found) {
  const same = found?.value === given.value && found.note === given.note && found.reason === given.reason;
  if (!same)
    throw new Error(
      `${file}: ${given.id} was given as ${JSON.stringify(given)}, found ${JSON.stringify(found)}`,
    );
}

/** @param {string} text @param {string} product @returns {Map<string, Omit<Given, 'id'>>} */
function answersInJson(text, product) {
  const file = JSON.parse(text);
  if (file.products[0].name !== product)
    throw new Error(`review.json is of ${file.products[0].name}, not ${product}`);
  return new Map(Object.entries(file.assessments[0].answers));
}

/** @param {string} text @returns {Map<string, Omit<Given, 'id'>>} */
function answersInCsv(text) {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`answers.csv does not parse: ${errors[0]?.message}`);
  const rows = /** @type {Record<string, string>[]} */ (data);
  return new Map(
    rows.map((row) => [
      row['Question id'] ?? '',
      {
        value: row['Answer code'] ?? '',
        note: row.Note ?? '',
        reason: row['Reason it does not apply'] ?? '',
      },
    ]),
  );
}
