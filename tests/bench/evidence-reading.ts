/** Reading a page's visible text, against the least that anybody does who wants to know what is visible. */
import { readPageText } from '../../lib/page/evidence/read-text';
import { timed } from './evidence-timing';

export type ReadingTimes = {
  /** Milliseconds of each, one after the other. */
  readonly read: readonly number[];
  readonly walk: readonly number[];
  readonly characters: number;
  readonly elements: number;
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

/** Times both in turn, so that whatever else the machine does weighs on both. Throws when not all was read. */
export async function readingTimes(samples: number): Promise<ReadingTimes> {
  const times = { read: [] as number[], walk: [] as number[] };
  let [characters, elements] = [0, 0];
  for (let sample = 0; sample < samples; sample += 1) {
    times.walk.push(
      await timed(() => {
        elements = bareWalk().elements;
      }),
    );
    times.read.push(
      await timed(async () => {
        const { texts, unread } = await readPageText(document);
        if (unread.length > 0) throw new Error(`Not all of the page was read: ${unread.join(', ')}`);
        characters = texts.visible.length;
      }),
    );
  }
  return { ...times, characters, elements };
}
