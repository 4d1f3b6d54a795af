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

/** Ends the extension and begins it anew, as an update does, and resolves once its background script runs. */
export async function reloadExtension(addonId) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(addonId)).reload();
  await WebExtensionPolicy.getByID(addonId).extension.wakeupBackground();
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

/**
 * Chooses an entry of ours in the open context menu of a page, as a click on it does.
 * @param {string} id of the entry, as the extension names it
 */
export async function chooseFromMenu(id) {
  const menu = document.getElementById('contentAreaContextMenu');
  const shown = (popup) =>
    popup.state === 'open' ||
    new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
  await shown(menu);
  const entry = menu.querySelector(`[id$="-menuitem-_${id}"]`);
  // An extension with several entries has them in a menu of its own.
  const own = entry.closest('menu');
  own.openMenu(true);
  await shown(own.menupopup);
  own.menupopup.activateItem(entry);
}

/** Runs the command that a key of ours stands for. Keys pressed by WebDriver reach pages only, not the browser. */
export async function pressShortcut(modifiers, key) {
  document.querySelector(`key[modifiers="${modifiers}"][key="${key}"]`).doCommand();
}

/** Gives a command of ours a key, as a person can in the add-ons manager. */
export async function setShortcut(addonId, name, shortcut) {
  await WebExtensionPolicy.getByID(addonId).extension.shortcuts.updateCommand({ name, shortcut });
}

/** Whether the sidebar is open with our page in it. */
export async function isSidebarOpen(addonId) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addonId);
  return ExtensionParent.apiManager.global.sidebarActionFor(extension).isOpen(window);
}

/** Closes the sidebar. */
export async function closeSidebar() {
  window.SidebarController.hide();
}

/**
 * Runs a function on the document of the page in the sidebar, which WebDriver does not reach.
 * @param {string} source of a function that takes the document and answers what JSON can hold
 * @returns its answer; `null` while no page of ours is in the sidebar
 */
export async function runInSidebar(source) {
  const panel = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
  if (!panel?.currentURI.spec.startsWith('moz-extension:')) return null;
  const { messageManager } = panel;
  return new Promise((resolve) => {
    const hear = ({ data }) => {
      messageManager.removeMessageListener('equal-say:answer', hear);
      resolve(data);
    };
    messageManager.addMessageListener('equal-say:answer', hear);
    const script = `sendAsyncMessage('equal-say:answer', (${source})(content.document))`;
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
}

/**
 * The path of the first download that was begun at `since` or later, once its file is whole.
 * @param {number} since milliseconds since 1970
 */
export async function finishedDownload(since) {
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const list = await Downloads.getList(Downloads.ALL);
  return new Promise((resolve, reject) => {
    const look = (download) => {
      if (download.startTime < since || !(download.succeeded || download.error)) return;
      void list.removeView(view);
      if (download.succeeded) resolve(download.target.path);
      else reject(new Error(download.error.message));
    };
    const view = { onDownloadAdded: look, onDownloadChanged: look };
    void list.addView(view);
  });
}

/** Sets one of the preferences that about:config shows. */
export async function setNumberPref(name, value) {
  Services.prefs.setIntPref(name, value);
}
