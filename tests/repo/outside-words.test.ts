/** The project speaks of itself alone. */
import { describe, expect, it } from 'vitest';
import { outsideWords } from './police/outside-words';
import { repoFiles, told } from './police/repo-files';

const problemsOf = (text: string, path = 'docs/a.md') => told(outsideWords({ path, text }));

describe('outsideWords', () => {
  it.each([
    'A joint session agrees on one answer per question.',
    'Care agencies employ agents; the helper fills a gap.',
    'a { color: #123; border: 1px solid #111 }',
    'See [the limits](#1-limits) and dashboard.html#/review/1.',
    'It issues 50 questions about the tool.',
    'To do: nothing. The brief answer is yes.',
    'node_modules/.cache and /usr/bin/chromium',
  ])('has nothing against %j', (text) => {
    expect(problemsOf(text)).toBe('');
  });

  it.each([
    ['// TODO: ask the vendor', 'left undone'],
    ['throw new Error("not implemented");', 'left undone'],
    ['This closes issue 2.', 'names an issue'],
    ['Fixed in #12', 'names an issue'],
    ['as the brief says', 'how the project was made'],
    ['Left for the next working session.', 'how the project was made'],
    ['cd /work/main && npm test', 'a path on one machine'],
    ['/root/.cache', 'a path on one machine'],
    ['SAVED_PAGES=../shared/pages', 'outside the repository'],
    ['https://registry.npmjs.org/a', 'package registry'],
  ])('complains about %j', (text, words) => {
    expect(problemsOf(`first line\n${text}\n`)).toMatch(new RegExp(`^docs/a.md:2 .*${words}`));
  });

  it('lets only .ci/run say where the saved pages lie', () => {
    expect(problemsOf('export SAVED_PAGES=../shared/pages', '.ci/run')).toBe('');
    expect(problemsOf('cd /work/main', '.ci/run')).toContain('one machine');
  });
});

it('no file of the repository says such a word', () => {
  // This rule and its examples have to name the words.
  const files = repoFiles(
    /(\.(ts|tsx|mjs|js|css|scss|html|md|json|jsonc|ftl|yml|svg|txt)|^\.ci\/run|LICENSE)$/,
  ).filter(({ path }) => path !== 'package-lock.json' && !/outside-words(\.test)?\.ts$/.test(path));
  expect(files.length).toBeGreaterThan(50);
  expect(told(files.flatMap(outsideWords))).toBe('');
});
