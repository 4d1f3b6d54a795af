/** The letter as plain text. */
import { expect, it } from 'vitest';
import { letterDocument } from '../../lib/formats/letter-document';
import { letterAsText } from '../../lib/formats/letter-text';
import { itemOf, WORDS } from '../fixtures/letter/builders';

it('reads as a letter: questions by number, quotes marked, the standing lines last', () => {
  const quote = { text: 'Made with\n2. carers.', address: 'https://lantern.example/', title: 'Lantern' };
  const items = [
    itemOf({ mustHave: true, quotes: [quote] }),
    itemOf({ number: 2, label: 'Label AAA2', kind: null, text: 'First.\n\nSecond\nline.' }),
  ];
  const content = { items, sent: false, opening: 'We look.', closing: 'Thank you.' };
  expect(letterAsText(letterDocument(content, WORDS))).toBe(`Questions about Lantern

Product: Lantern
Checklist: Invented, version 1.0.0

Dear Brightwater,

We look.

1. Label AAA1 (must-have)
   How is AAA1 done?

   We found a part of it.

   Your own words:
   > Made with
   > 2. carers.
   From: Lantern, https://lantern.example/

2. Label AAA2
   First.

   Second
   line.

Thank you.

This asks for clarification.

The checklist is a draft.
`);
});
