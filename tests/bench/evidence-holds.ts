/** The longest that the page's only thread is held while a page is read, quotes are found in it, and lit. */
import type { QuoteToFind } from '../../lib/domain/quote-limits';
import { findInPage } from '../../lib/page/evidence/find-in-page';
import { createHighlights } from '../../lib/page/evidence/highlight';
import { rangesOf } from '../../lib/page/evidence/places';
import { readPageText } from '../../lib/page/evidence/read-text';
import { passagesOf } from './evidence-quotes';
import { painted } from './evidence-timing';

/** Milliseconds of the longest hold of each sample; `idle` is the same page with nothing done in it. */
export type Holds = Readonly<Record<'idle' | 'reading' | 'finding' | 'lighting', readonly number[]>>;

/** What is done during a control, and between two samples: nothing. */
const IDLE_MS = 300;

/**
 * A beat every millisecond, in front of all but the browser's own most urgent work, as a click or a key is: the
 * longest time between two is the longest task that an input would have waited for. The browser's own long-task
 * entries say nothing of tasks under 50 ms, and a message to oneself waits behind several tasks of `scheduler.yield`.
 */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
  const scheduler = Reflect.get(globalThis, 'scheduler');
  let isOver = false;
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) scheduler.postTask(beat, { priority: 'user-blocking', delay: 1 });
  };
  beat();
  await work();
  await painted();
  isOver = true;
  beat();
  return longest;
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, IDLE_MS);
  });
}

/** Each in turn with an idle control; the quotes may have been taken before the page was edited. */
export async function holdsOf(
  quotes: readonly QuoteToFind[],
  passages: number,
  samples: number,
): Promise<Holds> {
  const holds = {
    idle: [] as number[],
    reading: [] as number[],
    finding: [] as number[],
    lighting: [] as number[],
  };
  const read = await readPageText(document);
  const places = passagesOf(read, passages);
  const highlights = createHighlights();
  for (let sample = 0; sample < samples; sample += 1) {
    await rest();
    holds.idle.push(await longestHold(rest));
    holds.reading.push(await longestHold(() => readPageText(document)));
    await rest();
    holds.finding.push(await longestHold(() => findInPage(read, quotes)));
    await rest();
    holds.lighting.push(
      await longestHold(async () => {
        const ranges = places.flatMap(({ place }) => rangesOf(read, place));
        highlights.paint(ranges, 'equal-say-bench');
      }),
    );
    highlights.clear();
  }
  return holds;
}
