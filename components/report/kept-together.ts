/** Which parts of a report stay on one printed page: a heading with what it is over, and a block that is one whole. */
import type { Block } from '../../lib/formats/report-blocks';

/**
 * `start` is a heading with the first of what follows; `open` is one whose first block is too long to stay whole, so
 * that it only must not stand apart from it; `whole` is all under a heading.
 */
export type Part =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'start' | 'open' | 'whole'; readonly blocks: readonly Block[] };

/** A table with more rows than this may go on to the next page, and a drawing with such a table. */
const SHORT_TABLE = 14;
export const SHORT_CHART = 6;
/** So many paragraphs and lists may stand between a heading and the drawing that it is over. */
const MOST_LEAD = 4;

/** The same blocks in the same order, those that stay on one page together. */
export function keptTogether(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < blocks.length) {
    const part = partAt(blocks, at);
    parts.push(part);
    at += part.kind === 'block' ? 1 : part.blocks.length;
  }
  return parts;
}

function partAt(blocks: readonly Block[], from: number): Part {
  const block = blocks[from];
  if (block === undefined) return { kind: 'start', blocks: [] };
  if (block.kind !== 'heading') return { kind: 'block', block };
  if (block.whole === true) {
    const { level } = block;
    const end = passing(blocks, from + 1, (one) => one.kind !== 'heading' || one.level > level);
    return { kind: 'whole', blocks: blocks.slice(from, end) };
  }
  return startAt(blocks, from);
}

/** Headings, and what follows them up to the first block that shows what they are over. */
function startAt(blocks: readonly Block[], from: number): Part {
  const heads = passing(blocks, from, (one) => one.kind === 'heading' && one.whole !== true);
  const lead = leadTo(blocks, heads);
  const drawing = blocks[lead];
  if (drawing?.kind === 'chart') {
    return isShort(drawing)
      ? { kind: 'start', blocks: blocks.slice(from, lead + 1) }
      : { kind: 'open', blocks: blocks.slice(from, lead) };
  }
  const hints = passing(blocks, heads, isHint);
  const first = blocks[hints];
  if (first === undefined || first.kind === 'heading') {
    return { kind: 'start', blocks: blocks.slice(from, hints) };
  }
  if (!isShort(first)) return { kind: 'open', blocks: blocks.slice(from, hints) };
  const after = passing(blocks, hints + 1, isHint);
  // The lines to write a reply on stay with their question.
  const end = blocks[after]?.kind === 'room' ? after + 1 : after;
  return { kind: 'start', blocks: blocks.slice(from, end) };
}

/** Past the few words between a heading and a drawing. */
function leadTo(blocks: readonly Block[], from: number): number {
  const end = passing(blocks, from, (one) => one.kind === 'paragraph' || one.kind === 'list');
  return end - from <= MOST_LEAD ? end : from;
}

/** Where the blocks that are so end. */
function passing(blocks: readonly Block[], from: number, isSo: (block: Block) => boolean): number {
  const past = blocks.findIndex((block, at) => at >= from && !isSo(block));
  return past === -1 ? blocks.length : past;
}

function isHint(block: Block): boolean {
  return block.kind === 'paragraph' && block.look === 'hint';
}

function isShort(block: Block): boolean {
  switch (block.kind) {
    case 'table':
      return block.rows.length <= SHORT_TABLE;
    case 'chart':
      return block.table.rows.length <= SHORT_CHART;
    case 'list':
      return block.items.length <= SHORT_TABLE;
    case 'facts':
      return block.rows.length <= SHORT_TABLE;
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'picture':
    case 'tick':
    case 'room':
      return true;
  }
}
