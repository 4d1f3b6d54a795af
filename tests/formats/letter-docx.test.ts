/** The letter as a Word file, read back. */
import * as docx from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type LetterContent, letterDocument } from '../../lib/formats/letter-document';
import { letterAsDocx } from '../../lib/formats/letter-docx';
import { itemOf, WORDS } from '../fixtures/letter/builders';
import { xmlFault } from '../fixtures/letter/well-formed';

const QUOTE = { text: 'Made with\ncarers.', address: 'https://lantern.example/', title: 'Lantern' };
const CONTENT: LetterContent = {
  items: [
    itemOf({ mustHave: true, quotes: [QUOTE] }),
    itemOf({ number: 2, label: 'Label AAA2', kind: null }),
  ],
  sent: false,
  opening: 'We look.',
  closing: 'Thank you.',
};

/** Every part of the file, by its path. */
async function partsOf(content = CONTENT, words = WORDS): Promise<Record<string, string>> {
  const bytes = await letterAsDocx(letterDocument(content, words), docx);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

const part = (parts: Record<string, string>, path: string) => parts[path] ?? `(no ${path})`;

/** The paragraphs of the letter: style, whether numbered, and text. */
function paragraphs(xml: string) {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? '',
    numbered: inner.includes('<w:numId '),
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g)]
      .map(([, text, line]) => (line === undefined ? text : '\n'))
      .join(''),
  }));
}

describe('letterAsDocx', () => {
  it('is made of well-formed XML throughout', async () => {
    const parts = await partsOf();
    const xml = Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path));
    expect(xml.length).toBeGreaterThan(5);
    expect(xml.map(([path, text]) => [path, xmlFault(text)])).toEqual(xml.map(([path]) => [path, null]));
  });

  it('holds the letter in its order, with real headings, a real numbered list and marked quotes', async () => {
    const parts = await partsOf();
    const under = 'LetterUnderQuestion';
    expect(paragraphs(part(parts, 'word/document.xml'))).toEqual([
      { style: 'Heading1', numbered: false, text: 'Questions about Lantern' },
      { style: '', numbered: false, text: 'Product: Lantern' },
      { style: '', numbered: false, text: 'Checklist: Invented, version 1.0.0' },
      { style: '', numbered: false, text: 'Dear Brightwater,' },
      { style: '', numbered: false, text: 'We look.' },
      { style: 'Heading2', numbered: false, text: 'Our questions' },
      { style: 'ListParagraph', numbered: true, text: 'Label AAA1 (must-have)' },
      { style: under, numbered: false, text: 'How is AAA1 done?' },
      { style: 'LetterWhy', numbered: false, text: 'We found a part of it.' },
      { style: under, numbered: false, text: 'Your own words:' },
      { style: 'LetterQuote', numbered: false, text: 'Made with\ncarers.' },
      { style: 'LetterQuoteSource', numbered: false, text: 'From: Lantern, https://lantern.example/' },
      { style: 'ListParagraph', numbered: true, text: 'Label AAA2' },
      { style: under, numbered: false, text: 'How is AAA1 done?' },
      { style: '', numbered: false, text: 'Thank you.' },
      { style: 'LetterStanding', numbered: false, text: 'This asks for clarification.' },
      { style: 'LetterStanding', numbered: false, text: 'The checklist is a draft.' },
    ]);
    expect(part(parts, 'word/numbering.xml')).toMatch(
      /<w:numFmt w:val="decimal"\/>.*<w:lvlText w:val="%1\."\/>/,
    );
    for (const style of [under, 'LetterWhy', 'LetterQuote', 'LetterQuoteSource', 'LetterStanding']) {
      expect(part(parts, 'word/styles.xml')).toContain(`w:styleId="${style}"`);
    }
  });

  it('bears its title and its language, and nobody’s name', async () => {
    const parts = await partsOf();
    const core = part(parts, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Questions about Lantern</dc:title>');
    expect(core).not.toMatch(/dc:creator|lastModifiedBy|Un-named/);
    expect(part(parts, 'word/styles.xml')).toContain('<w:lang w:val="en-GB" w:bidi="en-GB"/>');
    expect(part(parts, 'word/document.xml')).not.toContain('<w:bidi/>');
  });

  it('runs from right to left in a language that does', async () => {
    const parts = await partsOf(CONTENT, { ...WORDS, language: 'ar' });
    const xml = part(parts, 'word/document.xml');
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(paragraphs(xml).length);
  });

  it('takes hostile text as text, and characters that XML forbids not at all', async () => {
    const evil = '</w:t></w:r><w:r><w:t>Approved & "signed" \u0000\u0008\u000b\ufffe\ud800 ]]>';
    const quote = { text: evil, address: evil, title: evil };
    const items = [itemOf({ label: evil, text: evil, quotes: [quote] })];
    const parts = await partsOf(
      { items, sent: false, opening: evil, closing: evil },
      { ...WORDS, heading: evil, facts: [{ name: 'Product', value: evil }] },
    );
    for (const path of ['word/document.xml', 'docProps/core.xml']) {
      expect([path, xmlFault(part(parts, path))]).toEqual([path, null]);
    }
    const texts = paragraphs(part(parts, 'word/document.xml')).map(({ text }) => text);
    expect(texts[0]).toMatch(/^&lt;\/w:t&gt;&lt;\/w:r&gt;/);
    expect(texts.filter((text) => text.startsWith('Approved'))).toEqual([]);
  });
});

describe('xmlFault', () => {
  it.each([
    ['<?xml version="1.0"?><a><b c="d"/>e &amp; f</a>', null],
    ['<a><b></a></b>', '</a> closes what is not open'],
    ['<a>', 'a left open'],
    ['<a>x & y</a>', 'a bare ampersand'],
    ['<a>x < y</a>', 'a bare < before </a>'],
    ['<a>\u0008</a>', 'a character that XML forbids'],
  ])('finds in %j: %s', (xml, fault) => {
    expect(xmlFault(xml)).toBe(fault);
  });
});
