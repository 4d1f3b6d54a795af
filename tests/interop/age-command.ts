/** The `age` command, which asks for passphrases on a terminal only: it is given one by `script`. */
import { join } from 'node:path';
import { runProgram } from './run-program';
import { toolPath } from './tools';

/** A path or option as one word of a shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** @param typed what somebody types, a line each time the command asks */
async function ageInTerminal(args: readonly string[], typed: readonly string[]): Promise<void> {
  const command = [toolPath('age'), ...args].map(quoted).join(' ');
  const input = typed.map((line) => `${line}\n`).join('');
  // `-e` ends as the command ended; what is shown on the terminal is kept nowhere.
  await runProgram(toolPath('script'), ['-q', '-e', '-c', command, join('/dev', 'null')], { input });
}

/** Unlocks a file with the command. @throws when the passphrase is another, or the file is no file of `age` */
export async function unlockedByAge(locked: string, opened: string, passphrase: string): Promise<void> {
  await ageInTerminal(['--decrypt', '--output', opened, locked], [passphrase]);
}

/** Locks a file with the command. */
export async function lockedByAge(open: string, locked: string, passphrase: string): Promise<void> {
  await ageInTerminal(['--passphrase', '--output', locked, open], [passphrase, passphrase]);
}
