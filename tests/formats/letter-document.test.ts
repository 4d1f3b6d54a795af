/** The letter as data: what is in it, and what other people's text cannot bring into it. */

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SentItem } from '../../lib/domain/letter-record';
import { letterDocument, letterText, paragraphsOf, sentText } from '../../lib/formats/letter-document';
import { itemOf, WORDS } from '../fixtures/letter/builders';

const content = { items: [], sent: false, opening: 'We look.\n\nPlease answer.', closing: 'Thank you.' };
const quote = { text: 'Made with\ncarers.', address: 'https://lantern.example/', title: 'Lantern' };

describe('letterText', () => {
  it('keeps lines and letters of every script', () => {
    expect(letterText(' Sŵn y Môr\r\nمرحبا\u2028日本 \n')).toBe('Sŵn y Môr\nمرحبا\n日本');
  });

  it('writes out what no XML may hold and what turns the writing direction', () => {
    expect(letterText('a\u0000b\u000bc\u009fd\ufffee\u202ef\u2069')).toBe(
      'a[U+0000]b[U+000B]c[U+009F]d[U+FFFE]e[U+202E]f[U+2069]',
    );
    expect(letterText('half \ud800')).toBe('half [U+D800]');
  });

  it('keeps the marks of those who write from right to left', () => {
    expect(letterText('\u200fمرحبا\u200e')).toBe('\u200fمرحبا\u200e');
  });
});

describe('paragraphsOf', () => {
  it.each([
    ['one\ntwo', ['one\ntwo']],
    ['one\n\n \n two  \n three', ['one', 'two\nthree']],
    [' \n ', []],
  ])('parts %j at blank lines', (text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });
});

describe('letterDocument', () => {
  it('has the words, the questions with their reasons, and the standing lines', () => {
    const items = [itemOf({ mustHave: true, kind: 'no', quotes: [quote] })];
    expect(letterDocument({ ...content, items }, WORDS)).toEqual({
      language: 'en-GB',
      heading: 'Questions about Lantern',
      facts: WORDS.facts,
      greeting: 'Dear Brightwater,',
      opening: ['We look.', 'Please answer.'],
      questionsHeading: 'Our questions',
      questions: [
        {
          number: 1,
          label: 'Label AAA1',
          mustHave: 'must-have',
          words: ['How is AAA1 done?'],
          why: 'We found that it is not so.',
          quoteLead: 'Your own words:',
          quotes: [{ text: 'Made with\ncarers.', source: 'From: Lantern, https://lantern.example/' }],
        },
      ],
      closing: ['Thank you.'],
      standing: ['This asks for clarification.', 'The checklist is a draft.'],
    });
  });

  it('leaves out what has no number', () => {
    const items = [itemOf({ number: null }), itemOf({ number: 1, questionId: 'AAA2' })];
    expect(letterDocument({ ...content, items }, WORDS).questions.map(({ number }) => number)).toEqual([1]);
  });

  it('says that an answer is about the use in one place', () => {
    const items = [itemOf({ useHere: true })];
    const [question] = letterDocument({ ...content, items }, WORDS).questions;
    expect(question?.why).toBe('We found a part of it. This is about its use in one place.');
  });

  it('shows a letter that was sent in the words that went out, without reasons of today', () => {
    const items = [itemOf({ text: 'As sent.\n\nWith its reason.', kind: null, quotes: [quote] })];
    const [question] = letterDocument({ ...content, items, sent: true }, WORDS).questions;
    expect(question).toMatchObject({ words: ['As sent.', 'With its reason.'], why: '', quotes: [] });
  });

  it('lets a name of several lines be one line', () => {
    const words = {
      ...WORDS,
      heading: 'Questions\n\nabout \u202eX',
      facts: [{ name: 'Product', value: 'A\nB' }],
    };
    expect(letterDocument(content, words)).toMatchObject({
      heading: 'Questions about [U+202E]X',
      facts: [{ name: 'Product', value: 'A B' }],
    });
  });

  it('names no source of a quote without one', () => {
    const items = [itemOf({ quotes: [{ text: 'Said at a fair.', address: '', title: ' ' }] })];
    const [question] = letterDocument({ ...content, items }, WORDS).questions;
    expect(question?.quotes).toEqual([{ text: 'Said at a fair.', source: '' }]);
  });
});

describe('sentText', () => {
  it('holds words, reason and quotes, so that the letter can be shown as it went out', () => {
    expect(sentText(itemOf({ quotes: [quote] }), WORDS)).toBe(
      [
        'How is AAA1 done?',
        'We found a part of it.',
        'Your own words: “Made with\ncarers.”\nFrom: Lantern, https://lantern.example/',
      ].join('\n\n'),
    );
  });

  it('always fits the record: what is too much goes as a whole, from the end', () => {
    const long = { ...quote, text: 'x'.repeat(4_990) };
    const item = itemOf({ quotes: [long, quote] });
    const text = sentText(item, WORDS);
    expect(text).not.toContain('xxx');
    expect(text).toContain('Made with');
    const full = sentText(itemOf({ text: `${'y'.repeat(4_999)}😀` }), WORDS);
    expect(full).toHaveLength(5_000);
    for (const one of [text, full]) {
      expect(v.parse(SentItem, { questionId: 'AAA1', text: one }).text).toBe(one);
    }
  });
});
