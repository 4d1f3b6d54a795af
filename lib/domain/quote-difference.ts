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
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
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
