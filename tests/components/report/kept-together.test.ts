/** Which blocks of a report stay on one printed page. */
import { describe, expect, it } from 'vitest';
import { keptTogether } from '../../../components/report/kept-together';
import type { Block } from '../../../lib/formats/report-blocks';

const head = (level: 2 | 3 | 4, whole = false): Block => ({
  kind: 'heading',
  level,
  id: `h${level}`,
  text: ['Heading'],
  ...(whole ? { whole: true } : {}),
});
const hint: Block = { kind: 'paragraph', text: ['Hint'], look: 'hint' };
const words: Block = { kind: 'paragraph', text: ['Words'] };
const room: Block = { kind: 'room', label: 'Reply', lines: 2 };
const table = (rows: number): Block => ({
  kind: 'table',
  caption: 'Table',
  columns: ['One'],
  rows: Array.from({ length: rows }, (_, at) => ({ key: String(at), head: ['Row'], cells: [] })),
});

const chart = (rows: number): Block => {
  const beside = table(rows);
  if (beside.kind !== 'table') throw new Error('no table');
  return { kind: 'chart', ids: ['chart'], table: beside };
};

const kept = (...blocks: readonly Block[]) =>
  keptTogether(blocks).map((part) =>
    part.kind === 'block' ? 'block' : `${part.kind} ${part.blocks.length}`,
  );

describe('keptTogether', () => {
  it('keeps headings, their hints and the first block after them', () => {
    expect(kept(head(2), head(3), hint, words, words)).toEqual(['start 4', 'block']);
    expect(kept(words, head(2), hint, table(3), words)).toEqual(['block', 'start 3', 'block']);
  });

  it('keeps a question with what is said of it and the room for its reply', () => {
    expect(kept(head(4), words, hint, hint, room, head(4), words)).toEqual(['start 5', 'start 2']);
  });

  it('lets a long table go on to the next page, but not part from its heading', () => {
    expect(kept(head(2), hint, table(200), words)).toEqual(['open 2', 'block', 'block']);
  });

  it('keeps the few words between a heading and its drawing with both', () => {
    expect(kept(head(3), words, hint, chart(6), words)).toEqual(['start 4', 'block']);
    expect(kept(head(3), words, hint, chart(20), words)).toEqual(['open 3', 'block', 'block']);
    expect(kept(head(3), words, words, words, words, words, chart(2))).toEqual([
      'start 2',
      'block',
      'block',
      'block',
      'block',
      'block',
    ]);
  });

  it('keeps all that is whole, to the next heading of its level', () => {
    expect(kept(head(2, true), hint, head(3), room, head(3), room, head(2), words)).toEqual([
      'whole 6',
      'start 2',
    ]);
    expect(kept(head(2), head(2, true), room)).toEqual(['start 1', 'whole 2']);
  });

  it('has every block once and in order', () => {
    const blocks = [
      words,
      head(2),
      head(3),
      hint,
      table(30),
      head(4),
      words,
      room,
      head(2, true),
      hint,
      room,
    ];
    expect(
      keptTogether(blocks).flatMap((part) => (part.kind === 'block' ? [part.block] : part.blocks)),
    ).toEqual(blocks);
    expect(kept(head(2))).toEqual(['start 1']);
  });
});
