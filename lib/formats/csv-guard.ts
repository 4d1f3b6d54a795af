/** Keeps text in a CSV cell from being taken for a formula by a spreadsheet, in a way that can be undone. */

/**
 * Cells that get an apostrophe put before them: those a spreadsheet could take for a formula, and those that
 * would look guarded already. A formula may start with `=`, `+`, `-` or `@`, in their full-width and small forms
 * too, after any blanks and invisible characters; TAB, CR and LF count wherever a cell starts with them, because
 * some programs cut them away. Rule: OWASP, "CSV Injection", widened.
 */
export const NEEDS_GUARD = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** Takes the apostrophe away that the guard put before a cell; every other cell stays as it is. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && NEEDS_GUARD.test(cell) ? cell.slice(1) : cell;
}
