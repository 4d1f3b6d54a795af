/** Files say what they are for, and stay short. */
import { describe, expect, it } from 'vitest';
import { lengthProblems, lineCount, MANY_LINES, MOST_LINES, purposeProblems } from './police/file-shape';
import { PRODUCT_CODE, repoFiles, told } from './police/repo-files';

/** In two pieces, or it would speak for this very file. */
const HAPPY_DOM = ['// @vitest', 'environment happy-dom'].join('-');
const lines = (count: number) => 'x\n'.repeat(count);

describe('purposeProblems', () => {
  it.each([
    '/** Draws the review of one product. */\nexport {};\n',
    '/**\n * Draws the review\n * of one product.\n */\n',
    '// @ts-check\n/** Measures the bundle of the build. */\n',
    `${HAPPY_DOM}\n/** Draws the review of one product. */\n`,
    '#!/usr/bin/env node\n/** Draws the review of one product. */\n',
  ])('has nothing against %j', (text) => {
    expect(purposeProblems({ path: 'a.ts', text })).toEqual([]);
  });

  it.each([
    '',
    'export const a = 1;\n/** Too late to be the purpose of the file. */\n',
    '// Draws the review of one product.\n',
    '/* Draws the review of one product. */\n',
    '/** */\nexport {};\n',
    '/** @file */\nexport {};\n',
  ])('complains about %j', (text) => {
    expect(told(purposeProblems({ path: 'a.ts', text }))).toContain('what the file is for');
  });
});

describe('lengthProblems', () => {
  it('counts lines as an editor does', () => {
    expect([lineCount(''), lineCount('a'), lineCount('a\n'), lineCount('a\nb')]).toEqual([0, 1, 1, 2]);
  });

  it('allows the most, and not one line more', () => {
    expect(lengthProblems({ path: 'a.ts', text: lines(MOST_LINES) })).toEqual([]);
    expect(told(lengthProblems({ path: 'a.ts', text: lines(MOST_LINES + 1) }))).toContain('has 351 lines');
  });
});

it('every file of the product and of the scripts says its purpose first', () => {
  const files = [...repoFiles(PRODUCT_CODE), ...repoFiles(/^scripts\/.*\.mjs$/)];
  expect(files.length).toBeGreaterThan(20);
  expect(told(files.flatMap(purposeProblems))).toBe('');
});

it('no file is longer than one purpose needs', ({ annotate }) => {
  const code =
    /^(lib(?!\/checklists\/)|components|entrypoints|scripts|tests(?!\/fixtures\/)).*\.(tsx?|mjs|scss)$/;
  const files = repoFiles(code);
  expect(files.length).toBeGreaterThan(20);
  expect(told(files.flatMap(lengthProblems))).toBe('');
  const many = files.filter(({ text }) => lineCount(text) > MANY_LINES);
  for (const { path, text } of many) {
    annotate(`${path} has ${lineCount(text)} lines: has it one purpose?`, 'warning');
  }
});
