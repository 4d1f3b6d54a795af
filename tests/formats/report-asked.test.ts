/** Questions of several letters to the vendor, each listed once. */
import { describe, expect, it } from 'vitest';
import { askedQuestions } from '../../lib/formats/report-asked';
import type { ReportGap, ReportLetter, ReportReply } from '../../lib/formats/report-data';

const gap = (questionId: string, overrides: Partial<ReportGap> = {}): ReportGap => ({
  number: 1,
  questionId,
  label: `Label ${questionId}`,
  mustHave: false,
  text: `How is ${questionId}?`,
  takenOut: null,
  kinds: [],
  reply: null,
  ...overrides,
});

const letter = (number: number, sentOn: string, ...gaps: readonly ReportGap[]): ReportLetter => ({
  from: { kind: 'review', number },
  sentOn,
  gaps,
});

const reply = (text: string, receivedOn: string): ReportReply => ({
  said: { kind: 'words', text },
  receivedOn,
});

describe('askedQuestions', () => {
  it('lists each question once, in the order of the letters, with every letter that asked it', () => {
    const asked = askedQuestions([
      letter(1, '2026-11-05', gap('AAA1', { kinds: ['partly'] }), gap('BBB1', { number: 2 })),
      letter(
        2,
        '2026-11-06',
        gap('BBB1', { number: 1 }),
        gap('AAA1', { number: 2, kinds: ['no', 'partly'] }),
      ),
    ]);
    expect(asked.map(({ questionId, kinds }) => [questionId, kinds])).toEqual([
      ['AAA1', ['partly', 'no']],
      ['BBB1', []],
    ]);
    expect(asked[0]?.wordings).toEqual([
      {
        text: 'How is AAA1?',
        takenOut: null,
        askings: [
          { from: { kind: 'review', number: 1 }, sentOn: '2026-11-05', number: 1, added: '' },
          { from: { kind: 'review', number: 2 }, sentOn: '2026-11-06', number: 2, added: '' },
        ],
      },
    ]);
  });

  it('gives words that a letter adds to those of another with that letter, and other words on their own', () => {
    const [one] = askedQuestions([
      letter(1, '2026-11-05', gap('AAA1', { text: 'How is it?\n\nWhy we ask: not enough was found.' })),
      letter(2, '2026-11-05', gap('AAA1', { text: 'How is it?' })),
      letter(3, '2026-11-05', gap('AAA1', { text: 'How is it? Truly?' })),
    ]);
    expect(one?.wordings.map(({ text, askings }) => [text, askings.map(({ added }) => added)])).toEqual([
      ['How is it?', ['Why we ask: not enough was found.', '']],
      ['How is it? Truly?', ['']],
    ]);
  });

  it('shows a reply once though two letters have it, the earliest first', () => {
    const late = reply('Later.', '2026-11-20');
    const first = reply('First.', '2026-11-10');
    const [one] = askedQuestions([
      letter(1, '2026-11-05', gap('AAA1', { reply: late })),
      letter(2, '2026-11-05', gap('AAA1', { reply: first })),
      letter(3, '2026-11-05', gap('AAA1', { reply: late })),
    ]);
    expect(one?.replies).toEqual([first, late]);
    expect(one?.waiting).toBe(false);
  });

  it('waits for a reply where none came since the question was last asked', () => {
    const waiting = (lastAsked: string) =>
      askedQuestions([
        letter(1, '2026-11-05', gap('AAA1', { reply: reply('Yes.', '2026-11-10') })),
        letter(2, lastAsked, gap('AAA1')),
      ]).map((one) => one.waiting);
    expect([waiting('2026-11-10'), waiting('2026-11-11')]).toEqual([[false], [true]]);
    expect(askedQuestions([letter(1, '2026-11-05', gap('AAA1'))])[0]?.waiting).toBe(true);
  });

  it('keeps two questions of one id apart whose labels differ', () => {
    const asked = askedQuestions([
      letter(1, '2026-11-05', gap('AAA1')),
      letter(2, '2026-11-05', gap('AAA1', { label: 'Another' })),
    ]);
    expect(asked.map(({ label }) => label)).toEqual(['Label AAA1', 'Another']);
  });
});
