/** Offers the page's reader to the journeys: bundled, and run in a plain page with no extension round it. */
import type { QuoteToFind } from '../../../lib/domain/quote-limits';
import { placeOf } from '../../../lib/page/evidence/boundary-place';
import { findInPage, type QuoteInPage } from '../../../lib/page/evidence/find-in-page';
import { pageTurns, type Turns } from '../../../lib/page/evidence/in-slices';
import { rangeOf, rangesOf } from '../../../lib/page/evidence/places';
import { type PageRead, type ReadOptions, readPageText } from '../../../lib/page/evidence/read-text';
import { createRevealer, type Revealed } from '../../../lib/page/evidence/reveal';
import { type SelectionTaken, takeSelection } from '../../../lib/page/evidence/take-selection';
import { watchGrowth } from '../../../lib/page/evidence/watch-growth';

/** A page as it was read, in values that can leave the page. */
export type ReadInPage = {
  readonly visible: string;
  readonly hidden: string;
  readonly unread: readonly string[];
  /** Each stretch of one lane with its words, in the order of the page. */
  readonly lanes: readonly (readonly [lane: string, words: string])[];
  /** How often the page had its thread back meanwhile. */
  readonly pauses: number;
};

/** What was found, with the words its range holds now. */
export type FoundInPage = QuoteInPage & { readonly words: string | null };

/** Turns that are counted. */
function countedTurns(): { readonly turns: Turns; readonly pauses: () => number } {
  const { now, pause } = pageTurns();
  let pauses = 0;
  return {
    pauses: () => pauses,
    turns: {
      now,
      pause() {
        pauses += 1;
        return pause();
      },
    },
  };
}

function lanesOf({ segments, texts }: PageRead): readonly (readonly [string, string])[] {
  const lanes: (readonly [string, string])[] = [];
  for (const { lane, stream, start, end } of [...segments.visible, ...segments.hidden].sort(
    (one, other) => one.order - other.order,
  )) {
    const words = texts[stream].slice(start, end);
    const last = lanes.at(-1);
    if (last?.[0] === lane) lanes[lanes.length - 1] = [lane, `${last[1]}|${words}`];
    else lanes.push([lane, words]);
  }
  return lanes;
}

async function read(limits?: ReadOptions['limits']): Promise<ReadInPage> {
  const { turns, pauses } = countedTurns();
  const page = await readPageText(document, limits ? { turns, limits } : { turns });
  return {
    ...page.texts,
    unread: page.unread,
    lanes: lanesOf(page),
    pauses: pauses(),
  };
}

let found: readonly { readonly id: string; readonly range: Range | null }[] = [];

async function find(quotes: readonly QuoteToFind[]): Promise<readonly FoundInPage[]> {
  const page = await readPageText(document);
  const findings = await findInPage(page, quotes);
  found = findings.map(({ id, place }) => ({ id, range: place && rangeOf(page, place) }));
  return findings.map((finding, index) => ({ ...finding, words: found[index]?.range?.toString() ?? null }));
}

/** Goes from random places of the text to ranges and back; answers with what came back otherwise. */
async function roundTrips(count: number, seed: number): Promise<readonly string[]> {
  const page = await readPageText(document);
  const text = page.texts.visible;
  const wrong: string[] = [];
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % Math.max(1, below);
  };
  for (let turn = 0; turn < count; turn += 1) {
    const from = next(text.length);
    const words = text.slice(from, from + 1 + next(400));
    const start = from + (words.length - words.trimStart().length);
    const end = start + words.trim().length;
    if (start === end) continue;
    const place = { stream: 'visible', start, end } as const;
    const ranges = rangesOf(page, place);
    const [first, last] = [ranges[0], ranges.at(-1)];
    const back =
      first &&
      last &&
      placeOf(
        page,
        { node: first.startContainer, offset: first.startOffset },
        { node: last.endContainer, offset: last.endOffset },
      );
    if (back?.start !== start || back.end !== end) {
      wrong.push(`${start}-${end} came back as ${back?.start}-${back?.end}: ${words.trim()}`);
    }
  }
  return wrong;
}

const revealer = createRevealer();
let grown = 0;
let growth: AbortController | null = null;

const reader = {
  read,
  find,
  roundTrips,
  take: (): Promise<SelectionTaken> => takeSelection(document),
  /** Goes to the quote of that number that was found last. */
  reveal: (index: number): Revealed => revealer.reveal(found[index]?.range ?? null),
  back: (): void => revealer.back(),
  watch(): void {
    growth = new AbortController();
    watchGrowth({
      document,
      signal: growth.signal,
      onGrowth: () => {
        grown += 1;
      },
    });
  },
  stopWatching: (): void => growth?.abort(),
  growths: (): number => grown,
};

export type ReaderInPage = typeof reader;

Reflect.set(globalThis, 'equalSayReader', reader);
