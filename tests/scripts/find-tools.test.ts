/** Finding the programs that read our files, with a stand-in for the machine. */
import { describe, expect, it } from 'vitest';
import { findTools, TOOLS, type ToolWorld } from '../../scripts/lib/find-tools.mjs';

const ALL = Object.values(TOOLS).map(({ command }) => command);

function machine(given: {
  has: readonly string[];
  isRoot?: boolean;
  isDebian?: boolean;
  aptWorks?: boolean;
}) {
  const has = new Set(given.has);
  const said: string[] = [];
  const installed: string[] = [];
  const world: ToolWorld = {
    isRoot: given.isRoot ?? false,
    isDebian: () => given.isDebian ?? false,
    which: (command) => (has.has(command) ? `/usr/bin/${command}` : null),
    async aptInstall(packages) {
      installed.push(...packages);
      if (given.aptWorks) for (const command of ALL) has.add(command);
      return given.aptWorks ?? false;
    },
    say: (line) => said.push(line),
  };
  return { world, said, installed };
}

describe('finding programs that are not ours', () => {
  it('installs nothing where all of them are there', async () => {
    const { world, installed, said } = machine({ has: ALL, isRoot: true, isDebian: true });
    expect(Object.values(await findTools(world))).toEqual(ALL.map((command) => `/usr/bin/${command}`));
    expect([installed, said]).toEqual([[], []]);
  });

  it('installs on Debian, as root, only the packages of those that lack', async () => {
    const has = ALL.filter((command) => command !== 'age');
    const { world, installed } = machine({ has, isRoot: true, isDebian: true, aptWorks: true });
    expect((await findTools(world)).age).toBe('/usr/bin/age');
    expect(installed).toEqual(['age']);
  });

  it.each([
    { isRoot: false, isDebian: true },
    { isRoot: true, isDebian: false },
  ])('says what to install where it may not: %o', async (given) => {
    const { world, said, installed } = machine({ has: [], ...given });
    expect((await findTools(world)).soffice).toBeNull();
    expect(installed).toEqual([]);
    expect(said.join()).toContain('libreoffice-calc-nogui');
  });

  it('says so when installing fails, and goes on with what there is', async () => {
    const { world, said } = machine({ has: ['unzip'], isRoot: true, isDebian: true });
    expect(await findTools(world)).toMatchObject({ age: null, unzip: '/usr/bin/unzip' });
    expect(said.join()).toContain('could not install');
  });
});
