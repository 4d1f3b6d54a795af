/**
 * What is done in Firefox's own window, where its toolbar, menus and extensions are.
 *
 * Each function below `inFirefox` runs there, in the browser's own process, and so may use nothing of this file.
 */

/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * Runs a function in the browser's window, and resolves with what it answers, by way of JSON.
 * Firefox allows it only when it was started with `--remote-allow-system-access`.
 * @template {readonly unknown[]} Args
 * @template Answer
 * @param {Browser} browser
 * @param {(...args: Args) => Promise<Answer>} work
 * @param {Args} args values that JSON can hold
 * @returns {Promise<Answer>}
 */
export async function inFirefox(browser, work, ...args) {
  // Puppeteer keeps the connection of its WebDriver BiDi browsers to itself, but has no other way to this window.
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const expression = `(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})))()`;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(`In Firefox: ${result.exceptionDetails.text}`);
  return result.result.type === 'string' ? JSON.parse(result.result.value) : undefined;
}

/** Resolves once the extension's background script runs and has registered its listeners. */
export async function startBackground(addonId) {
  await WebExtensionPolicy.getByID(addonId).extension.wakeupBackground();
}

/** Whether the background script runs: Firefox ends it when it was idle for a while. */
export async function backgroundState(addonId) {
  return WebExtensionPolicy.getByID(addonId).extension.backgroundState;
}

/** Ends the background script, as Firefox does when it is idle, but even in the middle of its work. */
export async function endBackground(addonId) {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** Clicks the extension's button in the toolbar: the tab in front is the one it is clicked on. */
export async function clickButton(addonId) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addonId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Opens an address in a new tab in front, as typed into the address bar. */
export async function openTab(address) {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  window.gBrowser.selectedTab = window.gBrowser.addTab(address, { triggeringPrincipal });
}
