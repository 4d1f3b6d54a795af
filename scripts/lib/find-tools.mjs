// @ts-check
/** Finds the programs that read our files and are not ours; installs what lacks, where that is possible. */

/**
 * @typedef {object} Tool
 * @property {string} command what it is called on PATH
 * @property {string} title what people call it
 * @property {readonly string[]} packages Debian's
 */
/** @typedef {keyof typeof TOOLS} ToolName */
/**
 * @typedef {object} ToolWorld what finding needs of the outside, so that tests can stand in
 * @property {boolean} isRoot
 * @property {() => boolean} isDebian
 * @property {(command: string) => string | null} which
 * @property {(packages: readonly string[]) => Promise<boolean>} aptInstall did it work?
 * @property {(line: string) => void} say
 */

/** Every program the suite reads files with. */
export const TOOLS = {
  soffice: {
    command: 'soffice',
    title: 'LibreOffice',
    packages: ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'],
  },
  age: { command: 'age', title: 'age', packages: ['age'] },
  // Gives age a terminal to ask for the passphrase on.
  script: { command: 'script', title: 'script (util-linux)', packages: ['bsdutils'] },
  pdftotext: { command: 'pdftotext', title: 'pdftotext (Poppler)', packages: ['poppler-utils'] },
  unzip: { command: 'unzip', title: 'unzip', packages: ['unzip'] },
};

/**
 * @param {ToolWorld} world
 * @returns {Promise<Record<ToolName, string | null>>} each one's full path, or `null` where it is not to be had
 */
export async function findTools(world) {
  const names = /** @type {ToolName[]} */ (Object.keys(TOOLS));
  const missing = names.filter((name) => world.which(TOOLS[name].command) === null);
  if (missing.length > 0) await install(missing, world);
  const found = names.map((name) => [name, world.which(TOOLS[name].command)]);
  return Object.fromEntries(found);
}

/**
 * @param {readonly ToolName[]} missing
 * @param {ToolWorld} world
 */
async function install(missing, world) {
  const titles = missing.map((name) => TOOLS[name].title).join(', ');
  const packages = missing.flatMap((name) => TOOLS[name].packages);
  if (!world.isRoot || !world.isDebian()) {
    world.say(`Not installed: ${titles}. On Debian: apt-get install ${packages.join(' ')}`);
    return;
  }
  world.say(`Installing Debian's ${packages.join(', ')} ...`);
  if (!(await world.aptInstall(packages))) world.say(`apt-get could not install ${packages.join(', ')}.`);
}
