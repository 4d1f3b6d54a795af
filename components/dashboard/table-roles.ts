/**
 * The roles that a table's parts have by themselves, said once more: laid out as cards on a narrow screen
 * (`display: block`), browsers forget that they are a table. To be spread into the elements.
 */
export const TABLE_ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
