/** Other people's text as Markdown: on one line, on many, in a table, as a quotation; never as markup. */
import { escapeMarkdown } from './letter-markdown';
import { visibleMarks } from './visible-text';

/** Text on as many lines as it has. */
export function block(text: string): string {
  return escapeMarkdown(visibleMarks(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')));
}

/** Text on one line, as headings, lists and tables need it. */
export function line(text: string): string {
  return block(text.replace(/[\s\u2028\u2029]+/g, ' '));
}

/** @param heads of the columns */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(line).join(' | ')} |`;
  return [row(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(row)].join('\n');
}

/** Each line as one of a quotation. */
export function quoted(text: string): string {
  return block(text)
    .split('\n')
    .map((each) => `> ${each}`)
    .join('\n');
}
