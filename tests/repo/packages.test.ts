/** Packages are the same for everybody, and the README names the two commands. */
import { describe, expect, it } from 'vitest';
import { OLDEST_NODE } from '../../scripts/lib/node-version.mjs';
import { addressProblems, versionProblems } from './police/package-rules';
import { readRepoFile, told } from './police/repo-files';

describe('versionProblems', () => {
  it('has nothing against exact versions, one before its release included', () => {
    const text = JSON.stringify({ dependencies: { a: '1.2.3' }, overrides: { b: '1.0.0-rc.1' } });
    expect(versionProblems(text)).toEqual([]);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', '1.2', 'latest', '*', 'github:a/b', '>=1.0.0'])(
    'complains about %s',
    (version) => {
      for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']) {
        const problems = told(versionProblems(JSON.stringify({ [kind]: { a: version } })));
        expect(problems).toContain(`${kind} has a "${version}"`);
      }
    },
  );
});

describe('addressProblems', () => {
  const lock = (entry: object) => JSON.stringify({ packages: { '': {}, 'node_modules/a': entry } });

  it('has nothing against entries with only a version and a hash', () => {
    expect(addressProblems(lock({ version: '1.0.0', integrity: 'sha512-a' }))).toEqual([]);
  });

  it('complains about an entry with an address', () => {
    const problems = addressProblems(lock({ version: '1.0.0', resolved: 'https://packages.example/a.tgz' }));
    expect(told(problems)).toContain('node_modules/a has an address');
  });
});

describe('this repository', () => {
  const manifest = readRepoFile('package.json').text;

  it('names one exact version of every package', () => {
    expect(told(versionProblems(manifest))).toBe('');
  });

  it('has no addresses in its lockfile', () => {
    expect(told(addressProblems(readRepoFile('package-lock.json').text))).toBe('');
  });

  it('asks for the same Node.js in package.json as in its scripts', () => {
    const { engines } = JSON.parse(manifest);
    expect(`${engines.node}.0`).toBe(`>=${OLDEST_NODE}`);
  });

  it('has a README that names the two commands', () => {
    const readme = readRepoFile('README.md').text;
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });
});
