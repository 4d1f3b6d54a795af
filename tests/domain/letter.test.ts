/** What is asked of the vendor: by which answers, under which number, and never by whom it could harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRUCTURE as FULL } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import type { AboutTable } from '../../lib/domain/about';
import { ROLES, type Role } from '../../lib/domain/assessment';
import type { LetterItem } from '../../lib/domain/letter';
import { askKindOf, letterItems, mayWriteLetter, repliesIn } from '../../lib/domain/letter';
import { type LetterRecord, NEW_LETTER, type VendorReply } from '../../lib/domain/letter-record';
import { standingsOf } from '../../lib/domain/standing';
import { ANSWERS, CHECKLIST, sourcesOf } from '../fixtures/letter/builders';
import { answersArb } from '../fixtures/result/arbitraries';
import { given, standings } from '../fixtures/result/builders';

const REPLY: VendorReply = {
  text: 'A group of eight has met since March.',
  receivedOn: '2026-12-01',
  recordedAt: '2026-12-02T10:00:00.000Z',
};

const SENT: LetterRecord = {
  ...NEW_LETTER,
  sentOn: '2026-11-21',
  sent: [
    { questionId: 'AAA3', text: 'How was AAA3 done?' },
    { questionId: 'AAA1', text: 'How was AAA1 done?' },
  ],
};

const numbered = (items: readonly LetterItem[]) =>
  items.map(({ number, questionId }) => `${number} ${questionId}`);
const ids = (items: readonly LetterItem[]) => items.map(({ questionId }) => questionId);

describe('mayWriteLetter', () => {
  it('offers no letter to care workers, people who draw on care and family carers', () => {
    const offered = ROLES.filter(mayWriteLetter);
    expect(offered).toEqual(['commissioner', 'charity-reviewer', 'provider', 'other']);
  });

  it.each<Role>(['care-worker', 'person-who-draws-on-care', 'family-carer'])(
    'gives a %s no item either, whatever is stored',
    (role) => {
      const none = { sentOn: null, items: [], leftOut: [], notInSent: [] };
      expect(letterItems(sourcesOf({ role }))).toEqual(none);
      expect(letterItems(sourcesOf({ role, letter: SENT }))).toEqual(none);
    },
  );
});

describe('the questions asked (domain research 7.1.8)', () => {
  it('are every not enough information, partly, no and claimed-only yes, numbered in the checklist’s order', () => {
    const { items, leftOut, notInSent, sentOn } = letterItems(sourcesOf());
    expect(items.map(({ number, questionId, kind }) => [number, questionId, kind])).toEqual([
      [1, 'AAA1', 'not-enough-information'],
      [2, 'AAA2', 'partly'],
      [3, 'AAA3', 'no'],
      [4, 'AAA4', 'claimed-only'],
    ]);
    expect([leftOut, notInSent, sentOn]).toEqual([[], [], null]);
  });

  it.each([
    [given('yes', { strength: null }), 'claimed-only'],
    [given('yes', { strength: 0 }), 'claimed-only'],
    [given('yes', { strength: 1 }), 'claimed-only'],
    [given('yes', { strength: 2 }), null],
    [given('yes', { strength: 3 }), null],
    [given('yes', { strength: 0, lived: true }), null],
    [given('no', { strength: 3, lived: true }), 'no'],
    [given('does-not-apply'), null],
  ] as const)('ask of %j for the reason %s', (answer, kind) => {
    const standing = standings(CHECKLIST.structure, { AAA2: answer }).list.find(
      ({ question }) => question.id === 'AAA2',
    );
    expect(standing && askKindOf(standing)).toBe(kind);
  });

  it('pass over what nobody answered: silence is not an answer', () => {
    expect(letterItems(sourcesOf({}, {})).items).toEqual([]);
  });

  it('pass over a must-have that is said not to apply and lacks its reason', () => {
    expect(ids(letterItems(sourcesOf()).items)).not.toContain('BBB2');
  });

  it('mark must-haves, and have the checklist’s words for the vendor', () => {
    const [first, second] = letterItems(sourcesOf()).items;
    expect(first).toMatchObject({ mustHave: true, label: 'Label AAA1', text: 'How is AAA1 done?' });
    expect(second).toMatchObject({ mustHave: false, value: 'partly', usualText: 'How is AAA2 done?' });
  });

  it('are put in the reviewer’s words where they changed them', () => {
    const letter = { ...NEW_LETTER, wording: { AAA2: 'Which part is done?' } };
    const [, second] = letterItems(sourcesOf({ letter })).items;
    expect(second).toMatchObject({ text: 'Which part is done?', usualText: 'How is AAA2 done?' });
  });

  it('are put as they stand when an added question has no words for the vendor', () => {
    const questions = { ...CHECKLIST.text.questions };
    const plain = questions.AAA1;
    if (!plain) throw new Error('no words');
    const text = { ...CHECKLIST.text, questions: { ...questions, AAA1: { ...plain, askVendor: ' ' } } };
    const [first] = letterItems(sourcesOf({ checklist: { ...CHECKLIST, text } })).items;
    expect(first?.text).toBe('Is AAA1 so?');
  });

  it('quote the vendor where evidence has their words, and nothing else', () => {
    const quote = { text: 'Made with carers.', address: 'https://lantern.example/', title: 'Lantern' };
    const { items } = letterItems(sourcesOf({ quotes: { AAA2: [quote], BBB1: [quote] } }));
    expect(items.map(({ quotes }) => quotes)).toEqual([[], [quote], [], []]);
  });

  it('are numbered without a gap when some are left out, and those stand apart', () => {
    const letter = { ...NEW_LETTER, leftOut: ['AAA2', 'BBB1'] };
    const { items, leftOut } = letterItems(sourcesOf({ letter }));
    expect(numbered(items)).toEqual(['1 AAA1', '2 AAA3', '3 AAA4']);
    expect(numbered(leftOut)).toEqual(['null AAA2']);
  });

  it('number from 1 without a gap, in the checklist’s order, whatever was answered', () => {
    fc.assert(
      fc.property(answersArb(FULL.questions.map(({ id }) => id)), (answers) => {
        const counted = {
          questions: FULL.questions.map((question) => ({ question, asked: true })),
          positions: new Map(FULL.questions.map(({ id }, at) => [id, at])),
        };
        const checklist = { structure: FULL, text: CHECKLIST.text };
        const { items } = letterItems(sourcesOf({ checklist, standings: standingsOf(counted, answers) }));
        expect(items.map(({ number }) => number)).toEqual(items.map((_item, at) => at + 1));
        const places = items.map(({ questionId }) => counted.positions.get(questionId) ?? -1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(items.every(({ value, kind }) => value === 'yes' || value === kind)).toBe(true);
      }),
    );
  });
});

describe('an answer about its use in one place', () => {
  const about: AboutTable = {
    AAA3: { commissioner: 'use-here', charity: 'use-here', worker: 'use-here', person: 'use-here' },
  };
  const answeredBy = (audience: 'commissioner' | 'worker' | 'person', value: 'no' | 'partly') =>
    letterItems(
      sourcesOf({ about }, { ...ANSWERS, AAA3: given(value, { wording: { audience, language: 'en-GB' } }) }),
    );

  it('is marked, so that the letter can say so', () => {
    const { items } = answeredBy('commissioner', 'no');
    expect(items.map(({ useHere }) => useHere)).toEqual([false, false, true, false]);
  });

  it.each(['worker', 'person'] as const)(
    'never goes to the vendor as a no in the words for a %s',
    (audience) => {
      const { items, leftOut } = answeredBy(audience, 'no');
      expect(ids([...items, ...leftOut])).toEqual(['AAA1', 'AAA2', 'AAA4']);
      expect(ids(answeredBy(audience, 'partly').items)).toContain('AAA3');
    },
  );
});

describe('a letter that was sent', () => {
  it('keeps its order, numbers and words for ever', () => {
    const changedSince = { ...ANSWERS, AAA1: given('yes', { strength: 3 }), AAA3: given('partly') };
    const { items, sentOn } = letterItems(sourcesOf({ letter: SENT }, changedSince));
    expect(sentOn).toBe('2026-11-21');
    expect(items).toMatchObject([
      { number: 1, questionId: 'AAA3', text: 'How was AAA3 done?', kind: 'partly', value: 'partly' },
      { number: 2, questionId: 'AAA1', text: 'How was AAA1 done?', kind: null, value: 'yes' },
    ]);
  });

  it('keeps a question whose answer was taken back, and one that does not apply any more', () => {
    const { items } = letterItems(sourcesOf({ letter: SENT }, {}));
    expect(items).toMatchObject([
      { number: 1, kind: null, value: null },
      { number: 2, kind: null, value: null },
    ]);
    const gone = { ...SENT, sent: [{ questionId: 'ZZZ9', text: 'Asked of old.' }] };
    expect(letterItems(sourcesOf({ letter: gone })).items).toMatchObject([{ number: 1, label: 'ZZZ9' }]);
  });

  it('lists what came up since, without a number, apart from what was left out', () => {
    const letter = { ...SENT, leftOut: ['AAA4'] };
    const { notInSent, leftOut } = letterItems(sourcesOf({ letter }));
    expect([numbered(notInSent), numbered(leftOut)]).toEqual([['null AAA2'], ['null AAA4']]);
  });

  it('shows a reply beside the answer, and counts it', () => {
    const before = letterItems(sourcesOf({ letter: SENT }));
    expect(repliesIn(before)).toEqual({ answered: 0, of: 2 });
    const after = letterItems(sourcesOf({ letter: { ...SENT, replies: { AAA1: REPLY } } }));
    expect(after.items.map(({ reply, value }) => [reply, value])).toEqual([
      [null, 'no'],
      [REPLY, 'not-enough-information'],
    ]);
    expect(repliesIn(after)).toEqual({ answered: 1, of: 2 });
  });

  it('hides no reply, also to a question that was left out or is not asked any more', () => {
    const letter = { ...SENT, leftOut: ['AAA4'], replies: { AAA4: REPLY, BBB1: REPLY } };
    const { notInSent, leftOut, items } = letterItems(sourcesOf({ letter }));
    expect(notInSent.map(({ questionId, reply }) => [questionId, reply !== null])).toEqual([
      ['AAA2', false],
      ['AAA4', true],
      ['BBB1', true],
    ]);
    expect(leftOut).toEqual([]);
    expect(repliesIn({ items })).toEqual({ answered: 0, of: 2 });
  });
});
