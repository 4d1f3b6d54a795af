/** The programs of others that read our files, where `npm run interop` found them, and tests that need them. */
import { describe } from 'vitest';
import { TOOLS } from '../../scripts/lib/find-tools.mjs';

/** A program as `TOOLS` names it. */
export type ToolName = keyof typeof TOOLS;

/** What the script says of a program: its full path; nothing for one that is not to be had. */
function pathSaid(name: ToolName): string {
  return process.env[`EQUAL_SAY_${name.toUpperCase()}`] ?? '';
}

/** @returns the program's full path @throws outside of tests that said they need it, where it lacks */
export function toolPath(name: ToolName): string {
  const path = pathSaid(name);
  if (path === '') throw new Error(`${TOOLS[name].title} is not installed here. Run: npm run interop`);
  return path;
}

/**
 * Tests that need these programs. Where one lacks, all of them are skipped, hooks too, and their names say why.
 * @param tests as `describe` takes them
 */
export function describeWith(needed: readonly ToolName[], name: string, tests: () => void): void {
  const lacking = needed.filter((one) => pathSaid(one) === '').map((one) => TOOLS[one].title);
  const why = lacking.length === 0 ? '' : ` (SKIPPED: ${lacking.join(' and ')} not installed)`;
  describe.skipIf(lacking.length > 0)(`${name}${why}`, tests);
}
