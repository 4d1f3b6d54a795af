/** Ends the browser or its background as a crash does: at once, with no word of warning. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserContext, Worker } from '@playwright/test';
import { expect } from '@playwright/test';

const exec = promisify(execFile);

type Process = { readonly pid: number; readonly group: number; readonly command: string };

/** The processes that work on this profile. A killed one that nobody has buried yet does no work. */
async function processesOf(profile: string): Promise<readonly Process[]> {
  const { stdout } = await exec('ps', ['-eo', 'pid=,pgid=,stat=,args='], { maxBuffer: 16 * 1024 * 1024 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, group, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    const isIt = command.includes(`--user-data-dir=${profile}`) && !state.startsWith('Z');
    return isIt ? [{ pid: Number(pid), group: Number(group), command }] : [];
  });
}

/**
 * Kills the browser of a profile, with every process of its group, by SIGKILL, and waits until none is left.
 * @returns how many processes that were
 */
export async function killBrowser(context: BrowserContext, profile: string): Promise<number> {
  const processes = await processesOf(profile);
  const browser = processes.find(({ command }) => !command.includes('--type='));
  if (!browser) throw new Error(`No browser works on ${profile}`);
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(-browser.group, 'SIGKILL');
  await closed;
  const left = async () => (await processesOf(profile)).length;
  await expect.poll(left, { intervals: [20, 50, 100] }).toBe(0);
  return processes.length;
}

/** Every stored answer's value by its question, read by the worker past all of the extension's own code. */
export async function storedAnswers(worker: Worker): Promise<Readonly<Record<string, string>>> {
  return worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('equal-say');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('answers').objectStore('answers').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(Object.fromEntries(reading.result.map(({ questionId, value }) => [questionId, value])));
          };
        };
      }),
  );
}

/** Kills the extension's background worker. The browser starts another for the next message. */
export async function killWorker(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Where a save is held, for good: before its transaction is committed, or after that and before it is told. */
export type HoldAt = 'before-commit' | 'before-answer';

/** Runs in the worker: from now on every save is held there, and `held` becomes true when one is. */
export function holdSaves(at: HoldAt): void {
  const scope = Object(globalThis);
  const { commit, addEventListener } = IDBTransaction.prototype;
  scope.held = false;
  IDBTransaction.prototype.commit = function (this: IDBTransaction) {
    if (at === 'before-answer' || this.mode !== 'readwrite') return commit.call(this);
    const [name = ''] = this.objectStoreNames;
    const store = this.objectStore(name);
    // A transaction that is asked again and again is not committed.
    const askAgain = () => {
      store.count().onsuccess = askAgain;
    };
    askAgain();
    scope.held = true;
  };
  IDBTransaction.prototype.addEventListener = function (
    this: IDBTransaction,
    type: string,
    ...rest: [EventListenerOrEventListenerObject, (boolean | AddEventListenerOptions)?]
  ) {
    if (at === 'before-commit' || type !== 'complete' || this.mode !== 'readwrite') {
      return addEventListener.call(this, type, ...rest);
    }
    addEventListener.call(this, 'complete', () => {
      scope.held = true;
    });
  };
}
