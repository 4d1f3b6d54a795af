/** The letter as Markdown, in which nobody else's text is markup. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterDocument } from '../../lib/formats/letter-document';
import { escapeMarkdown, letterAsMarkdown } from '../../lib/formats/letter-markdown';
import { itemOf, WORDS } from '../fixtures/letter/builders';

/** What a reader of CommonMark sees of escaped text: backslash escapes and hard breaks undone. */
function shown(markdown: string): string {
  return markdown.replace(/\\\n/g, '\n').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** What is left to be markup once escaped characters are letters. */
function bare(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, 'e');
}

describe('escapeMarkdown', () => {
  it.each([
    ['# Heading', '\\# Heading'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> quote', '\\> quote'],
    ['    code', 'code'],
    ['`code`', '\\`code\\`'],
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['![x](http://a)', '\\!\\[x\\](http://a)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a | b', 'a \\| b'],
    ['ends with \\', 'ends with \\\\'],
    ['~~~\nfence', '\\~\\~\\~\\\nfence'],
    ['Co-production, 50% at 9.30 (see “notes”).', 'Co-production, 50% at 9.30 (see “notes”).'],
  ])('makes %j into %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('lets no text be markup, and shows every text as it is', () => {
    const pieces = fc.constantFrom(...'\\`*_[]()<>&~|$^!{}#+-=:.1 a\n'.split(''), '1.', '<b>', '](', 'x');
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = escapeMarkdown(text);
        expect(bare(markdown.replace(/\\\n/g, '\n'))).not.toMatch(
          /[`*_[\]<>&~|$^!{}]|^(#|[+=:-]|\d+[.)]|\s)/m,
        );
        const lines = text.split('\n').map((line) => line.trim());
        expect(shown(markdown)).toBe(lines.filter((line) => line !== '').join('\n'));
      }),
    );
  });
});

describe('letterAsMarkdown', () => {
  it('is a letter with a heading, facts, a numbered list with quotes in it, and the standing lines', () => {
    const quote = { text: 'Made with\ncarers.', address: 'https://lantern.example/', title: 'Lantern' };
    const items = [
      itemOf({ mustHave: true, quotes: [quote] }),
      itemOf({ number: 10, label: 'Label AAA2', kind: null, text: 'First.\n\nSecond\nline.' }),
    ];
    const content = { items, sent: false, opening: 'We look.', closing: 'Thank you.' };
    expect(letterAsMarkdown(letterDocument(content, WORDS))).toBe(`# Questions about Lantern

- **Product:** Lantern
- **Checklist:** Invented, version 1.0.0

Dear Brightwater,

We look.

## Our questions

1. **Label AAA1** (must-have)

   How is AAA1 done?

   We found a part of it.

   Your own words:

   > Made with\\
   > carers.
   >
   > From: Lantern, https://lantern.example/

10. **Label AAA2**

    First.

    Second\\
    line.

Thank you.

This asks for clarification.

The checklist is a draft.
`);
  });

  it('keeps hostile names, words and quotes text wherever they stand', () => {
    const evil = '</li><img src=x onerror=alert(1)>\n\n# Approved\n[click](javascript:alert(1))';
    const quote = { text: evil, address: `https://a/${evil}`, title: evil };
    const items = [itemOf({ label: evil, text: evil, quotes: [quote] })];
    const content = { items, sent: false, opening: evil, closing: evil };
    const words = { ...WORDS, heading: evil, greeting: evil, facts: [{ name: 'Product', value: evil }] };
    const markdown = letterAsMarkdown(letterDocument(content, words));
    const left = bare(markdown).replace(/\*\*|^ *>|^#+ /gm, '');
    expect(left).not.toMatch(/[<>[\]]/);
    expect(markdown.match(/^ *#+ .*/gm)).toHaveLength(2);
  });
});
