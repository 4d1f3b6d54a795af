/** What changed in a quote's words, to be shown beside what was kept. */
import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, went, or came. */
export type QuotePart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** With more words different than this, the two are shown whole: a list of single words would tell nothing. */
const EDITS_MAX = 1_000;
/** In milliseconds; the words of two quotes take a few. */
const TIME_MAX = 100;

/**
 * The parts of both texts in reading order, removed before added. The parts that are not `added` make up `before`
 * again, and those that are not `removed` make up `after`.
 */
export function quoteDifference(before: string, after: string): readonly QuotePart[] {
  // The library takes halves of characters for nothing, and would lose them.
  if (!before.isWellFormed() || !after.isWellFormed()) return whole(before, after);
  const changes = diffWordsWithSpace(before, after, { maxEditLength: EDITS_MAX, timeout: TIME_MAX });
  if (changes === undefined) return whole(before, after);
  return readable(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
}

/** Fewer words than these between two changes are not worth reading as the same: they only cut the changes up. */
const WORDS_BETWEEN = 3;

function isShort({ kind, text }: QuotePart): boolean {
  return kind === 'same' && (text.match(/\S+/g)?.length ?? 0) < WORDS_BETWEEN;
}

/** Changes with next to nothing between them are one: what went, and then what came. */
function readable(parts: readonly QuotePart[]): readonly QuotePart[] {
  const shown: QuotePart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') shown.push({ kind: 'removed', text: removed });
    if (added !== '') shown.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [at, part] of parts.entries()) {
    const between = at > 0 && at < parts.length - 1;
    const folded = part.kind === 'same' && between && isShort(part);
    if (part.kind === 'same' && !folded) {
      flush();
      shown.push(part);
      continue;
    }
    if (part.kind !== 'added') removed += part.text;
    if (part.kind !== 'removed') added += part.text;
  }
  flush();
  return shown;
}

/** All of the one and all of the other. */
function whole(before: string, after: string): readonly QuotePart[] {
  const parts: readonly QuotePart[] =
    before === after
      ? [{ kind: 'same', text: before }]
      : [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ];
  return parts.filter(({ text }) => text !== '');
}
