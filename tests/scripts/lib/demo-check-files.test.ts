/** Looking into the files that the demonstration leaves: those for Word, as Markdown and printed. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocx, checkMarkdown, docxText, pdfPages } from '../../../scripts/lib/demo-check-files.mjs';

const WORDS = 'Who asked “why”, & when?';

function docx(part: string, words: string): Uint8Array {
  return zipSync({ [part]: strToU8(`<w:document><w:t>${words.replace('&', '&amp;')}</w:t></w:document>`) });
}

describe('checkDocx', () => {
  it('finds the words of a question in the document’s own part, as XML writes them', () => {
    expect(() => checkDocx(docx('word/document.xml', WORDS), WORDS)).not.toThrow();
  });

  it('refuses a file without that part, without the words, and one that is no zip', () => {
    expect(() => checkDocx(docx('word/other.xml', WORDS), WORDS)).toThrow('no word/document.xml');
    expect(() => checkDocx(docx('word/document.xml', 'Something else'), WORDS)).toThrow('does not hold');
    expect(() => checkDocx(strToU8('A letter'), WORDS)).toThrow();
  });

  it('refuses to look for no words, which every file holds', () => {
    expect(() => checkDocx(docx('word/document.xml', WORDS), '')).toThrow('does not hold');
  });
});

describe('docxText', () => {
  it('gives the words without what they stand in', () => {
    expect(docxText('a.docx', docx('word/document.xml', WORDS))).toBe(WORDS);
  });
});

describe('checkMarkdown', () => {
  it('finds the words also where a sign has a stroke before it', () => {
    expect(() => checkMarkdown('1. **Why**\n\n   A \\[real\\] need\\?', 'A [real] need?')).not.toThrow();
  });

  it('refuses a letter that does not hold them', () => {
    expect(() => checkMarkdown('1. **Why**', 'A real need?')).toThrow('does not hold');
  });
});

describe('pdfPages', () => {
  const pdf = (pages: number) =>
    strToU8(`%PDF-1.4\n<</Type /Pages /Count ${pages}>>\n${'<</Type /Page\n/Parent 1>>\n'.repeat(pages)}`);

  it('counts pages, and not what holds them together', () => {
    expect(pdfPages('form.pdf', pdf(7))).toBe(7);
  });

  it('refuses a single page, and what is no PDF', () => {
    expect(() => pdfPages('form.pdf', pdf(1))).toThrow('form.pdf has 1 pages');
    expect(() => pdfPages('form.pdf', strToU8('<html>'))).toThrow('form.pdf is no PDF');
  });
});
