/**
 * The part of papaparse used here. Its published types bring all of Node's with them, and with those this folder
 * could reach clocks, files and random numbers without the compiler noticing.
 */
declare module 'papaparse/papaparse.js' {
  type UnparseConfig = {
    readonly newline: string;
    /** Cells that match get an apostrophe before them, and quotes. */
    readonly escapeFormulae: RegExp;
  };
  type ParseConfig = {
    readonly delimiter: string;
    readonly newline: string;
    readonly skipEmptyLines: boolean;
  };
  type ParseError = { readonly code: string; readonly row?: number };
  type ParseResult = { readonly data: string[][]; readonly errors: readonly ParseError[] };
  const Papa: {
    unparse(rows: readonly (readonly string[])[], config: UnparseConfig): string;
    parse(text: string, config: ParseConfig): ParseResult;
  };
  export default Papa;
}
