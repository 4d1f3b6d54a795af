// @ts-check
/** Holds the exported evidence against what was taken from the page: the words, their hashes, places and looks, and the picture. */
import Papa from 'papaparse';
import { PICTURE_ALT, PICTURE_FOR } from './demo-picture.mjs';
import { same, sha256 } from './demo-same.mjs';

/** @typedef {import('./demo-quotes.mjs').Taken} Taken */

/**
 * @typedef {object} QuoteRecord what is looked at of a quote
 * @property {'quote'} kind
 * @property {string[]} questionIds
 * @property {string} exact
 * @property {string} exactHash
 * @property {{ pageKey: string, textHash: string | null }} source
 * @property {{ prefix: string, suffix: string, position: { start: number, end: number } | null }} selectors
 * @property {string} textDirective
 * @property {{ finding: { kind: string, text?: string }, textHash: string }[]} checks
 *
 * @typedef {object} PictureRecord what is looked at of a picture
 * @property {'picture'} kind
 * @property {string} id
 * @property {string[]} questionIds
 * @property {string} alt
 * @property {string} mediaType
 * @property {number} width
 * @property {number} height
 * @property {number} bytes
 * @property {string} hash
 * @property {number} blackedOut
 *
 * @typedef {{ evidenceId: string, mediaType: string, base64: string }} PixelsRecord
 * @typedef {{ evidence: (QuoteRecord | PictureRecord)[], pictures: PixelsRecord[] }} EvidenceFile
 * @typedef {{ quotes: number, present: number, changed: number, gone: number, pictures: number }} EvidenceCounted
 * @typedef {{ base64: string, width: number, height: number }} Png a picture's bytes, and the size its record gives
 */

/** What the cell of a quote says of the last look at it; of one that is there it says nothing. */
const IN_CELL = {
  present: ')',
  changed: 'in other words when last looked for)',
  gone: 'not on its page when last looked for)',
};

/** The eight bytes every PNG begins with (https://www.w3.org/TR/png-3/, 5.2). */
const PNG_START = '89504e470d0a1a0a';

/**
 * @param {{ json: string, csv: string }} texts of review.json and answers.csv
 * @param {{ taken: readonly Taken[], address: string }} played `address` is the page's
 * @returns {{ counted: EvidenceCounted, png: Png }}
 * @throws naming the first thing that is not as it was played
 */
export function checkEvidence({ json, csv }, { taken, address }) {
  /** @type {EvidenceFile} */
  const { evidence, pictures } = JSON.parse(json);
  const quotes = evidence.filter((one) => one.kind === 'quote');
  same('the quotes', quotes.length, taken.length);
  for (const words of taken) checkQuote(quoteFor(quotes, words), words, address);
  const found = quotes.map(({ checks }) => checks.at(-1)?.finding.kind);
  for (const kind of ['present', 'changed', 'gone'])
    same(
      `quotes that are ${kind}`,
      count(found, kind),
      count(
        taken.map(({ becomes }) => becomes),
        kind,
      ),
    );
  const shots = evidence.filter((one) => one.kind === 'picture');
  const png = checkPicture(shots, pictures);
  checkCells(cellsOf(csv), quotes);
  const counted = {
    quotes: quotes.length,
    present: count(found, 'present'),
    changed: count(found, 'changed'),
    gone: count(found, 'gone'),
    pictures: shots.length,
  };
  return { counted, png };
}

/** @param {readonly QuoteRecord[]} quotes @param {Taken} words */
function quoteFor(quotes, { id, said }) {
  const quote = quotes.find(({ exact }) => oneLine(exact) === said);
  if (!quote) throw new Error(`review.json holds no quote “${said}”`);
  if (!quote.questionIds.includes(id)) throw new Error(`The quote “${said}” is not kept for ${id}`);
  return quote;
}

