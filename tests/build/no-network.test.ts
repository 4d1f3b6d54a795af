/** Nothing in the build can reach the network, and nothing in it makes code or markup out of text. */
import { expect, it } from 'vitest';
import { addressProblems, scriptProblems } from '../repo/police/bundle-rules';
import { told } from '../repo/police/repo-files';
import { BUILDS, builtFiles } from './built';

it.each(BUILDS)(
  'no script of the build for $name has a network call, or makes code or markup of text',
  ({ folder }) => {
    const scripts = builtFiles(folder, /\.js$/);
    expect(scripts.map(({ path }) => path)).toEqual(expect.arrayContaining(['background.js', 'overlay.js']));
    expect(told(scripts.flatMap(scriptProblems))).toBe('');
  },
);

it.each(BUILDS)('no file of the build for $name holds an address to fetch from', ({ folder }) => {
  const files = builtFiles(folder, /\.(js|css|html|json|svg)$/);
  expect(files.length).toBeGreaterThan(3);
  expect(told(files.flatMap(addressProblems))).toBe('');
});

it.each(BUILDS)('every page of the build for $name has its scripts in files, not in itself', ({ folder }) => {
  const pages = builtFiles(folder, /\.html$/);
  expect(pages.length).toBeGreaterThan(0);
  for (const { text } of pages) {
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>\s*\S/);
    expect(text).not.toMatch(/\son[a-z]+\s*=\s*["']/i);
  }
});
