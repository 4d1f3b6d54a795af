/** Tells when a page that is open gets much new text: late content, endless scrolling, an opened tab. */
import { shadowRootsOf } from '../dom';
import { kindOf } from './element-kinds';
import { isElementNode, isTextNode, nameOf } from './node-reads';

/** New text shorter than this is a clock, a counter, a hint: not worth reading the page again. In UTF-16 units. */
const MUCH_TEXT = 120;
/** At most once in so many milliseconds ... */
export const GROWTH_PAUSE_MS = 2_000;
/** ... and so many times altogether: a page that never rests is not followed for ever. */
export const GROWTHS_MAX = 20;
/** Changes and nodes looked at in one go. */
const RECORDS_LOOKED_AT = 500;
const NODES_LOOKED_AT = 500;

/** What pages change when they open a tab or an accordion; classes and styles change all the time. */
const OPENING = ['open', 'hidden', 'aria-expanded', 'aria-selected', 'aria-hidden'];

export type GrowthNeeds = {
  readonly document: Document;
  readonly onGrowth: () => void;
  /** Ends it. */
  readonly signal: AbortSignal;
};

/** The length of a node's text, white space left out, from its first few hundred texts. */
function newText(node: Node): number {
  if (isTextNode(node)) return node.data.slice(0, 4 * MUCH_TEXT).replace(/\s+/g, '').length;
  if (!isElementNode(node) || kindOf(nameOf(node)) === 'skip') return 0;
  const owner = node.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(owner, node, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let left = NODES_LOOKED_AT; left > 0 && length < MUCH_TEXT; left -= 1) {
    const text = walker.nextNode();
    if (!text) break;
    const holder = text.parentElement;
    if (isTextNode(text) && holder && kindOf(nameOf(holder)) !== 'skip') length += newText(text);
  }
  return length;
}

/** How much text some changes brought; an opened part counts as much, as its text was there before. */
function growthOf(records: readonly MutationRecord[]): number {
  let length = 0;
  for (const { type, target, addedNodes } of records.slice(0, RECORDS_LOOKED_AT)) {
    if (type === 'attributes') return MUCH_TEXT;
    if (type === 'characterData') length += newText(target);
    for (const node of addedNodes) {
      length += newText(node);
      if (length >= MUCH_TEXT) return length;
    }
  }
  return length;
}

/**
 * Calls `onGrowth` soon after much new text came, at most once every two seconds and twenty times. Watches the
 * document and its open shadow roots, those that come later too; changes nothing in the page.
 */
export function watchGrowth({ document: document_, onGrowth, signal }: GrowthNeeds): void {
  if (signal.aborted) return;
  let grown = 0;
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver((records) => {
    grown += growthOf(records);
    // The first in a while waits too: what is loading comes in many pieces.
    if (grown >= MUCH_TEXT && timer === null) timer = setTimeout(tell, GROWTH_PAUSE_MS);
  });

  function watch(): void {
    for (const root of [document_, ...shadowRootsOf(document_)]) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: OPENING,
      });
    }
  }

  function stop(): void {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function tell(): void {
    timer = null;
    grown = 0;
    told += 1;
    if (told >= GROWTHS_MAX) stop();
    else watch();
    onGrowth();
  }

  signal.addEventListener('abort', stop, { once: true });
  watch();
}
