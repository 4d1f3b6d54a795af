/** A copy to keep reads as it was said, and holds nothing that was not. */
import { describe, expect, it } from 'vitest';
import { type CopyToKeep, copyAsText } from '../../lib/formats/copy-to-keep';

const COPY: CopyToKeep = {
  heading: 'What I said about Harbour Notes',
  lead: ['Saved on 22 November 2026.'],
  items: [
    {
      number: 1,
      question: 'Do people ask you first?',
      answer: 'No',
      said: [
        { heading: 'I said', text: 'Nobody asked.\nNot once.' },
        { heading: 'The helper adds', text: '  ' },
      ],
    },
    { number: 2, question: 'Can you say no?', answer: 'Not answered', said: [] },
  ],
  sections: [
    { heading: 'One thing should change', lines: ['Ask us first.\nThen listen.'] },
    { heading: 'Nothing under it', lines: [' '] },
    { heading: 'If something is wrong', lines: ['You can complain.', 'You can tell your council.'] },
  ],
  closing: ['This is not a certificate.'],
};

describe('copyAsText', () => {
  it('puts each question with its answer and what was said, line by line', () => {
    expect(copyAsText(COPY)).toBe(
      [
        '\ufeffWhat I said about Harbour Notes',
        'Saved on 22 November 2026.',
        '',
        '1. Do people ask you first?',
        '   No',
        '   I said',
        '   Nobody asked.',
        '   Not once.',
        '',
        '2. Can you say no?',
        '   Not answered',
        '',
        'One thing should change',
        '   Ask us first.',
        '   Then listen.',
        '',
        'If something is wrong',
        '   You can complain.',
        '   You can tell your council.',
        '',
        'This is not a certificate.',
        '',
      ].join('\r\n'),
    );
  });

  it('takes any text, and writes none that a file could not hold', () => {
    const nasty = `a\u0000b${String.fromCharCode(0xd800)}`;
    const text = copyAsText({ ...COPY, heading: nasty, items: [], lead: [nasty], sections: [], closing: [] });
    expect(text).not.toContain('\u0000');
    expect(text.isWellFormed()).toBe(true);
  });
});
