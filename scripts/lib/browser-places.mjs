// @ts-check
/** Where each browser usually lies on each system, and what a browser must be to serve us. */

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** What is the same for every system: names, and the oldest version the built manifest accepts. */
export const BROWSERS = /** @type {const} */ ({
  chromium: {
    title: 'Chromium',
    variable: 'EQUAL_SAY_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'],
    debianPackage: 'chromium',
    oldest: 130,
  },
  firefox: {
    title: 'Firefox',
    variable: 'EQUAL_SAY_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
    oldest: 140,
  },
});

/** Branded Chrome, only ever named to say why it is not used. */
export const BRANDED_CHROME_COMMANDS = ['google-chrome', 'google-chrome-stable', 'chrome'];

/** From this version on, branded Google Chrome ignores `--load-extension`. */
const CHROME_WITHOUT_LOAD_EXTENSION = 137;

/**
 * Usual full paths, beside what PATH holds.
 * @param {BrowserName} name
 * @param {string} platform `process.platform`
 * @param {Record<string, string | undefined>} env
 * @returns {readonly string[]}
 */
export function usualPaths(name, platform, env) {
  if (platform === 'darwin') return macPaths(name);
  if (platform === 'win32') return windowsPaths(name, env);
  return BROWSERS[name].commands.flatMap((command) => [`/usr/bin/${command}`, `/usr/local/bin/${command}`]);
}

/** @param {BrowserName} name */
function macPaths(name) {
  if (name === 'firefox') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  return [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
}

/**
 * @param {BrowserName} name
 * @param {Record<string, string | undefined>} env
 */
function windowsPaths(name, env) {
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
  const inside =
    name === 'firefox' ? '\\Mozilla Firefox\\firefox.exe' : '\\Chromium\\Application\\chrome.exe';
  return folders.flatMap((folder) => (folder ? [`${folder}${inside}`] : []));
}

/**
 * Why a browser that is there cannot serve, from what it answers to `--version`.
 * @param {BrowserName} name
 * @param {string | null} version such as `Chromium 156.0.8078.79`; `null` when it could not be asked
 * @returns {string | null} the reason, or `null` when it will do. A browser that could not be asked will do:
 *   it may be named on purpose, and says itself what is wrong when it starts.
 */
export function unusableBecause(name, version) {
  if (version === null) return null;
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  if (Number.isNaN(major)) return null;
  if (name === 'chromium' && /Google Chrome(?! for Testing)/.test(version)) {
    if (major >= CHROME_WITHOUT_LOAD_EXTENSION) {
      return `is branded Google Chrome ${major}, which since version ${CHROME_WITHOUT_LOAD_EXTENSION} no longer loads an unpacked extension from the command line`;
    }
  }
  const { title, oldest } = BROWSERS[name];
  return major < oldest ? `is version ${major}, and Equal Say needs ${title} ${oldest} or newer` : null;
}
