/** What a reader gets: the translation where it fits, English where not, and the truth about who has looked at it. */
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import {
  checklistTextIn,
  questionReading,
  translatedMessages,
  translatedText,
  translationState,
} from '../../lib/domain/translated-words';
import type { Translation, TranslationEntry } from '../../lib/domain/translation';
import { checklistWords, screenWords } from '../../lib/domain/words';

const { ref, text: ENGLISH } = CURRENT_CHECKLIST;
const { version } = ref;
const id = (rest: string) => `checklist:${version}:${rest}`;
const question = (field: string) => id(`COP1:${field}`);

function entry(text: string, from: string, reviewed = true): TranslationEntry {
  return { text, by: 'Gwen', reviewed, from };
}

function welsh(entries: Translation['entries']): Translation {
  return { tag: 'cy', direction: 'ltr', name: 'Cymraeg', entries };
}

const WORDS = screenWords([
  { name: 'a', source: 'save = Save\nstop = Stop\nof = { $n } of { $all }\nbroken = Broken\n' },
]);

describe('translatedMessages', () => {
  it('gives what fits as Fluent source, and says what it passed over and why', () => {
    const made = translatedMessages(
      welsh({
        'screen:save': entry('Cadw', 'Save'),
        'screen:stop': entry('Aros', 'Stop', false),
        'screen:of': entry('{ $n }', '{ $n } of { $all }'),
        'screen:broken': entry('{ $x', 'Broken'),
        'screen:gone': entry('Wedi mynd', 'Gone'),
        [question('why')]: entry('Pam', 'Why'),
      }),
      WORDS,
    );
    expect(made).toEqual({
      source: 'save = Cadw\nstop = Aros\n',
      shown: 2,
      unreviewed: 1,
      refused: [
        { id: 'screen:of', why: { kind: 'other-placeholders', missing: ['$all'], extra: [] } },
        { id: 'screen:broken', why: { kind: 'does-not-parse' } },
      ],
    });
  });

  it('counts a text whose English has changed as not reviewed', () => {
    expect(translatedMessages(welsh({ 'screen:save': entry('Cadw', 'Keep') }), WORDS).unreviewed).toBe(1);
  });

  it('lets no translation bring in a message of another name', () => {
    const { source } = translatedMessages(welsh({ 'screen:save': entry('Cadw\nstop = Na', 'Save') }), WORDS);
    expect(source).toBe('save = Cadw\n    stop = Na\n');
  });
});

describe('translationState', () => {
  it('counts texts of screens and checklist that can be shown, and those nobody reviewed', () => {
    const words = [...WORDS, ...checklistWords(version, ENGLISH)];
    const state = translationState(
      welsh({
        'screen:save': entry('Cadw', 'Save'),
        'screen:broken': entry('{ $x', 'Broken'),
        [question('why')]: entry('Pam', 'Other English'),
      }),
      words,
    );
    expect(state).toEqual({ shown: 2, of: words.length, unreviewed: 1 });
  });
});

describe('translatedText', () => {
  const translation = welsh({
    [question('text.worker')]: entry('I weithiwr?', ENGLISH.questions.COP1?.text.worker ?? ''),
    [question('label')]: entry('Label', ''),
    [id('themes:COP.name')]: entry('Gyda’n gilydd', ''),
    [id('useTypes:A.name')]: entry('Swyddfa', ''),
    [id('facts:ai')]: entry('AI?', ''),
    [id('checklist:status')]: entry('Drafft', ''),
    'checklist:9.9.9:COP1:why': entry('Fersiwn arall', 'Other English'),
    'checklist:9.9.9:COP1:evidence': entry('Tystiolaeth', ENGLISH.questions.COP1?.evidence ?? ''),
  });
  const text = translatedText(version, ENGLISH, translation);

  it('puts the translation in wherever there is one', () => {
    expect(text.language).toBe('cy');
    expect(text.status).toBe('Drafft');
    expect(text.questions.COP1?.text.worker).toBe('I weithiwr?');
    expect([text.questions.COP1?.label, text.themes.COP?.name]).toEqual(['Label', 'Gyda’n gilydd']);
    expect([text.useTypes.A.name, text.facts.ai]).toEqual(['Swyddfa', 'AI?']);
  });

  it('takes from another version of the checklist what has the same English', () => {
    expect(text.questions.COP1?.evidence).toBe('Tystiolaeth');
  });

  it('leaves everything else in English, also what another version says in other words', () => {
    expect(text.questions.COP1?.text.person).toBe(ENGLISH.questions.COP1?.text.person);
    expect(text.questions.COP1?.why).toBe(ENGLISH.questions.COP1?.why);
    expect(text.questions.COP2).toEqual(ENGLISH.questions.COP2);
  });

  it('changes nothing of the words it was given', () => {
    expect(ENGLISH.language).toBe('en-GB');
    expect(translatedText(version, ENGLISH, welsh({}))).toEqual({ ...ENGLISH, language: 'cy' });
  });
});

describe('checklistTextIn', () => {
  const translation = welsh({ [id('facts:ai')]: entry('AI?', '') });
  it.each([
    ['en-GB', null, ENGLISH.facts.ai],
    ['en-GB', translation, ENGLISH.facts.ai],
    ['cy', translation, 'AI?'],
    ['cy', null, ENGLISH.facts.ai],
    ['en-XA', translation, 'Ðööééš îîţ ûûšéé ÅÅÎÎ?'],
  ] as const)('in %s', (tag, loaded, words) => {
    expect(checklistTextIn(tag, version, ENGLISH, loaded).facts.ai).toBe(words);
  });
});

describe('questionReading', () => {
  const english = ENGLISH.questions.COP1?.text.worker ?? '';
  const read = (translation: Translation | null, questionId = 'COP1') =>
    questionReading({ version, text: ENGLISH }, translation, questionId, 'worker');

  it('is English, with nothing beside it, where there is no translation', () => {
    const plain = { text: english, language: 'en-GB', direction: 'ltr', english: null, unreviewed: false };
    expect(read(null)).toEqual(plain);
    expect(read(welsh({}))).toEqual(plain);
  });

  it.each([
    ['reviewed', true, english, false],
    ['not reviewed', false, english, true],
    ['reviewed when the English was another', true, 'Other English?', true],
  ])('of a translation that is %s', (_name, reviewed, from, unseen) => {
    const translation: Translation = {
      tag: 'ur',
      direction: 'rtl',
      name: 'اردو',
      entries: { [question('text.worker')]: entry('سوال؟', from, reviewed) },
    };
    expect(read(translation)).toEqual({
      text: 'سوال؟',
      language: 'ur',
      direction: 'rtl',
      english,
      unreviewed: unseen,
    });
  });

  it('is nothing for a question that the checklist does not have', () => {
    expect(read(null, 'ZZZ1')).toBeNull();
  });
});
