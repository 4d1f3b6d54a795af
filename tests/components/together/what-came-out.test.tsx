// @vitest-environment happy-dom
/** What came out of a meeting, and its words: every voice once, no sums over voices, and hands as they were counted. */
import { render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordingsOf } from '../../../components/together/MeetingQuestion';
import { dayInWords, handsInWords, saidInWords } from '../../../components/together/together-words';
import { saidOn, type VoiceAnswers, whatCameOut } from '../../../components/together/what-came-out';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { ANSWER_VALUES } from '../../../lib/domain/answer';
import { NO_HANDS } from '../../../lib/domain/meeting';
import { idOf } from '../../fixtures/meeting/fake-ports';
import { meetingOf } from '../../fixtures/meeting/open-meeting';
import { cleanup, setEnglish, wordsOf } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const voicesArb: fc.Arbitrary<readonly VoiceAnswers[]> = fc
  .array(fc.option(fc.constantFrom(...ANSWER_VALUES)), { maxLength: 12 })
  .map((values) =>
    values.map((value, at) => ({
      voice: { assessmentId: idOf(at + 1), name: `voice ${at}`, role: 'other' },
      answers: value ? { AAA1: value } : {},
    })),
  );

describe('saidOn', () => {
  it('names every voice that answered exactly once, under what it said', () => {
    fc.assert(
      fc.property(voicesArb, (voices) => {
        const said = saidOn('AAA1', voices);
        const named = said.flatMap(({ value, voices: saying }) =>
          saying.map(({ name }) => `${name} ${value}`),
        );
        const given = voices.flatMap(({ voice, answers }) =>
          answers.AAA1 ? [`${voice.name} ${answers.AAA1}`] : [],
        );
        expect(named.toSorted()).toEqual(given.toSorted());
        expect(said.every(({ voices: saying }) => saying.length > 0)).toBe(true);
      }),
    );
  });
});

describe('whatCameOut', () => {
  it('voices differ where two said otherwise, whatever was agreed, and not where one is silent', () => {
    fc.assert(
      fc.property(voicesArb, fc.boolean(), (voices, agreed) => {
        const agreement = { value: 'yes', note: '', agreedAt: '2026-03-03T10:00:00.000Z' } as const;
        const meeting = meetingOf({ agreed: agreed ? { AAA1: agreement } : {} });
        const came = whatCameOut(meeting, ['AAA1'], voices);
        const distinct = new Set(voices.flatMap(({ answers }) => answers.AAA1 ?? []));
        expect(came.differ).toHaveLength(distinct.size > 1 ? 1 : 0);
        expect(came.agreed).toHaveLength(agreed ? 1 : 0);
        expect(came.open).toEqual(distinct.size === 0 && !agreed ? ['AAA1'] : []);
      }),
    );
  });

  it('leaves out what is not asked any more', () => {
    const meeting = meetingOf({ hands: { BBB2: { ...NO_HANDS, yes: 3 } } });
    expect(whatCameOut(meeting, ['AAA1'], []).hands).toEqual([]);
  });
});

describe('words', () => {
  it('hands are said as they were counted, of the people who were there', () => {
    const hands = { ...NO_HANDS, yes: 7, no: 3, 'not-enough-information': 2 };
    expect(handsInWords(hands, 12)).toBe('7 yes, 3 no, 2 not sure, of 12 people');
  });

  it('voices that said the same are named together', () => {
    const { container } = render(<p>{saidInWords(['night staff', 'families'], 'no')}</p>);
    expect(wordsOf(container)).toBe('night staff and families said no');
    expect([...container.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([
      'night staff',
      'families',
    ]);
  });

  it('a day stays that day wherever it is read', () => {
    expect([dayInWords('2026-03-03'), dayInWords('2026-12-31'), dayInWords('')]).toEqual([
      '3 March 2026',
      '31 December 2026',
      '',
    ]);
  });

  it('the same wording of two audiences stands once, for both', () => {
    const text = CURRENT_CHECKLIST.text.questions.COP1;
    if (!text) throw new Error('no COP1');
    const wordings = wordingsOf(text, ['charity-reviewer', 'commissioner', 'care-worker', 'provider']);
    expect(wordings.map(({ audiences }) => audiences)).toEqual([['commissioner', 'charity'], ['worker']]);
    expect(wordingsOf(text, []).map(({ audiences }) => audiences)).toEqual([['commissioner']]);
  });
});
