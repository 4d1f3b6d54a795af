// @ts-check
/** Looks into the letter's files and the printed form: are they what their names say, with the words they should hold? */
import { strFromU8, unzipSync } from 'fflate';

/** The five characters that XML writes in another way. */
const XML = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/**
 * @param {Uint8Array} bytes the `.docx`
 * @param {string} words of its first question
 * @throws when it is no zip, has no text, or the text does not hold the words
 */
export function checkDocx(bytes, words) {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('vendor-letter.docx has no word/document.xml');
  const text = strFromU8(part)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (code) => XML[/** @type {keyof typeof XML} */ (code)]);
  if (words === '' || !text.includes(words)) throw new Error(`vendor-letter.docx does not ask “${words}”`);
}

/** @param {string} text the `.md` @param {string} words of its first question */
export function checkMarkdown(text, words) {
  // Markdown puts a stroke before its own signs.
  const plain = text.replace(/\\([^\w\s])/g, '$1');
  if (words === '' || !plain.includes(words)) throw new Error(`vendor-letter.md does not ask “${words}”`);
}

/**
 * @param {Uint8Array} bytes the printed form
 * @returns {number} its pages
 * @throws when it is no PDF, or a single page
 */
export function checkPdf(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('%PDF')) throw new Error('blank-form.pdf is no PDF');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  if (pages < 2) throw new Error(`blank-form.pdf has ${pages} pages; the form needs more`);
  return pages;
}
