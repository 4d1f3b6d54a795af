// @ts-check
/** Reads a file of records, one a line. */

/**
 * @param {string} lines JSON Lines
 * @returns {(kind: string) => any[]} gives the records of a kind, in their order
 */
export function recordsIn(lines) {
  const all = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return (kind) => all.filter(({ record }) => record === kind);
}
