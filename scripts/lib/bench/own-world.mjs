// @ts-check
/** Runs a script in a page as an extension's own scripts run: the same nodes, in a world of its own. */

/**
 * @param {import('@playwright/test').Page} page loaded; the world ends when it is left
 * @param {string} script what it offers it puts on `globalThis`
 * @returns {Promise<(expression: string) => Promise<any>>} evaluates an expression there, awaits what it promises, and
 *   answers with a copy of that; rejects with what it throws
 */
export async function ownWorld(page, script) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (/** @type {string} */ expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${script}\n;0`);
  return evaluate;
}
