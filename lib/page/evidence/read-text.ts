/** Reads the words of a live page into its two texts, in short turns and in bounded time. */
import type { PageTexts, Stream, UnreadPart } from '../../domain/quote-limits';
import { UNREAD_PARTS } from '../../domain/quote-limits';
import { wordsChanged } from './changes';
import { type Eyes, pageEyes } from './eyes';
import { inSlices, pageTurns, type Turns } from './in-slices';
import type { Segment } from './text-streams';
import { isTranslated } from './translated';
import { type HeadingAt, type Limits, type Walked, walkPage } from './walk-page';

/**
 * The most text of a page that is read, visible and hidden together, in UTF-16 code units; the same as what
 * `lib/app/page-quotes.ts` lets through.
 */
export const PAGE_TEXT_MAX = 10_000_000;
/** The most elements and texts that are visited. */
export const PAGE_NODES_MAX = 500_000;
/** A page whose layout makes each look slow is read no longer than this, beginning again included. */
const READ_WITHIN_MS = 15_000;
/** How often a page that changes meanwhile is read from its beginning again. */
const AGAIN_MAX = 2;

/** Everything has its usual value; others are given where there is no layout, and to try the limits. */
export type ReadOptions = {
  readonly eyes?: Eyes;
  readonly turns?: Turns;
  readonly limits?: Partial<Limits>;
};

/** A page as it was read: its texts, and for each stretch of them the text node it stands in. */
export type PageRead = {
  readonly document: Document;
  readonly texts: PageTexts;
  /** In the order of their stream. */
  readonly segments: Readonly<Record<Stream, readonly Segment[]>>;
  readonly headings: readonly HeadingAt[];
  readonly unread: readonly UnreadPart[];
  /** Nodes may stand in another order than in their document: a slot shows them. */
  readonly slotted: boolean;
};

/** Hears of every change to the words of the page while it is read. */
function watchChanges() {
  let moved = false;
  const hear = (records: readonly MutationRecord[]) => {
    moved ||= wordsChanged(records);
  };
  const observer = new MutationObserver(hear);
  return {
    // The observer is told before anything here goes on after a pause, and nothing changes between pauses.
    moved: () => moved,
    watch(root: Node): void {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    /** Forgets what was heard, and the roots of the last walk. */
    begin(): void {
      observer.disconnect();
      moved = false;
    },
  };
}

/** Looks at the clock after each pause only. */
function patient(turns: Turns): { readonly turns: Turns; readonly isOver: () => boolean } {
  const latest = turns.now() + READ_WITHIN_MS;
  let isOver = false;
  async function pause(): Promise<void> {
    await turns.pause();
    isOver = turns.now() > latest;
  }
  return { turns: { ...turns, pause }, isOver: () => isOver };
}

function toRead(document_: Document, walked: Walked, moved: boolean): PageRead {
  const { texts, segments, headings, slotted } = walked;
  const unread = new Set(walked.unread);
  if (moved) unread.add('moved');
  if (isTranslated(document_)) unread.add('translated');
  return {
    document: document_,
    texts,
    segments,
    headings,
    slotted,
    unread: UNREAD_PARTS.filter((part) => unread.has(part)),
  };
}

/**
 * Reads the page. Never holds its thread for more than some 10 ms beyond the layout the page itself owes, changes
 * nothing in it, and ends in bounded time: what was not read is in `unread`. A page whose words change meanwhile is
 * begun again, at most twice; if it changes once more, what is read is as it was met.
 */
export async function readPageText(document_: Document, options: ReadOptions = {}): Promise<PageRead> {
  const { eyes = pageEyes(), turns = pageTurns() } = options;
  const limits: Limits = { nodes: PAGE_NODES_MAX, characters: PAGE_TEXT_MAX, ...options.limits };
  const patience = patient(turns);
  const changes = watchChanges();
  try {
    for (let again = 0; ; again += 1) {
      changes.begin();
      const stopped = () => {
        if (patience.isOver()) return 'late';
        return again < AGAIN_MAX && changes.moved() ? 'moved' : null;
      };
      const walk = walkPage({ document: document_, eyes, limits, onRoot: changes.watch, stopped });
      const walked = await inSlices(walk, patience.turns);
      if (walked !== 'moved') return toRead(document_, walked, changes.moved());
    }
  } finally {
    changes.begin();
  }
}
