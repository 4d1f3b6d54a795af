/** Every file says its purpose first, and none grows past what one purpose needs. */
import type { Problem, SourceFile } from './repo-files';

export const MOST_LINES = 350;
export const MANY_LINES = 250;

/** Lines that tools want before the comment of the file. */
const TOOL_LINES = /^(#!.*\n|\/\/ @(ts-check|vitest-environment\b.*)\n)*/;

export function purposeProblems(file: SourceFile): readonly Problem[] {
  const text = file.text.replace(TOOL_LINES, '');
  const comment =
    /^\/\*\*([\s\S]*?)\*\//
      .exec(text)?.[1]
      ?.replace(/[*\s]+/g, ' ')
      .trim() ?? '';
  if (/^[^@]{10,}/.test(comment)) return [];
  return [
    {
      path: file.path,
      line: 1,
      message: 'does not begin with a /** ... */ that says in one sentence what the file is for.',
    },
  ];
}

export function lineCount(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

export function lengthProblems(file: SourceFile): readonly Problem[] {
  const lines = lineCount(file.text);
  if (lines <= MOST_LINES) return [];
  const message = `has ${lines} lines, and ${MOST_LINES} is the most. Find its second purpose and give that a file.`;
  return [{ path: file.path, message }];
}
