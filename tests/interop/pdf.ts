/** The words of a PDF as `pdftotext` finds them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { visibleMarks } from '../../lib/formats/visible-text';
import { runProgram } from './run-program';
import { toolPath } from './tools';

/** @returns the text of each page @throws when it is no PDF, or has no page */
export async function pagesOf(folder: string, pdf: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, 'to-read.pdf');
  writeFileSync(path, pdf);
  const text = (await runProgram(toolPath('pdftotext'), ['-raw', '-enc', 'UTF-8', path, '-'])).toString();
  // Each page ends with a form feed.
  const pages = text.split('\f').slice(0, -1);
  if (pages.length === 0) throw new Error('The PDF has no page.');
  return pages;
}

/**
 * Words as they can be compared with those of a PDF, which knows no blanks, only distances, and may draw two letters as
 * one: without blanks and signs that nobody sees, in the plainest form of each letter. Pictures of people and other
 * letters beyond the first plane, and the sign for what could not be read, come from another font: they are drawn apart
 * from their line, joined, or not at all, as the fonts of the computer have it, and are left out here.
 */
export function asPrinted(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\ufffd\u{10000}-\u{10ffff}]+/gu, '');
}

/** A hostile text as it must be legible: with controls and marks that turn the direction written out. */
export function asLegible(text: string): string {
  return asPrinted(visibleMarks(text));
}
