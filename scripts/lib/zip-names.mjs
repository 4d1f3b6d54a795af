// @ts-check
/** Lists what is in a zip file, from its central directory (APPNOTE.TXT, sections 4.3.12 and 4.3.16). */

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * @param {Buffer} zip the whole file; not ZIP64, which none of ours needs
 * @returns {readonly string[]} paths inside it; throws when it is no zip file
 */
export function zipNames(zip) {
  const end = endOfDirectory(zip);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    if (zip.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('the zip file is damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    const extraLength = zip.readUInt16LE(at + 30);
    const commentLength = zip.readUInt16LE(at + 32);
    const name = zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
    return name;
  });
}

/** @param {Buffer} zip */
function endOfDirectory(zip) {
  for (let at = zip.length - END_LENGTH; at >= 0; at -= 1) {
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new Error('this is not a zip file');
}

/** Folders at the top that are made by commands, and files that may hold secrets. */
const UNWANTED_SOURCES = [
  /^(demo|bench|test)-output\//,
  /^(node_modules|coverage|\.output|\.wxt|\.git)\//,
  /(^|\/)\.env/,
  /\.log$/,
];

/** Without these nobody can build the extension from its sources. */
const NEEDED_SOURCES = [
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
  'scripts/build.mjs',
];

/**
 * What is wrong with the names in the zip file of our sources, which add-on reviewers build from.
 * @param {readonly string[]} names
 * @returns {readonly string[]} one sentence each; empty when nothing is
 */
export function sourcesProblems(names) {
  const unwanted = names.filter((name) => UNWANTED_SOURCES.some((pattern) => pattern.test(name)));
  const missing = NEEDED_SOURCES.filter((name) => !names.includes(name));
  return [
    ...unwanted.map((name) => `${name} does not belong in the sources.`),
    ...missing.map((name) => `${name} is missing from the sources.`),
  ];
}
