// @ts-check
/** Looks into files for Word, as Markdown and printed: are they what their names say, with the words they should hold? */
import { strFromU8, unzipSync } from 'fflate';
import { holds } from './demo-same.mjs';

/** The five characters that XML writes in another way. */
const XML = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/**
 * @param {string} name of the file, to say which it is
 * @param {Uint8Array} bytes the `.docx`
 * @returns {string} its text
 * @throws when it is no zip, or has no text
 */
export function docxText(name, bytes) {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error(`${name} has no word/document.xml`);
  return strFromU8(part)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (code) => XML[/** @type {keyof typeof XML} */ (code)]);
}

/** @param {Uint8Array} bytes the letter as `.docx` @param {string} words of its first question */
export function checkDocx(bytes, words) {
  holds('vendor-letter.docx', docxText('vendor-letter.docx', bytes), words);
}

/** @param {string} text the `.md` @param {string} words of its first question */
export function checkMarkdown(text, words) {
  // Markdown puts a stroke before its own signs.
  const plain = text.replace(/\\([^\w\s])/g, '$1');
  holds('vendor-letter.md', plain, words);
}

/**
 * @param {string} name of the file, to say which it is
 * @param {Uint8Array} bytes the print
 * @returns {number} its pages
 * @throws when it is no PDF, or a single page
 */
export function pdfPages(name, bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('%PDF')) throw new Error(`${name} is no PDF`);
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  if (pages < 2) throw new Error(`${name} has ${pages} pages; it needs more`);
  return pages;
}
