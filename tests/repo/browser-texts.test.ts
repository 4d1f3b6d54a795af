/** The texts that the browser shows for us are all there, all used, and short enough for the stores. */
import { describe, expect, it } from 'vitest';
import { browserTextProblems } from './police/browser-texts';
import { PRODUCT_CODE, readRepoFile, repoFiles, told } from './police/repo-files';

function problemsOf(messages: Record<string, string>, code: string): string {
  const entries = Object.entries(messages).map(([key, message]) => [key, { message }]);
  const file = { path: 'messages.json', text: JSON.stringify(Object.fromEntries(entries)) };
  return told(browserTextProblems(file, [{ path: 'a.ts', text: code }]));
}

describe('browserTextProblems', () => {
  it('has nothing against texts that the manifest or the code shows', () => {
    const code = "name: '__MSG_extName__'; browser.i18n.getMessage('title', [x]);";
    expect(problemsOf({ extName: 'Equal Say', title: 'Review' }, code)).toBe('');
  });

  it.each([
    [{}, "name: '__MSG_extName__'", 'a.ts:1 shows extName, which messages.json lacks.'],
    [{}, "\nbrowser.i18n.getMessage('title')", 'a.ts:2 shows title, which messages.json lacks.'],
    [{ left: 'Over' }, '', 'left is shown nowhere.'],
    [{ extName: 'x'.repeat(46) }, '__MSG_extName__', 'extName has 46 characters of 45.'],
    [
      { extDescription: 'x'.repeat(133) },
      '__MSG_extDescription__',
      'extDescription has 133 characters of 132.',
    ],
  ])('with %j complains about %j', (messages, code, words) => {
    expect(problemsOf(messages, code)).toContain(words);
  });
});

it('the texts of Equal Say in the browser are right', () => {
  const code = [...repoFiles(PRODUCT_CODE), readRepoFile('wxt.config.ts')];
  const languages = repoFiles(/^public\/_locales\/[^/]+\/messages\.json$/);
  expect(languages.map(({ path }) => path)).toContain('public/_locales/en/messages.json');
  expect(told(languages.flatMap((messages) => browserTextProblems(messages, code)))).toBe('');
});
