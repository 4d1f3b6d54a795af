/** Another extension in the same browser, with the right to every page and a script in every frame it may enter. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { launchWithExtension } from '../../../scripts/lib/drive-chromium.mjs';
import { CHROME_BUILD } from '../../../scripts/lib/paths.mjs';

const MANIFEST = {
  manifest_version: 3,
  name: 'Another extension',
  version: '1.0',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['watch.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
};

/** Runs in every frame: keeps where it is and what it hears on the top page's root element. */
function watch(): void {
  const keep = (what: string) => {
    const { dataset } = document.documentElement;
    dataset.heard = `${dataset.heard ?? ''} ${what}`;
  };
  keep(location.href);
  addEventListener('keydown', (event) => keep(`key:${event.key}`), true);
  addEventListener('input', () => keep('an input'), true);
}

/** What another extension comes to when it reaches for ours. */
export type Reached = {
  readonly message: string;
  readonly fetched: string;
  readonly framesItMayEnter: readonly string[];
};

/** Runs in its worker. */
async function reachFor(target: string): Promise<Reached> {
  const { runtime, scripting, tabs } = Object(globalThis).chrome;
  const [tab] = await tabs.query({ active: true });
  const entered = await scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    func: () => location.href,
  });
  const message = { id: 1, type: 'begin', data: { tabId: tab.id }, timestamp: 1 };
  return {
    message: await runtime.sendMessage(target, message).then(JSON.stringify, String),
    fetched: await fetch(`chrome-extension://${target}/overlay-frame.html`).then(
      () => 'read',
      () => 'refused',
    ),
    framesItMayEnter: entered.map(({ result }: { result: string }) => result),
  };
}

/** A browser with both extensions in it. */
export type Neighbours = {
  readonly context: BrowserContext;
  /** The id of ours. */
  readonly id: string;
  /** The other one sends to ours, fetches from it, and enters every frame of the tab in front that it can. */
  reach(): Promise<Reached>;
  close(): Promise<void>;
};

async function workerAt(context: BrowserContext, file: string): Promise<Worker> {
  const isIt = (worker: Worker) => worker.url().endsWith(`/${file}`);
  return context.serviceWorkers().find(isIt) ?? context.waitForEvent('serviceworker', { predicate: isIt });
}

/** Starts a browser that nobody has used, with both extensions. */
export async function openWithAnother(executablePath: string): Promise<Neighbours> {
  const folder = await mkdtemp(join(tmpdir(), 'equal-say-other-'));
  const other = join(folder, 'extension');
  await mkdir(other);
  await writeFile(join(other, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(other, 'watch.js'), `(${watch})();`);
  await writeFile(join(other, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  const context = await launchWithExtension({
    executablePath,
    extension: `${CHROME_BUILD},${other}`,
    profile: join(folder, 'profile'),
  });
  const id = new URL((await workerAt(context, 'background.js')).url()).host;
  const worker = await workerAt(context, 'worker.js');
  return {
    context,
    id,
    reach: () => worker.evaluate(reachFor, id),
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
