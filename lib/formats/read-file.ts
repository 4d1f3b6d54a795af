/** Reads a file somebody picked or dropped: which container it is, its size, and then what is in it. */
import { MAX_JSON_BYTES, MAX_LINES_BYTES } from './limits';
import { HEAD_LENGTH, lookalikeOfBytes } from './not-ours';
import { parseFirstLine, withoutMark } from './parse-json';
import { readJsonText } from './read-json';
import { readLines } from './read-lines';
import type { ReadFailure, ReadOutcome } from './read-outcome';

/** A decoder that refuses bytes that are not UTF-8: `new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })`. */
export type Utf8Decoder = {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
};

export type FileInput = {
  /** As the file system says; what is really read is counted too. */
  readonly sizeInBytes: number;
  /** The file's bytes in order, in chunks of any size. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly decoder: Utf8Decoder;
};

/** `.json`: one review or product. `.jsonl`: a record a line. Told by the content, never by the file's name. */
export type Container = 'json' | 'lines';

/**
 * Refuses a file by its size alone, before anything of it is read into memory.
 * @returns `null` when the size is allowed
 */
export function tooLarge(container: Container, bytes: number): ReadFailure | null {
  const limit = container === 'json' ? MAX_JSON_BYTES : MAX_LINES_BYTES;
  return bytes > limit ? { kind: 'too-large', bytes, limit } : null;
}

/** Stops the decoding from inside the stream; never leaves this module. */
class Stopped extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure.kind);
  }
}

const NOT_UTF_8: ReadFailure = { kind: 'damaged', where: null, detail: 'not-utf-8' };

function decode(decoder: Utf8Decoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Stopped(NOT_UTF_8);
  }
}

/** The file's text in pieces; `seen` is told how many bytes have come so far. */
async function* textOf(input: FileInput, seen: (bytes: number) => void): AsyncGenerator<string> {
  let count = 0;
  for await (const chunk of input.bytes) {
    const lookalike = count === 0 ? lookalikeOfBytes(chunk) : null;
    if (lookalike) throw new Stopped({ kind: 'not-ours', what: lookalike });
    count += chunk.length;
    seen(count);
    yield decode(input.decoder, chunk);
  }
  yield decode(input.decoder);
}

function containerOf(head: string): Container {
  const parsed = parseFirstLine(withoutMark(head));
  const isHeader =
    parsed.kind === 'ok' &&
    typeof parsed.value === 'object' &&
    parsed.value !== null &&
    'record' in parsed.value &&
    parsed.value.record === 'header';
  return isHeader ? 'lines' : 'json';
}

/** Enough of the beginning to tell the container: the first line, or as much as is ever looked at. */
async function readStart(text: AsyncIterator<string>): Promise<string> {
  let start = '';
  while (start.length < HEAD_LENGTH && !start.includes('\n')) {
    const next = await text.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

async function* following(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join('');
}

async function readFrom(
  text: AsyncGenerator<string>,
  sizeInBytes: number,
  chosen: Chosen,
): Promise<ReadOutcome> {
  const start = await readStart(text);
  if (withoutMark(start).trim() === '') return { kind: 'not-ours', what: 'empty' };
  const container = containerOf(start);
  chosen.container = container;
  const failure = tooLarge(container, sizeInBytes);
  if (failure) return failure;
  const whole = following(start, text);
  return container === 'lines' ? readLines(whole) : readJsonText(await joined(whole));
}

/** Which container the file turned out to be, once its beginning is read. */
type Chosen = { container: Container | null };

async function read(input: FileInput): Promise<ReadOutcome> {
  const chosen: Chosen = { container: null };
  const text = textOf(input, (bytes) => {
    const failure = chosen.container && tooLarge(chosen.container, bytes);
    if (failure) throw new Stopped(failure);
  });
  try {
    return await readFrom(text, input.sizeInBytes, chosen);
  } finally {
    // Lets go of the file when it was not read to its end.
    await text.return(undefined);
  }
}

/**
 * Reads a file of ours, or says why not. Of a file that is too large only the beginning is read. Errors of the
 * stream itself (the file vanished while it was read) are thrown on.
 */
export async function readFile(input: FileInput): Promise<ReadOutcome> {
  try {
    return await read(input);
  } catch (error) {
    if (error instanceof Stopped) return error.failure;
    throw error;
  }
}
