/** A translation as a record: which languages, which texts may be shown, and when somebody has to look again. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import {
  entryFor,
  LanguageTag,
  refusalOf,
  Translation,
  textDirection,
  unreviewed,
  WordId,
} from '../../lib/domain/translation';
import { checklistWords, screenWords, type Word } from '../../lib/domain/words';
import { repoFiles } from '../repo/police/repo-files';

const ENTRY = { text: 'Cadw', by: 'Gwen', reviewed: true, from: 'Save' };
const WELSH = { tag: 'cy', direction: 'ltr', name: 'Cymraeg', entries: { 'screen:save': ENTRY } };
const word = (english: string): Word => ({ id: 'screen:a', english, note: '' });

describe('LanguageTag', () => {
  it.each(['cy', 'pl', 'pt-BR', 'zh-Hant-TW', 'ckb', 'en-US', 'sr-Latn'])('takes %s', (tag) => {
    expect(v.is(LanguageTag, tag)).toBe(true);
  });

  it.each([
    '',
    'en-GB',
    'en-XA',
    'ar-XB',
    'Welsh',
    'CY',
    'pt-br',
    'en-12',
    'cy ',
    'x-a',
    'c',
    '../cy',
    'cy_GB',
  ])('refuses %j', (tag) => {
    expect(v.is(LanguageTag, tag)).toBe(false);
  });
});

describe('Translation', () => {
  it('reads what it wrote', () => {
    const again: unknown = JSON.parse(JSON.stringify(WELSH));
    expect(v.parse(Translation, again)).toEqual(WELSH);
  });

  it('cleans words that no file or database takes', () => {
    const dirty = {
      ...WELSH,
      name: ' Cym\u0000raeg ',
      entries: { 'screen:a': { ...ENTRY, text: 'a\ud83e' } },
    };
    const read = v.parse(Translation, dirty);
    expect([read.name, read.entries['screen:a']?.text]).toEqual(['Cymraeg', 'a\ufffd']);
  });

  it.each([
    ['another direction', { ...WELSH, direction: 'up' }],
    ['no name', { ...WELSH, name: ' ' }],
    ['an empty text', { ...WELSH, entries: { 'screen:a': { ...ENTRY, text: ' \n' } } }],
    [
      'a text that is too long',
      { ...WELSH, entries: { 'screen:a': { ...ENTRY, text: 'x'.repeat(10_001) } } },
    ],
    ['an id that is none', { ...WELSH, entries: { 'page:a': ENTRY } }],
    ['no word on review', { ...WELSH, entries: { 'screen:a': { text: 'a', by: '', from: '' } } }],
  ])('refuses %s', (_name, value) => {
    expect(v.is(Translation, value)).toBe(false);
  });
});

describe('ids', () => {
  it('fit the schema, for every text of ours, and each is there once', () => {
    const files = repoFiles(/^locales\/en-GB\/.*\.ftl$/).map(({ path, text }) => ({
      name: path,
      source: text,
    }));
    const { ref, text } = CURRENT_CHECKLIST;
    const ids = [...screenWords(files), ...checklistWords(ref.version, text)].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(700);
    expect(ids.filter((id) => !v.is(WordId, id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('textDirection', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-XB', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ckb', 'rtl'],
    ['dv', 'rtl'],
    ['yi', 'rtl'],
    ['pa-PK', 'rtl'],
    ['pa', 'ltr'],
    ['az', 'ltr'],
    ['en-XA', 'ltr'],
    ['cy', 'ltr'],
    ['ur-Latn', 'ltr'],
    ['', 'ltr'],
    ['no tag at all', 'ltr'],
  ] as const)('of %j is %s', (tag, direction) => {
    expect(textDirection(tag)).toBe(direction);
  });
});

describe('refusalOf', () => {
  const english =
    '{ $count ->\n    [one] one of { $total } in { app-name }\n   *[other] { $count } of { $total }\n}';

  it.each([
    ['other words and no plural', 'o { $total }: { $count }'],
    ['more plural forms', '{ $count ->\n [two] dau { $total }\n *[other] { $count } o { $total }\n}'],
    ['a function of Fluent’s own', '{ NUMBER($count) } / { $total }'],
  ])('allows %s', (_name, text) => {
    expect(refusalOf(word(english), text)).toBeNull();
  });

  it.each([
    ['{ $count }', ['$total'], []],
    ['{ $count } { $total } { $vendor }', [], ['$vendor']],
    ['{ $total } { $cont }', ['$count'], ['$cont']],
    ['{ $count } { $total } { answer-yes }', [], ['answer-yes']],
    ['{ $count } { $total } { -brand }', [], ['-brand']],
    ['{ $count } { SHOUT($total) }', [], ['SHOUT']],
  ])('refuses %j, and names what is missing and what is too much', (text, missing, extra) => {
    expect(refusalOf(word(english), text)).toEqual({ kind: 'other-placeholders', missing, extra });
  });

  it('refuses what is no Fluent, and what no text asks for', () => {
    expect(refusalOf(word('Save'), 'Cadw {')).toEqual({ kind: 'does-not-parse' });
    expect(refusalOf(undefined, 'Cadw')).toEqual({ kind: 'unknown-id' });
  });

  it('wants the thing’s own name where English has it, in a checklist', () => {
    const asked: Word = { id: 'checklist:0.2.0:easyRead:COP1.ask', english: 'Is {thing} good?', note: '' };
    expect(refusalOf(asked, 'A yw {thing} yn dda?')).toBeNull();
    expect(refusalOf(asked, 'A yw yn dda?')).toEqual({
      kind: 'other-placeholders',
      missing: ['{thing}'],
      extra: [],
    });
    expect(refusalOf({ ...asked, english: 'Is it good?' }, 'A yw {thing} yn dda?')).toMatchObject({
      extra: ['{thing}'],
    });
  });

  it('takes other words of a checklist as they are', () => {
    expect(refusalOf({ id: 'checklist:0.1.0:COP1:why', english: 'Why?', note: '' }, 'Pam { $x')).toBeNull();
  });
});

describe('unreviewed', () => {
  it.each([
    [true, 'Save', false],
    [true, ' Save\r\n', false],
    [true, 'Save it', true],
    [false, 'Save', true],
  ])('of a text reviewed %s, whose English is %j today: %s', (reviewed, english, expected) => {
    expect(unreviewed({ ...ENTRY, reviewed }, english)).toBe(expected);
  });
});

describe('entryFor', () => {
  const id = (version: string, rest: string) => `checklist:${version}:${rest}`;
  const entries = {
    'screen:save': ENTRY,
    [id('0.1.0', 'COP1:why')]: { ...ENTRY, text: 'Pam?', from: 'Why?' },
    [id('0.2.0', 'COP1:why')]: { ...ENTRY, text: 'Pam nawr?', from: 'Why now?' },
  };
  const translation = v.parse(Translation, { ...WELSH, entries });

  it.each([
    ['its own version first, whatever the English is', id('0.1.0', 'COP1:why'), 'Why now?', 'Pam?'],
    ['another version with the same English', id('0.3.0', 'COP1:why'), 'Why now?', 'Pam nawr?'],
    ['no other version where the English is another', id('0.3.0', 'COP1:why'), 'Why ever?', undefined],
    ['nothing of another question or field', id('0.1.0', 'COP1:label'), 'Why?', undefined],
    ['a message by its id', 'screen:save', 'Save', 'Cadw'],
    ['no message of another name', 'screen:COP1:why', 'Why?', undefined],
    ['nothing that every object inherits', 'constructor', '', undefined],
  ])('finds %s', (_name, wanted, english, text) => {
    expect(entryFor(translation, wanted, english)?.text).toBe(text);
  });
});
