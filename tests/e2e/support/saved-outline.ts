/** The outline of a page's document, to see that the overlay adds one node to it and changes nothing else. */
import type { Page } from '@playwright/test';

/**
 * Every node of the document in order, one line each: its depth, its kind or name, its attributes, and the
 * text of texts and comments.
 */
export function outlineOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const describe = (node: Node) => {
      if (!(node instanceof Element)) return `${node.nodeName} ${node.nodeValue ?? ''}`;
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
      return [node.nodeName, ...attributes].join(' ');
    };
    const walk = (node: Node, depth: number) => {
      lines.push(`${depth} ${describe(node)}`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    return lines;
  });
}

/** The outline once two looks, a few frames apart, find the same: the page's own scripts have come to rest. */
export async function settledOutline(page: Page): Promise<readonly string[]> {
  let last = await outlineOf(page);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await page.evaluate(waitAWhile, FRAMES_BETWEEN);
    const now = await outlineOf(page);
    if (now.length === last.length && now.every((line, at) => line === last[at])) return now;
    last = now;
  }
  return last;
}

const MOST_LOOKS = 20;
const FRAMES_BETWEEN = 15;

/** Runs in the page: waits until it was drawn this often. */
async function waitAWhile(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
}

/** Lines that only one of two outlines has, counting how often each is there. */
export function differences(before: readonly string[], after: readonly string[]) {
  return { added: without(after, before), gone: without(before, after) };
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
