// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code to be read.
/** Every text on a screen has its words in every language, and no words are left over. */
import { describe, expect, it } from 'vitest';
import { localeDifferences, readLocales } from './police/locale-files';
import { PRODUCT_CODE, repoFiles, type SourceFile, told } from './police/repo-files';
import { stringsOf, textUses, unusedMessages, useProblems } from './police/text-use';

const ftl = (text: string, tag = 'en-GB', name = 'common'): SourceFile => ({
  path: `locales/${tag}/${name}.ftl`,
  text,
});
const english = (text: string) => {
  const [locale] = readLocales([ftl(text)]);
  if (!locale) throw new Error('no language was read');
  return locale;
};
const tsx = (text: string): SourceFile => ({ path: 'components/A.tsx', text });

describe('readLocales', () => {
  it('reads keys, their variables in every variant, and the messages they take in', () => {
    const { messages, problems } = english(
      'name = Equal Say\ncount =\n    { $count ->\n        [one] { $who } has one in { name }\n       *[other] { NUMBER($count) }\n    }\n',
    );
    expect(problems).toEqual([]);
    expect(messages.get('count')).toEqual({
      path: 'locales/en-GB/common.ftl',
      variables: ['count', 'who'],
      references: ['name'],
    });
  });

  it.each([
    ['a message that does not parse', 'good = Yes\nbroken = { $count ->\n', 'broken does not parse'],
    ['a message that stands twice', 'yes = Yes\nyes = Aye\n', 'yes is also in'],
    ['a message that takes in one that is not there', 'a = { b }\n', 'a takes in b, which is no message'],
  ])('complains about %s', (_name, text, words) => {
    expect(told(english(text).problems)).toContain(words);
  });
});

describe('localeDifferences', () => {
  it('has nothing against the same keys and variables, in other words and another order', () => {
    const locales = readLocales([
      ftl('a = { $x } of { $y }\nb = B\n'),
      ftl('b = be\na = { $y }: { $x }\n', 'cy'),
    ]);
    expect(localeDifferences(locales)).toEqual([]);
  });

  it.each([
    ['a = A\nb = B\n', 'a = A\n', 'locales/cy has no b, which en-GB has.'],
    ['a = A\n', 'a = A\nb = B\n', 'locales/en-GB has no b, which cy has.'],
    ['a = A\n', 'a = A { $x }\n', 'locales/cy/common.ftl a asks for $x, in en-GB for nothing.'],
    ['a = { $y }\n', 'a = { $x }\n', 'locales/cy/common.ftl a asks for $x, in en-GB for $y.'],
  ])('complains when English is %j and Welsh %j', (en, cy, words) => {
    expect(told(localeDifferences(readLocales([ftl(en), ftl(cy, 'cy')])))).toContain(words);
  });
});

describe('useProblems', () => {
  const locale = english(
    'save = Save\nanswer-yes = Yes\nanswer-no = No\nanswer-of = Of { $count }\ncount = { $count } answers\n',
  );
  const problemsOf = (text: string) => told(useProblems(textUses(tsx(text)), locale));

  it.each([
    "t('save')",
    't(`answer-${value}`)',
    "t(done ? 'save' : 'answer-yes')",
    "t('count', { count })",
    "t('count', values)",
    "t('count', { ...values })",
    't(key)',
    '<Field labelId="save" hintId={done ? "save" : "answer-no"} />',
    "const fields = [{ textId: 'save' }]",
    "other('nothing')",
  ])('has nothing against %s', (text) => {
    expect(problemsOf(text)).toBe('');
  });

  it.each([
    ["t('saved')", 'shows saved, for which en-GB has no message.'],
    ['t(`role-${role}`)', 'shows role-*, for which en-GB has no message.'],
    ["t(done ? 'save' : 'saved')", 'shows saved,'],
    ['<Field labelId="saved" />', 'shows saved,'],
    ["const fields = [{ textId: 'saved' }]", 'shows saved,'],
    ["t('count')", 'shows count without its $count.'],
    ["t('count', { number })", 'shows count without its $count.'],
  ])('complains about %s', (text, words) => {
    expect(problemsOf(text)).toContain(`components/A.tsx:1 ${words}`);
  });
});

describe('unusedMessages', () => {
  const locale = english('a = A { b }\nb = B\nanswer-yes = Yes\nkind-full = Full\nleft = Left over\n');

  it('names what is neither written down, nor worked out, nor taken in by another message', () => {
    const strings = stringsOf(tsx("t('a'); t(`answer-${value}`); const KEYS = { full: 'kind-full' };"));
    expect(told(unusedMessages(strings, locale))).toBe('locales/en-GB/common.ftl left is shown nowhere.');
  });

  it('does not take a template without a written beginning for a use of everything', () => {
    expect(unusedMessages(stringsOf(tsx('const x = `${a}${b}`;')), locale)).toHaveLength(4);
  });
});

describe('the words of Equal Say', () => {
  const locales = readLocales(repoFiles(/^locales\/[^/]+\/.*\.ftl$/));
  const code = repoFiles(PRODUCT_CODE);

  it('are there in every language, the same messages with the same variables', () => {
    expect(locales.map(({ tag }) => tag)).toContain('en-GB');
    expect(told(locales.flatMap(({ problems }) => problems))).toBe('');
    expect(told(localeDifferences(locales))).toBe('');
  });

  it('are there for every text that the code shows', () => {
    const uses = code.flatMap(textUses);
    expect(uses.length).toBeGreaterThan(20);
    expect(told(locales.flatMap((locale) => useProblems(uses, locale)))).toBe('');
  });

  it('are all shown somewhere', () => {
    const strings = code.flatMap(stringsOf);
    expect(told(locales.flatMap((locale) => unusedMessages(strings, locale)))).toBe('');
  });
});