/** @param {QuoteRecord} quote @param {Taken} words @param {string} address */
function checkQuote(
  { exact, exactHash, source, selectors, textDirective, checks },
  { id, becomes },
  address,
) {
  const of = `of the quote for ${id}`;
  same(`the hash ${of}`, exactHash, sha256(exact));
  same(`the page ${of}`, source.pageKey, address);
  const { prefix, suffix, position } = selectors;
  same(`the length between the positions ${of}`, position && position.end - position.start, exact.length);
  for (const around of [prefix, suffix])
    if (around === '' || around.length > 32) throw new Error(`What stands around ${of}: “${around}”`);
  if (!textDirective.startsWith('text=')) throw new Error(`No directive leads to the words ${of}`);
  const last = checks.at(-1);
  same(`what became ${of}`, last?.finding.kind, becomes);
  if (last?.textHash === source.textHash) throw new Error(`The page was edited; its hash ${of} is the same`);
  const isReworded = last?.finding.text !== undefined && last.finding.text !== exact;
  same(`whether there are other words now ${of}`, isReworded, becomes === 'changed');
}

/** @param {readonly PictureRecord[]} shots @param {readonly PixelsRecord[]} pixels @returns {Png} */
function checkPicture(shots, pixels) {
  const [shot, ...more] = shots;
  if (!shot || more.length > 0) throw new Error(`One picture was taken, ${shots.length} found`);
  const [its, ...others] = pixels;
  if (!its || others.length > 0)
    throw new Error(`The pixels of one picture were expected, not of ${pixels.length}`);
  same('whose pixels they are', its.evidenceId, shot.id);
  same('the question of the picture', shot.questionIds.join(), PICTURE_FOR.id);
  same('the picture’s description', shot.alt, PICTURE_ALT);
  same('the picture’s black boxes', shot.blackedOut, 1);
  same('the picture’s type', `${shot.mediaType} ${its.mediaType}`, 'image/png image/png');
  const bytes = Buffer.from(its.base64, 'base64');
  same('the picture’s first bytes', bytes.subarray(0, 8).toString('hex'), PNG_START);
  same('the picture’s length', shot.bytes, bytes.length);
  same('the picture’s hash', shot.hash, sha256(bytes));
  return { base64: its.base64, width: shot.width, height: shot.height };
}

/**
 * @param {ReadonlyMap<string, string>} cells by question
 * @param {readonly QuoteRecord[]} quotes
 */
function checkCells(cells, quotes) {
  for (const { exact, questionIds, source, checks } of quotes) {
    const kind = /** @type {keyof typeof IN_CELL} */ (checks.at(-1)?.finding.kind);
    const [words, page] = [`Quote: “${exact}” (${source.pageKey}`, IN_CELL[kind]];
    for (const id of questionIds) {
      const rest = cells.get(id)?.split(words)[1];
      if (rest === undefined || !rest.replace(/^; /, '').startsWith(page))
        throw new Error(
          `answers.csv does not say beside ${id} that it rests on “${exact}”, and how it stands`,
        );
    }
  }
  if (!cells.get(PICTURE_FOR.id)?.includes(`Picture: ${PICTURE_ALT}`))
    throw new Error(`answers.csv does not say beside ${PICTURE_FOR.id} that it rests on a picture`);
  const kept = new Set([...quotes.flatMap(({ questionIds }) => questionIds), PICTURE_FOR.id]);
  const named = [...cells].filter(([, cell]) => cell !== '').map(([id]) => id);
  same('the answers in answers.csv that rest on something', named.sort().join(), [...kept].sort().join());
}

/** @param {string} csv @returns {Map<string, string>} what each question's answer rests on */
function cellsOf(csv) {
  const { data } = Papa.parse(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  const rows = /** @type {Record<string, string>[]} */ (data);
  return new Map(rows.map((row) => [row['Question id'] ?? '', row.Evidence ?? '']));
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ');
}

/** @param {readonly (string | undefined)[]} list @param {string} one */
function count(list, one) {
  return list.filter((other) => other === one).length;
}
