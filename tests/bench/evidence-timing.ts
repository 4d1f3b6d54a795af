/** Clocks of the benches that run in a vendor's page. */

/** Quick work is done again and again until it took this long, since a page's clock only ticks every tenth of a millisecond. */
const AT_LEAST_MS = 20;

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** How long quick work takes each time, in milliseconds. */
export async function timedOften(work: () => unknown): Promise<number> {
  const from = performance.now();
  for (let times = 1; ; times += 1) {
    await work();
    const took = performance.now() - from;
    if (took >= AT_LEAST_MS) return took / times;
  }
}

/** Resolves once what the page shows now was painted: a frame's callback runs before it, a message posted there after. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}

/**
 * Resolves once a page that was just loaded has laid out and painted all it owes and has nothing more to do: of a
 * large page that takes seconds, which are the page's own.
 */
export async function settled(): Promise<void> {
  document.documentElement.getBoundingClientRect();
  await painted();
  await painted();
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve());
  });
}
