/** Speaks as our own script in a page, the way a page's process that was taken over could. */
import type { CDPSession, Page } from '@playwright/test';

/** The world of the extension's script in one page. */
export type ContentWorld = {
  /** What an expression comes to, as JSON, or `failed: ...`. */
  run(expression: string): Promise<string>;
  /** The background's answer to a message of any form. */
  send(message: unknown): Promise<unknown>;
};

type Context = { readonly id: number; readonly origin: string };

/** Call this before the overlay is laid: the world is there once the script is. */
export async function openContentWorld(page: Page): Promise<ContentWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let ours: Context | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours = context;
  });
  await session.send('Runtime.enable');

  async function run(expression: string): Promise<string> {
    if (ours === null) throw new Error('No script of the extension is in this page');
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours.id,
      expression: `Promise.resolve().then(() => ${expression}).then(
        (value) => JSON.stringify(value ?? null), (error) => 'failed: ' + error.message)`,
      awaitPromise: true,
      returnByValue: true,
    });
    return String(result.value);
  }

  return {
    run,
    async send(message) {
      const answer = await run(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
      return answer.startsWith('failed: ') ? answer : JSON.parse(answer);
    },
  };
}
