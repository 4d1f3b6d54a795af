// @ts-check
/** Shows results as a table for people. */

/** @param {number | null} value @param {number} digits */
const shown = (value, digits) => (value === null ? '-' : value.toFixed(digits));

/** @param {readonly import('./measures.mjs').Result[]} results @returns {string} */
export function tableOf(results) {
  const rows = results.map(({ name, value, unit, baseline, ratio, goal, goalIs, met }) => [
    name,
    `${shown(value, unit === 'ms' ? 1 : 0)} ${unit}`,
    baseline === null ? '-' : `${shown(baseline, 1)} ${unit}`,
    shown(ratio, 2),
    goalIs,
    goal === null ? '' : met ? 'met' : 'NOT met',
  ]);
  const lines = [['what', 'value', 'baseline', 'ratio', 'goal', ''], ...rows];
  const widths = lines.reduce(
    (most, line) => line.map((cell, i) => Math.max(cell.length, most[i] ?? 0)),
    [0],
  );
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
