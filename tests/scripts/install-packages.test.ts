/** When packages are installed, and when they are left alone. */
import { describe, expect, it } from 'vitest';
import { ensurePackages, packagesState } from '../../scripts/lib/install-packages.mjs';
import { nodeProblem } from '../../scripts/lib/node-version.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ lockfileVersion: 3, packages });
const LOCK = lock({
  '': { name: 'equal-say' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-o', optional: true },
});
const INSTALLED = lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });

describe('packagesState', () => {
  it.each([
    ['right when only optional packages are missing', INSTALLED, 'right'],
    ['missing when nothing was ever installed', null, 'missing'],
    ['different when a version differs', INSTALLED.replace('1.0.0', '0.9.0'), 'different'],
    ['different when the content differs', INSTALLED.replace('sha512-a', 'sha512-b'), 'different'],
    ['different when a package is missing', lock({}), 'different'],
    [
      'different when a package is left over',
      lock({ ...JSON.parse(INSTALLED).packages, 'node_modules/old': { version: '1.0.0' } }),
      'different',
    ],
    ['different when an install was cut off', '{"packages": {', 'different'],
  ])('is %s', (_name, installed, state) => {
    expect(packagesState(LOCK, installed)).toBe(state);
  });
});

describe('ensurePackages', () => {
  function world(files: Record<string, string>, code = 0) {
    const npm: string[][] = [];
    const said: string[] = [];
    return {
      npm,
      said,
      world: {
        read: (path: string) => files[path] ?? null,
        npm: async (args: readonly string[]) => {
          npm.push([...args]);
          return code;
        },
        say: (line: string) => {
          said.push(line);
        },
      },
    };
  }

  it('leaves the right packages alone, without a word', async () => {
    const given = world({ 'package-lock.json': LOCK, 'node_modules/.package-lock.json': INSTALLED });
    expect(await ensurePackages(given.world)).toEqual({ ok: true });
    expect(given.npm).toEqual([]);
    expect(given.said).toEqual([]);
  });

  it('installs exactly the lockfile, development tools included, and says so', async () => {
    const given = world({ 'package-lock.json': LOCK });
    expect(await ensurePackages(given.world)).toEqual({ ok: true });
    expect(given.npm).toEqual([['ci', '--include=dev', '--no-audit', '--no-fund']]);
    expect(given.said.join()).toContain('Installing packages');
  });

  it('says what to do when npm fails', async () => {
    const outcome = await ensurePackages(world({ 'package-lock.json': LOCK }, 7).world);
    expect(outcome.ok ? '' : outcome.message).toMatch(/npm ci ended with 7.*network/);
  });

  it('does not guess packages without a lockfile', async () => {
    const given = world({});
    expect((await ensurePackages(given.world)).ok).toBe(false);
    expect(given.npm).toEqual([]);
  });
});

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('has nothing against %s', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });
  it.each(['18.20.4', '20.18.3', '16.0.0'])('names %s and the version that is needed', (version) => {
    expect(nodeProblem(version)).toContain(`needs Node.js 20.19.0 or newer, and this is ${version}`);
  });
});
