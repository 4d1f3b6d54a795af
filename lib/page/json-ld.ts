/** Parses a page's JSON-LD blocks: a few, small ones, each on its own so that a bad one spoils no other. */
import { find } from './dom';

const BLOCKS_LOOKED_AT = 50;
/** UTF-16 units of one block, and of all blocks together. Real blocks are a few thousand long. */
const BLOCK_MAX = 200_000;
const ALL_BLOCKS_MAX = 1_000_000;
/** Pieces one script's text may be in; a parser makes one, now and then a few. */
const PIECES_MAX = 100;

/** A script's text, without ever joining a huge one; `null` when it is longer than `max`. */
function scriptText(script: Element, max: number): string | null {
  let text = '';
  let pieces = 0;
  for (let node = script.firstChild; node; node = node.nextSibling) {
    if (!(node instanceof CharacterData)) continue;
    pieces += 1;
    if (pieces > PIECES_MAX || text.length + node.length > max) return null;
    text += node.data;
  }
  return text;
}

/**
 * Parses a block, also one that is wrapped in a comment or a CDATA section, as some sites' software does.
 * @returns `null` when it is not JSON, or nested deeper than the parser goes
 */
function parseBlock(text: string): unknown {
  for (const part of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(part);
    } catch {
      // The next part may be JSON; a block where none is claims nothing we can read.
    }
  }
  return null;
}

/**
 * What the first 50 JSON-LD blocks say, parsed; blocks that are too long or not JSON are left out. At most
 * a million characters are parsed, whatever the page holds.
 */
export function jsonLdItems(document_: Document): unknown[] {
  const items: unknown[] = [];
  let left = ALL_BLOCKS_MAX;
  for (const script of find(document_, 'script[type^="application/ld+json" i]', BLOCKS_LOOKED_AT)) {
    const text = scriptText(script, Math.min(BLOCK_MAX, left));
    if (text === null) continue;
    left -= text.length;
    items.push(parseBlock(text));
  }
  return items;
}
