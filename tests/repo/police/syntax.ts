/** Reads TypeScript as a syntax tree, so that words in comments and strings are not taken for code. */
import { type ParseResult, parseSync, Visitor, type VisitorObject } from 'vite';
import type { SourceFile } from './repo-files';

/** The tree of a file. Throws on a syntax error, which would hide everything behind it. */
export function parse(file: SourceFile): ParseResult {
  const result = parseSync(file.path, file.text);
  const [error] = result.errors;
  if (error) throw new Error(`${file.path} cannot be parsed: ${error.message}`);
  return result;
}

/** Calls the visitor for each node of its kinds. */
export function visit(file: SourceFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parse(file).program);
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
