/** The outline of a page's document, to see that the overlay adds one node to it and changes nothing else. */
import type { Page } from '@playwright/test';

/** Lines in the order of the document; see `outlineOf`. */
export type Outline = readonly string[];

/**
 * Every node of the document, one line each with its depth and its name (`2 DIV`), or its text; and one line
 * for each attribute (`2 DIV @class=box`).
 */
function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number) => {
      const name = `${depth} ${node.nodeName}`;
      lines.push(node instanceof Element ? name : `${name} ${node.nodeValue ?? ''}`);
      if (node instanceof Element) {
        for (const attribute of node.attributes) lines.push(`${name} @${attribute.name}=${attribute.value}`);
      }
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    return lines;
  });
}

/** The outline once nothing has changed for a few frames: the page's own scripts have come to rest, or never do. */
export async function settledOutline(page: Page): Promise<Outline> {
  await page.evaluate(async () => {
    const restsAfterFrames = 15;
    const mostLooks = 20;
    let changed = true;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let look = 0; changed && look < mostLooks; look += 1) {
      changed = false;
      for (let frame = 0; frame < restsAfterFrames; frame += 1) await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
  });
  return outlineOf(page);
}

/** Lines that only one of two outlines has, counting how often each is there; long ones cut, to be read. */
export function differences(before: Outline, after: Outline) {
  const cut = (lines: Outline) => lines.map((line) => line.slice(0, 160));
  return { added: cut(without(after, before)), gone: cut(without(before, after)) };
}

function without(lines: Outline, others: Outline): Outline {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** `6 DIV @data-visit` of `6 DIV @data-visit=k3v9`; nothing for a line that is no attribute. */
function attributeOf(line: string): string | null {
  return /^\d+ \S+ @[^=]+(?==)/.exec(line)?.[0] ?? null;
}

/** The attributes to which the page gives another value at each load, from two loads without the overlay. */
export function changingAttributes(one: Outline, other: Outline): ReadonlySet<string> {
  const lines = [...without(one, other), ...without(other, one)];
  return new Set(lines.flatMap((line) => attributeOf(line) ?? []));
}

/** An outline without the values of these attributes; that they are there still counts. */
export function withoutValues(outline: Outline, attributes: ReadonlySet<string>): Outline {
  return outline.map((line) => {
    const attribute = attributeOf(line);
    return attribute !== null && attributes.has(attribute) ? attribute : line;
  });
}
