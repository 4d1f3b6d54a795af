/** The words on screen: found by id, with their arguments and plural forms, and never a reason to break. */
import { effect } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  besideText,
  isBeside,
  language,
  reviewState,
  setTexts,
  shown,
  t,
} from '../../../components/ui/texts';

const ENGLISH = `
hello = Hello, { $name }!
app-name = Equal Say
title = { app-name } at work
apples =
    { $count ->
        [0] no apples
        [one] one apple
       *[other] { $count } apples
    }
no-value =
    .label = only an attribute
`;
const WELSH = `
apples =
    { $count ->
        [zero] dim afal
        [one] un afal
        [two] dau afal
        [few] { $count } afal
       *[other] { $count } o afalau
    }
`;

beforeEach(() => {
  setTexts('en-GB', [ENGLISH]);
});

describe('t', () => {
  it('gives the words of a message, with what is put in and what it refers to', () => {
    expect(t('hello', { name: 'Ada' })).toBe('Hello, Ada!');
    expect(t('title')).toBe('Equal Say at work');
  });

  it('adds no invisible marks, which would end in names of files', () => {
    expect([...t('hello', { name: 'Ada' })]).toHaveLength('Hello, Ada!'.length);
  });

  const missing = ['nothing-like-it', 'no-value', '', 'constructor', '__proto__'];
  it.each(missing)('shows the id of a message that is missing: "%s"', (id) => {
    expect(t(id)).toBe(id);
  });

  it('shows the name of an argument that was not given, and does not throw', () => {
    expect(t('hello')).toBe('Hello, {$name}!');
  });

  const plurals: readonly [string, number, string][] = [
    ['en-GB', 0, 'no apples'],
    ['en-GB', 1, 'one apple'],
    ['en-GB', 2, '2 apples'],
    ['en-GB', 1234, '1,234 apples'],
    ['cy', 0, 'dim afal'],
    ['cy', 2, 'dau afal'],
    ['cy', 3, '3 afal'],
    ['cy', 7, '7 o afalau'],
  ];
  it.each(plurals)('counts as %s does: %i', (tag, count, words) => {
    setTexts(tag, [tag === 'cy' ? WELSH : ENGLISH]);
    expect(t('apples', { count })).toBe(words);
  });

  it('takes words given to it for words: no message, no markup, no reference', () => {
    expect(t('hello', { name: '{ app-name } <b>' })).toBe('Hello, { app-name } <b>!');
  });
});

describe('setTexts', () => {
  it('puts several files together', () => {
    setTexts('en-GB', ['one = 1', 'two = { one } and 1']);
    expect(t('two')).toBe('1 and 1');
  });

  it('has everything that shows a word drawn again in the new language', () => {
    const drawn: string[] = [];
    const stop = effect(() => void drawn.push(`${language.value} ${t('apples', { count: 2 })}`));
    setTexts('cy', [WELSH]);
    stop();
    expect(drawn[0]).toBe('en-GB 2 apples');
    expect(drawn.at(-1)).toBe('cy dau afal');
  });
});

describe('English behind another language', () => {
  const PART = 'hello = Helo, { $name }!\nneither = { app-name } ac { nothing-like-it }\n';
  const show = (beside: boolean) => setTexts('cy', [PART], { english: [ENGLISH], beside });

  it('shows what is missing in English, with the plural forms of English', () => {
    show(false);
    expect(shown('hello', { name: 'Ada' })).toEqual({ text: 'Helo, Ada!', language: 'cy' });
    expect(shown('apples', { count: 2 })).toEqual({ text: '2 apples', language: 'en-GB' });
    expect(t('apples', { count: 1 })).toBe('one apple');
    expect(shown('nothing-like-it')).toEqual({ text: 'nothing-like-it', language: 'cy' });
  });

  it('takes English into a message that asks for one that is not translated', () => {
    show(false);
    expect(t('neither')).toBe('Equal Say ac {nothing-like-it}');
  });

  it('stands beside only where it is asked for, and never beside itself', () => {
    show(false);
    expect([besideText('hello', { name: 'Ada' }), isBeside()]).toEqual([null, false]);
    show(true);
    expect([besideText('hello', { name: 'Ada' }), isBeside()]).toEqual(['Hello, Ada!', true]);
    expect(besideText('apples', { count: 2 })).toBeNull();
    setTexts('en-GB', [ENGLISH]);
    expect([besideText('hello', { name: 'Ada' }), isBeside()]).toEqual([null, false]);
  });

  it('says how far the words are reviewed, of a translation only', () => {
    setTexts('cy', [PART], { english: [ENGLISH], reviewed: { shown: 2, unreviewed: 1 } });
    expect(reviewState()).toEqual({ shown: 2, unreviewed: 1 });
    setTexts('en-GB', [ENGLISH]);
    expect(reviewState()).toBeNull();
  });
});
