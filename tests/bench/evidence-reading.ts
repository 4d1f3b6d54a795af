/** Reading a page's visible text, against the least that anybody does who wants to know what is visible. */
import { readPageText } from '../../lib/page/evidence/read-text';
import { timed } from './evidence-timing';

export type ReadingTimes = {
  /** Milliseconds of each, one after the other. */
  readonly read: readonly number[];
  readonly walk: readonly number[];
  readonly elements: number;
  /** What of the page was not read, in any of the samples; see `UNREAD_PARTS`. */
  readonly unread: readonly string[];
};

/** Asks the browser of each element whether it is laid out, and does nothing else. */
function bareWalk(): { readonly elements: number; readonly visible: number } {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
  let [elements, visible] = [0, 0];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    elements += 1;
    if (node instanceof Element && node.checkVisibility()) visible += 1;
  }
  return { elements, visible };
}

/** Times both in turn, so that whatever else the machine does weighs on both. */
export async function readingTimes(samples: number): Promise<ReadingTimes> {
  const times = { read: [] as number[], walk: [] as number[] };
  const unread = new Set<string>();
  let elements = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    times.walk.push(
      await timed(() => {
        elements = bareWalk().elements;
      }),
    );
    times.read.push(
      await timed(async () => {
        for (const part of (await readPageText(document)).unread) unread.add(part);
      }),
    );
  }
  return { ...times, elements, unread: [...unread] };
}
