/** JSON text as a value, or not: no exceptions. */

export type Parsed = { readonly kind: 'ok'; readonly value: unknown } | { readonly kind: 'not-json' };

/** `JSON.parse`, with failure as a value. */
export function parseJson(text: string): Parsed {
  try {
    return { kind: 'ok', value: JSON.parse(text) };
  } catch {
    return { kind: 'not-json' };
  }
}

/** Text without a byte order mark at its start. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The first line, when it is JSON by itself, as that of a file of lines is. */
export function parseFirstLine(text: string): Parsed {
  const [line = ''] = text.split('\n', 1);
  return parseJson(line);
}
