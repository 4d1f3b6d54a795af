/** Cells of a flat OpenDocument file (.fods) as LibreOffice writes it: what each one is, not only how it looks. */

/** What a cell is said to be: its type in OpenDocument (`string`, `float`, `date`), and its value. */
export type FlatCell = { readonly type: string; readonly value: string };

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that a piece of XML stands for. */
export function xmlDecoded(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (_, hex?: string, plain?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return plain !== undefined ? String.fromCodePoint(Number(plain)) : (NAMED[name ?? ''] ?? '');
    },
  );
}

/** The value of an attribute in the text of a tag; nothing where it lacks. */
function attribute(tag: string, name: string): string {
  return xmlDecoded(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function times(tag: string, name: string): number {
  return Number(attribute(tag, name) || 1);
}

function cellsOf(row: string): readonly FlatCell[] {
  return [
    ...row.matchAll(
      /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>(?:.*?)<\/table:(?:covered-)?table-cell>)/gs,
    ),
  ].flatMap(([, tag = '']) => {
    const type = attribute(tag, 'office:value-type');
    const value = attribute(tag, 'office:date-value') || attribute(tag, 'office:value');
    const many = times(tag, 'table:number-columns-repeated');
    // A sheet is filled up with thousands of empty cells at its right and below.
    return type === '' && many > 100 ? [] : Array.from({ length: many }, () => ({ type, value }));
  });
}

function rowsOf(table: string): readonly (readonly FlatCell[])[] {
  return [...table.matchAll(/<table:table-row([^>]*)>(.*?)<\/table:table-row>/gs)].flatMap(
    ([, tag = '', row = '']) => {
      const many = times(tag, 'table:number-rows-repeated');
      return many > 1_000 ? [] : Array.from({ length: many }, () => cellsOf(row));
    },
  );
}

/** Every sheet's rows, by name, in their order. */
export function flatSheets(fods: string): ReadonlyMap<string, readonly (readonly FlatCell[])[]> {
  const tables = fods.matchAll(/<table:table (table:name="[^"]*")[^>]*>(.*?)<\/table:table>/gs);
  return new Map(
    [...tables].map(([, tag = '', table = '']) => [attribute(tag, 'table:name'), rowsOf(table)]),
  );
}
