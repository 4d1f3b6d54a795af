/** Cuts a stream of text into lines, however its chunks fall. */

export type Line = {
  /** From 1. */
  readonly number: number;
  /** Without its line break; cut at the longest length allowed. */
  readonly text: string;
  readonly tooLong: boolean;
  /** Whether a line break followed: without one, the file may have been cut short here. */
  readonly ended: boolean;
};

/**
 * Lines end in LF or CRLF; a byte order mark before the first is dropped. A line over the limit is given once,
 * as too long, and the rest of the stream is not read.
 * @param chunks pieces of text, of any length
 * @param maxLength in UTF-16 units
 */
export async function* splitLines(
  chunks: AsyncIterable<string> | Iterable<string>,
  maxLength: number,
): AsyncGenerator<Line> {
  // Parts of the line not ended yet. Searching only each new chunk keeps long lines from costing their square.
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const take = (last: string, ended: boolean): Line => {
    const joined = parts.join('') + last;
    const text = (number === 1 ? joined.replace(/^\ufeff/, '') : joined).replace(ended ? /\r$/ : /$/, '');
    const line = { number, text: text.slice(0, maxLength), tooLong: text.length > maxLength, ended };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      const line = take(chunk.slice(from, end), true);
      yield line;
      if (line.tooLong) return;
      from = end + 1;
    }
    parts.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > maxLength + 2) break;
  }
  if (length > 0) yield take('', false);
}
