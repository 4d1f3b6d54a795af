/** Runs one of the programs to its end, and ends it with all it started when it takes too long. */
import { spawn } from 'node:child_process';

/** What a program said, byte for byte, and how it ended; `null` for one that was ended. */
export type ProgramEnd = { readonly code: number | null; readonly out: Buffer; readonly err: string };

export type ProgramOptions = {
  /** What it is given on its standard input; nothing unless told otherwise. */
  readonly input?: string;
  readonly timeoutMs?: number;
};

const TIMEOUT_MS = 180_000;

/** @returns how it ended, whatever it says */
export function tryProgram(
  path: string,
  args: readonly string[],
  { input = '', timeoutMs = TIMEOUT_MS }: ProgramOptions = {},
): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    // A group of its own: LibreOffice is a script around the program that works.
    const child = spawn(path, args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    // A program may end before it has read all it was given.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() });
    });
    child.stdin.end(input);
  });
}

/** @returns what it wrote @throws with all it said, unless it ended well */
export async function runProgram(
  path: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<Buffer> {
  const { code, out, err } = await tryProgram(path, args, options);
  if (code === 0) return out;
  const how = code === null ? 'took too long, and was ended' : `ended with ${code}`;
  throw new Error(`${[path, ...args].join(' ')} ${how}:\n${err}\n${out.toString().slice(0, 5_000)}`);
}
