// @vitest-environment happy-dom
/** A language on screen: its words, the document's language and direction, English beside, and who has looked. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuestionWords } from '../../../components/languages/QuestionWords';
import { type LanguageChoice, showLanguage } from '../../../components/languages/show-language';
import { TranslationNote } from '../../../components/languages/TranslationNote';
import { language, t } from '../../../components/ui/texts';
import { Words } from '../../../components/ui/Words';
import type { QuestionReading } from '../../../lib/domain/translated-words';
import type { Translation } from '../../../lib/domain/translation';
import { FILES, setEnglish, WELSH } from './set-up';

const ENGLISH: LanguageChoice = { language: 'en-GB', englishBeside: false, translation: null };
const URDU: Translation = {
  ...WELSH,
  tag: 'ur',
  direction: 'rtl',
  name: 'اردو',
  entries: { 'screen:save': { text: 'محفوظ کریں', by: '', reviewed: true, from: 'Save' } },
};

const choose = (changes: Partial<LanguageChoice>) => showLanguage({ ...ENGLISH, ...changes }, FILES);
const root = () => [document.documentElement.lang, document.documentElement.dir];
const html = (part: Element) => part.innerHTML.replace(/ class="[^"]*"/g, '');

beforeEach(setEnglish);
afterEach(() => {
  cleanup();
  choose({});
});

describe('showLanguage', () => {
  it.each([
    ['English', { language: 'en-GB' }, 'en-GB', 'ltr', 'Save'],
    ['English, whatever is loaded', { language: 'en-GB', translation: WELSH }, 'en-GB', 'ltr', 'Save'],
    ['a translation', { language: 'cy', translation: WELSH }, 'cy', 'ltr', 'Cadw'],
    ['a translation from right to left', { language: 'ur', translation: URDU }, 'ur', 'rtl', 'محفوظ کریں'],
    ['the longer made-up language', { language: 'en-XA' }, 'en-XA', 'ltr', 'Šååṽéé'],
    ['the other made-up language', { language: 'ar-XB' }, 'ar-XB', 'rtl', '\u200f\u202eSave\u202c\u200f'],
    ['English for a language that is gone', { language: 'pl' }, 'en-GB', 'ltr', 'Save'],
    ['English for a language of another tag', { language: 'pl', translation: WELSH }, 'en-GB', 'ltr', 'Save'],
  ])('shows %s, and marks the document so', (_name, changes, tag, dir, save) => {
    expect(choose(changes)).toBe(tag);
    expect(root()).toEqual([tag, dir]);
    expect([language.value, t('save')]).toEqual([tag, save]);
  });

  it('leaves what is not translated in English', () => {
    choose({ language: 'cy', translation: WELSH });
    expect(t('cancel')).toBe('Cancel');
  });

  it('shows no translation that does not fit the English of today', () => {
    const entries = { 'screen:window-title': { text: '{ $title }', by: '', reviewed: true, from: '' } };
    choose({ language: 'cy', translation: { ...WELSH, entries } });
    expect(t('window-title', { screen: 'Reviews' })).toBe('Reviews · Equal Say');
  });
});

describe('Words', () => {
  const shown = () => html(render(<Words textId="save" />).container);

  it('are plain in the language on screen', () => {
    expect(shown()).toBe('Save');
    choose({ language: 'ur', translation: URDU });
    expect(shown()).toBe('محفوظ کریں');
  });

  it('have English beside them when it was asked for, each marked with its language', () => {
    choose({ language: 'ur', translation: URDU, englishBeside: true });
    expect(shown()).toBe(
      '<span lang="ur" dir="rtl">محفوظ کریں</span> <span lang="en-GB" dir="ltr">Save</span>',
    );
  });

  it('are marked as English where they are not translated, and stand once', () => {
    choose({ language: 'ur', translation: URDU, englishBeside: true });
    expect(html(render(<Words textId="cancel" />).container)).toBe(
      '<span lang="en-GB" dir="ltr">Cancel</span>',
    );
  });

  it('are drawn again when the language changes', async () => {
    const { container, findByText } = render(<Words textId="save" />);
    choose({ language: 'cy', translation: WELSH });
    await findByText('Cadw');
    expect(container.textContent).toBe('Cadw');
  });
});

describe('TranslationNote', () => {
  const note = () => render(<TranslationNote />).container.textContent;

  it('says of how many texts nobody has looked at', () => {
    choose({ language: 'cy', translation: WELSH });
    expect(note()).toContain('of its 2 texts, 1 has not been looked at');
  });

  it('is silent for English, for the made-up languages, and for what is reviewed in full', () => {
    expect(note()).toBe('');
    choose({ language: 'en-XA' });
    expect(note()).toBe('');
    choose({ language: 'ur', translation: URDU });
    expect(note()).toBe('');
  });
});

describe('QuestionWords', () => {
  const reading: QuestionReading = {
    text: 'سوال؟',
    language: 'ur',
    direction: 'rtl',
    english: 'Question?',
    unreviewed: true,
  };
  const shown = (changes: Partial<QuestionReading> = {}) =>
    html(render(<QuestionWords reading={{ ...reading, ...changes }} />).container);

  it('labels a translation that nobody has looked at, and hides the English that was not asked for', () => {
    expect(shown()).toBe(
      '<span><span lang="ur" dir="rtl">سوال؟</span> <span>Translation not yet reviewed</span></span>',
    );
  });

  it('has English beside it when it was asked for', () => {
    choose({ language: 'ur', translation: URDU, englishBeside: true });
    expect(shown({ unreviewed: false })).toBe(
      '<span><span lang="ur" dir="rtl">سوال؟</span> <span lang="en-GB" dir="ltr">Question?</span></span>',
    );
  });

  it('takes words with more to them in place of the plain ones', () => {
    const more = (
      <QuestionWords reading={{ ...reading, unreviewed: false }}>
        <em>سوال؟</em>
      </QuestionWords>
    );
    expect(html(render(more).container)).toBe('<span><span lang="ur" dir="rtl"><em>سوال؟</em></span></span>');
  });

  it('stands alone, marked as English, where it is not translated', () => {
    choose({ language: 'ur', translation: URDU, englishBeside: true });
    const english = { text: 'Question?', language: 'en-GB', direction: 'ltr', english: null } as const;
    expect(shown({ ...english, unreviewed: false })).toBe(
      '<span><span lang="en-GB" dir="ltr">Question?</span></span>',
    );
  });
});
