/** Lighting passages by highlights, which leave the page as it is, against mark.js, which wraps them in elements. */
import Mark from 'mark.js';
import { findInPage } from '../../lib/page/evidence/find-in-page';
import { createHighlights } from '../../lib/page/evidence/highlight';
import { rangesOf } from '../../lib/page/evidence/places';
import { type PageRead, readPageText } from '../../lib/page/evidence/read-text';
import { compact } from '../fixtures/quotes/quote-fate';
import { type Passage, passagesOf, quoteAt } from './evidence-quotes';
import { painted, timed } from './evidence-timing';

const NAME = 'equal-say-bench';
/** Looks for each string as a whole, also where it runs through several elements; the rest as quick as it goes. */
const OPTIONS: Mark.MarkOptions = {
  separateWordSearch: false,
  acrossElements: true,
  diacritics: false,
  caseSensitive: true,
};

/** Ranges of passages that are known; throws unless each holds its passage's words. */
function rangesOfPassages(read: PageRead, passages: readonly Passage[]): readonly Range[] {
  return passages.flatMap(({ place, words }) => {
    const ranges = rangesOf(read, place);
    if (ranges.length === 0) throw new Error(`There is no range for: ${words}`);
    return ranges;
  });
}

/** Reads and lights one page's passages, again and again. */
export async function createLighting(count: number) {
  const highlights = createHighlights();
  const read = await readPageText(document);
  const passages = passagesOf(read, count);
  const quotes = passages.map(({ place }, turn) => quoteAt(read, place, `passage ${turn}`));
  const untouched = document.documentElement.outerHTML;

  function light(from: PageRead, ranges: readonly Range[]): void {
    const lit = highlights.paint(ranges, NAME);
    if (lit !== count) throw new Error(`${lit} of ${count} passages were lit`);
    if (from.texts.visible !== read.texts.visible) throw new Error('The page was not read as before');
  }

  async function dark(): Promise<void> {
    highlights.clear();
    await painted();
  }

  function checkUntouched(): void {
    if (document.documentElement.outerHTML !== untouched) throw new Error('Lighting changed the page');
  }

  function checkWords(): void {
    const ranges = rangesOfPassages(read, passages);
    const wrong = passages.filter(
      ({ words }, turn) => compact(ranges[turn]?.toString() ?? '') !== compact(words),
    );
    if (wrong.length > 0) throw new Error(`${wrong.length} passages were lit at another place`);
  }

  return {
    /** Milliseconds from known places of a page that was read until they are painted. */
    async fromPlaces(): Promise<number> {
      const time = await timed(() => {
        light(read, rangesOfPassages(read, passages));
        return painted();
      });
      checkWords();
      checkUntouched();
      await dark();
      return time;
    },
    /** Milliseconds from nothing but the strings: the page is read, each is found, and all are painted. */
    async fromStrings(): Promise<number> {
      const time = await timed(async () => {
        const again = await readPageText(document);
        const found = await findInPage(again, quotes);
        light(
          again,
          found.flatMap(({ place }) => (place ? rangesOf(again, place) : [])),
        );
        await painted();
      });
      checkUntouched();
      await dark();
      return time;
    },
    /**
     * Milliseconds that mark.js takes for the same strings, or the first so many of them; its marks are taken out
     * again, untimed. Nodes are not as they were then: nothing can be lit any more.
     */
    async marked(most: number): Promise<number> {
      const words = passages.slice(0, most).map((passage) => passage.words);
      const marker = new Mark(document.body);
      const missed: string[] = [];
      const time = await timed(() =>
        marker.mark(words, { ...OPTIONS, noMatch: (term: string) => missed.push(term) }),
      );
      if (missed.length > 0) throw new Error(`mark.js did not find: ${missed.join(' / ')}`);
      await new Promise<void>((resolve) => marker.unmark({ done: () => resolve() }));
      return time;
    },
  };
}
